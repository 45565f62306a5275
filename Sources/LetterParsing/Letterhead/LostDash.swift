/// Puts back the dash that an extractor dropped at a line's end between two years or two dates.
///
///     LostDash.restored("năm học 2022 2023")   // "năm học 2022 - 2023"
///
/// Nothing else stands between two years or two dates in a row; words and other numbers are left as they are.
enum LostDash {
  /// The text with its dashes, or nil where none was lost.
  static func restored(_ text: String) -> String? {
    guard holdsNumbersInARow(text.utf8) else { return nil }
    let words = text.utf8.split(separator: 0x20)
    var out: [Substring] = []
    var isChanged = false
    for (index, word) in words.enumerated() {
      if index > 0, let before = span(words[index - 1]), let after = span(withoutEnd(word)), before == after {
        out.append("-")
        isChanged = true
      }
      out.append(Substring(word))
    }
    return isChanged ? out.joined(separator: " ") : nil
  }

  /// Whether a digit, blanks and a digit or an opening bracket follow each other anywhere; few texts have that.
  private static func holdsNumbersInARow(_ text: String.UTF8View) -> Bool {
    var isBehindNumber = false
    var last: UInt8 = 0x20
    for byte in text {
      if byte != 0x20 {
        if last == 0x20, isBehindNumber, (0x30...0x39).contains(byte) || byte == UInt8(ascii: "(") { return true }
        isBehindNumber = (0x30...0x39).contains(byte)
      }
      last = byte
    }
    return false
  }

  /// Without what may close behind the second; the first ends in its digits, or the two are a list.
  private static func withoutEnd(_ word: Substring.UTF8View) -> Substring.UTF8View {
    word.prefix { $0 == UInt8(ascii: "/") || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "(") }
  }

  private enum Span {
    case year, date
  }

  /// What a range of time may begin or end with: a year from 1900 to 2099, or day/month/year in digits.
  private static func span(_ word: Substring.UTF8View) -> Span? {
    let core = word.drop { $0 == UInt8(ascii: "(") }
    guard core.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "/") }) else { return nil }
    let groups = core.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let last = groups.last, last.count == 4, last.starts(with: "19".utf8) || last.starts(with: "20".utf8) else {
      return nil
    }
    if groups.count == 1 { return .year }
    return groups.count == 3 && groups.dropLast().allSatisfy { (1...2).contains($0.count) } ? .date : nil
  }
}
