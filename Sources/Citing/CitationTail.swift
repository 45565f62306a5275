import Records

/// What stands behind a code or a name: ", ngày 14/7/2022 của Ban Thường vụ Tỉnh ủy (khóa X) về việc …".
struct CitationTail {
  var date: PartialDate?
  var organ: String?
  var subject: String?
  /// Position after the date or the organ, whichever is last; the subject's own end is not counted.
  var end: Int

  private static let of = Word("của")
  private static let year = Word("năm")

  init(_ text: CitedText, after codeEnd: Int) {
    end = codeEnd
    var index = codeEnd
    while date == nil || organ == nil {
      var at = text.skipBlanks(index)
      if text.byte(at) == 0x2C { at = text.skipBlanks(at + 1) }
      if date == nil, let reading = CitedDate(text, at: at) {
        date = reading.date
        index = reading.end
      } else if date == nil, let reading = Self.year(text, at: at) {
        date = reading.date
        index = reading.end
      } else if organ == nil, let after = text.end(of: Self.of, at: at),
        let reading = OrganReading(text, at: text.skipBlanks(after))
      {
        organ = text.string(text.skipBlanks(after)..<reading.end)
        index = reading.end
      } else {
        break
      }
      end = index
    }
    subject = CitedSubject(text, after: CitedSubject.afterTerm(text, at: index))?.text
  }

  private static func year(_ text: CitedText, at start: Int) -> (date: PartialDate, end: Int)? {
    guard let after = text.end(of: Self.year, at: start) else { return nil }
    let digits = text.skipBlanks(after)
    guard let (value, end) = CitedDate.number(text, at: digits, most: 4), end - digits == 4,
      !text.isWordPart(at: end), let date = PartialDate(year: value)
    else { return nil }
    return (date, end)
  }

  private static let glued = ["ngày", "của", "về"].map(Word.init)

  /// Whether the letters are a word that follows codes and lost its blank.
  static func beginsWord(_ text: CitedText, at start: Int, end: Int) -> Bool {
    glued.contains { text.end(of: $0, at: start) == end }
  }
}

/// A date behind "ngày": `14/7/2022`, `15-5-2016`, `08 tháng 4 năm 2024`, `… tháng 8 năm 2022`.
struct CitedDate {
  var date: PartialDate
  var end: Int

  private static let day = Word("ngày")
  private static let month = Word("tháng")
  private static let year = Word("năm")

  init?(_ text: CitedText, at start: Int) {
    guard let after = text.end(of: Self.day, at: start) else {
      guard text.end(of: Self.month, at: start) != nil else { return nil }
      guard let rest = Self.monthAndYear(text, at: start, day: nil) else { return nil }
      self = rest
      return
    }
    var at = text.skipBlanks(after)
    let day = Self.number(text, at: at, most: 2)
    if let day { at = day.end }
    while day == nil, at - after < 24, text.byte(at) == 0x2E || text.blank(at: at) > 0 || text.byte(at) == 0x5F {
      at += max(1, text.blank(at: at))
    }
    at = text.skipBlanks(at)
    if let rest = Self.monthAndYear(text, at: at, day: day?.value) {
      self = rest
      return
    }
    let sign = text.byte(at)
    guard sign == 0x2F || sign == 0x2D || sign == 0x2E,
      let month = Self.number(text, at: text.skipBlanks(at + 1), most: 2),
      case let second = text.skipBlanks(month.end), text.byte(second) == sign,
      case let digits = text.skipBlanks(second + 1),
      let year = Self.number(text, at: digits, most: 4), year.end - digits == 4,
      let date = PartialDate(year: year.value, month: month.value, day: day?.value)
    else { return nil }
    self.init(date: date, end: year.end)
  }

  private init(date: PartialDate, end: Int) {
    self.date = date
    self.end = end
  }

  private static func monthAndYear(_ text: CitedText, at start: Int, day: Int?) -> CitedDate? {
    guard let afterMonth = text.end(of: month, at: start),
      let month = number(text, at: text.skipBlanks(afterMonth), most: 2),
      let afterYear = text.end(of: year, at: text.skipBlanks(month.end)),
      case let digits = text.skipBlanks(afterYear),
      let year = number(text, at: digits, most: 4), year.end - digits == 4,
      let date = PartialDate(year: year.value, month: month.value, day: day)
    else { return nil }
    return CitedDate(date: date, end: year.end)
  }

  static func number(_ text: CitedText, at start: Int, most: Int) -> (value: Int, end: Int)? {
    var value = 0
    var end = start
    while end - start < most, case let byte = text.byte(end), byte >= 0x30, byte <= 0x39 {
      value = value * 10 + Int(byte - 0x30)
      end += 1
    }
    guard end > start, !Letters.isDigit(UInt32(text.byte(end))) else { return nil }
    return (value, end)
  }
}
