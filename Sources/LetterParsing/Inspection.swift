import Records
import TextReading

/// A stretch of text with the name of what it was read as, for people who want to see how a letter was read.
public struct LabelledStretch: Sendable, Equatable {
  /// Position in the text.
  public var range: Range<Int>
  /// The label, such as `organ` or `body`, or the class of furniture.
  public var label: String
  /// The document it belongs to, from 0; nil for furniture.
  public var record: Int?
  /// Whether it is furniture.
  public var isFurniture: Bool
}

/// Every stretch of the text with its label, in the order of the text.
public func labelledStretches(_ text: SourceText) -> [LabelledStretch] {
  let reading = LabelledText(text)
  var stretches: [LabelledStretch] = reading.layout.furniture.map {
    LabelledStretch(range: $0.range, label: $0.kind.rawValue, record: nil, isFurniture: true)
  }
  for (record, document) in reading.documents.enumerated() {
    for index in document.range {
      let label = index >= document.annexStart ? Label.annex : reading.labels[index]
      stretches.append(
        LabelledStretch(range: reading.layout.cells[index].range, label: "\(label)", record: record, isFurniture: false)
      )
    }
  }
  return stretches.sorted { $0.range.lowerBound < $1.range.lowerBound }
}
