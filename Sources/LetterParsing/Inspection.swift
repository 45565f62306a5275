import Records
import TextReading

/// A stretch of text with the name of what it was read as, for people who want to see how a letter was read.
///
///     labelledStretches(try SourceText(bytes)).first?.label   // "organ"
public struct LabelledStretch: Sendable, Equatable {
  /// Bytes of the original file.
  public var range: Range<Int>
  /// The text as it stands.
  public var text: String
  /// The line of the file it begins on, from 1.
  public var line: Int
  /// The label, such as `organ` or `body`, or the class of furniture.
  public var label: String
  /// The document it belongs to, from 0; nil for furniture and for text that belongs to no document.
  public var record: Int?
  public var isFurniture: Bool

  public init(range: Range<Int>, text: String, line: Int, label: String, record: Int?, isFurniture: Bool) {
    self.range = range
    self.text = text
    self.line = line
    self.label = label
    self.record = record
    self.isFurniture = isFurniture
  }
}

/// Every stretch of the text with its label, in the order of the text.
public func labelledStretches(_ text: SourceText) -> [LabelledStretch] {
  let reading = LabelledText(text)
  func stretch(_ range: Range<Int>, _ label: String, _ record: Int?, isFurniture: Bool) -> LabelledStretch {
    LabelledStretch(
      range: text.source(range), text: text.joined([range]), line: text.lineNumber(at: range.lowerBound), label: label,
      record: record, isFurniture: isFurniture)
  }
  var stretches = reading.layout.furniture.map { stretch($0.range, $0.kind.rawValue, nil, isFurniture: true) }
  var record = [Int?](repeating: nil, count: reading.layout.cells.count)
  var labels = reading.labels.map { "\($0)" }
  for (number, document) in reading.documents.enumerated() {
    for index in document.range {
      record[index] = number
      if index >= document.annexStart { labels[index] = "\(Label.annex)" }
    }
  }
  for (index, cell) in reading.layout.cells.enumerated() {
    stretches.append(
      stretch(cell.range, record[index] == nil ? "unassigned" : labels[index], record[index], isFurniture: false))
  }
  return stretches.sorted { $0.range.lowerBound < $1.range.lowerBound }
}
