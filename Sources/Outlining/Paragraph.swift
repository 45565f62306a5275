/// A paragraph of a body before it has a place in the tree: its text with lines joined, and where it stands.
public struct Paragraph: Sendable, Equatable {
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
