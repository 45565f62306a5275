import ArticleParsing
@_exported import Comparing
import LetterParsing
@_exported import Records
import TextReading

/// What a caller may ask of a reading.
public struct ReadingOptions: Sendable {
  /// Whether every field carries its proof.
  public var evidence: Bool

  public init(evidence: Bool = false) { self.evidence = evidence }
}

/// Reads the bytes of one file: a letter or several, or a web article.
///
///     let parse = try read(Array("Số: 12/UBND-VX".utf8))
///     parse.records.first?.letter?.code.notation   // "UBND-VX"
///
/// - Throws: `ReadingError` where the bytes are no text at all.
public func read(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingError) -> Parse {
  if looksLikeHTML(bytes) {
    let page = try readPage(bytes, evidence: options.evidence)
    guard let text = page.letterText else { return page.parse }
    return page.merged(with: readLetters(text, evidence: options.evidence), file: bytes)
  }
  let text = try SourceText(bytes)
  if let article = readSavedArticle(text, file: bytes, evidence: options.evidence) { return article }
  return readLetters(text, evidence: options.evidence)
}

/// The version of CongVan.
public let version = "0.1.0"

/// The version of the libxml2 that this program runs with.
public var libxmlVersion: String { ArticleParsing.libxmlVersion }
