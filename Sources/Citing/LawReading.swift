import Records

/// A law, code, ordinance or constitution cited by its name: "Luật An ninh mạng năm 2018", "Hiến pháp năm 2013".
struct LawReading {
  var reference: Reference
  var range: Range<Int>

  private static let typeNames = ["Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp"]
  private static let types = WordTable(typeNames.map { $0.lowercased() })
  /// Behind these "Luật" is part of a body's or a profession's name.
  private static let foreign = EndingTable(["đại học", "khoa", "ngành", "cử nhân", "thạc sĩ", "tiến sĩ", "bộ"])
  private static let professions = WordTable(["luật sư", "luật gia"])

  /// Reads a law at the capital of its type; nil where none is named there, or only a code that the digit rule reads.
  init?(_ text: CitedText, at start: Int) {
    guard !text.isWordPart(before: start), let found = Self.types.match(text, at: start),
      Self.foreign.match(text, endingAt: text.skipBlanks(before: start)) == nil,
      Self.professions.match(text, at: start) == nil
    else { return nil }
    let type = Self.typeNames[found.index]
    var name: LawName?
    if type != "Hiến pháp" {
      name = LawName(text, at: text.skipBlanks(found.end))
      if name == nil { return nil }
    }
    let tail = CitationTail(text, after: name?.codeEnd ?? name?.range.upperBound ?? found.end)
    // Without its year "hiến pháp" is a matter, not a document.
    if name == nil, tail.date == nil { return nil }
    let provision = ProvisionLead(text, before: start)
    range = provision.start..<tail.end
    reference = Reference(
      text: text.string(range), documentType: type, code: name?.code, date: tail.date, organ: tail.organ,
      subject: name.map { text.string($0.range) }, provision: provision.provision,
      relation: RelationCue.relation(text, before: provision.start))
  }
}

/// The name behind "Luật": all up to "năm 2018", "ngày …" or "số …"; without one of them the longest known name.
private struct LawName {
  var range: Range<Int>
  var code: Code?
  /// Position after the code; nil where no code follows the name.
  var codeEnd: Int?

  private static let year = Word("năm")
  private static let day = Word("ngày")
  private static let number = Word("số")
  private static let amending = Word("sửa đổi")
  private static let longest = 160

  init?(_ text: CitedText, at start: Int) {
    let isAmending = text.end(of: Self.amending, at: start) != nil
    guard isAmending || Letters.isUpper(text.scalar(at: start).value) else { return nil }
    let known = LawNames.end(text, at: start)
    range = start..<(known ?? start)
    var index = known ?? start
    while index < text.count, index - start < Self.longest {
      let width = text.blank(at: index)
      if width > 0 {
        let next = text.skipBlanks(index)
        if Self.dateBegins(text, at: next) {
          range = start..<index
          return
        }
        if let reading = Self.code(text, at: next) {
          range = start..<index
          code = reading.code
          codeEnd = reading.end
          return
        }
        // Another document begins; only the title of an amending law names some.
        if !isAmending, TypeWords.name(text, at: next) != nil { break }
        index = next
      } else if [0x3B, 0x2E, 0x3A, 0x28, 0x29].contains(text.byte(index)) {
        break
      } else {
        index += 1
      }
      // Behind a known name its year, date or number must follow at once.
      if known != nil { break }
    }
    if known == nil { return nil }
  }

  private static func dateBegins(_ text: CitedText, at index: Int) -> Bool {
    guard let after = text.end(of: year, at: index) else {
      return text.end(of: day, at: index) != nil && CitedDate(text, at: index) != nil
    }
    let digits = text.skipBlanks(after)
    return CitedDate.number(text, at: digits, most: 4).map { $0.end - digits == 4 } ?? false
  }

  private static func code(_ text: CitedText, at index: Int) -> CodeReading? {
    guard let after = text.end(of: number, at: index) else { return nil }
    var digits = text.skipBlanks(after)
    if text.byte(digits) == 0x3A { digits = text.skipBlanks(digits + 1) }
    return CodeReading(text, at: digits)
  }
}
