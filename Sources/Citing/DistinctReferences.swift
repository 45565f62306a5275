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
      out[place] = merged(out[place], reference)
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
      out[full[0]] = merged(out[full[0]], reference)
    } else if let place = loose[key], agrees(out[place], reference) {
      out[place] = merged(out[place], reference)
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

private func merged(_ first: Reference, _ later: Reference) -> Reference {
  var out = first
  out.documentType = first.documentType ?? later.documentType
  out.date = first.date ?? later.date
  out.organ = first.organ ?? later.organ
  out.subject = first.subject ?? later.subject
  out.provision = first.provision ?? later.provision
  if first.relation == .mentions { out.relation = later.relation }
  return out
}

private struct NumberKey: Hashable {
  var documentType: String?
  var number: String

  init(documentType: String?, number: String) {
    self.documentType = documentType
    self.number = DocumentKey.withoutLeadingZeros(number)
  }
}

/// What makes two citations the same document.
private struct DocumentKey: Hashable {
  var number = ""
  var year: Int?
  var notation: [UInt8] = []
  var name: [UInt8] = []

  init(_ reference: Reference) {
    if let code = reference.code {
      number = Self.withoutLeadingZeros(code.number ?? "")
      year = code.year
      notation = Self.folded(code.notation ?? "")
    } else {
      // Without a code a law is its name and its year.
      name = Self.folded("\(reference.documentType ?? "") \(reference.subject ?? reference.text)")
      year = reference.date?.year
    }
  }

  static func withoutLeadingZeros(_ number: String) -> String {
    let digits = number.utf8.drop { $0 == 0x30 }
    return digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
  }

  /// Capitals and dashes of one kind; the horn of TƯ is resolved before anything could drop it.
  private static func folded(_ text: String) -> [UInt8] {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let lower = Letters.lower(scalar.value)
      if lower == 0x1B0, out.last == "t" {
        out.append("w")
      } else if (0x2010...0x2015).contains(lower) || lower == 0x2212 {
        out.append("-")
      } else if let folded = Unicode.Scalar(lower) {
        out.append(folded)
      }
    }
    return Array(String(out).utf8)
  }
}
