import Records

/// Parses made by hand, with texts put into every place of a record.
enum Samples {
  static func letter(texts: [String]) -> Parse {
    var letter = Letter()
    letter.issuer.organName = texts[0]
    letter.code = Code(number: "05", notation: "CT/TU")
    letter.promulgation = Promulgation(place: texts[0], date: PartialDate(year: 2022, month: 8))
    letter.documentType = DocumentType(name: "Chỉ thị", abbreviation: "CT")
    letter.subject = texts[0]
    letter.addressees = texts
    letter.body = texts.enumerated().map { Block(id: "p\($0.offset + 1)", text: $0.element) }
    letter.body += texts.enumerated().map { index, text in
      Block(
        id: "\(index)", marker: "\(index).", path: "\(index)", text: text,
        children: [
          Block(id: "\(index).-1", marker: "-", path: "\(index).-1", text: text),
          Block(id: "\(index).p1", text: text),
        ])
    }
    letter.body += texts.enumerated().map { index, text in
      Block(id: "Điều \(index)", marker: "Điều \(index).", path: "Điều \(index)", text: text)
    }
    letter.toPlaces = texts
    letter.signers = texts.map { Signer(competence: $0, position: $0, fullName: $0, title: $0) }
    letter.annexes = texts.map { Annex(title: $0, link: $0, body: [Block(id: "p1", text: $0)]) }
    letter.references = texts.map {
      Reference(
        text: $0, documentType: $0, code: Code(number: $0, year: 2020, notation: $0), date: nil, organ: $0, subject: $0,
        provision: Provision(article: $0, clause: "2"), relation: .basis)
    }
    letter.review = texts.map { Review(field: "subject", kind: .doubtful, reason: $0, text: $0) }
    letter.evidence = texts.map {
      Evidence(
        field: "subject", value: $0, spans: [], raw: $0, repairs: [Repair(rule: "eth", before: $0, after: $0)],
        confidence: 0.5)
    }
    return Parse(
      source: Source(path: texts[0], bytes: 9), records: [.letter(letter)],
      unassigned: texts.map { Fragment(text: $0, span: Span(start: 0, end: 1, line: 1)) })
  }

  static func article(texts: [String]) -> Parse {
    var article = Article()
    article.title = texts[0]
    article.author = texts[0]
    article.captions = texts
    article.body = texts.map { Block(id: "p1", text: $0) }
    article.about = Reference(text: texts[0])
    return Parse(source: Source(bytes: 1), records: [.article(article)])
  }

  /// One block in the other, `depth` levels.
  static func deep(_ depth: Int) -> Parse {
    var block = Block(id: "x", marker: "-", path: "x", text: "tầng \(depth - 1)")
    for level in (0..<depth - 1).reversed() {
      block = Block(id: "x", marker: "-", path: "x", text: "tầng \(level)", children: [block])
    }
    var letter = Letter()
    letter.body = [block]
    return Parse(source: Source(bytes: 1), records: [.letter(letter)])
  }
}
