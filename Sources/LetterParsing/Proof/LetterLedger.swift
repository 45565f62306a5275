import Records
import TextReading

/// Gives every stretch of a text one owner: a field by its label, a class of furniture, or nobody.
struct LetterLedger {
  private let text: SourceText
  private var claims: [(range: Range<Int>, owner: Claim.Owner)] = []

  init(_ text: SourceText, _ reading: LabelledText) {
    self.text = text
    claims.reserveCapacity(reading.layout.cells.count + reading.layout.furniture.count)
    for piece in reading.layout.furniture { claims.append((piece.range, .furniture(piece.kind))) }
    var isTaken = [Bool](repeating: false, count: reading.layout.cells.count)
    for (record, document) in reading.documents.enumerated() {
      for index in document.range {
        isTaken[index] = true
        let label = index >= document.annexStart ? Label.annex : reading.labels[index]
        let owner = Self.owner(label, reading.layout.cues[index], record)
        claims.append((reading.layout.cells[index].range, owner))
      }
    }
    for (index, cell) in reading.layout.cells.enumerated() where !isTaken[index] {
      claims.append((cell.range, .unassigned))
    }
    claims.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func owner(_ label: Label, _ cues: CueSet, _ record: Int) -> Claim.Owner {
    switch label {
    case .organ: return .field(record: record, name: "issuer")
    case .motto: return .furniture(.motto)
    case .number: return .field(record: record, name: "code")
    case .date: return .field(record: record, name: "promulgation")
    case .about, .aboutRest, .subject: return .field(record: record, name: "subject")
    case .type: return .field(record: record, name: "documentType")
    case .addressLabel, .addressee: return .field(record: record, name: "addressees")
    case .mark: return .field(record: record, name: "marks")
    case .body: return .field(record: record, name: "body")
    case .placesLabel, .place: return .field(record: record, name: "toPlaces")
    case .competence, .position, .name: return .field(record: record, name: "signers")
    case .annex: return .field(record: record, name: "annexes")
    case .footnote: return .furniture(.footnote)
    case .noise: return cues.contains(.signedMark) ? .furniture(.signatureStamp) : .furniture(.noise)
    case .trailer:
      if cues.contains(.contact) { return .furniture(.contact) }
      return cues.contains(.copyMark) ? .furniture(.copyBlock) : .unassigned
    case .stranger: return .unassigned
    }
  }

  /// The claims in offsets of the file, ascending and disjoint, what lay between them included.
  func ledger() -> [Claim] {
    var out: [Claim] = []
    out.reserveCapacity(claims.count + 16)
    var position = 0
    func add(_ range: Range<Int>, _ owner: Claim.Owner) {
      let source = text.source(range)
      guard !source.isEmpty else { return }
      if let last = out.last, last.owner == owner, last.range.upperBound >= source.lowerBound {
        out[out.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, source.upperBound)
      } else {
        let start = max(source.lowerBound, out.last?.range.upperBound ?? 0)
        if start < source.upperBound { out.append(Claim(range: start..<source.upperBound, owner: owner)) }
      }
    }
    for claim in claims {
      if claim.range.lowerBound > position { addGaps(position..<claim.range.lowerBound, add) }
      let start = max(position, claim.range.lowerBound)
      if start < claim.range.upperBound {
        add(start..<claim.range.upperBound, claim.owner)
        position = claim.range.upperBound
      }
    }
    if position < text.bytes.count { addGaps(position..<text.bytes.count, add) }
    return out
  }

  /// Ink between the claims: bars of a table are rules, anything else is nobody's.
  private func addGaps(_ gap: Range<Int>, _ add: (Range<Int>, Claim.Owner) -> Void) {
    var index = gap.lowerBound
    while index < gap.upperBound {
      while index < gap.upperBound, text.bytes[index] <= 0x20 { index += 1 }
      let start = index
      var isRule = true
      while index < gap.upperBound, text.bytes[index] > 0x20 {
        let byte = text.bytes[index]
        if byte != UInt8(ascii: "|"), byte != UInt8(ascii: "+"), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "=") {
          isRule = false
        }
        index += 1
      }
      if index > start { add(start..<index, isRule ? .furniture(.rule) : .unassigned) }
    }
  }

  /// The text of what belongs to no field, in file order; neighbours of one class on one line are one fragment.
  func fragments() -> [Fragment] {
    claims.compactMap { claim in
      let kind: Furniture?
      switch claim.owner {
      case .field: return nil
      case .furniture(let furniture): kind = furniture
      case .unassigned: kind = nil
      }
      let value = text.joined([claim.range])
      return value.isEmpty ? nil : Fragment(text: value, span: text.span(claim.range), furniture: kind)
    }
  }
}
