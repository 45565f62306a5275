import ArticleParsing
@_exported import Comparing
@_exported import LetterParsing
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
///     let parse = try read(Array("Số: 12/UBND-VX\nKính gửi: Sở Y tế".utf8))
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
  // A letterhead in the first lines settles it, and is far quicker to see than what a site leaves around an article.
  if !beginsWithLetterhead(text), let article = readSavedArticle(text, file: bytes, evidence: options.evidence) {
    return article
  }
  return readLetters(text, evidence: options.evidence)
}

/// The text of a file stretch by stretch with what each was read as, in the order of the file.
///
///     try inspect(Array("Số: 12/UBND-VX".utf8))[0].label   // "number"
///
/// - Throws: `ReadingError` as `read` does.
public func inspect(_ bytes: [UInt8]) throws(ReadingError) -> [LabelledStretch] {
  let parse = try read(bytes)
  if parse.source.mediaType == "text/plain", !parse.records.contains(where: { $0.article != nil }) {
    return labelledStretches(try SourceText(bytes))
  }
  // A page's labels are its ledger's owners; its markup is left out.
  var line = 1
  var position = 0
  return parse.ledger.compactMap { claim in
    while position < claim.range.lowerBound {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
    let text = String(decoding: bytes[claim.range], as: UTF8.self)
    switch claim.owner {
    case .field(let record, let name):
      return LabelledStretch(
        range: claim.range, text: text, line: line, label: name, record: record, isFurniture: false)
    case .furniture(.markup): return nil
    case .furniture(let kind):
      return LabelledStretch(
        range: claim.range, text: text, line: line, label: kind.rawValue, record: nil, isFurniture: true)
    case .unassigned:
      return LabelledStretch(
        range: claim.range, text: text, line: line, label: "unassigned", record: nil, isFurniture: false)
    }
  }
}

/// The version of CongVan.
public let version = "0.1.0"

/// The version of the libxml2 that this program runs with.
public var libxmlVersion: String { ArticleParsing.libxmlVersion }
