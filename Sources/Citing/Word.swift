/// A word or phrase of a table, in lower case; its width is the same in capitals.
struct Word: Sendable {
  let scalars: [UInt32]
  let width: Int
  /// In small letters.
  let bytes: [UInt8]
  /// The first byte, in small letters and in capitals: what stands elsewhere is passed at one look.
  private let small: UInt8
  private let capital: UInt8

  init(_ text: String) {
    scalars = text.unicodeScalars.map(\.value)
    bytes = Array(text.utf8)
    width = bytes.count
    small = text.utf8.first ?? 0
    capital = text.uppercased().utf8.first ?? 0
  }

  /// Whether the word may stand where this byte does; Ð (eth, C3 90) is printed for Đ.
  @inline(__always)
  func mayBegin(with byte: UInt8) -> Bool { byte == small || byte == capital || byte == 0xC3 && small == 0xC4 }
}

/// Words that may begin at a position, found by their first letter; the longest wins.
struct WordTable: Sendable {
  private let buckets: [[(word: Word, index: Int)]]

  init(_ words: [String]) {
    var buckets: [[(word: Word, index: Int)]] = Array(repeating: [], count: 64)
    for (index, word) in words.map(Word.init).enumerated() { buckets[Int(word.scalars[0] & 63)].append((word, index)) }
    self.buckets = buckets.map { $0.sorted { $0.word.width > $1.word.width } }
  }

  /// The word that stands at `position`, by its place in the list, with its end; nil where none does.
  func match(_ text: CitedText, at position: Int) -> (index: Int, end: Int)? {
    for entry in buckets[Int(Letters.lower(text.scalar(at: position).value) & 63)] {
      if let end = text.end(of: entry.word, at: position) { return (entry.index, end) }
    }
    return nil
  }

  func end(_ text: CitedText, at position: Int) -> Int? { match(text, at: position)?.end }
}

/// Words that may end at a position, found by their last letter; the longest wins.
struct EndingTable: Sendable {
  private let buckets: [[(word: Word, index: Int)]]

  init(_ words: [String]) {
    var buckets: [[(word: Word, index: Int)]] = Array(repeating: [], count: 64)
    for (index, word) in words.map(Word.init).enumerated() {
      buckets[Int(word.scalars[word.scalars.count - 1] & 63)].append((word, index))
    }
    self.buckets = buckets.map { $0.sorted { $0.word.width > $1.word.width } }
  }

  /// The word that ends at `position`, by its place in the list, with its start; nil where none does.
  func match(_ text: CitedText, endingAt position: Int) -> (index: Int, start: Int)? {
    for entry in buckets[Int(Letters.lower(text.scalar(before: position).value) & 63)] {
      if let start = text.start(of: entry.word, endingAt: position) { return (entry.index, start) }
    }
    return nil
  }
}
