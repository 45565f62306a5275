import Records

/// Reads dates and times of day as Vietnamese sites print them: day first, weekday, a bar or a dash before the time.
enum DateReader {
  /// A date with what stands around it.
  struct Found {
    var timestamp: Timestamp
    /// Position of its first byte, and after its last, the time included.
    var range: Range<Int>
  }

  /// The first date with a year in the bytes; a line such as "Cập nhật 24/08/2022" gives it too.
  static func first(in bytes: ArraySlice<UInt8>) -> Found? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte >= 0x30 && byte <= 0x39 {
        let isWhole = index == bytes.startIndex || !isDigit(bytes[index - 1])
        if isWhole, let date = numeric(bytes, at: index) ?? iso(bytes, at: index) ?? spelled(bytes, at: index) {
          let time = self.time(bytes, around: index..<date.end)
          return Found(
            timestamp: Timestamp(date: date.value, minutes: time?.minutes),
            range: min(index, time?.range.lowerBound ?? index)..<max(date.end, time?.range.upperBound ?? 0))
        }
      }
      index += 1
    }
    return nil
  }

  /// ISO 8601 as metadata has it, a time of another zone turned into Vietnam's: `2022-08-24T07:43:00Z` is
  /// 2022-08-24T14:43; also day first.
  static func metadata(_ text: String) -> Timestamp? {
    let bytes = Array(text.utf8)
    guard let found = first(in: bytes[...]) else { return nil }
    guard let minutes = found.timestamp.minutes, let zone = zone(bytes[found.range.upperBound...]), zone != 420 else {
      return found.timestamp
    }
    let local = minutes - zone + 420
    let day = local < 0 ? -1 : local >= 1440 ? 1 : 0
    guard let date = found.timestamp.date.moved(by: day) else { return found.timestamp }
    return Timestamp(date: date, minutes: local - day * 1440)
  }

  /// Minutes east of Greenwich of `Z`, `+07:00`, `+0700`, behind a fraction of a second; nil where none is given.
  private static func zone(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex, bytes[index] == 0x2E || isDigit(bytes[index]) { index += 1 }
    guard index < bytes.endIndex else { return nil }
    if bytes[index] == 0x5A { return 0 }
    guard bytes[index] == 0x2B || bytes[index] == 0x2D, index + 4 < bytes.endIndex else { return nil }
    let digits = bytes[(index + 1)...].filter(isDigit).prefix(4).map { Int($0 - 0x30) }
    guard digits.count == 4 else { return nil }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    guard minutes <= 840 else { return nil }
    return bytes[index] == 0x2D ? -minutes : minutes
  }

  /// Whether a line is there for its date: short, and with few words that are no date.
  static func isDateLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 8, bytes.count <= 130, let found = first(in: bytes) else { return false }
    // What is left beside date, weekday, label and counters.
    var key = WordKey.words(bytes[bytes.startIndex..<found.range.lowerBound])
    let before = key.split(separator: 0x20).filter { !isDateWord($0) }.count
    key = WordKey.words(bytes[found.range.upperBound..<bytes.endIndex])
    let after = key.split(separator: 0x20).filter { !isDateWord($0) && $0.contains { $0 > 0x39 } }.count
    return before <= 1 && after <= 5
  }

  private static let dateWords: Set<[UInt8]> = Set(
    """
    thu hai ba tu nam sau bay chu nhat ngay dang luc gio vao cap xuat ban post posted date publish published on by update updated
    last modified created monday tuesday wednesday thursday friday saturday sunday gmt ngay: dang: nhat: luc: date: am pm sa ch tin
    gmt7 0700 cn t2 t3 t4 t5 t6 t7 ban hanh tao tao: bai thoi gian gian: nay hom submitted admin boi nguoi
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  private static func isDateWord(_ word: ArraySlice<UInt8>) -> Bool {
    dateWords.contains(Array(word)) || !word.contains { $0 > 0x39 && $0 != 0x3A }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func number(_ bytes: ArraySlice<UInt8>, at start: Int, digits: ClosedRange<Int>) -> (
    value: Int, end: Int
  )? {
    var end = start
    var value = 0
    while end < bytes.endIndex, isDigit(bytes[end]), end - start < digits.upperBound {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard digits.contains(end - start), end == bytes.endIndex || !isDigit(bytes[end]) else { return nil }
    return (value, end)
  }

  /// 24/08/2022, 24-8-2022, 24.08.2022, with blanks around the signs.
  private static func numeric(_ bytes: ArraySlice<UInt8>, at start: Int) -> (value: PartialDate, end: Int)? {
    guard let day = number(bytes, at: start, digits: 1...2), let sign = sign(bytes, at: day.end) else { return nil }
    guard let month = number(bytes, at: sign.end, digits: 1...2),
      let second = self.sign(bytes, at: month.end), second.byte == sign.byte,
      let year = number(bytes, at: second.end, digits: 4...4), (1945...2100).contains(year.value)
    else { return nil }
    // Day first; where that is no date the two are turned round.
    if let date = PartialDate(year: year.value, month: month.value, day: day.value) { return (date, year.end) }
    return PartialDate(year: year.value, month: day.value, day: month.value).map { ($0, year.end) }
  }

  private static func sign(_ bytes: ArraySlice<UInt8>, at start: Int) -> (byte: UInt8, end: Int)? {
    var index = start
    if index < bytes.endIndex, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.endIndex, bytes[index] == 0x2F || bytes[index] == 0x2D || bytes[index] == 0x2E else {
      return nil
    }
    let byte = bytes[index]
    index += 1
    if index < bytes.endIndex, bytes[index] == 0x20 { index += 1 }
    return (byte, index)
  }

  /// 2022-08-24, 2022/08/24.
  private static func iso(_ bytes: ArraySlice<UInt8>, at start: Int) -> (value: PartialDate, end: Int)? {
    guard let year = number(bytes, at: start, digits: 4...4), (1945...2100).contains(year.value),
      let first = sign(bytes, at: year.end), first.byte != 0x2E,
      let month = number(bytes, at: first.end, digits: 1...2), let second = sign(bytes, at: month.end),
      let day = number(bytes, at: second.end, digits: 1...2),
      let date = PartialDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    return (date, day.end)
  }

  /// "24 tháng 8 năm 2022", "24 Tháng Tám 2022".
  private static func spelled(_ bytes: ArraySlice<UInt8>, at start: Int) -> (value: PartialDate, end: Int)? {
    guard let day = number(bytes, at: start, digits: 1...2) else { return nil }
    guard let afterMonthWord = skip("tháng", bytes, from: day.end) ?? skip("Tháng", bytes, from: day.end),
      let month = number(bytes, at: afterMonthWord, digits: 1...2)
    else { return nil }
    var yearStart = skip("năm", bytes, from: month.end) ?? skip("Năm", bytes, from: month.end) ?? month.end
    while yearStart < bytes.endIndex, bytes[yearStart] == 0x20 || bytes[yearStart] == 0x2C { yearStart += 1 }
    guard let year = number(bytes, at: yearStart, digits: 4...4), (1945...2100).contains(year.value),
      let date = PartialDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    return (date, year.end)
  }

  /// What follows a word, blanks and a comma before and blanks behind it skipped.
  private static func skip(_ word: StaticString, _ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x2C { index += 1 }
    for offset in 0..<word.utf8CodeUnitCount {
      guard index < bytes.endIndex, bytes[index] == word.utf8Start[offset] else { return nil }
      index += 1
    }
    while index < bytes.endIndex, bytes[index] == 0x20 { index += 1 }
    return index
  }

  /// A time of day within a few bytes of the date: 14:43, 14h43, 4:52 PM; nil for midnight, which sites print for none.
  private static func time(_ bytes: ArraySlice<UInt8>, around date: Range<Int>) -> (minutes: Int, range: Range<Int>)? {
    if let found = time(bytes, in: date.upperBound..<min(bytes.endIndex, date.upperBound + 24)) { return found }
    return time(bytes, in: max(bytes.startIndex, date.lowerBound - 30)..<date.lowerBound)
  }

  private static func time(_ bytes: ArraySlice<UInt8>, in range: Range<Int>) -> (minutes: Int, range: Range<Int>)? {
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard isDigit(bytes[index]), index == bytes.startIndex || !isDigit(bytes[index - 1]),
        let hour = number(bytes, at: index, digits: 1...2), hour.value < 24, hour.end < bytes.endIndex
      else { continue }
      let sign = bytes[hour.end]
      guard sign == 0x3A || sign == 0x68 || sign == 0x67,
        let minute = number(bytes, at: hour.end + 1, digits: 2...2), minute.value < 60
      else { continue }
      var end = minute.end
      if end < bytes.endIndex, bytes[end] == 0x3A, let second = number(bytes, at: end + 1, digits: 2...2) {
        end = second.end
      }
      var value = hour.value
      let half = half(bytes, at: end)
      if let half {
        end = half.end
        if half.isAfternoon && value < 12 { value += 12 }
        if !half.isAfternoon && value == 12 { value = 0 }
      }
      let minutes = value * 60 + minute.value
      return minutes == 0 ? nil : (minutes, index..<end)
    }
    return nil
  }

  /// AM, PM, SA (sáng), CH (chiều) behind a time.
  private static func half(_ bytes: ArraySlice<UInt8>, at start: Int) -> (isAfternoon: Bool, end: Int)? {
    var index = start
    while index < bytes.endIndex, bytes[index] == 0x20 { index += 1 }
    guard index + 1 < bytes.endIndex else { return nil }
    let first = bytes[index] | 0x20
    let second = bytes[index + 1] | 0x20
    if index + 2 < bytes.endIndex, bytes[index + 2] | 0x20 >= 0x61, bytes[index + 2] | 0x20 <= 0x7A { return nil }
    if first == 0x70 && second == 0x6D || first == 0x63 && second == 0x68 { return (true, index + 2) }
    if first == 0x61 && second == 0x6D || first == 0x73 && second == 0x61 { return (false, index + 2) }
    return nil
  }
}

extension PartialDate {
  /// The day before (-1) or after (1) a whole date.
  fileprivate func moved(by days: Int) -> PartialDate? {
    guard days != 0, let month, let day else { return self }
    if let near = PartialDate(year: year, month: month, day: day + days) { return near }
    if days > 0 {
      return month == 12
        ? PartialDate(year: year + 1, month: 1, day: 1) : PartialDate(year: year, month: month + 1, day: 1)
    }
    let (lastYear, lastMonth) = month == 1 ? (year - 1, 12) : (year, month - 1)
    for last in [31, 30, 29, 28] {
      if let found = PartialDate(year: lastYear, month: lastMonth, day: last) { return found }
    }
    return nil
  }
}
