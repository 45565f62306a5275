import Records

/// Each cited document once, in the order of its first mention; what later mentions know more is added to it.
///
///     distinct(citations(in: "Thực hiện Chỉ thị số 17-CT/TU. Theo Chỉ thị 17-CT/TU ngày 14/7/2022"))   // one, dated
///
/// Codes are the same whatever their leading zeros, dashes and eths; `TƯ` is `TW`, never `TU`. A bare number joins the only
/// full code of its type and number; where two could be meant it stays by itself.
public func distinct(_ references: [Reference]) -> [Reference] {
  var out: [Reference] = []
  var places: [DocumentKey: Int] = [:]
  var byNumber: [NumberKey: [Int]] = [:]
  var bare: [(reference: Reference, key: NumberKey)] = []
  for reference in references {
    if let code = reference.code, code.notation == nil, code.year == nil, let number = code.number {
      bare.append((reference, NumberKey(documentType: reference.documentType, number: number)))
      continue
    }
    let key = DocumentKey(reference)
    if let place = places[key] {
      merge(reference, into: &out[place])
      continue
    }
    places[key] = out.count
    if let number = reference.code?.number {
      byNumber[NumberKey(documentType: reference.documentType, number: number), default: []].append(out.count)
    }
    out.append(reference)
  }
  var loose: [NumberKey: Int] = [:]
  for (reference, key) in bare {
    if let full = byNumber[key], full.count == 1, agrees(out[full[0]], reference) {
      merge(reference, into: &out[full[0]])
    } else if let place = loose[key], agrees(out[place], reference) {
      merge(reference, into: &out[place])
    } else {
      loose[key] = out.count
      out.append(reference)
    }
  }
  return out
}

/// Whether two mentions can be of one document as far as their dates tell.
private func agrees(_ a: Reference, _ b: Reference) -> Bool {
  a.date == nil || b.date == nil || a.date == b.date
}

/// Adds what a later mention knows more.
private func merge(_ later: Reference, into first: inout Reference) {
  if first.documentType == nil { first.documentType = later.documentType }
  if first.date == nil { first.date = later.date }
  if first.organ == nil { first.organ = later.organ }
  if first.subject == nil { first.subject = later.subject }
  if first.provision == nil { first.provision = later.provision }
  if first.relation == .mentions { first.relation = later.relation }
}

private struct NumberKey: Hashable {
  var documentType: String?
  var number: String

  init(documentType: String?, number: String) {
    self.documentType = documentType
    self.number = DocumentKey.withoutLeadingZeros(number)
  }
}

/// What makes two citations the same document: number, year and notation, or name and year, as bytes that are hashed at once.
private struct DocumentKey: Hashable {
  private var bytes: [UInt8] = []

  init(_ reference: Reference) {
    bytes.reserveCapacity(64)
    if let code = reference.code {
      bytes += Self.digits(code.number ?? "")
      add(year: code.year)
      add(folded: code.notation ?? "")
    } else {
      // Without a code a law is its name and its year.
      add(year: reference.date?.year)
      add(folded: "\(reference.documentType ?? "") \(reference.subject ?? reference.text)")
    }
  }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// FF stands in no text and parts what the key is made of.
  private mutating func add(year: Int?) {
    bytes.append(0xFF)
    if let year { withUnsafeBytes(of: year) { bytes += $0 } }
    bytes.append(0xFF)
  }

  static func withoutLeadingZeros(_ number: String) -> String {
    String(decoding: digits(number), as: UTF8.self)
  }

  private static func digits(_ number: String) -> [UInt8] {
    let digits = number.utf8.drop { $0 == 0x30 }
    return digits.isEmpty ? [0x30] : Array(digits)
  }

  /// Capitals and dashes of one kind; the horn of TƯ is resolved before anything could drop it.
  private mutating func add(folded text: String) {
    for scalar in text.unicodeScalars {
      let lower = Letters.lower(scalar.value)
      if lower < 0x80 {
        bytes.append(UInt8(lower))
      } else if lower == 0x1B0, bytes.last == 0x74 {
        bytes.append(0x77)
      } else if (0x2010...0x2015).contains(lower) || lower == 0x2212 {
        bytes.append(0x2D)
      } else if let folded = Unicode.Scalar(lower) {
        bytes += UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
