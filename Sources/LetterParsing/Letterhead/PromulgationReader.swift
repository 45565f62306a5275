import Records
import TextReading

/// Reads địa danh and date: `Lâm Đồng, ngày 31 tháng 7 năm 2025`, the day or month perhaps blank.
struct PromulgationReader {
  let text: SourceText

  struct Result {
    var promulgation = Promulgation()
    var place: Range<Int>?
    var date: Range<Int>?
    /// Parts of the date that stood there and could not be read.
    var unreadable: Range<Int>?
    /// A letter that stood for a digit was read as that digit.
    var isRepaired = false
  }

  func read(_ cells: [Cell]) -> Result {
    var result = Result()
    var line = WordLine()
    var pending: Range<Int>?
    for cell in cells {
      // A date broken over two cells is read as one.
      let range = pending.map { $0.lowerBound < cell.start ? $0.lowerBound..<cell.end : cell.range } ?? cell.range
      text.bytes.withUnsafeBufferPointer { line.read($0, range) }
      guard let phrase = DatePhrase(line) else {
        if result.place == nil,
          let place = place(line, before: line.words.firstIndex { $0.key == Vocabulary.ngay } ?? line.words.count)
        {
          result.place = place
          result.promulgation.place = text.joined([place])
        }
        pending = range
        continue
      }
      readDate(line, phrase, into: &result)
      if let place = place(line, before: phrase.day) {
        result.place = place
        result.promulgation.place = text.joined([place])
      }
      break
    }
    return result
  }

  private func place(_ line: WordLine, before day: Int) -> Range<Int>? {
    var start = 0
    // A number glued in front ends at its notation or label.
    for index in 0..<day where holdsCodeMark(line, index) { start = index + 1 }
    while start < day, line.words[start].isPunctuation { start += 1 }
    guard start < day, line.words[start].key != Vocabulary.thang else { return nil }
    var end = day
    while end > start, line.words[end - 1].isPunctuation { end -= 1 }
    guard end > start, end - start <= 10 else { return nil }
    let from = line.folded.origin(line.words[start].coreStart)
    let last = line.words[end - 1]
    let to = last.coreEnd >= line.folded.count ? line.folded.end : line.folded.origin(last.coreEnd)
    return from < to ? from..<to : nil
  }

  private func holdsCodeMark(_ line: WordLine, _ index: Int) -> Bool {
    let word = line.words[index]
    return line.folded.bytes[word.start..<word.end].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
  }

  private func readDate(_ line: WordLine, _ phrase: DatePhrase, into result: inout Result) {
    let day = number(line, phrase.day + 1, phrase.month)
    let month = number(line, phrase.month + 1, phrase.year)
    let year = number(line, phrase.year + 1, phrase.end)
    let lastWord = line.words[phrase.end - 1]
    let end = lastWord.coreEnd >= line.folded.count ? line.folded.end : line.folded.origin(lastWord.coreEnd)
    result.date =
      line.folded.origin(
        line.words[phrase.day].coreStart)..<max(end, line.folded.origin(line.words[phrase.day].coreStart))
    guard case .value(let yearValue, _) = year, (1900...2100).contains(yearValue) else {
      result.unreadable = result.date
      return
    }
    var monthValue: Int?
    var dayValue: Int?
    if case .value(let value, let repaired) = month, (1...12).contains(value) {
      monthValue = value
      result.isRepaired = result.isRepaired || repaired
    } else if case .blank = month {
    } else {
      result.unreadable = result.date
    }
    if case .value(let value, let repaired) = day, (1...31).contains(value) {
      dayValue = value
      result.isRepaired = result.isRepaired || repaired
    } else if case .blank = day {
    } else {
      result.unreadable = result.date
    }
    if monthValue == nil { dayValue = nil }
    result.promulgation.date =
      PartialDate(year: yearValue, month: monthValue, day: dayValue) ?? PartialDate(year: yearValue, month: monthValue)
  }

  private enum Part {
    case blank
    case value(Int, repaired: Bool)
    case unreadable
  }

  /// The number between two words of the date; letters that look like digits count beside a digit.
  private func number(_ line: WordLine, _ from: Int, _ to: Int) -> Part {
    var value = 0
    var digits = 0
    var repaired = false
    var words = 0
    for index in from..<max(from, to) {
      let word = line.words[index]
      if word.isPunctuation,
        line.folded.bytes[word.start] == UInt8(ascii: ".") || line.folded.bytes[word.start] == 0x01
          || line.folded.bytes[word.start] == UInt8(ascii: ",") || line.folded.bytes[word.start] == UInt8(ascii: "-")
          || line.folded.bytes[word.start] == UInt8(ascii: "_")
      {
        continue
      }
      words += 1
      for position in word.coreStart..<max(word.coreStart, word.coreEnd) {
        let byte = line.folded.bytes[position]
        if (0x30...0x39).contains(byte) {
          value = value * 10 + Int(byte - 0x30)
        } else if let digit = Self.lookAlike(byte), word.coreEnd - word.coreStart == 2 {
          value = value * 10 + digit
          repaired = true
        } else {
          return .unreadable
        }
        digits += 1
        if digits > 4 { return .unreadable }
      }
      if word.isPunctuation { return .unreadable }
    }
    if words == 0 { return .blank }
    if words > 1 && digits > 2 && to - from < 4 && digits != 4 { return .unreadable }
    return digits == 0 ? .unreadable : .value(value, repaired: repaired)
  }

  private static func lookAlike(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "l"): return 1
    case UInt8(ascii: "o"): return 0
    default: return nil
    }
  }
}
