import Records

/// Lists what a person should look at: fields missing, doubtful or contradictory, each with its reason.
struct Reviewer {
  func review(_ letter: Letter) -> [Review] {
    var found: [Review] = []
    missing(letter, &found)
    contradictions(letter, &found)
    return found
  }

  private func missing(_ letter: Letter, _ found: inout [Review]) {
    func add(_ field: String, _ reason: String) { found.append(Review(field: field, kind: .missing, reason: reason)) }
    // What is enclosed in another document has no head and no signature of its own.
    let hasHead = letter.code.notation != nil || letter.issuer.organName != nil || letter.promulgation.date != nil
    guard hasHead else { return }
    if letter.issuer.organName == nil { add("issuer.organName", "no issuing body was found in the letterhead") }
    if letter.code.notation == nil {
      add("code.notation", "no number line with a notation was found")
    } else if letter.code.number == nil {
      add("code.number", "the number is blank or cannot be read")
    }
    if letter.promulgation.date == nil {
      add("promulgation.date", "no place and date line was found, or its year cannot be read")
    }
    if letter.subject == nil { add("subject", "no V/v and no subject under a type name was found") }
    if letter.body.isEmpty { add("body", "no text was found between the head and the ending") }
    if letter.signers.isEmpty { add("signers", "no signature block was found") }
    for (index, signer) in letter.signers.enumerated() where signer.fullName == nil {
      add("signers[\(index)].fullName", "no name could be read under the title")
    }
  }

  private func contradictions(_ letter: Letter, _ found: inout [Review]) {
    func add(_ field: String, _ reason: String, _ text: String?) {
      found.append(Review(field: field, kind: .contradictory, reason: reason, text: text))
    }
    if let notation = letter.code.notation, let type = letter.documentType, let coded = codedType(notation),
      coded.name != type.name, !Self.shared.contains(coded.abbreviation ?? "")
    {
      let printed = type.inferred ? "the form is that of a công văn" : "the title says \(type.name)"
      add("documentType", "the notation says \(coded.abbreviation ?? "") (\(coded.name)), but \(printed)", notation)
    }
    for (index, signer) in letter.signers.enumerated() {
      guard let competence = signer.competence, let position = signer.position else { continue }
      let signsForHead = hasCode("KT", competence) || hasCode("K/T", competence)
      if signsForHead, !isDeputy(position) {
        add("signers[\(index)].position", "\(competence) is signed by no deputy", position)
      }
    }
    if let date = letter.promulgation.date, let year = letter.code.year, date.year != year {
      add("code.year", "the code's year is not the date's", "\(year)")
    }
  }

  /// Codes that more than one type goes by: QĐ is quyết định and the Party's quy định, NQ nghị quyết and nội quy, TT thông tư and thông tri.
  private static let shared: Set<String> = ["QĐ", "NQ", "TT", "TB", "TM", "CV", "SL", "L"]

  /// The type that the notation's first group stands for, if it is one: `TTr-STP`, `CT/TU`.
  private func codedType(_ notation: String) -> TypeNames.Entry? {
    let group = notation.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "/") }
    guard group.count < notation.utf8.count else { return nil }
    return TypeNames.entry(abbreviation: String(Substring(group)))
  }

  private func hasCode(_ code: String, _ competence: String) -> Bool {
    competence.utf8.starts(with: code.utf8)
      || competence.utf8.split(separator: 0x20).contains {
        $0.starts(with: code.utf8) && $0.count <= code.utf8.count + 1
      }
  }

  /// Phó …, Thứ trưởng, Ủy viên: those who may sign for the head.
  private func isDeputy(_ position: String) -> Bool {
    let folded = String(decoding: foldedBytes(position), as: UTF8.self)
    return folded.hasPrefix("pho") || folded.hasPrefix("thu ") || folded.hasPrefix("uy vien")
      || folded.hasPrefix("trung tuong")
      || folded.hasPrefix("thuong tuong")
  }
}
