import Records

/// A file as text: UTF-8 in NFC with line feeds, its lines, and the way back to the file's own bytes.
///
///     let text = try SourceText(Array("So\u{302}\u{301}: 12".utf8))
///     String(decoding: text.bytes, as: UTF8.self)   // "Số: 12"
///
/// All ranges inside the project are positions in `bytes`; `source(_:)` turns them into offsets of the file.
public struct SourceText: Sendable {
  /// The normalised text.
  public let bytes: [UInt8]
  /// Size of the file in bytes.
  public let sourceCount: Int
  /// The lines in order, without their line feeds.
  public let lines: [Line]
  /// Form feeds that end a page before the last, plus one.
  public let pages: Int
  /// `UTF-8`, or `UTF-8 with BOM`.
  public let encoding: String
  /// How many broken UTF-8 sequences were replaced by U+FFFD.
  public let brokenSequences: Int
  /// Position of the first of them in the file; nil where there is none.
  public let firstBroken: Int?
  private let map: OffsetMap

  /// One line of the text.
  public struct Line: Sendable {
    /// Position of the first byte.
    public var start: Int
    /// Position after the last byte, the line feed excluded.
    public var end: Int
    /// The page it stands on, from 0.
    public var page: Int
    /// Its number in the text, from 1; a form feed inside a line does not count.
    public var number: Int
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: `ReadingError` where the bytes are no text: a PDF, a picture, UTF-16, an 8-bit encoding, nothing at all.
  public init(_ source: [UInt8]) throws(ReadingError) {
    if let refusal = InputKind.refusal(source) { throw refusal }
    var normaliser = Normaliser(source)
    try normaliser.run()
    map = normaliser.map
    sourceCount = source.count
    brokenSequences = normaliser.broken
    firstBroken = normaliser.firstBroken
    encoding = normaliser.hadMark ? "UTF-8 with BOM" : "UTF-8"
    bytes = normaliser.unchanged ? source : normaliser.out
    let split = Self.split(bytes)
    guard split.hasInk else { throw ReadingError(.empty) }
    lines = split.lines
    pages = split.pages
  }

  /// Text that is already normalised, such as an article's, whose positions are offsets of no file.
  public init(normalised bytes: [UInt8]) {
    self.init(normalised: bytes, map: OffsetMap(), sourceCount: bytes.count)
  }

  /// Text that was already normalised, with the way back to the file it was taken from, such as a web page's.
  ///
  /// `lineNumber` and the lines of spans then count the lines of the text, not of the file.
  public init(normalised bytes: [UInt8], map: OffsetMap, sourceCount: Int, encoding: String = "UTF-8") {
    self.bytes = bytes
    self.map = map
    self.sourceCount = sourceCount
    self.encoding = encoding
    brokenSequences = 0
    firstBroken = nil
    let split = Self.split(bytes)
    lines = split.lines
    pages = split.pages
  }

  /// The bytes of the file that gave this range of the text.
  public func source(_ range: Range<Int>) -> Range<Int> {
    let start = map.source(of: range.lowerBound)
    if range.isEmpty { return start..<start }
    let last = map.source(of: range.upperBound)
    return start..<max(start, min(last, sourceCount))
  }

  /// The range as a span of the file, with its line.
  public func span(_ range: Range<Int>) -> Span {
    let source = source(range)
    return Span(start: source.lowerBound, end: source.upperBound, line: lineNumber(at: range.lowerBound))
  }

  /// The text of a range.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The line, from 1, that holds this position; logarithmic.
  public func lineNumber(at position: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= position { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 1 : lines[low - 1].number
  }

  private static func split(_ bytes: [UInt8]) -> (lines: [Line], pages: Int, hasInk: Bool) {
    var splitter = LineSplitter(capacity: bytes.count / 60 + 8)
    bytes.withUnsafeBufferPointer { splitter.split($0) }
    return (splitter.lines, splitter.lastInkPage + 1, splitter.hasInk)
  }
}
