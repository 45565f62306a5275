/// What a parse of one file gives: where it came from, its documents in order, and what belongs to none of them.
///
///     let parse = try read(bytes)
///     parse.records.first?.letter?.code.number   // "348"
///
/// The ledger holds every non-blank byte of the file exactly once (contract: "nothing is lost").
public struct Parse: Sendable, Equatable {
  /// The file as it was read.
  public var source: Source
  /// One record a document, in the order of the file; empty where the text holds no letter and no article.
  public var records: [Record]
  /// Every claimed stretch of the file, ascending and disjoint; offsets are bytes of the original file.
  public var ledger: [Claim]
  /// Text that is part of no field: furniture by its name, the rest as unassigned, in file order.
  public var unassigned: [Fragment]
  /// What a person should know about the reading as a whole (an unreadable layer, repaired bytes).
  public var diagnostics: [Diagnostic]

  public init(
    source: Source, records: [Record] = [], ledger: [Claim] = [], unassigned: [Fragment] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.source = source
    self.records = records
    self.ledger = ledger
    self.unassigned = unassigned
    self.diagnostics = diagnostics
  }
}

/// One document of a file.
public enum Record: Sendable, Equatable {
  case letter(Letter)
  case article(Article)

  /// The letter, or nil where the record is an article.
  public var letter: Letter? {
    if case .letter(let letter) = self { return letter }
    return nil
  }

  /// The article, or nil where the record is a letter.
  public var article: Article? {
    if case .article(let article) = self { return article }
    return nil
  }
}

/// The file that a parse was made of.
public struct Source: Sendable, Equatable {
  /// The path as it was given; nil for standard input and for bytes handed to the library.
  public var path: String?
  /// SHA-256 of the bytes in lower-case hexadecimal; nil where the caller did not ask for it.
  public var sha256: String?
  /// Size in bytes.
  public var bytes: Int
  /// `text/plain` or `text/html`.
  public var mediaType: String
  /// The name of the encoding that was found, such as `UTF-8`.
  public var encoding: String
  /// Pages, counted by form feeds; at least 1.
  public var pages: Int

  public init(
    path: String? = nil, sha256: String? = nil, bytes: Int, mediaType: String = "text/plain",
    encoding: String = "UTF-8", pages: Int = 1
  ) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    self.mediaType = mediaType
    self.encoding = encoding
    self.pages = pages
  }
}

/// A stretch of the original file: byte offsets, end exclusive, and the line it begins on, counted from 1.
public struct Span: Sendable, Equatable, Hashable {
  public var start: Int
  public var end: Int
  public var line: Int

  public init(start: Int, end: Int, line: Int) {
    self.start = start
    self.end = end
    self.line = line
  }
}

/// Text that belongs to no field of a record.
public struct Fragment: Sendable, Equatable {
  /// The text as it stands, NFC, without the blanks around it.
  public var text: String
  public var span: Span
  /// The class of furniture it was recognised as; nil where nobody knows what it is.
  public var furniture: Furniture?

  public init(text: String, span: Span, furniture: Furniture? = nil) {
    self.text = text
    self.span = span
    self.furniture = furniture
  }
}

/// Something a person should know about a reading, with where and why.
public struct Diagnostic: Sendable, Equatable {
  /// A stable name in lowerCamelCase, such as `unreadableLayer`.
  public var code: String
  /// What it is about, in words.
  public var message: String
  /// Where it is; nil where it is the whole file.
  public var span: Span?

  public init(code: String, message: String, span: Span? = nil) {
    self.code = code
    self.message = message
    self.span = span
  }
}
