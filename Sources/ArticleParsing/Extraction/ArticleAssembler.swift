import Citing
import Outlining
import Records

/// Makes the record, the ledger and the list of what was left out, from the roles of the lines.
struct ArticleAssembler {
  let sheet: Sheet
  let places: PlaceMap
  let outcome: ArticleFinder.Outcome
  /// Whether the proof of each field is wanted.
  let evidence: Bool

  func article() -> Article {
    var article = Article()
    article.title = outcome.title?.text
    article.published = outcome.published?.timestamp
    article.author = outcome.byline?.name ?? outcome.headAuthor?.text
    article.site = site
    let body = sheet.lines.indices.filter { outcome.roles[$0] == .body }
    article.body = outline(body.map(paragraph))
    article.captions = outcome.captions.map(caption)
    (article.references, article.about) = AboutFinder(title: article.title).find(
      in: body.map { (sheet.string($0), places.spans(range($0)).first) })
    article.review = review(article)
    if evidence { article.evidence = proof(article) }
    return article
  }

  private func range(_ index: Int) -> Range<Int> { sheet.lines[index].start..<sheet.lines[index].end }

  private func paragraph(_ index: Int) -> Paragraph {
    let ranges = places.file(range(index))
    let line = places.spans(range(index)).first?.line ?? 0
    return Paragraph(text: sheet.string(index), ranges: ranges, line: line)
  }

  private func caption(_ run: [Int]) -> String { run.map { sheet.string($0) }.joined(separator: " ") }

  /// The name that the head gives, or what stands behind the headline in the page's own title.
  private var site: String? {
    if let name = sheet.page.metadata.siteName, !name.text.isEmpty { return name.text }
    guard let title = outcome.title,
      let line = title.copies.first(where: { sheet.lines[$0].marks.contains(.pageTitle) || !sheet.isMarkup })
    else { return nil }
    let whole = Array(sheet.string(line).utf8)
    guard let cut = SiteName.lastSeparator(whole, "-|"), cut.start >= title.text.utf8.count else { return nil }
    return String(decoding: whole[cut.end...], as: UTF8.self)
  }

  // MARK: ledger

  func ledger(of file: [UInt8]) -> [Claim] {
    var builder = LedgerBuilder()
    for index in sheet.lines.indices where sheet.lines[index].count > 0 {
      let whole = range(index)
      switch outcome.roles[index] {
      case .title: builder.claim(places.file(whole), .field(record: 0, name: "title"))
      case .body: builder.claim(places.file(whole), .field(record: 0, name: "body"))
      case .caption: builder.claim(places.file(whole), .field(record: 0, name: "captions"))
      case .published: claim(outcome.published?.range, of: whole, "published", &builder)
      case .author: claim(outcome.byline?.range, of: whole, "author", &builder)
      case .titleCopy, .chrome: builder.claim(places.file(whole), .furniture(.siteChrome))
      case .unknown: builder.claim(places.file(whole), .unassigned)
      }
    }
    if let rest = places.unread { builder.claim([rest], .unassigned) }
    return builder.ledger(of: file, rest: sheet.isMarkup ? .furniture(.markup) : .unassigned)
  }

  /// The value's part of a line to the field, the rest of it to its label.
  private func claim(_ part: Range<Int>?, of whole: Range<Int>, _ name: String, _ builder: inout LedgerBuilder) {
    let part = part ?? whole
    builder.claim(places.file(whole.lowerBound..<part.lowerBound), .furniture(.label))
    builder.claim(places.file(part), .field(record: 0, name: name))
    builder.claim(places.file(part.upperBound..<whole.upperBound), .furniture(.label))
  }

  /// The lines that belong to no field, in the order of the file; markup is named in the ledger alone.
  func fragments() -> [Fragment] {
    sheet.lines.indices.compactMap { index in
      guard sheet.lines[index].count > 0, let first = places.spans(range(index)).first,
        let last = places.spans(range(index)).last
      else { return nil }
      let furniture: Furniture?
      switch outcome.roles[index] {
      case .titleCopy, .chrome: furniture = .siteChrome
      case .unknown: furniture = nil
      default: return nil
      }
      return Fragment(
        text: sheet.string(index), span: Span(start: first.start, end: last.end, line: first.line), furniture: furniture
      )
    }
  }

  // MARK: review and evidence

  private func review(_ article: Article) -> [Review] {
    var reviews: [Review] = []
    if let title = outcome.title {
      if title.confidence < 0.8 {
        reviews.append(
          Review(
            field: "title", kind: .doubtful,
            reason: title.line == nil
              ? "the headline stands only in the head of the page" : "no head of the page confirms the headline",
            text: title.text, span: title.line.flatMap { places.spans(range($0)).first }))
      }
    } else {
      reviews.append(Review(field: "title", kind: .missing, reason: "no headline was found above the text"))
    }
    if let published = outcome.published {
      if let other = published.contradicted {
        reviews.append(
          Review(
            field: "published", kind: .contradictory,
            reason: "the page shows \(published.timestamp.edtf), its head says \(other.edtf)",
            text: published.line.map { sheet.string($0) },
            span: published.line.flatMap { places.spans(range($0)).first }))
      }
    } else {
      reviews.append(Review(field: "published", kind: .missing, reason: "the page gives no date of publication"))
    }
    if outcome.byline == nil, let author = outcome.headAuthor {
      reviews.append(
        Review(
          field: "author", kind: .doubtful, reason: "only the head of the page names the author", text: author.text,
          span: places.head(author.end)))
    }
    return reviews
  }

  private func proof(_ article: Article) -> [Evidence] {
    var proofs: [Evidence] = []
    if let title = outcome.title, let line = title.line {
      add("title", title.text, [range(line)], title.confidence, to: &proofs)
    }
    if let published = outcome.published {
      let value = published.timestamp.edtf
      if let range = published.range {
        add("published", value, [range], published.confidence, rule: "dateToEDTF", to: &proofs)
      } else if let end = published.headEnd, let span = places.head(end) {
        proofs.append(
          Evidence(field: "published", value: value, spans: [span], raw: "", confidence: published.confidence))
      }
    }
    if let byline = outcome.byline {
      add("author", byline.name, [byline.range], byline.confidence, to: &proofs)
    } else if let author = outcome.headAuthor, let span = places.head(author.end) {
      proofs.append(Evidence(field: "author", value: author.text, spans: [span], raw: "", confidence: 0.7))
    }
    for (number, run) in outcome.captions.enumerated() {
      add("captions[\(number)]", article.captions[number], run.map(range), 0.9, to: &proofs)
    }
    for (number, block) in article.body.flattened().enumerated() {
      let spans = block.ranges.map { Span(start: $0.lowerBound, end: $0.upperBound, line: block.line) }
      let raw = places.raw(block.ranges)
      let value = [block.marker, block.text].compactMap { $0 }.joined(separator: " ")
      proofs.append(
        Evidence(
          field: "body[\(number)]", value: value, spans: spans, raw: raw,
          repairs: raw == value ? [] : [Repair(rule: repairRule, before: raw, after: value)], confidence: 0.95))
    }
    return proofs
  }

  private var repairRule: String { sheet.isMarkup ? "decodeMarkup" : "joinLines" }

  private func add(
    _ field: String, _ value: String, _ ranges: [Range<Int>], _ confidence: Double, rule: String? = nil,
    to proofs: inout [Evidence]
  ) {
    let raw = places.raw(ranges.flatMap { places.file($0) })
    proofs.append(
      Evidence(
        field: field, value: value, spans: ranges.flatMap { places.spans($0) }, raw: raw,
        repairs: raw == value ? [] : [Repair(rule: rule ?? repairRule, before: raw, after: value)],
        confidence: confidence))
  }
}
