import Records

/// The metadata of a parse as the YAML between the `---` lines.
enum FrontMatter {
  static func bytes(_ parse: Parse) -> [UInt8] {
    var yaml = YAMLWriter()
    yaml.mapping("source") { yaml in
      yaml.member("path", parse.source.path)
      yaml.member("sha256", parse.source.sha256)
      yaml.member("bytes", parse.source.bytes)
      yaml.member("encoding", parse.source.encoding)
      yaml.member("pages", parse.source.pages)
    }
    if parse.records.count == 1 {
      write(parse.records[0], to: &yaml)
    } else {
      yaml.items("records", parse.records) { write($1, to: &$0) }
    }
    yaml.items("diagnostics", parse.diagnostics) { yaml, diagnostic in
      yaml.member("code", diagnostic.code)
      yaml.member("message", diagnostic.message)
    }
    return yaml.bytes
  }

  private static func write(_ record: Record, to yaml: inout YAMLWriter) {
    switch record {
    case .letter(let letter): write(letter, to: &yaml)
    case .article(let article): write(article, to: &yaml)
    }
  }

  private static func write(_ letter: Letter, to yaml: inout YAMLWriter) {
    yaml.member("kind", "letter")
    yaml.mapping("issuer") { yaml in
      yaml.member("organizationInCharge", letter.issuer.organizationInCharge)
      yaml.member("organName", letter.issuer.organName)
      yaml.member("organNames", letter.issuer.organNames)
    }
    write(letter.code, to: &yaml)
    yaml.mapping("promulgation") { yaml in
      yaml.member("place", letter.promulgation.place)
      yaml.member("date", letter.promulgation.date?.edtf)
    }
    yaml.mapping("documentType") { yaml in
      yaml.member("name", letter.documentType?.name)
      yaml.member("abbreviation", letter.documentType?.abbreviation)
    }
    yaml.member("subject", letter.subject)
    yaml.member("addressees", letter.addressees)
    yaml.member("toPlaces", letter.toPlaces)
    yaml.items("signers", letter.signers) { yaml, signer in
      yaml.member("competence", signer.competence)
      yaml.member("position", signer.position)
      yaml.member("fullName", signer.fullName)
      yaml.member("title", signer.title)
    }
    yaml.mapping("marks") { yaml in
      yaml.member("secrecy", letter.marks.secrecy)
      yaml.member("urgency", letter.marks.urgency)
      yaml.member("drafter", letter.marks.drafter)
      yaml.member("circulation", letter.marks.circulation)
    }
    write(letter.references, to: &yaml)
    write(letter.review, to: &yaml)
  }

  private static func write(_ article: Article, to yaml: inout YAMLWriter) {
    yaml.member("kind", "article")
    yaml.member("title", article.title)
    yaml.member("published", article.published?.edtf)
    yaml.member("author", article.author)
    yaml.member("site", article.site)
    if let about = article.about {
      yaml.mapping("about") { write(about, to: &$0) }
    }
    write(article.references, to: &yaml)
    write(article.review, to: &yaml)
  }

  private static func write(_ code: Code, to yaml: inout YAMLWriter) {
    yaml.mapping("code") { yaml in
      yaml.member("number", code.number)
      yaml.member("year", code.year)
      yaml.member("notation", code.notation)
    }
  }

  private static func write(_ references: [Reference], to yaml: inout YAMLWriter) {
    yaml.items("references", references) { write($1, to: &$0) }
  }

  private static func write(_ reference: Reference, to yaml: inout YAMLWriter) {
    yaml.member("text", reference.text)
    yaml.member("documentType", reference.documentType)
    if let code = reference.code { write(code, to: &yaml) }
    yaml.member("date", reference.date?.edtf)
    yaml.member("organ", reference.organ)
    yaml.member("subject", reference.subject)
    yaml.mapping("provision") { yaml in
      yaml.member("article", reference.provision?.article)
      yaml.member("clause", reference.provision?.clause)
      yaml.member("point", reference.provision?.point)
    }
    yaml.member("relation", reference.relation.rawValue)
  }

  private static func write(_ review: [Review], to yaml: inout YAMLWriter) {
    yaml.items("review", review) { yaml, item in
      yaml.member("field", item.field)
      yaml.member("kind", item.kind.rawValue)
      yaml.member("reason", item.reason)
      yaml.member("text", item.text)
    }
  }
}
