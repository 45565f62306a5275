import ArticleParsing
import Records
import TextReading

/// libFuzzer's entry: reads the bytes as a page, and as saved text, and stops the program where a promise is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArticles(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let page = try? readPage(bytes, evidence: true) {
    check(page.parse, bytes)
    if let text = page.letterText {
      for line in text.lines {
        let source = text.source(line.start..<line.end)
        precondition(source.lowerBound >= 0 && source.upperBound <= count, "a line of the letter lies outside the file")
      }
    }
  }
  if let text = try? SourceText(bytes), let parse = readSavedArticle(text, file: bytes, evidence: true) {
    check(parse, bytes)
  }
  _ = looksLikeHTML(bytes)
  return 0
}

/// Claims ascend, do not overlap, lie within the file and leave no byte of ink without an owner.
private func check(_ parse: Parse, _ bytes: [UInt8]) {
  var position = 0
  for claim in parse.ledger {
    precondition(claim.range.lowerBound >= position && claim.range.upperBound <= bytes.count, "claims overlap")
    for byte in bytes[position..<claim.range.lowerBound] {
      precondition(byte <= 0x20 || byte >= 0x80, "a byte has no owner")
    }
    position = claim.range.upperBound
  }
  for record in parse.records {
    guard let article = record.article else { continue }
    for block in article.body.flattened() {
      for range in block.ranges { precondition(range.upperBound <= bytes.count, "a block lies outside the file") }
    }
  }
}
