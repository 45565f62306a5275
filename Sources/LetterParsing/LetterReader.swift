import Citing
import Outlining
import Records
import TextReading

/// Reads the letters of a text: columns, labels, documents, fields.
///
///     readLetters(try SourceText(bytes)).records.first?.letter?.subject
public func readLetters(_ text: SourceText, evidence: Bool = false) -> Parse {
  let reading = LabelledText(text)
  var parse = Parse(source: Source(bytes: text.sourceCount, encoding: text.encoding, pages: text.pages))
  for document in reading.documents {
    var builder = LetterBuilder(
      text: text, layout: reading.layout, labels: reading.labels, types: reading.types, wantsEvidence: evidence)
    if let letter = builder.build(document) { parse.records.append(.letter(letter)) }
  }
  return parse
}

/// A text with its cells labelled and its documents told apart.
struct LabelledText {
  let layout: PageLayout
  let labels: [Label]
  let types: [Int: TypeNames.Entry]
  let documents: [RecordCells]

  init(_ text: SourceText) {
    let layout = PageLayout(text)
    let labels = Labeller(weights: .trained).label(layout.cues)
    var types: [Int: TypeNames.Entry] = [:]
    var line = WordLine()
    for (index, label) in labels.enumerated() where label == .type {
      text.bytes.withUnsafeBufferPointer { line.read($0, layout.cells[index].range) }
      if let start = line.words.firstIndex(where: { !$0.isPunctuation }) {
        types[index] = TypeNames.match(line, at: start)?.entry
      }
    }
    var splitter = DocumentSplitter(cells: layout.cells, cues: layout.cues, types: types, labels: labels)
    documents = splitter.split()
    self.labels = splitter.labels
    self.layout = layout
    self.types = types
  }
}
