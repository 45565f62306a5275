import TextReading

/// A blank-separated word of a folded line, its punctuation stripped, packed for quick comparison.
struct Word {
  /// Folded indices of the whole word, punctuation included.
  var start: Int { Int(places[0]) }
  var end: Int { Int(places[1]) }
  /// Folded indices without the punctuation at both ends; empty for a word of punctuation alone.
  var coreStart: Int { Int(places[2]) }
  var coreEnd: Int { Int(places[3]) }
  /// Start, end, and those of the core: kept small, since a line's words are looked through again and again.
  fileprivate let places: SIMD4<Int32>
  /// The core's first eight folded bytes; every Vietnamese syllable fits.
  let key: UInt64
  let shape: Shape
  /// The first byte of the punctuation behind the core, 0 where there is none.
  let trail: UInt8
  /// Three blanks or more, or a tab, stand before it.
  let hasGap: Bool
  /// A word in small letters, or with a capital first, that is no Vietnamese syllable.
  let isImpossible: Bool
  /// Neither a code nor an address: no sign joins its parts, and capitals do not outweigh the small letters.
  let isPlain: Bool

  enum Shape: UInt8 {
    /// SỞ
    case capitals
    /// Sở
    case title
    /// sở
    case lower
    /// 348, 2/2022
    case number
    /// GD&ĐT7b: letters and digits, or capitals inside
    case mixed
    /// no letter, no digit
    case punctuation
  }

  var isPunctuation: Bool { shape == .punctuation }
  /// Thanh, or the single capital of "Y Thanh Vỹ".
  var isNamePart: Bool { shape == .title || shape == .capitals && coreEnd - coreStart == 1 }
}

/// The key of a folded syllable or short word: its first eight bytes.
func wordKey(_ word: String) -> UInt64 {
  var key: UInt64 = 0
  for byte in word.utf8.prefix(8) { key = key << 8 | UInt64(byte) }
  return key
}

/// The key of a folded word that stands in the code; no String is made.
@inline(__always)
func literalKey(_ word: StaticString) -> UInt64 {
  var key: UInt64 = 0
  word.withUTF8Buffer { letters in for byte in letters.prefix(8) { key = key << 8 | UInt64(byte) } }
  return key
}

/// A phrase of folded words, for comparison with the words of a line.
func phrase(_ words: String) -> [UInt64] {
  words.utf8.split(separator: 0x20).map { wordKey(String(Substring($0))) }
}

/// The words of one line, buffers reused from line to line.
struct WordLine {
  private(set) var folded = Folding.Line()
  private(set) var words: Row<Word>
  private var storage: RowStorage<Word>
  /// One bit for each word's key: most questions after a word are answered by its absence here.
  private var signature: UInt64 = 0

  init() {
    storage = RowStorage.room(for: 30)
    words = Row(base: storage.base, count: 0)
  }

  /// Reads the words of a stretch of text.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    Folding.fold(bytes, range, into: &folded)
    let count = folded.count
    // A word and the blank before it take two letters at least; of glued words the first has three.
    let most = count / 2 + 2
    if storage.header < most || !isKnownUniquelyReferenced(&storage) {
      storage = RowStorage.room(for: max(30, most * 2))
    }
    let room = storage.header
    let letters = folded.bytes
    let flags = folded.flags
    let found = storage.base
    let syllables = Syllables.shared
    var number = 0
    var seen: UInt64 = 0
    var index = 0
    while index < count {
      if letters[index] == 0x20 {
        index += 1
        continue
      }
      var word = Self.word(letters, flags, index, count, syllables)
      if word.shape == .capitals || word.shape == .mixed, let cut = GluedWord.cut(letters, flags, word) {
        word = Self.word(letters, flags, index, cut, syllables)
      }
      precondition(number < room)
      (found + number).initialize(to: word)
      number += 1
      seen |= Self.bit(word.key)
      index = word.end
    }
    signature = seen
    words = Row(base: found, count: number)
  }

  /// The signs inside codes, addresses and pairs: "QĐ-UBND", "GD&ĐT", "và/hoặc", "so.yte@".
  @inline(__always)
  private static func isJoiner(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// The word that begins here, read in one pass: what stood behind the last letter or digit is cut off again.
  @inline(__always)
  private static func word(
    _ letters: Row<UInt8>, _ flags: Row<UInt8>, _ start: Int, _ count: Int,
    _ syllables: Syllables
  ) -> Word {
    let solid = Folding.upper | Folding.lower | Folding.digit
    var index = start
    while index < count, flags[index] & solid == 0, letters[index] != 0x20 { index += 1 }
    let coreStart = index
    var coreEnd = index
    var key: UInt64 = 0
    var coreKey: UInt64 = 0
    var seen: UInt8 = 0
    var uppers = 0
    var lowers = 0
    var hasJoiner = false
    var mayJoin = false
    var marks: UInt8 = 0
    // Signs inside the core leave no trace in its shape, but in its key.
    while index < count, letters[index] != 0x20 {
      if index - coreStart < 8 { key = key << 8 | UInt64(letters[index]) }
      let flag = flags[index] & solid
      marks |= flags[index]
      index += 1
      if flag != 0 {
        seen |= flag
        uppers += Int(flag & Folding.upper)
        lowers += Int(flag & Folding.lower) >> 1
        coreEnd = index
        coreKey = key
        hasJoiner = hasJoiner || mayJoin
      } else {
        mayJoin = mayJoin || Self.isJoiner(letters[index - 1])
      }
    }
    let shape: Word.Shape
    switch seen {
    case 0: shape = .punctuation
    case Folding.digit: shape = .number
    case Folding.upper: shape = .capitals
    case Folding.lower: shape = .lower
    case Folding.upper | Folding.lower:
      shape = uppers == 1 && flags[coreStart] & Folding.upper != 0 ? .title : .mixed
    default: shape = .mixed
    }
    // A word of punctuation alone has its empty core at its end, where the first loop stopped.
    return Word(
      places: SIMD4(
        Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: index), Int32(truncatingIfNeeded: coreStart),
        Int32(truncatingIfNeeded: coreEnd)),
      key: coreKey, shape: shape,
      trail: coreEnd < index ? letters[coreEnd] : 0, hasGap: flags[start] & Folding.gap != 0,
      isImpossible: (shape == .lower || shape == .title)
        && (!syllables.isSyllable(coreKey, coreEnd - coreStart)
          || marks & Folding.stopTone == 0 && Syllables.endsInStop(coreKey)),
      isPlain: !hasJoiner && lowers >= uppers)
  }

  @inline(__always)
  private static func bit(_ key: UInt64) -> UInt64 { 1 << ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  /// Whether a word with this key may stand in the line; a no is certain.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool { signature & Self.bit(key) != 0 }

  /// Whether the phrase stands at this word.
  func matches(_ phrase: [UInt64], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    for offset in phrase.indices where words[index + offset].key != phrase[offset] { return false }
    return true
  }

  /// As `matches`, with one letter wrong in one word of a longer phrase: what a scanner does to a heading.
  func nearlyMatches(_ phrase: [UInt64], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    var slips = 0
    for offset in phrase.indices where words[index + offset].key != phrase[offset] {
      slips += 1
      if slips * 2 > phrase.count || !Self.isOneSlip(words[index + offset].key, phrase[offset]) { return false }
    }
    return true
  }

  /// Whether two packed words differ by one letter changed, lost or added.
  static func isOneSlip(_ a: UInt64, _ b: UInt64) -> Bool {
    if a == b { return true }
    var first = a
    var second = b
    // Strip the common tail, byte by byte.
    while first != 0, second != 0, first & 0xFF == second & 0xFF {
      first >>= 8
      second >>= 8
    }
    let changed = strippedHead(first >> 8, second >> 8)
    let added = strippedHead(first, second >> 8)
    let lost = strippedHead(first >> 8, second)
    return changed || added || lost
  }

  private static func strippedHead(_ a: UInt64, _ b: UInt64) -> Bool { a == b }

  /// The first place of the phrase, or nil.
  func find(_ phrase: [UInt64], from start: Int = 0) -> Int? {
    guard let first = phrase.first, mayHold(first), words.count >= phrase.count else { return nil }
    var index = start
    while index + phrase.count <= words.count {
      if words[index].key == first, matches(phrase, at: index) { return index }
      index += 1
    }
    return nil
  }
}

/// The folded bytes of a short text.
func foldedBytes(_ text: String) -> [UInt8] { Folding.fold(Array(text.utf8)) }
