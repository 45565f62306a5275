import Records

/// Writes a comparison as the JSON of the comparison contract, keys in a fixed order.
public struct ComparisonJSON: Sendable {
  public var pretty: Bool

  public init(pretty: Bool) { self.pretty = pretty }

  /// The comparison as one JSON document, without a closing line feed.
  public func bytes(_ comparison: Comparison) -> [UInt8] {
    var json = JSONWriter(pretty: pretty, reserving: 65_536)
    json.object { json in
      json.key("from")
      write(comparison.from, to: &json)
      json.key("to")
      write(comparison.to, to: &json)
      json.key("relation")
      write(comparison.relation, to: &json)
      json.key("pairs")
      json.array { json in for pair in comparison.pairs { write(pair, to: &json) } }
      json.key("blocks")
      json.object { json in
        json.key("from")
        write(comparison.from.blocks, to: &json)
        json.key("to")
        write(comparison.to.blocks, to: &json)
      }
      json.key("summary")
      write(comparison.summary, to: &json)
    }
    return json.bytes
  }

  private func write(_ document: Comparison.Document, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", document.path)
      json.member("record", document.record)
      json.member("documentType", document.documentType)
      json.key("code")
      json.object { json in
        json.member("number", document.code.number)
        if let year = document.code.year { json.member("year", year) }
        json.member("notation", document.code.notation)
      }
      json.member("date", document.date?.edtf)
      json.member("title", document.title)
    }
  }

  private func write(_ relation: Comparison.DocumentRelation, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", relation.kind?.rawValue)
      json.member("evidence", relation.evidence)
      json.key("mismatches")
      json.array { json in
        for mismatch in relation.mismatches {
          json.object { json in
            json.member("field", mismatch.field)
            json.member("from", mismatch.from)
            json.member("to", mismatch.to)
          }
        }
      }
    }
  }

  private func write(_ pair: Comparison.Pair, to json: inout JSONWriter) {
    json.object { json in
      json.member("from", pair.from)
      json.member("to", pair.to)
      json.member("status", pair.status.rawValue)
      if let similarity = pair.similarity {
        json.key("similarity")
        json.value(thousandths: similarity)
        json.key("moved")
        json.value(pair.moved)
        if !pair.links.isEmpty { write(pair.links, to: &json) }
        json.key("changes")
        json.array { json in for change in pair.changes { write(change, to: &json) } }
      }
      if !pair.findings.isEmpty { write(pair.findings, to: &json) }
    }
  }

  private func write(_ links: [Comparison.Link], to json: inout JSONWriter) {
    json.key("links")
    json.array { json in
      for link in links {
        json.object { json in
          json.member("from", link.from)
          json.member("to", link.to)
          json.key("fromShare")
          json.value(thousandths: link.fromShare)
          json.key("toShare")
          json.value(thousandths: link.toShare)
        }
      }
    }
  }

  private func write(_ change: Comparison.Change, to json: inout JSONWriter) {
    json.object { json in
      json.member("op", change.op.rawValue)
      json.member("from", change.from)
      json.member("to", change.to)
      json.optional("expected", change.expected?.rawValue)
      if change.moved {
        json.key("moved")
        json.value(true)
      }
    }
  }

  private func write(_ findings: [Comparison.Finding], to json: inout JSONWriter) {
    json.key("findings")
    json.array { json in
      for finding in findings {
        json.object { json in
          json.member("kind", finding.kind.rawValue)
          json.member("reason", finding.reason)
          json.optional("from", finding.from)
          json.optional("to", finding.to)
        }
      }
    }
  }

  private func write(_ blocks: [Comparison.Passage], to json: inout JSONWriter) {
    json.array { json in
      for block in blocks {
        json.object { json in
          json.member("id", block.id)
          json.optional("marker", block.marker)
          json.member("text", block.text)
          json.member("role", block.role.rawValue)
        }
      }
    }
  }

  private func write(_ summary: Comparison.Summary, to json: inout JSONWriter) {
    json.object { json in
      json.member("verbatim", summary.counts[.verbatim] ?? 0)
      json.member("adapted", summary.counts[.adapted] ?? 0)
      json.member("split", summary.counts[.split] ?? 0)
      json.member("merged", summary.counts[.merged] ?? 0)
      json.member("omitted", summary.counts[.omitted] ?? 0)
      json.member("added", summary.counts[.added] ?? 0)
      json.key("coverage")
      json.value(thousandths: summary.coverage)
    }
  }
}
