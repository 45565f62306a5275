/// What is printed before a numbered section or a bullet (số thứ tự, gạch đầu dòng).
///
///     Marker(Array("4.1. Ban Cán sự".utf8))   // decimal 4.1, 5 bytes with its blank
///
/// A marker is only what the line could mean; whether it is one, its neighbours decide.
public struct Marker: Sendable, Equatable {
  /// The kinds from the widest to the narrowest; the raw value orders them.
  public enum Kind: Int, Sendable {
    /// Phần I
    case part
    /// Chương I
    case chapter
    /// Mục 1
    case section
    /// Tiểu mục 1
    case subsection
    /// Điều 1
    case article
    /// A.
    case upperLetter
    /// I.
    case roman
    /// 1.
    case number
    /// 1) or 1/
    case numberParenthesis
    /// 1.1.
    case decimal
    /// a) or a.
    case letter
    /// (1) or (a)
    case bracketed
    /// - + * •
    case bullet
  }

  public var kind: Kind
  /// Bytes of the marker itself, without the blanks behind it.
  public var length: Int
  /// Bytes up to the text.
  public var textStart: Int
  /// Place in its row from 1: the n of `n.`, of a Roman numeral, of a letter; the last group of a decimal.
  public var ordinal: Int
  /// What a path cites: `4.1`, `II`, `đ`, `Điều 5`; for a bullet its sign.
  public var label: String
  /// Groups of a decimal; 1 for everything else.
  public var depth: Int

  /// The marker at the start of a paragraph, or nil where none stands.
  public init?(_ text: [UInt8]) {
    let found = text.withUnsafeBufferPointer { MarkerScanner(bytes: $0).scan() }
    guard let found else { return nil }
    self = found
  }

  /// The marker at the start of a stretch of bytes, or nil where none stands.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let found = MarkerScanner(bytes: bytes).scan() else { return nil }
    self = found
  }

  init(kind: Kind, length: Int, textStart: Int, ordinal: Int, label: String, depth: Int = 1) {
    self.kind = kind
    self.length = length
    self.textStart = textStart
    self.ordinal = ordinal
    self.label = label
    self.depth = depth
  }
}
