import Records

/// A word of a block as it is printed, with its punctuation: what a change is made of.
struct Word {
  /// Bytes of the side's text.
  var start: Int
  var end: Int
  /// The same number for two words that differ in case or punctuation alone.
  var folded: Int32
  /// The same number for two words whose letters are the same without their marks.
  var bare: Int32
}

/// Numbers words: the same letters give the same number, in both documents.
struct Vocabulary {
  private var numbers: [UInt64: Int32] = [:]

  /// The number of a word given as letters; 0 for none (a dash, a lone sign).
  mutating func number(_ letters: [UInt16]) -> Int32 {
    guard !letters.isEmpty else { return 0 }
    // FNV-1a; a collision could only cost a match, since changes are checked against the bytes.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    let next = Int32(numbers.count + 1)
    return numbers[hash, default: 0] == 0 ? insert(hash, next) : numbers[hash]!
  }

  private mutating func insert(_ hash: UInt64, _ number: Int32) -> Int32 {
    numbers[hash] = number
    return number
  }

  var count: Int { numbers.count + 1 }

  /// The numbers of the words of a phrase.
  mutating func numbers(of phrase: String) -> [Int32] {
    var words: [Word] = []
    read(phrase, into: &words)
    return words.map(\.folded)
  }

  /// Cuts a text at its blanks and numbers its words.
  mutating func read(_ text: String, into words: inout [Word]) {
    var letters: [UInt16] = []
    var start = -1
    var position = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar.value <= 0x20 || scalar.value == 0xA0 {
        if start >= 0 { words.append(word(start, position, &letters)) }
        start = -1
        position += length
        continue
      }
      if start < 0 { start = position }
      if let letter = LetterFolding.small(scalar) {
        letters.append(letter)
      } else if !letters.isEmpty {
        // Inner signs part the word ("30/9", "CT-TU"); those at its end are taken off again.
        letters.append(UInt16(scalar.value < 0x80 ? scalar.value : 0x2F))
      }
      position += length
    }
    if start >= 0 { words.append(word(start, position, &letters)) }
  }

  private mutating func word(_ start: Int, _ end: Int, _ letters: inout [UInt16]) -> Word {
    while let last = letters.last, last < 0x80, !isAlphanumeric(last) { letters.removeLast() }
    LetterFolding.settleSpelling(&letters)
    let folded = number(letters)
    for index in letters.indices { letters[index] = LetterFolding.bare(letters[index]) }
    let bare = number(letters)
    letters.removeAll(keepingCapacity: true)
    return Word(start: start, end: end, folded: folded, bare: bare)
  }

  private func isAlphanumeric(_ letter: UInt16) -> Bool {
    letter >= 0x30 && letter <= 0x39 || letter >= 0x61 && letter <= 0x7A
  }
}
