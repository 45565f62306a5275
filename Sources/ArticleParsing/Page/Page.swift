/// A web page as lines of text, filled from libxml2's events; no tree of objects is built.
///
///     <div class=box><h1>A</h1><p>B <a>C</a><br>D</p><img></div>
///
///     text   A⏎B C⏎D⏎⏎
///     lines  [A: h1, node 2] [B C: p, node 3, 1 byte of link] [D: p, node 3] [picture, node 1]
///     nodes  0 root · 1 div (parent 0, lines 0..<4) · 2 h1 (parent 1) · 3 p (parent 1)
struct Page {
  /// All lines, each followed by a line feed; NFC, blanks run together.
  var text: [UInt8] = []
  var lines: [PageLine] = []
  /// Containers in the order of their start tags; the first is the page itself.
  var nodes: [PageNode] = [PageNode(parent: 0, traits: [], hints: [], firstLine: 0)]
  var map = PieceMap()
  var metadata = Metadata()
  var limits: [Limit] = []
  /// Where reading stopped before the end; nil where all was read.
  var stopped: Int?
  /// For a saved text: blanks before each line, and whether an empty line stands above it.
  var indents: [Int] = []
  var blankBefore: [Bool] = []

  /// What the reader could not do with the page as it stood.
  struct Limit {
    /// A stable name in lowerCamelCase.
    var code: String
    var message: String
    /// The byte of the UTF-8 text where it began.
    var offset: Int
  }
}

/// A line of a page: what a browser would begin on a new line.
struct PageLine {
  /// Positions in the page's text.
  var start: Int
  var end: Int
  /// The innermost container.
  var node: Int
  /// Bytes inside links.
  var linkBytes = 0
  /// Bytes set bold or italic.
  var stressBytes = 0
  /// Bytes set italic.
  var italicBytes = 0
  var marks: Marks = []

  struct Marks: OptionSet {
    let rawValue: UInt8
    /// No text: a picture stands here.
    static let picture = Marks(rawValue: 1)
    /// The page hides it.
    static let hidden = Marks(rawValue: 2)
    /// Button or option of a form.
    static let control = Marks(rawValue: 4)
    static let centred = Marks(rawValue: 8)
    static let right = Marks(rawValue: 16)
    /// Inside a `<time>`.
    static let time = Marks(rawValue: 32)
    /// It follows a `<br>` of the same container.
    static let broken = Marks(rawValue: 64)
    /// The `<title>` of the page.
    static let pageTitle = Marks(rawValue: 128)
  }

  var count: Int { end - start }
  var isText: Bool { end > start && marks.isDisjoint(with: [.picture, .hidden, .control, .pageTitle]) }
}

/// A container of a page.
struct PageNode {
  var parent: Int
  var traits: TagTraits
  var hints: Hints
  /// Index of its first line, and after its last.
  var firstLine: Int
  var endLine = 0
}

/// Where the text of a page stands in the UTF-8 bytes it was read from.
struct PieceMap {
  /// A stretch of text: copied byte by byte where both lengths agree, decoded from an entity where they differ.
  struct Piece {
    var text: Int32
    var textCount: Int32
    var source: Int32
    var sourceCount: Int32
    /// Position in the text after its last byte.
    var end: Int { Int(text + textCount) }
  }

  var pieces: [Piece] = []

  /// Adds a piece, joined to the last where it goes on in both.
  @inline(__always)
  mutating func append(text: Int, textCount: Int, source: Int, sourceCount: Int) {
    if textCount == sourceCount, let last = pieces.last, last.textCount == last.sourceCount,
      Int(last.text + last.textCount) == text, Int(last.source + last.sourceCount) == source
    {
      pieces[pieces.count - 1].textCount += Int32(textCount)
      pieces[pieces.count - 1].sourceCount += Int32(sourceCount)
      return
    }
    pieces.append(
      Piece(
        text: Int32(text), textCount: Int32(textCount), source: Int32(source),
        sourceCount: Int32(sourceCount)))
  }

  /// The stretches of source that gave this range of text, ascending; stretches with only blanks between are one.
  func source(_ range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    if range.isEmpty { return out }
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].text + pieces[middle].textCount) <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < pieces.count, Int(pieces[low].text) < range.upperBound {
      let piece = pieces[low]
      low += 1
      var start = Int(piece.source)
      var end = start + Int(piece.sourceCount)
      if piece.textCount == piece.sourceCount {
        start += max(0, range.lowerBound - Int(piece.text))
        end -= max(0, Int(piece.text + piece.textCount) - range.upperBound)
      }
      if start >= end { continue }
      if let last = out.last, last.upperBound <= start, Self.isBlank(bytes, last.upperBound, start) {
        out[out.count - 1] = last.lowerBound..<end
      } else {
        out.append(start..<end)
      }
    }
    return out
  }

  private static func isBlank(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      if bytes[index] > 0x20 { return false }
      index += 1
    }
    return true
  }
}
