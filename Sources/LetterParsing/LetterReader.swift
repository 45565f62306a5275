import Citing
import Outlining
import Records
import TextReading

/// Reads the letters of a text: columns, labels, documents, fields.
///
///     readLetters(try SourceText(bytes)).records.first?.letter?.subject
public func readLetters(_ text: SourceText, evidence: Bool = false) -> Parse {
  var parse = Parse(source: Source(bytes: text.sourceCount, encoding: text.encoding, pages: text.pages))
  if let broken = text.firstBroken {
    parse.diagnostics.append(
      Diagnostic(
        code: "brokenBytes", message: "\(text.brokenSequences) broken UTF-8 sequences were read as U+FFFD",
        span: Span(start: broken, end: broken + 1, line: 1)))
  }
  let quality = LayerQuality(text)
  if quality.isUnreadable {
    parse.diagnostics.append(quality.diagnostic)
    let whole = 0..<text.bytes.count
    parse.ledger = [Claim(range: text.source(whole), owner: .unassigned)]
    parse.unassigned = [Fragment(text: text.joined([whole]), span: text.span(whole))]
    return parse
  }
  let reading = LabelledText(text, withSureness: evidence)
  for document in reading.documents {
    var builder = LetterBuilder(text: text, reading: reading, noise: quality.noise, wantsProof: evidence)
    parse.records.append(.letter(builder.build(document)))
  }
  let ledger = LetterLedger(text, reading)
  parse.ledger = ledger.ledger()
  parse.unassigned = ledger.fragments()
  return parse
}

/// A text with its cells labelled and its documents told apart.
struct LabelledText {
  let layout: PageLayout
  let labels: [Label]
  let types: [Int: TypeNames.Entry]
  let documents: [RecordCells]
  /// How sure each label is, 0 to 1; empty where it was not asked for.
  let sureness: [Float]

  init(_ text: SourceText, withSureness: Bool = false) {
    let layout = PageLayout(text)
    let labeller = Labeller(weights: .trained)
    var labels = labeller.label(layout.cues)
    Self.carryOn(&labels, layout, text)
    sureness = withSureness ? labeller.sureness(layout.cues, labels) : []
    var types: [Int: TypeNames.Entry] = [:]
    var line = WordLine()
    for (index, label) in labels.enumerated() where label == .type {
      text.bytes.withUnsafeBufferPointer { line.read($0, layout.cells[index].range) }
      if let start = line.words.firstIndex(where: { !$0.isPunctuation }) {
        types[index] = TypeNames.match(line, at: start)?.entry
      }
    }
    var splitter = DocumentSplitter(cells: layout.cells, cues: layout.cues, types: types, labels: labels)
    let found = splitter.split()
    self.labels = splitter.labels
    documents = found.filter { Self.holdsDocument($0, splitter.labels) }
    self.layout = layout
    self.types = types
  }

  /// A small letter behind an open line goes on with the field above: no body begins so.
  private static func carryOn(_ labels: inout [Label], _ layout: PageLayout, _ text: SourceText) {
    var lastSolid = Label.noise
    for index in labels.indices.dropFirst() {
      if labels[index - 1] != .noise { lastSolid = labels[index - 1] }
      // A name under a title is the signer's, whatever the signature left between the two.
      if labels[index] == .annex, lastSolid == .position || lastSolid == .competence, layout.cues[index].contains(.personName) {
        labels[index] = .name
      }
      let cues = layout.cues[index]
      let isMark = cues.contains(.urgency) || cues.contains(.secrecy)
      if isMark && labels[index].phase == .head || cues.contains(.circulation) { labels[index] = .mark }
      guard labels[index] == .body else { continue }
      let before = labels[index - 1]
      guard before == .subject || before == .about || before == .aboutRest, layout.cells[index].blanksAbove == 0 else { continue }
      let endsInHyphen = text.bytes[layout.cells[index - 1].end - 1] == UInt8(ascii: "-")
      guard layout.cues[index].contains(.goesOn) || endsInHyphen && layout.cues[index].contains(.startsDigit) else { continue }
      labels[index] = before == .subject ? .subject : .aboutRest
    }
  }

  /// Whether anything in the stretch speaks of a letter; running text alone is none.
  private static func holdsDocument(_ document: RecordCells, _ labels: [Label]) -> Bool {
    document.range.contains { index in
      switch labels[index] {
      case .number, .motto, .type, .date, .about, .addressLabel, .placesLabel, .competence: return true
      default: return false
      }
    }
  }
}
