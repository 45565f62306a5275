import Clibxml2
import Records
import TextReading

/// Reads a saved HTML page.
///
///     try readHTML(Array("<title>A</title><h1>…".utf8)).records.first?.article?.title
///
/// A page that holds no article, such as a list of news, gives no record and a diagnostic `noArticle`. A page that is
/// itself a letter gives no record either, and its text in `letterText` of `readPage`.
/// - Throws: `ReadingError` where the bytes are no HTML that can be read.
public func readHTML(_ bytes: [UInt8], evidence: Bool = false) throws(ReadingError) -> Parse {
  try readPage(bytes, evidence: evidence).parse
}

/// What a page gave: its parse, and its plain text where the page is a letter, for the letter parser to read.
public struct PageReading: Sendable {
  public var parse: Parse
  /// The lines of the page with the way back to the file; nil where the page is no letter.
  public var letterText: SourceText?

  /// The parse of the page's letters, with the page's source, its diagnostics, and its markup in the ledger.
  public func merged(with letters: Parse, file: [UInt8]) -> Parse {
    var parse = letters
    parse.source = self.parse.source
    parse.diagnostics = self.parse.diagnostics + letters.diagnostics
    var ledger = LedgerBuilder()
    for claim in letters.ledger { ledger.claim([claim.range], claim.owner) }
    parse.ledger = ledger.ledger(of: file, rest: .furniture(.markup))
    return parse
  }
}

/// Reads a saved HTML page, and says where it is a letter saved from a word processor.
///
/// - Throws: `ReadingError` where the bytes are no HTML that can be read.
public func readPage(_ bytes: [UInt8], evidence: Bool = false) throws(ReadingError) -> PageReading {
  guard bytes.contains(where: { $0 > 0x20 }) else { throw ReadingError(.empty) }
  let input = try PageInput(bytes)
  let page = PageParser.parse(input)
  let sheet = Sheet(page, isMarkup: true)
  var parse = Parse(
    source: Source(bytes: bytes.count, mediaType: "text/html", encoding: input.encodingName),
    diagnostics: page.limits.map { limit in diagnostic(limit, input) })
  if page.metadata.decodedTwice > 0 {
    parse.diagnostics.append(
      Diagnostic(
        code: "escapedTwice", message: "\(page.metadata.decodedTwice) entities were escaped twice and have been decoded"
      ))
  }
  if LetterPage(sheet: sheet).isLetter {
    return PageReading(parse: parse, letterText: PageText.source(page, input))
  }
  let places = PlaceMap(page: page, input: input, file: bytes)
  finish(&parse, sheet, places, bytes, evidence)
  return PageReading(parse: parse, letterText: nil)
}

/// Reads a web article saved as plain text; nil where the text looks like no article but like a letter.
public func readSavedArticle(_ text: SourceText, file: [UInt8]? = nil, evidence: Bool = false) -> Parse? {
  let page = Page(text)
  // Seen before anything else is: most texts that come here are letters.
  guard LetterCues(page: page).atHead(upTo: 2) < 2 else { return nil }
  let sheet = Sheet(page, isMarkup: false)
  guard SavedPageCues(sheet: sheet).isSavedPage else { return nil }
  guard let outcome = ArticleFinder(sheet: sheet).find() else { return nil }
  var parse = Parse(source: Source(bytes: text.sourceCount, encoding: text.encoding, pages: text.pages))
  let bytes = file ?? text.bytes
  let places = PlaceMap(page: page, text: text, file: bytes)
  assemble(&parse, sheet, places, outcome, bytes, evidence)
  return parse
}

private func finish(_ parse: inout Parse, _ sheet: Sheet, _ places: PlaceMap, _ bytes: [UInt8], _ evidence: Bool) {
  if let outcome = ArticleFinder(sheet: sheet).find() {
    assemble(&parse, sheet, places, outcome, bytes, evidence)
    return
  }
  var ledger = LedgerBuilder()
  for line in sheet.lines where line.count > 0 {
    let ranges = places.file(line.start..<line.end)
    ledger.claim(ranges, .unassigned)
    if let first = places.spans(line.start..<line.end).first, let last = ranges.last {
      parse.unassigned.append(
        Fragment(
          text: sheet.string(line.start..<line.end),
          span: Span(start: first.start, end: last.upperBound, line: first.line)))
    }
  }
  if let rest = places.unread { ledger.claim([rest], .unassigned) }
  parse.ledger = ledger.ledger(of: bytes, rest: .furniture(.markup))
  parse.diagnostics.append(
    Diagnostic(code: "noArticle", message: "the page holds no article: a list, a home page or a form"))
}

private func assemble(
  _ parse: inout Parse, _ sheet: Sheet, _ places: PlaceMap, _ outcome: ArticleFinder.Outcome, _ bytes: [UInt8],
  _ evidence: Bool
) {
  let assembler = ArticleAssembler(sheet: sheet, places: places, outcome: outcome, evidence: evidence)
  parse.records = [.article(assembler.article())]
  parse.ledger = assembler.ledger(of: bytes)
  parse.unassigned = assembler.fragments()
}

private func diagnostic(_ limit: Page.Limit, _ input: PageInput) -> Diagnostic {
  let start = input.fileOffset(limit.offset)
  return Diagnostic(code: limit.code, message: limit.message, span: Span(start: start, end: start, line: 0))
}

/// The version of the libxml2 that this program runs with, such as `2.9.14`.
public var libxmlVersion: String { LIBXML_DOTTED_VERSION }
