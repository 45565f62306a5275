/// Phrases of folded words of which one may stand at a word; the first word tells at one look that none does.
struct PhraseSet: Sendable, Sequence {
  let phrases: [[UInt64]]
  private let firstWords: KeySet

  init(_ phrases: [[UInt64]]) {
    self.phrases = phrases
    firstWords = KeySet(phrases.compactMap(\.first))
  }

  func makeIterator() -> IndexingIterator<[[UInt64]]> { phrases.makeIterator() }

  /// The words of the first phrase of this length or longer that stands at the word, or nil.
  func length(_ line: WordLine, at index: Int, atLeast least: Int = 1) -> Int? {
    guard index >= 0, index < line.words.count, firstWords.contains(line.words[index].key) else { return nil }
    return phrases.first { $0.count >= least && line.matches($0, at: index) }?.count
  }
}
