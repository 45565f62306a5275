import Records

/// A day or month by which something is to be done: "chậm nhất ngày 30/9/2017", "trước tháng 12 năm 2025".
struct Deadline {
  /// Year, month, day; 0 where the text gives none. Compared part by part.
  var year: Int
  var month: Int
  var day: Int
  /// The words from the cue to the date.
  var text: String
}

/// Reads deadlines from the words of a passage.
enum Deadlines {
  /// A word that makes the date after it a deadline, this many words before it at most.
  private static let cues: Set<String> = ["trước", "chậm", "hạn", "xong", "muộn", "hết", "cuối"]
  private static let reach = 6

  /// - Parameters:
  ///   - words: the passage's words in small letters, without the punctuation around them.
  ///   - printed: the same words as they are printed.
  static func find(_ words: [String], printed: [String]) -> [Deadline] {
    var out: [Deadline] = []
    var index = 0
    while index < words.count {
      if let date = date(words, index), let cue = cue(words, before: index) {
        let end = index + date.length
        out.append(
          Deadline(
            year: date.year, month: date.month, day: date.day, text: printed[cue..<end].joined(separator: " ")))
        index = end
      } else {
        index += 1
      }
    }
    return out
  }

  /// Below 0 where `a` is earlier, above 0 where it is later, 0 where they are the same or cannot be compared.
  static func compare(_ a: Deadline, _ b: Deadline) -> Int {
    for (x, y) in [(a.year, b.year), (a.month, b.month), (a.day, b.day)] where x != 0 && y != 0 && x != y {
      return x - y
    }
    return 0
  }

  private static func cue(_ words: [String], before index: Int) -> Int? {
    var place = index - 1
    while place >= 0, place >= index - reach {
      if cues.contains(words[place]) {
        let isLatest = place > 0 && words[place] == "nhất" && words[place - 1] == "chậm"
        return isLatest ? place - 1 : place
      }
      // Another document's date ("Công văn số 12/SGD ngày …") is no deadline.
      if words[place] == "số" { return nil }
      place -= 1
    }
    return nil
  }

  private static func date(_ words: [String], _ index: Int) -> (year: Int, month: Int, day: Int, length: Int)? {
    let parts = words[index].split(whereSeparator: { $0 == "/" || $0 == "." || $0 == "-" }).map { Int($0) }
    if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], valid(day, month, year) {
      return (year, month, day, 1)
    }
    if parts.count == 2, let first = parts[0], let second = parts[1], words[index].contains("/") {
      if second > 1900, (1...12).contains(first) { return (second, first, 0, 1) }
      if (1...31).contains(first), (1...12).contains(second) { return (0, second, first, 1) }
    }
    // "ngày 31 tháng 3 năm 2025", "tháng 12 năm 2025"
    guard words[index] == "ngày" || words[index] == "tháng", index + 1 < words.count else { return nil }
    var (day, month, year, length) = (0, 0, 0, 0)
    var place = index
    while place + 1 < words.count, let value = Int(words[place + 1]) {
      if words[place] == "ngày", day == 0, month == 0 {
        day = value
      } else if words[place] == "tháng", month == 0 {
        month = value
      } else if words[place] == "năm", year == 0 {
        year = value
      } else {
        break
      }
      place += 2
      length += 2
    }
    return (1...12).contains(month) ? (year, month, day, length) : nil
  }

  private static func valid(_ day: Int, _ month: Int, _ year: Int) -> Bool {
    (1...31).contains(day) && (1...12).contains(month) && year > 1900
  }
}
