import TextReading

/// Reads the entries of kính gửi and nơi nhận: one a bullet, lines that go on joined, bullets and closing marks dropped.
struct ListReader {
  let text: SourceText
  /// Whether a scanner read the page: then a bullet may be lost, and a closed line may begin an entry without one.
  var isNoisy = false

  func read(_ ranges: [Range<Int>]) -> [Reading] {
    let hasBullets = ranges.contains { bulletEnd($0) > $0.lowerBound }
    var items: [[Range<Int>]] = []
    var isClosed = true
    var isOpen = false
    for range in ranges {
      let start = bulletEnd(range)
      let item = withoutStrokes(text.trimmed(start..<range.upperBound))
      if item.isEmpty { continue }
      let startsItem =
        start > range.lowerBound || items.isEmpty || !hasBullets && isOpen && startsBody(item)
        || isClosed && !startsSmall(item) && (isNoisy || !hasBullets || startsFiling(item))
      if startsItem { items.append([item]) } else { items[items.count - 1].append(item) }
      let last = text.bytes[item.upperBound - 1]
      isClosed = last == UInt8(ascii: ";") || last == UInt8(ascii: ".")
      isOpen = endsInName(item)
    }
    return items.compactMap(reading)
  }

  /// The item up to its semicolon where nothing but a seal's strokes stands behind it.
  private func withoutStrokes(_ range: Range<Int>) -> Range<Int> {
    guard let close = range.first(where: { isClose($0, range) }), close + 1 < range.upperBound else { return range }
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, (close + 1)..<range.upperBound) }
    let isSemicolon = text.bytes[close] == UInt8(ascii: ";")
    var doubtful = 0
    var solid = 0
    for word in line.words where !word.isPunctuation {
      solid += 1
      // Capitals behind a semicolon are a seal's; behind a colon they may be what the colon announces.
      let isShort = isSemicolon && (word.shape == .capitals || word.coreEnd - word.coreStart <= 2)
      if isShort || !Syllables.isPlausible(line, word) { doubtful += 1 }
    }
    return solid <= 6 && doubtful * 3 >= solid * 2 || solid <= 1 && isSemicolon ? range.lowerBound..<(close + 1) : range
  }

  /// A semicolon, or in a scan the colon it is read as where a word stood before it.
  private func isClose(_ index: Int, _ range: Range<Int>) -> Bool {
    let byte = text.bytes[index]
    return byte == UInt8(ascii: ";") || isNoisy && byte == UInt8(ascii: ":") && index > range.lowerBound + 8
  }

  private func reading(_ ranges: [Range<Int>]) -> Reading? {
    var ranges = ranges
    guard let last = ranges.popLast() else { return nil }
    var end = text.trimmed(last, trailing: ".;,:`'\"~_|")
    // A digit glued behind the full stop is the page's number.
    if end.upperBound < last.upperBound, end.isEmpty { end = last.lowerBound..<last.lowerBound }
    if !end.isEmpty { ranges.append(end) }
    let value = text.joined(ranges)
    // A stray mark or a single letter is no receiver.
    guard value.utf8.count > 1 else { return nil }
    return Reading(ranges: ranges, value: value)
  }

  /// The position behind a bullet and what a scanner adds to it, or the start where there is none.
  private func bulletEnd(_ range: Range<Int>) -> Int {
    let bytes = text.bytes
    var index = range.lowerBound
    var sawBullet = false
    while index < range.upperBound {
      let byte = bytes[index]
      if byte <= 0x20 {
        index += 1
        continue
      }
      if Self.bullets.contains(byte) {
        sawBullet = true
        index += 1
        continue
      }
      if Self.noise.contains(byte) {
        index += 1
        continue
      }
      if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80 || bytes[index + 1] == 0x96 {
        // Dashes and dots are bullets; quotes are noise beside one.
        if bytes[index + 1] == 0x96 || (0x90...0x95).contains(bytes[index + 2]) || bytes[index + 2] == 0xA2 {
          sawBullet = true
        }
        if bytes[index + 1] == 0x80, !(0x90...0x9F).contains(bytes[index + 2]), bytes[index + 2] != 0xA2 { break }
        if bytes[index + 1] == 0x80, (0x98...0x9F).contains(bytes[index + 2]), !sawBullet,
          !Self.bulletFollows(bytes, index + 3, range.upperBound)
        {
          break
        }
        index += 3
        continue
      }
      if byte == 0xC2, index + 1 < range.upperBound, [0xAC, 0xB7, 0xAB, 0xBB, 0xA0].contains(bytes[index + 1]) {
        if bytes[index + 1] != 0xA0 { sawBullet = true }
        index += 2
        continue
      }
      if byte == 0xEF, index + 2 < range.upperBound, bytes[index + 1] == 0x82 || bytes[index + 1] == 0xBF {
        sawBullet = true
        index += 3
        continue
      }
      break
    }
    return sawBullet ? index : range.lowerBound
  }

  /// "Sở Tài nguyên …", "Ban Quản lý …": a body's name, not the "Sở, ngành" that a list goes on with.
  private func startsBody(_ range: Range<Int>) -> Bool {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, range) }
    guard line.words.count > 2, line.words[0].shape == .title else { return false }
    return Vocabulary.organStarts.length(line, at: 0) != nil && line.words[0].trail == 0
      && line.words[1].shape == .title
  }

  /// Whether the line ends in a name's last word, neither in a comma nor in a small word that must go on.
  private func endsInName(_ range: Range<Int>) -> Bool {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, range) }
    return line.words.last.map { $0.trail == 0 && ($0.shape == .title || $0.shape == .capitals || $0.shape == .mixed) }
      ?? false
  }

  private func startsFiling(_ range: Range<Int>) -> Bool {
    text.bytes[range].starts(with: "Lưu".utf8)
  }

  private static func bulletFollows(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    var index = index
    while index < end, bytes[index] <= 0x20 { index += 1 }
    return index < end && bullets.contains(bytes[index])
  }

  private static let bullets: Set<UInt8> = Set([0x2D, 0x2B, 0x2A, 0x7E])
  private static let noise: Set<UInt8> = Set([0x2E, 0x2C, 0x3A, 0x60, 0x27, 0x22, 0x7C, 0x5F, 0x3D])

  private func startsSmall(_ range: Range<Int>) -> Bool {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer {
      line.read($0, range.lowerBound..<min(range.upperBound, range.lowerBound + 40))
    }
    return line.words.first.map { $0.shape == .lower || line.folded.bytes[$0.start] == UInt8(ascii: "(") } ?? true
  }
}
