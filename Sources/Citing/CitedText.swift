import TextReading

/// UTF-8 bytes with the few questions that reading a citation asks of them; every answer looks at a bounded stretch.
struct CitedText {
  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    count = bytes.count
  }

  /// The byte at a position; 0 outside the text.
  @inline(__always) func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? bytes[index] : 0
  }

  /// The scalar at a position and its width; a broken sequence is U+FFFD of width 1, the end is 0 of width 0.
  func scalar(at index: Int) -> (value: UInt32, width: Int) {
    guard index >= 0, index < count else { return (0, 0) }
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    func tail(_ offset: Int) -> UInt32? {
      let next = UInt32(byte(index + offset))
      return next & 0xC0 == 0x80 ? next & 0x3F : nil
    }
    if lead >= 0xC2, lead < 0xE0, let a = tail(1) { return ((lead & 0x1F) << 6 | a, 2) }
    if lead >= 0xE0, lead < 0xF0, let a = tail(1), let b = tail(2) {
      return ((lead & 0x0F) << 12 | a << 6 | b, 3)
    }
    if lead >= 0xF0, lead < 0xF5, let a = tail(1), let b = tail(2), let c = tail(3) {
      return ((lead & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    }
    return (0xFFFD, 1)
  }

  /// The scalar that ends before a position, with its width; 0 of width 0 at the start.
  func scalar(before index: Int) -> (value: UInt32, width: Int) {
    var start = index - 1
    while start > 0, index - start < 4, byte(start) & 0xC0 == 0x80 { start -= 1 }
    let scalar = scalar(at: start)
    return start + scalar.width == index ? scalar : (index > 0 ? 0xFFFD : 0, index > 0 ? 1 : 0)
  }

  /// Width of the blank at a position (space, tab, line end, no-break space); 0 where none is.
  @inline(__always) func blank(at index: Int) -> Int {
    switch byte(index) {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2 where byte(index + 1) == 0xA0: 2
    default: 0
    }
  }

  /// At most this many blanks are taken as one gap: more are a column's edge, or a blank place.
  static let widestGap = 4

  /// The position after the blanks at `index`.
  func skipBlanks(_ index: Int) -> Int {
    var index = index
    for _ in 0..<Self.widestGap {
      let width = blank(at: index)
      if width == 0 { break }
      index += width
    }
    return index
  }

  /// The position before the blanks that end at `index`.
  func skipBlanks(before index: Int) -> Int {
    var index = index
    for _ in 0..<Self.widestGap {
      if index > 0, blank(at: index - 1) == 1 {
        index -= 1
      } else if index > 1, blank(at: index - 2) == 2 {
        index -= 2
      } else {
        break
      }
    }
    return index
  }

  /// Whether a letter or digit stands at the position.
  func isWordPart(at index: Int) -> Bool { Letters.isWordPart(scalar(at: index).value) }

  /// Whether a letter or digit ends before the position.
  func isWordPart(before index: Int) -> Bool { Letters.isWordPart(scalar(before: index).value) }

  /// The end of `word` where it stands at `index`, whatever its case, not within a longer word; nil where it does not.
  func end(of word: Word, at index: Int) -> Int? {
    guard word.mayBegin(with: byte(index)), let end = match(word, at: index), !isWordPart(at: end) else { return nil }
    return end
  }

  /// The start of `word` where it ends at `index`, whatever its case, not within a longer word; nil where it does not.
  func start(of word: Word, endingAt index: Int) -> Int? {
    let start = index - word.width
    guard start >= 0, word.mayBegin(with: bytes[start]), match(word, at: start) == index, !isWordPart(before: start)
    else { return nil }
    return start
  }

  private func match(_ word: Word, at index: Int) -> Int? {
    // Nearly every word that stands here or fails shows it in its bytes.
    var same = 0
    while same < word.width {
      let byte = byte(index + same)
      let wanted = word.bytes[same]
      if byte != wanted {
        if (byte | wanted) & 0x80 != 0 { return matchScalars(word, at: index) }
        guard byte | 0x20 == wanted, wanted >= 0x61 else { return nil }
      }
      same += 1
    }
    return index + same
  }

  private func matchScalars(_ word: Word, at index: Int) -> Int? {
    var at = index
    for wanted in word.scalars {
      let (value, width) = scalar(at: at)
      if width == 0 || Letters.lower(value) != wanted { return nil }
      at += width
    }
    return at
  }

  /// The text of a range, blanks joined to one space.
  func string(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { out in
      guard let base = bytes.baseAddress, let target = out.baseAddress else { return 0 }
      var count = 0
      var index = range.lowerBound
      while index < range.upperBound {
        // Eight bytes without a second blank in a row go as they are.
        if index + 8 <= range.upperBound {
          let eight = EightBytes(base + index)
          let blanks = eight.blanks
          let follows = blanks << 8 | (count == 0 || out[count - 1] == 0x20 ? 0x80 : 0)
          if blanks & follows | (blanks ^ eight.equal(to: 0x20)) | eight.equal(to: 0xC2) == 0 {
            UnsafeMutableRawPointer(target + count).storeBytes(of: eight.value.littleEndian, as: UInt64.self)
            count += 8
            index += 8
            continue
          }
        }
        let byte = bytes[index]
        let width = byte > 0x20 && byte != 0xC2 ? 0 : blank(at: index)
        if width == 0 {
          out[count] = byte
          count += 1
          index += 1
        } else {
          if count == 0 || out[count - 1] != 0x20 {
            out[count] = 0x20
            count += 1
          }
          index += width
        }
      }
      while count > 0, out[count - 1] == 0x20 { count -= 1 }
      return count
    }
  }
}
