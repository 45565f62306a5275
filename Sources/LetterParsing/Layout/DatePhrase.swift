import TextReading

/// "ngày 31 tháng 7 năm 2025" in a line: where its words stand; the day and month may be blank.
struct DatePhrase {
  /// Index of "ngày".
  var day: Int
  var month: Int
  var year: Int
  /// Index after the year's number.
  var end: Int

  init?(_ line: WordLine) {
    guard line.mayHold(Vocabulary.ngay), line.mayHold(Vocabulary.thang) else { return nil }
    let words = line.words
    for index in words.indices where words[index].key == Vocabulary.ngay {
      guard let month = Self.next(Vocabulary.thang, words, after: index, within: 5),
        let year = Self.next(Vocabulary.nam, words, after: month, within: 4)
      else { continue }
      day = index
      self.month = month
      self.year = year
      end = year + 1
      if end < words.count, words[end].shape == .number || words[end].shape == .mixed { end += 1 }
      return
    }
    return nil
  }

  private static func next(_ key: UInt64, _ words: Row<Word>, after index: Int, within reach: Int) -> Int? {
    for next in (index + 1)..<max(index + 1, min(words.count, index + 1 + reach)) where words[next].key == key {
      return next
    }
    return nil
  }
}
