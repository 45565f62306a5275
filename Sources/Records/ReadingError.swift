/// Input that cannot be read at all: what it looks like, and where that was seen.
///
/// A struct rather than an enum, so that a new kind breaks nobody's switch. The words are made elsewhere.
public struct ReadingError: Error, Sendable, Equatable {
  /// What is wrong.
  public var kind: Kind
  /// The byte of the file where it was seen; nil where it is the whole file.
  public var offset: Int?

  public init(_ kind: Kind, offset: Int? = nil) {
    self.kind = kind
    self.offset = offset
  }

  public struct Kind: RawRepresentable, Sendable, Hashable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No byte, or nothing but blanks.
    public static let empty = Kind(rawValue: "empty")
    /// NUL bytes or control codes: no text.
    public static let binary = Kind(rawValue: "binary")
    public static let pdf = Kind(rawValue: "pdf")
    /// A ZIP container: .docx, .xlsx, .odt.
    public static let zip = Kind(rawValue: "zip")
    /// An OLE container: .doc, .xls of before 2007.
    public static let ole = Kind(rawValue: "ole")
    public static let image = Kind(rawValue: "image")
    public static let rtf = Kind(rawValue: "rtf")
    public static let utf16 = Kind(rawValue: "utf16")
    public static let utf32 = Kind(rawValue: "utf32")
    /// 8-bit text that is no UTF-8: TCVN3, VNI, VISCII, CP1258 …
    public static let legacyEncoding = Kind(rawValue: "legacyEncoding")
    /// Larger than the reader takes.
    public static let tooLarge = Kind(rawValue: "tooLarge")
  }
}
