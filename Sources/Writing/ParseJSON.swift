import Records

/// Writes a parse as the JSON of the record contract, keys in a fixed order.
public struct ParseJSON: Sendable {
  public var pretty: Bool
  /// Whether each record carries the proof of its fields.
  public var evidence: Bool

  public init(pretty: Bool, evidence: Bool = false) {
    self.pretty = pretty
    self.evidence = evidence
  }

  /// The parse as one JSON document, without a closing line feed.
  public func bytes(_ parse: Parse) -> [UInt8] {
    var json = JSONWriter(pretty: pretty, reserving: parse.source.bytes * 5 / 4 + 2048)
    json.object { json in
      write(parse.source, to: &json)
      json.key("records")
      json.array { json in
        for record in parse.records {
          switch record {
          case .letter(let letter): write(letter, to: &json)
          case .article(let article): write(article, to: &json)
          }
        }
      }
      json.key("unassigned")
      json.array { json in
        for fragment in parse.unassigned { write(fragment, to: &json) }
      }
      if !parse.diagnostics.isEmpty {
        json.key("diagnostics")
        json.array { json in
          for diagnostic in parse.diagnostics {
            json.object { json in
              json.member("code", diagnostic.code)
              json.member("message", diagnostic.message)
              if let span = diagnostic.span { write(span, as: "span", to: &json) }
            }
          }
        }
      }
    }
    return json.finish()
  }

  private func write(_ source: Source, to json: inout JSONWriter) {
    json.key("source")
    json.object { json in
      json.member("path", source.path)
      json.optional("sha256", source.sha256)
      json.member("bytes", source.bytes)
      json.member("mediaType", source.mediaType)
      json.member("encoding", source.encoding)
      json.member("pages", source.pages)
    }
  }

  private func write(_ letter: Letter, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", "letter")
      json.key("issuer")
      json.object { json in
        json.member("organizationInCharge", letter.issuer.organizationInCharge)
        json.member("organName", letter.issuer.organName)
        if !letter.issuer.organNames.isEmpty { json.member("organNames", letter.issuer.organNames) }
      }
      json.key("code")
      write(letter.code, to: &json)
      json.key("promulgation")
      json.object { json in
        json.member("place", letter.promulgation.place)
        json.member("date", letter.promulgation.date?.edtf)
      }
      json.key("documentType")
      if let type = letter.documentType {
        json.object { json in
          json.member("name", type.name)
          json.member("abbreviation", type.abbreviation)
          if type.inferred {
            json.key("inferred")
            json.value(true)
          }
        }
      } else {
        json.null()
      }
      json.member("subject", letter.subject)
      json.member("addressees", letter.addressees)
      write(letter.body, as: "body", to: &json)
      json.member("toPlaces", letter.toPlaces)
      json.key("signers")
      json.array { json in
        for signer in letter.signers {
          json.object { json in
            json.member("competence", signer.competence)
            json.member("position", signer.position)
            json.member("fullName", signer.fullName)
            json.optional("title", signer.title)
          }
        }
      }
      json.key("marks")
      json.object { json in
        json.member("secrecy", letter.marks.secrecy)
        json.member("urgency", letter.marks.urgency)
        json.member("drafter", letter.marks.drafter)
        json.member("circulation", letter.marks.circulation)
      }
      json.key("annexes")
      json.array { json in
        for annex in letter.annexes {
          json.object { json in
            json.member("title", annex.title)
            json.optional("link", annex.link)
            write(annex.body, as: "body", to: &json)
          }
        }
      }
      write(letter.references, to: &json)
      if let boundary = letter.boundary {
        json.key("boundary")
        json.object { json in
          json.member("reason", boundary.reason)
          write(boundary.span, as: "span", to: &json)
        }
      }
      write(letter.review, to: &json)
      if evidence { write(letter.evidence, to: &json) }
    }
  }

  private func write(_ article: Article, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", "article")
      json.member("title", article.title)
      json.member("published", article.published?.edtf)
      json.member("author", article.author)
      json.member("site", article.site)
      write(article.body, as: "body", to: &json)
      json.member("captions", article.captions)
      write(article.references, to: &json)
      json.key("about")
      if let about = article.about { write(about, to: &json) } else { json.null() }
      write(article.review, to: &json)
      if evidence { write(article.evidence, to: &json) }
    }
  }

  /// Blocks, depth first with a stack of their own: 5,000 levels must not exhaust the program's.
  private func write(_ blocks: [Block], as name: StaticString, to json: inout JSONWriter) {
    json.key(name)
    json.beginArray()
    var open: [(blocks: [Block], next: Int)] = [(blocks, 0)]
    while let level = open.last {
      guard level.next < level.blocks.count else {
        open.removeLast()
        json.endArray()
        if !open.isEmpty { json.endObject() }
        continue
      }
      open[open.count - 1].next += 1
      let block = level.blocks[level.next]
      json.beginObject()
      json.member("id", block.id)
      json.optional("marker", block.marker)
      json.optional("path", block.path)
      json.member("text", block.text)
      if block.children.isEmpty {
        json.endObject()
      } else {
        json.key("children")
        json.beginArray()
        open.append((block.children, 0))
      }
    }
  }

  private func write(_ code: Code, to json: inout JSONWriter) {
    json.object { json in
      json.member("number", code.number)
      if let year = code.year { json.member("year", year) }
      json.member("notation", code.notation)
    }
  }

  private func write(_ references: [Reference], to json: inout JSONWriter) {
    json.key("references")
    json.array { json in
      for reference in references { write(reference, to: &json) }
    }
  }

  private func write(_ reference: Reference, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", reference.text)
      json.member("documentType", reference.documentType)
      json.key("code")
      if let code = reference.code { write(code, to: &json) } else { json.null() }
      json.member("date", reference.date?.edtf)
      json.member("organ", reference.organ)
      json.member("subject", reference.subject)
      json.key("provision")
      if let provision = reference.provision {
        json.object { json in
          json.optional("article", provision.article)
          json.optional("clause", provision.clause)
          json.optional("point", provision.point)
        }
      } else {
        json.null()
      }
      json.member("relation", reference.relation.rawValue)
      if let span = reference.span { write(span, as: "span", to: &json) }
    }
  }

  private func write(_ review: [Review], to json: inout JSONWriter) {
    json.key("review")
    json.array { json in
      for item in review {
        json.object { json in
          json.member("field", item.field)
          json.member("kind", item.kind.rawValue)
          json.member("reason", item.reason)
          json.optional("text", item.text)
          if let span = item.span { write(span, as: "span", to: &json) }
        }
      }
    }
  }

  private func write(_ evidence: [Evidence], to json: inout JSONWriter) {
    json.key("evidence")
    json.array { json in
      for proof in evidence {
        json.object { json in
          json.member("field", proof.field)
          json.member("value", proof.value)
          json.key("spans")
          json.array { json in for span in proof.spans { write(span, to: &json) } }
          json.member("raw", proof.raw)
          json.key("repairs")
          json.array { json in
            for repair in proof.repairs {
              json.object { json in
                json.member("rule", repair.rule)
                json.member("before", repair.before)
                json.member("after", repair.after)
              }
            }
          }
          json.key("confidence")
          json.value(thousandths: proof.confidence)
        }
      }
    }
  }

  private func write(_ fragment: Fragment, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", fragment.text)
      json.optional("furniture", fragment.furniture?.rawValue)
      write(fragment.span, as: "span", to: &json)
    }
  }

  private func write(_ span: Span, as name: StaticString, to json: inout JSONWriter) {
    json.key(name)
    write(span, to: &json)
  }

  private func write(_ span: Span, to json: inout JSONWriter) {
    json.object { json in
      json.member("start", span.start)
      json.member("end", span.end)
      json.member("line", span.line)
    }
  }
}
