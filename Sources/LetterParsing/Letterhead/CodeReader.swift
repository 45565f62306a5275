import Records
import TextReading

/// Reads số and ký hiệu: `Số: 59    /QĐ-SCT`, `Số 127-QĐ/TW`, `Luật số: 45/2019/QH14`, `Số:      /UBND-VX`.
///
/// A number that is no plain number is left out and reported, never guessed: handwriting in the blank is the usual case.
struct CodeReader {
  let text: SourceText

  struct Result {
    var code = Code()
    var number: Range<Int>?
    var notation: [Range<Int>] = []
    /// What stood where the number should be, if it could not be read.
    var unreadable: Range<Int>?
  }

  func read(_ range: Range<Int>) -> Result {
    var result = Result()
    let bytes = text.bytes
    let end = range.upperBound
    var index = labelEnd(range)
    func blank(_ at: Int) -> Bool {
      at < end && (bytes[at] <= 0x20 || bytes[at] == 0xC2 && at + 1 < end && bytes[at + 1] == 0xA0)
    }
    func skip() { while blank(index) { index += bytes[index] == 0xC2 ? 2 : 1 } }
    skip()
    // The number is what stands before the first slash or hyphen that letters follow.
    guard let separator = separator(from: index, to: end) else {
      // No notation: a number alone, as old papers print it.
      let tail = text.trimmed(index..<end, trailing: ".,;:")
      if isNumber(tail), tail.count <= 6 {
        result.code.number = text.string(tail)
        result.number = tail
      }
      return result
    }
    let raw = text.trimmed(index..<separator.at, leading: ".:,…_", trailing: "._-– ")
    var notationStart = separator.at + separator.width
    if isNumber(raw) {
      result.code.number = text.string(raw)
      result.number = raw
    } else if let cut = raw.lastIndex(where: { bytes[$0] == UInt8(ascii: "/") }), isNumber(raw.lowerBound..<cut) {
      result.code.number = text.string(raw.lowerBound..<cut)
      result.number = raw.lowerBound..<cut
    } else if hasInk(raw) {
      result.unreadable = raw
    }
    // A year between number and type marks legislation.
    if let year = year(at: notationStart, end) {
      result.code.year = year.value
      notationStart = year.end
    }
    readNotation(from: notationStart, to: end, into: &result)
    return result
  }

  /// The position behind "Số:", "Luật số:", "Só ".
  private func labelEnd(_ range: Range<Int>) -> Int {
    let bytes = text.bytes
    var index = range.lowerBound
    var letters = 0
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") { return index + 1 }
      if (0x30...0x39).contains(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") && letters > 0 { break }
      letters += 1
      index += 1
      if letters > 24 { break }
    }
    // Without a colon the label is the first word, if it is one.
    var line = WordLine()
    bytes.withUnsafeBufferPointer { line.read($0, range) }
    var word = 0
    while word < line.words.count, word < 3 {
      let key = line.words[word].key
      if key == Vocabulary.so || key == literalKey("s6") || key == literalKey("s0") {
        return word + 1 < line.words.count ? line.folded.origin(line.words[word + 1].start) : line.folded.end
      }
      word += 1
    }
    return range.lowerBound
  }

  /// The slash or hyphen between number and notation: the first that capitals or a year follow.
  private func separator(from start: Int, to end: Int) -> (at: Int, width: Int)? {
    let bytes = text.bytes
    var index = start
    if let lost = lostSlash(from: start, to: end) { return (lost, 0) }
    while index < end {
      let byte = bytes[index]
      var width = 0
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") {
        width = 1
      } else if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, (0x90...0x95).contains(bytes[index + 2]) {
        width = 3
      } else if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x81, bytes[index + 2] == 0x84 {
        width = 3
      }
      if width > 0 {
        var next = index + width
        while next < end, bytes[next] <= 0x20 { next += 1 }
        if next < end, startsNotation(next, end) { return (index, width) }
      }
      index += max(1, width)
    }
    return nil
  }

  /// "26KHPH-HND": the slash behind the number is lost, the notation tells itself by its capitals and its hyphen.
  private func lostSlash(from start: Int, to end: Int) -> Int? {
    let bytes = text.bytes
    var index = start
    while index < end, index - start < 5, (0x30...0x39).contains(bytes[index]) { index += 1 }
    let notation = index
    while index < end, (0x41...0x5A).contains(bytes[index]) || bytes[index] >= 0x80 { index += 1 }
    guard notation > start, index - notation >= 2, index + 1 < end, bytes[index] == UInt8(ascii: "-"),
      startsNotation(notation, end), startsNotation(index + 1, end)
    else { return nil }
    return notation
  }

  private func startsNotation(_ index: Int, _ end: Int) -> Bool {
    let byte = text.bytes[index]
    if (0x41...0x5A).contains(byte) { return true }
    if byte == 0xC4 || byte == 0xC3 || byte == 0xC6 || byte == 0xE1 { return true }
    return year(at: index, end) != nil
  }

  private func year(at start: Int, _ end: Int) -> (value: Int, end: Int)? {
    let bytes = text.bytes
    var index = start
    while index < end, bytes[index] <= 0x20 { index += 1 }
    guard index + 5 <= end, bytes[index] == 0x31 || bytes[index] == 0x32 else { return nil }
    var value = 0
    for offset in 0..<4 {
      guard (0x30...0x39).contains(bytes[index + offset]) else { return nil }
      value = value * 10 + Int(bytes[index + offset] - 0x30)
    }
    var after = index + 4
    while after < end, bytes[after] == 0x20 { after += 1 }
    guard after < end, bytes[after] == UInt8(ascii: "/") || bytes[after] == UInt8(ascii: "-"),
      (1900...2100).contains(value)
    else { return nil }
    return (value, after + 1)
  }

  /// Digits, one dot inside, one small letter behind.
  private func isNumber(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    guard !range.isEmpty, range.count <= 8 else { return false }
    var digits = 0
    for index in range {
      let byte = bytes[index]
      if (0x30...0x39).contains(byte) {
        digits += 1
      } else if byte == UInt8(ascii: "."), digits > 0, index + 1 < range.upperBound {
        continue
      } else if index + 1 == range.upperBound, (0x61...0x65).contains(byte), digits > 0 {
        continue
      } else {
        return false
      }
    }
    return digits > 0
  }

  private func hasInk(_ range: Range<Int>) -> Bool {
    range.contains {
      text.bytes[$0] > 0x20 && text.bytes[$0] != UInt8(ascii: ".") && text.bytes[$0] != UInt8(ascii: "_")
    }
      && text.joined([range]).contains { $0 != "…" && $0 != " " }
  }

  /// Groups joined by hyphens and slashes; a blank beside a joint is a slip of the typist or the extractor.
  private func readNotation(from start: Int, to end: Int, into result: inout Result) {
    let bytes = text.bytes
    var index = start
    var pieces: [Range<Int>] = []
    while index < end {
      while index < end, bytes[index] <= 0x20 { index += 1 }
      let from = index
      while index < end, bytes[index] > 0x20, !(bytes[index] == 0xC2 && index + 1 < end && bytes[index + 1] == 0xA0) {
        index += 1
      }
      guard index > from else { break }
      pieces.append(from..<index)
      var next = index
      while next < end, bytes[next] <= 0x20 { next += 1 }
      let joins =
        endsInJoint(from, index)
        || next < end && (bytes[next] == UInt8(ascii: "-") || bytes[next] == UInt8(ascii: "/"))
          && next + 1 < end && startsNotation(next + 1, end)
      guard joins, next < end,
        startsNotation(next, end) || bytes[next] == UInt8(ascii: "-") || bytes[next] == UInt8(ascii: "/")
      else { break }
    }
    guard let last = pieces.popLast() else { return }
    pieces.append(text.trimmed(last, trailing: ".,;:-_'\"`"))
    // A trailing typographic mark is the scanner's.
    var value = pieces.map { text.string($0) }.joined()
    for mark in ["–", "—", "”", "…", "’"] { while value.hasSuffix(mark) { value.removeLast() } }
    value = value.replacingDashes()
    guard value.utf8.count <= 40, value.unicodeScalars.contains(where: { $0.properties.isUppercase }) else { return }
    result.code.notation = value
    result.notation = pieces
  }

  private func endsInJoint(_ from: Int, _ to: Int) -> Bool {
    let byte = text.bytes[to - 1]
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&")
  }
}

extension String {
  /// The notation with plain hyphens and slashes.
  func replacingDashes() -> String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x2010...0x2015, 0x2212: out.append("-")
      case 0x2044: out.append("/")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
