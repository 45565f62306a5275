import Citing
import Outlining
import Records
import TextReading

/// Reads the letters of a text: columns, labels, documents, fields.
///
///     readLetters(try SourceText(bytes)).records.first?.letter?.subject
public func readLetters(_ text: SourceText, evidence: Bool = false) -> Parse {
  readLetters(text, evidence: evidence, labeller: .trained)
}

/// As above with other weights, such as those that never saw the letter.
package func readLetters(_ text: SourceText, evidence: Bool = false, weights: LabelWeights) -> Parse {
  readLetters(text, evidence: evidence, labeller: Labeller(weights: weights))
}

private func readLetters(_ text: SourceText, evidence: Bool, labeller: Labeller) -> Parse {
  var parse = Parse(source: Source(bytes: text.sourceCount, encoding: text.encoding, pages: text.pages))
  if let broken = text.firstBroken {
    parse.diagnostics.append(
      Diagnostic(
        code: "brokenBytes", message: "\(text.brokenSequences) broken UTF-8 sequences were read as U+FFFD",
        span: Span(start: broken, end: broken + 1, line: 1)))
  }
  let reading = LabelledText(text, withSureness: evidence, labeller: labeller)
  let quality = reading.layout.quality

  if quality.isUnreadable {
    parse.diagnostics.append(quality.diagnostic)
    let whole = 0..<text.bytes.count
    parse.ledger = [Claim(range: text.source(whole), owner: .unassigned)]
    parse.unassigned = [Fragment(text: text.joined([whole]), span: text.span(whole))]
    return parse
  }
  for document in reading.documents {
    var builder = LetterBuilder(text: text, reading: reading, noise: quality.noise, wantsProof: evidence)
    parse.records.append(.letter(builder.build(document)))
  }
  let ledger = LetterLedger(text, reading)
  parse.ledger = ledger.ledger()
  parse.unassigned = ledger.fragments()
  return parse
}

/// Whether one of the first lines is the state motto's or the Party's, with a number line near: a letter, not an article.
public func beginsWithLetterhead(_ text: SourceText) -> Bool {
  var line = WordLine()
  var seen = 0
  var hasMotto = false
  var hasNumber = false
  for source in text.lines {
    text.bytes.withUnsafeBufferPointer { line.read($0, source.start..<min(source.end, source.start + 300)) }
    if line.words.isEmpty { continue }
    seen += 1
    if seen > 14 { return false }
    for index in line.words.indices where line.words[index].shape == .capitals {
      hasMotto =
        hasMotto || line.matches(Vocabulary.stateName, at: index) || line.matches(Vocabulary.partyName, at: index)
    }
    hasNumber = hasNumber || line.words[0].key == Vocabulary.so
    if hasMotto && hasNumber { return true }
  }
  return false
}

/// A text with its cells labelled and its documents told apart.
struct LabelledText {
  let layout: PageLayout
  let labels: [Label]
  let types: [Int: TypeNames.Entry]
  let documents: [RecordCells]
  /// How sure each label is, 0 to 1; empty where it was not asked for.
  let sureness: [Float]

  init(_ text: SourceText, withSureness: Bool = false, labeller: Labeller = .trained) {
    let layout = PageLayout(text)
    var labels = labeller.label(layout.cues)
    LabelRules(layout: layout, text: text).apply(to: &labels)
    sureness = withSureness ? labeller.sureness(layout.cues, labels) : []
    var types: [Int: TypeNames.Entry] = [:]
    var line = WordLine()
    for (index, label) in labels.enumerated()
    where label == .type || layout.cues[index].contains(.typeName) || layout.cues[index].contains(.typeNameStart) {
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
