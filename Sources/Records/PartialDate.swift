/// A date of which day or month may be unknown, written in EDTF (ISO 8601-2).
///
///     PartialDate(year: 2022, month: 8)?.edtf   // "2022-08-XX"
public struct PartialDate: Sendable, Equatable, Hashable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12; nil where the place is blank.
  public let month: Int?
  /// 1 to the month's last day; nil where the place is blank.
  public let day: Int?

  /// nil where the parts make no date of the calendar (day 31 of April, month 13).
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month { guard (1...12).contains(month) else { return nil } }
    if let day {
      let longest = month.map { Self.days(in: $0, of: year) } ?? 31
      guard (1...longest).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2018-10-11`, `2022-08-XX`, `2022-XX-XX`.
  public var edtf: String {
    var text = String(year)
    while text.utf8.count < 4 { text = "0" + text }
    return "\(text)-\(Self.pad(month))-\(Self.pad(day))"
  }

  private static func pad(_ value: Int?) -> String {
    guard let value else { return "XX" }
    return value < 10 ? "0\(value)" : "\(value)"
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }
}
