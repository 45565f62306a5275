/// What stands before a code: "Nghị định số", "CV", "số"; read backwards.
struct Lead {
  /// Where the citation begins: at the type word, else at "số", else at the number.
  var start: Int
  var documentType: String?
  var hasNumberWord: Bool
  /// The organ between type and number: "Nghị quyết của Bộ Chính trị số 35-NQ/TW".
  var between: Range<Int>?

  private static let numberWord = Word("số")
  private static let numberWords = [Word("số hiệu"), Word("số")]

  /// "số31-QĐ/TW" lacks its blank.
  static func endsWithNumberWord(_ text: CitedText, at index: Int) -> Bool {
    text.start(of: numberWord, endingAt: index) != nil
  }

  /// Reads the lead that ends where the number starts; nil where it says that the number is no code ("Mẫu số 01/TT").
  init?(_ text: CitedText, before number: Int) {
    start = number
    hasNumberWord = false
    var end = text.skipBlanks(before: number)
    if text.byte(end - 1) == 0x3A { end = text.skipBlanks(before: end - 1) }
    for word in Self.numberWords {
      guard let at = text.start(of: word, endingAt: end) else { continue }
      hasNumberWord = true
      start = at
      end = text.skipBlanks(before: at)
      if text.byte(end - 1) == 0x2C { end = text.skipBlanks(before: end - 1) }
      break
    }
    if let found = TypeWords.name(text, endingAt: end) ?? TypeWords.abbreviation(text, endingAt: end) {
      documentType = found.name
      start = found.start
      return
    }
    guard hasNumberWord else { return }
    if Self.forms.contains(where: { text.start(of: $0, endingAt: end) != nil }) { return nil }
    searchBack(text, from: end)
  }

  /// Whether it is enough for a code of this kind.
  func satisfies(_ need: CodeReading.Need) -> Bool {
    switch need {
    case .nothing: true
    case .numberWord: hasNumberWord || documentType != nil
    case .typeName: documentType != nil
    }
  }

  /// Numbers of forms and tables, which look like codes.
  private static let forms = ["mẫu", "biểu", "biểu mẫu", "bảng", "phụ lục", "hình"].map(Word.init)
  private static let of = Word("của")

  /// Looks for a type word whose organ stands between it and "số", within the clause.
  private mutating func searchBack(_ text: CitedText, from end: Int) {
    var index = end
    let floor = max(0, end - 140)
    while index > floor {
      let (value, width) = text.scalar(before: index)
      if value == 0x2E || value == 0x3B || value == 0x2C || value == 0x28 || value == 0x29 { return }
      index -= width
      guard let afterOf = text.end(of: Self.of, at: index), !text.isWordPart(before: index) else { continue }
      let typeEnd = text.skipBlanks(before: index)
      guard let found = TypeWords.name(text, endingAt: typeEnd) else { continue }
      let organ = text.skipBlanks(afterOf)
      // The organ must fill the place up to "số": "Quyết định của ông … có số" cites nothing.
      guard organ < end, let reading = OrganReading(text, at: organ), reading.end >= end else { continue }
      documentType = found.name
      start = found.start
      between = organ..<end
      return
    }
  }
}
