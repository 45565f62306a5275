import Records

/// What every line of a page is to its article; the finders put together.
struct ArticleFinder {
  let sheet: Sheet

  /// The role of a line.
  enum Role: Equatable {
    case title
    /// A repetition of the headline.
    case titleCopy
    case published
    case author
    case body
    /// The caption of this index.
    case caption(Int)
    /// Named furniture of the site.
    case chrome
    /// Nobody knows: within the article, yet neither text nor furniture.
    case unknown
  }

  struct Outcome {
    var title: TitleFinder.Title?
    var published: PublishedFinder.Published?
    var byline: BylineReader.Byline?
    /// An author that only the head of the page names.
    var headAuthor: Metadata.Value?
    var roles: [Role]
    var captions: [[Int]]
    var region: BodyFinder.Region
  }

  /// nil where the page holds no article.
  func find() -> Outcome? {
    let body = BodyFinder(sheet)
    var title = TitleFinder(sheet: sheet).find()
    var region = body.find(after: title?.line)
    if !sheet.isMarkup, let found = region {
      title = SavedTitle(sheet: sheet).find(before: found.core.lowerBound)
      if let line = title?.line { region = body.find(after: line) }
    }
    if sheet.isMarkup, let found = region, title?.line == nil || title.map({ $0.confidence < 0.8 }) == true,
      let above = ShapedTitle(sheet: sheet).find(above: found.core.lowerBound, isOutside: body.isOutside)
    {
      title = above
      region = body.find(after: above.line)
    }
    // A headline with nothing under it was the wrong line.
    if let line = title?.line, (region?.worth ?? 0) < 4 {
      region = body.find(after: nil)
      // A headline stands above its text.
      if let found = region, found.lines.lowerBound <= line { title = nil }
    }
    guard let region, isArticle(region, title, body) else { return nil }
    var outcome = Outcome(
      title: title, roles: Array(repeating: .chrome, count: sheet.lines.count), captions: [], region: region)
    mark(&outcome, body)
    return outcome
  }

  /// A list of news, a home page or a form has headlines that are links, and little text of its own.
  private func isArticle(_ region: BodyFinder.Region, _ title: TitleFinder.Title?, _ body: BodyFinder) -> Bool {
    var sentences = 0
    var words = 0
    var links = 0
    for index in region.core where sheet.lines[index].isText && !body.isOutside[sheet.lines[index].node] {
      let look = sheet.looks[index]
      if sheet.linkShare(index) > 0.7 {
        if look.words >= 5 { links += 1 }
      } else if body.worth[index] > 2 {
        sentences += 1
        words += look.words
      }
    }
    if links >= 3 && links * 2 >= sentences { return false }
    if title?.line == nil { return words >= 60 }
    return words >= 5
  }

  private func mark(_ outcome: inout Outcome, _ body: BodyFinder) {
    let region = outcome.region
    let bylines = BylineReader(sheet: sheet)
    if let title = outcome.title {
      if let line = title.line { outcome.roles[line] = .title }
      for copy in title.copies { outcome.roles[copy] = .titleCopy }
    }
    let headStart = outcome.title?.line ?? max(0, region.lines.lowerBound - 8)
    outcome.published = PublishedFinder(sheet: sheet).find(
      title: outcome.title?.line, region: region, headStart: headStart)
    if let line = outcome.published?.line { outcome.roles[line] = .published }
    for index in region.lines where sheet.lines[index].isText && outcome.roles[index] == .chrome {
      outcome.roles[index] = isPartOfText(index, region, body) ? .body : .chrome
    }
    markBylines(&outcome, bylines)
    let excluded = Set(outcome.roles.indices.filter { outcome.roles[$0] != .body })
    outcome.captions = CaptionFinder(sheet: sheet, excluded: excluded).find(in: region.lines, body: region.core)
    for (number, run) in outcome.captions.enumerated() { for index in run { outcome.roles[index] = .caption(number) } }
  }

  private func isPartOfText(_ index: Int, _ region: BodyFinder.Region, _ body: BodyFinder) -> Bool {
    let line = sheet.lines[index]
    let look = sheet.looks[index]
    if body.isOutside[line.node] { return false }
    if sheet.looks[index].isDate, index < region.core.lowerBound { return false }
    if let furniture = look.furniture {
      // An address inside the text is text.
      return furniture == .imprint && region.core.contains(index) && index < region.core.upperBound
    }
    if sheet.isMarkup && isRelatedLink(index) { return false }
    // A stray sign, or a time of day beside its date.
    let isSign = !sheet.page.text[line.start..<line.end].contains { $0 > 0x3A && $0 != 0x5C && $0 != 0x7C }
    if isSign && !isInCell(line.node) { return false }
    return true
  }

  /// Numbers in the cells of a table are text.
  private func isInCell(_ node: Int) -> Bool {
    sheet.page.nodes[node].traits.contains(.cell)
      || sheet.page.nodes[sheet.page.nodes[node].parent].traits.contains(.cell)
  }

  /// A line that is a link as a whole and reads like a headline: other news inside the text.
  private func isRelatedLink(_ index: Int) -> Bool {
    guard sheet.linkShare(index) >= 0.9, sheet.looks[index].words >= 5, !sheet.looks[index].isMarked else {
      return false
    }
    // Addresses, files and the codes of documents are the text's own.
    if sheet.page.metadata.lineHints[index]?.contains(.file) == true { return false }
    return !sheet.bytes(index).contains(0x2F) && !sheet.looks[index].endsFully
  }

  private func markBylines(_ outcome: inout Outcome, _ bylines: BylineReader) {
    let region = outcome.region
    // Behind the text, until something that stands behind every article.
    var last = region.core.upperBound
    var tail: [Int] = []
    for index in stride(from: region.lines.upperBound - 1, through: region.lines.lowerBound, by: -1)
    where outcome.roles[index] == .body && sheet.lines[index].isText {
      if bylines.labelled(index) != nil || bylines.bare(index) != nil
        || bylines.isAccount(index) && sheet.looks[index].words <= 6
      {
        tail.insert(index, at: 0)
        last = index
        continue
      }
      if index > region.core.upperBound
        || tail.isEmpty && sheet.looks[index].words <= 14 && tail.count < 3
          && isSourceLine(index)
      {
        if isSourceLine(index) { outcome.roles[index] = .unknown }
        continue
      }
      break
    }
    last = max(region.lines.upperBound, last + 1)
    var seen = 0
    while last < sheet.lines.count, seen < 10 {
      let line = sheet.lines[last]
      if line.isText {
        seen += 1
        if sheet.looks[last].furniture == .ending { break }
        let isNear = !sheet.isMarkup || sheet.hints(last).contains(.author) || (seen <= 2 && bylines.isSet(last))
        if bylines.labelled(last) != nil || (isNear && bylines.bare(last) != nil) || bylines.isAccount(last) {
          tail.append(last)
        }
      }
      last += 1
    }
    for index in tail {
      if bylines.isAccount(index) {
        outcome.roles[index] = .chrome
      } else if outcome.byline == nil, let found = bylines.labelled(index) ?? bylines.bare(index) {
        outcome.byline = found
        outcome.roles[index] = .author
      } else if outcome.roles[index] == .body {
        outcome.roles[index] = .chrome
      }
    }
    if outcome.byline == nil { markHeadByline(&outcome, bylines) }
    if outcome.byline == nil { outcome.headAuthor = headAuthor() }
  }

  /// Above the text, where the page says that it is the author.
  private func markHeadByline(_ outcome: inout Outcome, _ bylines: BylineReader) {
    let start = max(0, (outcome.title?.line ?? outcome.region.lines.lowerBound) - 3)
    for index in start..<max(start, outcome.region.core.lowerBound)
    where sheet.lines[index].isText && outcome.roles[index] != .title {
      let isSaid = sheet.hints(index).contains(.author) || !sheet.isMarkup && isBesideDate(index, outcome)
      guard let found = bylines.labelled(index) ?? (isSaid ? bylines.bare(index) : nil) else { continue }
      outcome.byline = found
      outcome.roles[index] = .author
      return
    }
  }

  /// In a saved text, a name on the line above or below the date.
  private func isBesideDate(_ index: Int, _ outcome: Outcome) -> Bool {
    guard let date = outcome.published?.line, let title = outcome.title?.line, index > title else { return false }
    return abs(index - date) == 1
  }

  /// "Nguồn: …", "Theo …", an address: what may stand behind the byline.
  private func isSourceLine(_ index: Int) -> Bool {
    let key = WordKey.words(sheet.bytes(index))
    return key.starts(with: Array("nguon".utf8)) || key.starts(with: Array("theo ".utf8))
  }

  private func headAuthor() -> Metadata.Value? {
    let site = sheet.page.metadata.siteName.map { WordKey.letters(Array($0.text.utf8)[...]) }
    return sheet.page.metadata.authors.first { author in
      let letters = WordKey.letters(Array(author.text.utf8)[...])
      return author.text.utf8.contains(0x20) && !author.text.utf8.contains(0x2E)
        && author.text.utf8.contains { $0 >= 0x80 }
        && letters != site && !letters.starts(with: Array("bao".utf8))
    }
  }
}
