import Records

/// A citation and where it stands in the text that was searched.
public struct Citation: Sendable, Equatable {
  /// What is cited.
  public var reference: Reference
  /// Bytes of the searched text, end exclusive: from the provision or the type word to the organ.
  public var range: Range<Int>

  public init(reference: Reference, range: Range<Int>) {
    self.reference = reference
    self.range = range
  }
}

/// Finds the documents that a text cites, in order, each citation whole.
///
///     citations(in: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;")
///
/// gives one reference with the code 30/2020/NĐ-CP, its date, its organ and the relation `basis`. A document that is
/// cited twice stands twice; `distinct` merges them.
public func citations(in text: String) -> [Reference] {
  var references: [Reference] = []
  appendCitations(in: text, to: &references)
  return references
}

/// As `citations(in:)`, behind those of the texts before: a body's paragraphs cite into one list.
public func appendCitations(in text: String, to references: inout [Reference]) {
  var text = text
  text.withUTF8 { bytes in
    var scanner = CitationScanner(CitedText(bytes))
    swap(&scanner.references, &references)
    scanner.run()
    swap(&scanner.references, &references)
  }
}

/// The citations of a text with their places.
///
///     citedPlaces(in: "Theo Công văn số 12/UBND-VX")[0].range   // 5..<31
public func citedPlaces(in text: String) -> [Citation] {
  var text = text
  return text.withUTF8 { citedPlaces(in: $0) }
}

/// The citations of UTF-8 bytes (NFC) with their places; broken bytes are taken as signs that belong to no word.
///
///     bytes.withUnsafeBufferPointer { citedPlaces(in: $0) }
public func citedPlaces(in bytes: UnsafeBufferPointer<UInt8>) -> [Citation] {
  var scanner = CitationScanner(CitedText(bytes))
  scanner.run()
  return zip(scanner.references, scanner.ranges).map { Citation(reference: $0, range: $1) }
}
