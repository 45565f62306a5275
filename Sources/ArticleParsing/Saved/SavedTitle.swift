/// The headline of a saved text that has no `<title>` line: the first line, or the one above the date.
struct SavedTitle {
  let sheet: Sheet

  func find(before body: Int) -> TitleFinder.Title? {
    // The head of the page: its title is the first line that says so again further down.
    let limit = min(body, sheet.lines.count)
    let first = firstLine(max(limit, min(6, sheet.lines.count)))
    // A long headline may itself read as text, so the text found so far is no limit.
    if let first, let again = repeated(first, min(400, sheet.lines.count)) {
      return TitleFinder.Title(text: sheet.string(again), line: again, copies: [first], confidence: 0.97)
    }
    if let date = (0..<limit).first(where: { sheet.looks[$0].isDate }), date > 0 {
      var line = date - 1
      while line > 0, sheet.looks[line].furniture != nil || sheet.looks[line].words < 4 { line -= 1 }
      if isTitle(line) { return TitleFinder.Title(text: sheet.string(line), line: line, confidence: 0.95) }
    }
    // The line that looks most like one: the first of the file, or a long one above the text.
    let candidates = (0..<max(limit, min(1, sheet.lines.count))).filter { isTitle($0) && !sheet.looks[$0].endsSentence }
    guard let best = candidates.max(by: { weight($0, limit) < weight($1, limit) }) else {
      return first.flatMap { isTitle($0) ? TitleFinder.Title(text: sheet.string($0), line: $0, confidence: 0.8) : nil }
    }
    return TitleFinder.Title(text: sheet.string(best), line: best, confidence: 0.9)
  }

  private func weight(_ index: Int, _ limit: Int) -> Double {
    let next = index + 1
    let standsAlone =
      next >= limit || sheet.page.blankBefore[next] || sheet.looks[next].furniture != nil
      || sheet.looks[next].isDate
    return Double(min(sheet.looks[index].words, 10)) * 0.3 + (index == 0 ? 1.5 : 0) + (standsAlone ? 1 : 0)
  }

  private func firstLine(_ limit: Int) -> Int? {
    (0..<limit).first { sheet.looks[$0].furniture == nil && sheet.looks[$0].words >= 3 }
  }

  /// The later line, of several the longest, with which the first line begins.
  private func repeated(_ first: Int, _ limit: Int) -> Int? {
    let whole = WordKey.letters(sheet.bytes(first))
    var best: (line: Int, count: Int)?
    for index in first + 1..<max(first + 1, limit) {
      let letters = WordKey.letters(sheet.bytes(index))
      guard letters.count >= 16, whole.starts(with: letters), letters.count > best?.count ?? 0 else { continue }
      best = (index, letters.count)
    }
    return best?.line
  }

  private func isTitle(_ index: Int) -> Bool {
    let look = sheet.looks[index]
    let line = sheet.lines[index]
    return look.words >= 4 && line.count <= 400 && look.furniture == nil && !sheet.looks[index].isDate
  }
}
