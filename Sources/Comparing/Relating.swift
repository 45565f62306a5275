import Records

/// Finds how one document cites the other, and what it cites wrongly.
struct Relating {
  private(set) var relation = Comparison.DocumentRelation()
  private var reader: WordReader

  init(_ from: Record, _ to: Record, _ reader: inout WordReader) {
    self.reader = reader
    if let directive = from.letter {
      cite(Identity(directive), to)
    }
    if relation.kind == nil, let letter = to.letter {
      cite(Identity(letter), from)
      // The other way round nothing is said about the directive's number.
      relation.mismatches = []
    }
    reader = self.reader
  }

  /// What a citation may name of a document.
  private struct Identity {
    var type: String?
    var code: Code
    var date: PartialDate?
    var organs: [String]
    var subject: String?

    init(_ letter: Letter) {
      type = letter.documentType?.name
      code = letter.code
      date = letter.promulgation.date
      organs = [letter.issuer.organName, letter.issuer.organizationInCharge].compactMap { $0 }
      subject = letter.subject
    }
  }

  private struct Citation {
    var reference: Reference
    var number: Bool?
    var date: Bool?
    /// Share of the words of the shorter subject that both have; nil where one has none.
    var subject: Float?
  }

  private mutating func cite(_ identity: Identity, _ citing: Record) {
    let references: [Reference]
    switch citing {
    case .letter(let letter): references = letter.references
    case .article(let article): references = article.references + (article.about.map { [$0] } ?? [])
    }
    var citations = references.compactMap { citation($0, of: identity) }
    if citations.contains(where: { $0.number == true }) { citations.removeAll { $0.number != true } }
    guard let best = citations.max(by: { rank($0) < rank($1) }) else { return }
    relation.kind = kind(best.reference, citing)
    relation.evidence = best.reference.text
    relation.mismatches = mismatches(citations, identity)
  }

  private func rank(_ citation: Citation) -> Float {
    (citation.number == true ? 4 : 0) + (citation.date == true ? 2 : citation.date == nil ? 0 : -1)
      + (citation.subject ?? 0) * 2
  }

  /// The citation if it can only mean this document; nil where it names another.
  private mutating func citation(_ reference: Reference, of identity: Identity) -> Citation? {
    if let type = reference.documentType, let own = identity.type, !sameType(type, own) { return nil }
    let code = reference.code
    if let notation = code?.notation, let own = identity.code.notation, !sameNotation(notation, own) { return nil }
    if let year = code?.year, let own = identity.code.year, year != own { return nil }
    let number = code?.number.flatMap { cited in identity.code.number.map { plain($0) == plain(cited) } }
    let date = reference.date.flatMap { cited in identity.date.flatMap { own in agree(own, cited) } }
    let subject = overlap(reference.subject, identity.subject)
    let found = Citation(reference: reference, number: number, date: date, subject: subject)
    switch (number, date) {
    case (true?, true?), (true?, nil): return code?.notation != nil && identity.code.notation != nil ? found : nil
    // The number is right: a slip in the date, unless the two are about different things.
    case (true?, false?): return code?.notation != nil && subject ?? 0.5 >= 0.4 ? found : nil
    // The number is wrong: only day, notation and subject together say that it is this one.
    case (false?, true?): return code?.notation != nil && subject ?? 0 >= 0.5 ? found : nil
    case (nil, true?): return subject ?? 0.5 >= 0.4 && identity.type != nil ? found : nil
    case (_, _): return number == nil && identity.code.number == nil && subject ?? 0 >= 0.7 ? found : nil
    }
  }

  private mutating func mismatches(
    _ citations: [Citation], _ identity: Identity
  ) -> [Comparison.DocumentRelation.Mismatch] {
    var out: [Comparison.DocumentRelation.Mismatch] = []
    func add(_ field: String, _ from: String?, _ to: String?) {
      guard let from, let to, !out.contains(where: { $0.field == field }) else { return }
      out.append(.init(field: field, from: from, to: to))
    }
    for citation in citations {
      let reference = citation.reference
      if citation.number == false { add("number", identity.code.number, reference.code?.number) }
      if citation.date == false { add("date", identity.date?.edtf, reference.date?.edtf) }
      if let organ = reference.organ, let own = otherPlace(organ, identity.organs) { add("organ", own, organ) }
      if let subject = citation.subject, subject < 0.15, citation.number == true, citation.date != false {
        add("subject", identity.subject, reference.subject)
      }
    }
    return out
  }

  private func kind(_ reference: Reference, _ citing: Record) -> Comparison.DocumentRelation.Kind {
    let lead = Self.lead(of: reference, in: citing.body)
    if ["nhận được", "trả lời", "phúc đáp", "hồi đáp"].contains(where: { lead.contains($0) }) { return .answers }
    switch reference.relation {
    case .implements, .mentions: return .implements
    case .basis: return .basis
    case .encloses: return .encloses
    case .replaces: return .replaces
    case .amends: return .amends
    }
  }

  /// The words before a citation in its paragraph, in small letters.
  private static func lead(of reference: Reference, in body: [Block]) -> String {
    for block in body.flattened() {
      let bytes = Array(block.text.utf8)
      let wanted = Array(reference.text.utf8.prefix(48))
      guard !wanted.isEmpty, bytes.count >= wanted.count else { continue }
      for start in 0...bytes.count - wanted.count where bytes[start..<start + wanted.count].elementsEqual(wanted) {
        return String(decoding: bytes[max(0, start - 60)..<start], as: UTF8.self).lowercased()
      }
    }
    return ""
  }

  /// Whether two records are the same document by number, notation and date.
  static func sameIdentity(_ from: Record, _ to: Record) -> Bool {
    guard let a = from.letter, let b = to.letter else { return from.letter == nil && to.letter == nil }
    return a.code == b.code && a.promulgation.date == b.promulgation.date
  }
}

extension Relating {
  private func sameType(_ a: String, _ b: String) -> Bool {
    a.lowercased() == b.lowercased() || [a, b].contains { ["văn bản", "công văn"].contains($0.lowercased()) }
  }

  /// Notations are compared by their letters and digits, so that a dash for a slash is no other document.
  private func sameNotation(_ a: String, _ b: String) -> Bool {
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
    return letters(a) == letters(b)
  }

  /// A number without the zeros before it.
  private func plain(_ number: String) -> Substring { number.drop { $0 == "0" } }

  /// Whether two dates are the same as far as both are known; nil where they share nothing that is known.
  private func agree(_ a: PartialDate, _ b: PartialDate) -> Bool? {
    if a.year != b.year { return false }
    if let x = a.month, let y = b.month, x != y { return false }
    if let x = a.day, let y = b.day { return x == y }
    return a.month != nil && b.month != nil ? true : nil
  }

  private mutating func overlap(_ a: String?, _ b: String?) -> Float? {
    guard let a, let b else { return nil }
    let left = weights(a)
    let right = weights(b)
    let least = min(left.values.reduce(0, +), right.values.reduce(0, +))
    guard least > 0.5 else { return nil }
    return min(1, left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) } / least)
  }

  private mutating func weights(_ text: String) -> [Int32: Float] {
    var out: [Int32: Float] = [:]
    for term in reader.terms(of: text) { out[term.folded] = reader.commonness(of: term.folded) }
    return out
  }

  /// The issuer's own name where the citation names the same kind of body of another place; nil where it may be the same.
  private mutating func otherPlace(_ cited: String, _ organs: [String]) -> String? {
    guard let organ = organs.first else { return nil }
    let own = reader.terms(of: organs.joined(separator: " ")).map(\.folded)
    let terms = reader.terms(of: cited).map(\.folded)
    let committee = reader.numbers(of: "ủy")[0]
    for place in ["tỉnh", "huyện", "xã", "phường"] {
      let word = reader.numbers(of: place)[0]
      guard let at = terms.lastIndex(of: word), let ownAt = own.lastIndex(of: word) else { continue }
      let name = Set(terms[(at + 1)...]).subtracting([committee])
      let ownName = Set(own[(ownAt + 1)...]).subtracting([committee])
      if name.count > 1, ownName.count > 1, name.isDisjoint(with: ownName) { return organ }
    }
    return nil
  }
}
