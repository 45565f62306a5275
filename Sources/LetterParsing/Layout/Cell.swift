/// A stretch of one line that is labelled as a whole: the line, or one of its columns.
package struct Cell: Sendable {
  /// Positions in the text, blanks at both ends excluded.
  package var start: Int
  package var end: Int
  /// Index of its line.
  package var line: Int
  package var side: Side
  /// Columns (characters) before its first and after its last character.
  var column: Int
  var endColumn: Int
  /// Blank lines above its line, at most 9.
  var blanksAbove: Int
  /// Whether a page's end or number stands between it and the cell before.
  var startsPage = false
  /// Whether another cell of the same line stands before it.
  var isContinued: Bool

  package enum Side: UInt8, Sendable {
    case full, left, right
  }

  package var range: Range<Int> { start..<end }
}
