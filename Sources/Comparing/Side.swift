import Records

/// A term: one word of a passage as the alignment sees it, abbreviations written out.
struct Term {
  /// The number of the folded word.
  var folded: Int32
  /// The number of its letters without marks.
  var bare: Int32
  /// The word of the side it comes from.
  var word: Int32
}

/// One document of a comparison: its blocks in reading order, their words and their terms.
///
///     blocks   [ p1        | 1          | 1.-1      ]
///     words    [ Thực hiện | Các UBND   | …         ]   wordStarts: where each block begins
///     terms    [ thực hiện | các ủy ban nhân dân … ]    termStarts: likewise
struct Side {
  var blocks: [BodyBlock]
  var words: [Word] = []
  var wordStarts: [Int] = [0]
  var terms: [Term] = []
  var termStarts: [Int] = [0]
  /// The block of each word.
  var wordBlocks: [Int32] = []
  /// The block of each term.
  var termBlocks: [Int32] = []
  /// What each term says about its passage, by commonness at large; see `CommonWords`.
  var commonness: [Float] = []

  init(_ body: [Block], reader: inout WordReader) {
    blocks = BodyBlock.list(body)
    for index in blocks.indices {
      reader.read(blocks[index].text, into: &words)
      for word in wordStarts[index]..<words.count { reader.appendTerms(of: words[word], at: word, to: &terms) }
      wordBlocks.append(contentsOf: repeatElement(Int32(index), count: words.count - wordBlocks.count))
      wordStarts.append(words.count)
      termStarts.append(terms.count)
      termBlocks.append(contentsOf: repeatElement(Int32(index), count: terms.count - termBlocks.count))
    }
    commonness = terms.map { reader.commonness(of: $0.folded) }
  }

  func words(of block: Int) -> Range<Int> { wordStarts[block]..<wordStarts[block + 1] }
  /// A word as it is printed.
  func bytes(of word: Int) -> ArraySlice<UInt8> {
    blocks[Int(wordBlocks[word])].bytes[words[word].start..<words[word].end]
  }

  func terms(of block: Int) -> Range<Int> { termStarts[block]..<termStarts[block + 1] }
}

/// A block with its place in the tree, the tree laid out flat.
struct BodyBlock {
  var id: String
  var marker: String?
  var path: String?
  var text: String
  /// UTF-8 of the text.
  var bytes: [UInt8]
  /// 0 for a block of the first level.
  var depth: Int
  /// Index of the block it stands under; nil on the first level.
  var parent: Int?

  /// Every block in reading order; iterative, since the input decides how deep the tree is.
  static func list(_ body: [Block]) -> [BodyBlock] {
    var out: [BodyBlock] = []
    var stack: [(blocks: [Block], next: Int, parent: Int?)] = [(body, 0, nil)]
    while let top = stack.last {
      guard top.next < top.blocks.count else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let block = top.blocks[top.next]
      out.append(
        BodyBlock(
          id: block.id, marker: block.marker, path: block.path, text: block.text, bytes: Array(block.text.utf8),
          depth: stack.count - 1, parent: top.parent))
      if !block.children.isEmpty { stack.append((block.children, 0, out.count - 1)) }
    }
    return out
  }
}

/// Reads both documents with one vocabulary, and knows abbreviations and common words by their numbers.
struct WordReader {
  private var vocabulary = Vocabulary()
  private var expansions: [Int32: [Word]] = [:]
  private var everywhere: Set<Int32> = []
  private var administrative: Set<Int32> = []
  private var stock: Set<Int32> = []

  init() {
    for entry in Abbreviations.table {
      var long: [Word] = []
      vocabulary.read(entry.long, into: &long)
      expansions[vocabulary.numbers(of: entry.short)[0]] = long
    }
    everywhere = Set(vocabulary.numbers(of: CommonWords.everywhere))
    administrative = Set(vocabulary.numbers(of: CommonWords.administrative))
    stock = Set(vocabulary.numbers(of: CommonWords.stock))
  }

  mutating func read(_ text: String, into words: inout [Word]) { vocabulary.read(text, into: &words) }

  mutating func numbers(of phrase: String) -> [Int32] { vocabulary.numbers(of: phrase) }

  /// The terms of a phrase, abbreviations written out.
  mutating func terms(of phrase: String) -> [Term] {
    var words: [Word] = []
    var terms: [Term] = []
    vocabulary.read(phrase, into: &words)
    for word in words.indices { appendTerms(of: words[word], at: word, to: &terms) }
    return terms
  }

  func appendTerms(of word: Word, at index: Int, to terms: inout [Term]) {
    if let long = expansions[word.folded] {
      for part in long { terms.append(Term(folded: part.folded, bare: part.bare, word: Int32(index))) }
    } else if word.folded != 0 {
      terms.append(Term(folded: word.folded, bare: word.bare, word: Int32(index)))
    }
  }

  func commonness(of folded: Int32) -> Float {
    if everywhere.contains(folded) { return CommonWords.weights.everywhere }
    if administrative.contains(folded) { return CommonWords.weights.administrative }
    if stock.contains(folded) { return CommonWords.weights.stock }
    return CommonWords.weights.other
  }
}
