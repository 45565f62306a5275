import Records
import TextReading

/// Recognises the lines that belong to the page and not to the letter: rules, page numbers, signature stamps.
struct PageFurniture {
  private var lastPageNumber = 1
  /// Lines of an incoming stamp that may still follow its heading.
  private var stampLinesLeft = 0

  /// Whether the lines of an incoming stamp may still come.
  var isInStamp: Bool { stampLinesLeft > 0 }

  /// The class of the line, or nil where it is text.
  mutating func classify(_ line: WordLine, isPageEdge: Bool) -> Furniture? {
    if let rule = rule(line) { return rule }
    if isPageNumber(line, isPageEdge: isPageEdge) { return .pageNumber }
    if isSignatureStamp(line) { return .signatureStamp }
    if isIncomingStamp(line) { return .incomingStamp }
    return nil
  }

  /// Dashes, stars, table borders: no letter and no digit, or the "o0o" of old papers.
  private func rule(_ line: WordLine) -> Furniture? {
    let solid = Folding.upper | Folding.lower | Folding.digit
    var marks = 0
    for index in 0..<line.folded.count {
      if line.folded.flags[index] & solid != 0 {
        return isOrnament(line.folded.bytes) ? .rule : nil
      }
      if line.folded.bytes[index] != 0x20 { marks += 1 }
    }
    let bytes = line.folded.bytes
    guard marks > 0 else { return .rule }
    if marks <= 2, bytes.allSatisfy({ $0 == UInt8(ascii: "*") }) { return .rule }
    let drawn = bytes.allSatisfy { [0x2D, 0x5F, 0x3D, 0x2A, 0x2B, 0x7C, 0x20, 0x2E, 0x7E].contains($0) }
    return drawn && marks >= 3 ? .rule : .noise
  }

  private func isOrnament(_ bytes: Row<UInt8>) -> Bool {
    guard bytes.count <= 16, bytes.count >= 3 else { return false }
    return bytes.allSatisfy { [0x6F, 0x30, 0x2D, 0x2A, 0x5F, 0x20].contains($0) } && bytes.contains(0x6F)
  }

  /// "2", "- 2 -", "Trang 2/4": the next page's number, or any at the edge of a page.
  private mutating func isPageNumber(_ line: WordLine, isPageEdge: Bool) -> Bool {
    guard line.folded.count <= 16 else { return false }
    let words = line.words.filter { !$0.isPunctuation }
    guard let last = words.last, words.count <= 3 else { return false }
    let isLabelled = words.count > 1 && (words[0].key == literalKey("trang") || words[0].key == literalKey("page"))
    guard words.count == 1 || isLabelled else { return false }
    guard last.shape == .number, last.coreEnd - last.coreStart <= 3 || isLabelled else { return false }
    // "2." and "(2)" are markers.
    guard isLabelled || last.trail == 0 || last.trail == UInt8(ascii: "-") else { return false }
    var value = 0
    for index in last.coreStart..<last.coreEnd {
      let byte = line.folded.bytes[index]
      guard (0x30...0x39).contains(byte) else { return isLabelled }
      value = value * 10 + Int(byte - 0x30)
    }
    guard isLabelled || isPageEdge && value >= 1 || value == lastPageNumber + 1 else { return false }
    lastPageNumber = value
    return true
  }

  /// "Ký bởi: …", "Thời gian ký: …", a time with its zone: what a digital signature leaves in the text.
  private func isSignatureStamp(_ line: WordLine) -> Bool {
    guard line.words.count <= 14 else { return false }
    for start in Self.stampStarts where line.matches(start, at: 0) {
      return line.words[min(start.count - 1, line.words.count - 1)].trail == UInt8(ascii: ":")
        || line.folded.bytes.contains(UInt8(ascii: ":"))
    }
    return false
  }

  /// "CÔNG VĂN ĐẾN" and the lines of its stamp: its number and day are the receiver's.
  private mutating func isIncomingStamp(_ line: WordLine) -> Bool {
    if line.nearlyMatches(Vocabulary.incomingStamp, at: 0), line.words[0].shape == .capitals {
      stampLinesLeft = 10
      return true
    }
    // A date in digits behind "Ngày:" is a stamp's, even where its heading was printed over.
    if isStampDate(line) {
      stampLinesLeft = max(stampLinesLeft, 3)
      return true
    }
    guard stampLinesLeft > 0 else { return false }
    stampLinesLeft -= 1
    guard let first = line.words.first else { return false }
    let isField =
      first.trail == UInt8(ascii: ":") && first.shape == .title
      && (first.key == Vocabulary.so || first.key == Vocabulary.ngay || first.key == literalKey("chuyen")
        || first.key == literalKey("gio"))
    let hasNotation = first.key == Vocabulary.so && line.words.count > 1 && line.words[1].shape != .number
    return isField && !hasNotation
  }

  /// "Ngày: 14/7/2022", whatever is glued behind it; a letter's own date is written in words.
  private func isStampDate(_ line: WordLine) -> Bool {
    guard line.words.count > 1, line.words[0].key == Vocabulary.ngay, line.words[0].shape == .title,
      line.words[0].trail == UInt8(ascii: ":")
    else { return false }
    let date = line.folded.bytes[line.words[1].start..<line.words[1].end].prefix {
      $0 == 0x2F || (0x30...0x39).contains($0)
    }
    return date.count >= 5 && date.filter { $0 == 0x2F }.count >= 1
  }

  /// Position in the text where a field of the stamp begins behind words of the letter: "… kỷ niệm Số: 877".
  func stampTail(_ line: WordLine) -> Int? {
    let words = line.words
    guard isInStamp, words.count >= 3, let last = words.last, last.shape == .number else { return nil }
    let label = words[words.count - 2]
    guard label.shape == .title, label.trail == UInt8(ascii: ":"),
      label.key == Vocabulary.so || label.key == Vocabulary.ngay
    else { return nil }
    return line.folded.origin(label.start)
  }

  /// Position in the text where a digital signature's line begins in the other column: "- Giám đốc; Thời gian ký: 13/05/2024".
  func signatureTail(_ line: WordLine) -> Int? {
    guard line.mayHold(literalKey("ky")) else { return nil }
    for index in line.words.indices.dropFirst() {
      let word = line.words[index]
      guard word.shape == .title, word.hasGap || line.words[index - 1].trail == UInt8(ascii: ";") else { continue }
      for start in Self.stampStarts where start.contains(literalKey("ky")) && line.matches(start, at: index) {
        if line.words[index + start.count - 1].trail == UInt8(ascii: ":") { return line.folded.origin(word.start) }
      }
    }
    return nil
  }

  /// Position in the text where the stamp's own words on this line end.
  func stampEnd(_ line: WordLine) -> Int {
    let words = line.words
    if line.nearlyMatches(Vocabulary.incomingStamp, at: 0) {
      return words.count > 3 ? line.folded.origin(words[3].start) : line.folded.end
    }
    guard words.count > 1 else { return line.folded.end }
    // "Ngày: 14/7/2022" may be glued to the next field without a blank.
    var index = words[1].start
    while index < words[1].end,
      line.folded.flags[index] & (Folding.upper | Folding.lower) == 0 || isBeforeDigit(line, index)
    {
      index += 1
    }
    if index < words[1].end { return line.folded.origin(index) }
    return words.count > 2 ? line.folded.origin(words[2].start) : line.folded.end
  }

  /// A letter that stands for a digit inside a date: 511/20i4.
  private func isBeforeDigit(_ line: WordLine, _ index: Int) -> Bool {
    index + 1 < line.folded.count && line.folded.flags[index + 1] & Folding.digit != 0
  }

  private static let stampStarts = [
    "ky boi", "nguoi ky", "ngay ky", "thoi gian ky", "gio ky", "email", "co quan", "chuc vu ky", "thoi gian ky:",
    "don vi ky",
  ].map(phrase)
}
