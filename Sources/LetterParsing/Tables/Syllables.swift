/// Tells Vietnamese syllables from what a scanner makes of strokes, seals and a broken font.
///
/// A syllable is an onset, a nucleus and a coda; there are few of each. The check runs on folded letters, so that a wrong
/// mark costs nothing: it is the letters that give noise away.
struct Syllables: Sendable {
  /// Whether the word could stand in a letter: a syllable, a number, a short code in capitals, punctuation.
  static func isPlausible(_ line: WordLine, _ word: Word) -> Bool {
    switch word.shape {
    case .punctuation: return word.end - word.start <= 1
    case .number: return true
    case .mixed: return word.coreEnd - word.coreStart >= 4
    case .capitals:
      return word.coreEnd - word.coreStart >= 2 || line.folded.flags[word.coreStart] & 16 == 0 && word.trail != 0
    case .title, .lower:
      // "đồng/người/ngày" is no syllable, but words.
      return !word.isImpossible || !word.isPlain
    }
  }

  /// Whether the packed folded letters make one Vietnamese syllable.
  @inline(__always)
  func isSyllable(_ key: UInt64, _ length: Int) -> Bool {
    guard length > 0, length <= 7 else { return false }
    var left = length * 8
    // "gi" and "qu" end in what looks like a vowel.
    while left > 0, !Self.isVowel(key >> UInt64(left - 8)) { left -= 8 }
    guard left > 0, onsets.contains(key >> UInt64(left)) else { return false }
    let nucleus = left
    while left > 0, Self.isVowel(key >> UInt64(left - 8)) { left -= 8 }
    guard nucleus - left <= 32 else { return false }
    return codas.contains(key & ((1 << UInt64(left)) - 1))
  }

  /// Whether the packed syllable ends in c, ch, p or t: such a one carries the acute or the dot below, and loses it first to
  /// a scanner.
  @inline(__always)
  static func endsInStop(_ key: UInt64) -> Bool {
    switch UInt8(truncatingIfNeeded: key) {
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): true
    case UInt8(ascii: "h"): key >> 8 & 0xFF == UInt64(UInt8(ascii: "c"))
    default: false
    }
  }

  /// Whether the lowest byte is a, e, i, o, u or y.
  @inline(__always)
  private static func isVowel(_ key: UInt64) -> Bool {
    let letter = key & 0xFF
    return letter >= 0x61 && letter <= 0x7A && 0x0110_4111 >> (letter - 0x61) & 1 == 1
  }

  private static func keys(_ words: String) -> KeySet {
    KeySet(
      words.split(separator: " ", omittingEmptySubsequences: false).map { word in
        word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      })
  }

  /// One for all; whoever asks for many words takes it once.
  static let shared = Syllables()

  private let onsets = Self.keys(" b c ch d g gh h k kh l m n ng ngh nh p ph q r s t th tr v x")
  private let codas = Self.keys(" c ch m n ng nh p t")
}
