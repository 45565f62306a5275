import Records

/// A paragraph of a body before it has a place in the tree: its text with lines joined, and where it stands.
public struct Paragraph: Sendable {
  /// NFC, lines joined with one space, the marker still in front.
  public var text: String
  /// Bytes of the original file, ascending.
  public var ranges: [Range<Int>]
  /// The line of the original file, from 1.
  public var line: Int

  public init(text: String, ranges: [Range<Int>], line: Int) {
    self.text = text
    self.ranges = ranges
    self.line = line
  }
}

/// Builds the tree of numbered sections from paragraphs in reading order.
///
///     outline([Paragraph(text: "1. Mục tiêu", ranges: [], line: 1)])   // [Block(path: "1", …)]
public func outline(_ paragraphs: [Paragraph]) -> [Block] {
  // TODO(skeleton): markers and nesting
  paragraphs.enumerated().map {
    Block(id: "p\($0.offset + 1)", text: $0.element.text, ranges: $0.element.ranges, line: $0.element.line)
  }
}
