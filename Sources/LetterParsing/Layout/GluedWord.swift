import TextReading

/// Words that lost the blank between them: "KT.GIÁM", "ngày22", "tháng10".
enum GluedWord {
  /// The folded index where the second of two glued words begins; nil where the word is one.
  @inline(__always)
  static func cut(_ letters: Row<UInt8>, _ flags: Row<UInt8>, _ word: Word) -> Int? {
    switch word.shape {
    case .capitals: behindCompetence(letters, flags, word)
    case .mixed: behindDatePart(letters, flags, word)
    default: nil
    }
  }

  /// TM., KT., TL., TUQ. with the first word of a body or a title behind it.
  private static func behindCompetence(
    _ letters: Row<UInt8>, _ flags: Row<UInt8>, _ word: Word
  ) -> Int? {
    let start = word.coreStart
    guard word.coreEnd - start >= 5 else { return nil }
    let dot = letters[start + 2] == 0x2E ? start + 2 : start + 3
    guard letters[dot] == 0x2E, dot + 1 < word.coreEnd, flags[dot + 1] & Folding.upper != 0 else { return nil }
    var key: UInt64 = 0
    for index in start..<dot { key = key << 8 | UInt64(letters[index]) }
    let isCode =
      key == literalKey("tm") || key == literalKey("kt") || key == literalKey("tl") || key == literalKey("tuq")
    return isCode ? dot + 1 : nil
  }

  private static func isLookAlike(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "o") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "l")
  }

  /// ngày, tháng, năm with their number behind them; letters that look like digits may stand in it.
  private static func behindDatePart(
    _ letters: Row<UInt8>, _ flags: Row<UInt8>, _ word: Word
  ) -> Int? {
    let start = word.coreStart
    let length = word.coreEnd - start
    guard length >= 4, length <= 9 else { return nil }
    for (part, size) in [(literalKey("ngay"), 4), (literalKey("thang"), 5), (literalKey("nam"), 3)] where length > size
    {
      var key: UInt64 = 0
      for index in start..<(start + size) { key = key << 8 | UInt64(letters[index]) }
      guard key == part else { continue }
      let rest = (start + size)..<word.coreEnd
      let digits = rest.filter { flags[$0] & Folding.digit != 0 }.count
      let isNumber = rest.allSatisfy { flags[$0] & Folding.digit != 0 || isLookAlike(letters[$0]) }
      return digits > 0 && rest.count <= 4 && isNumber ? start + size : nil
    }
    return nil
  }
}
