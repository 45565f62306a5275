/// Tells Vietnamese syllables from what a scanner makes of strokes, seals and a broken font.
///
/// A syllable is an onset, a nucleus and a coda; there are few of each. The check runs on folded letters, so that a wrong
/// mark costs nothing: it is the letters that give noise away.
enum Syllables {
  /// Whether the word could stand in a letter: a syllable, a number, a short code in capitals, punctuation.
  static func isPlausible(_ line: WordLine, _ word: Word) -> Bool {
    switch word.shape {
    case .punctuation: return word.end - word.start <= 1
    case .number: return true
    case .mixed: return word.coreEnd - word.coreStart >= 4
    case .capitals:
      return word.coreEnd - word.coreStart >= 2 || line.folded.flags[word.coreStart] & 16 == 0 && word.trail != 0
    case .title, .lower:
      return isSyllable(line.folded.bytes, word.coreStart, word.coreEnd)
    }
  }

  /// Whether the folded letters make one Vietnamese syllable.
  static func isSyllable(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start <= 7 else { return false }
    var index = start
    while index < end, !isVowel(bytes[index]) { index += 1 }
    // "gi" and "qu" end in what looks like a vowel.
    guard index < end, onsets.contains(key(bytes, start, index)) else { return false }
    var vowelEnd = index
    while vowelEnd < end, isVowel(bytes[vowelEnd]) { vowelEnd += 1 }
    guard vowelEnd - index <= 4 else { return false }
    return codas.contains(key(bytes, vowelEnd, end))
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "o")
      || byte == UInt8(ascii: "u") || byte == UInt8(ascii: "y")
  }

  private static func key(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    var key: UInt64 = 0
    for index in start..<end { key = key << 8 | UInt64(bytes[index]) }
    return key
  }

  private static func keys(_ words: String) -> KeySet {
    KeySet(
      words.split(separator: " ", omittingEmptySubsequences: false).map { word in
        word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      })
  }

  private static let onsets = keys(" b c ch d g gh h k kh l m n ng ngh nh p ph q r s t th tr v x")
  private static let codas = keys(" c ch m n ng nh p t")
}
