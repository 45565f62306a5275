/// Finds where the article's text stands: the run of lines that reads like one, and the container that holds it.
///
/// Each line is worth something for or against being text of an article; the run with the highest sum is the body's
/// core (maximum subsequence), whatever elements a site builds its pages of. Then the container says how far it goes.
struct BodyFinder {
  let sheet: Sheet
  private(set) var worth: [Double]
  /// Whether each container is, or stands in, a menu, a footer, a box of related news.
  private(set) var isOutside: [Bool]

  struct Region {
    /// Indices of lines, end exclusive.
    var lines: Range<Int>
    /// First and last line that reads like text.
    var core: ClosedRange<Int>
    var worth: Double
    /// The container that holds the core; 0 for a saved text.
    var node: Int
  }

  init(_ sheet: Sheet) {
    self.sheet = sheet
    isOutside = Self.outside(sheet)
    worth = []
    worth = sheet.lines.indices.map { Self.worth(of: $0, in: sheet, isOutside) }
    if sheet.isMarkup { forgiveEndingsInside() }
  }

  private static let endingWorth = -60.0

  /// A box of other news between two paragraphs of one container does not end the text.
  private mutating func forgiveEndingsInside() {
    var above: Int?
    var ending: [Int] = []
    for index in worth.indices {
      if worth[index] == Self.endingWorth { ending.append(index) }
      guard worth[index] > 2 else { continue }
      if let above, !ending.isEmpty, index - ending[ending.count - 1] <= 16, home(above) == home(index) {
        for line in ending { worth[line] = -3 }
      }
      ending.removeAll(keepingCapacity: true)
      above = index
    }
  }

  /// The container that a paragraph stands in beside others.
  private func home(_ index: Int) -> Int {
    let node = sheet.lines[index].node
    return sheet.page.nodes[node].traits.contains(.paragraph) ? sheet.page.nodes[node].parent : node
  }

  func find(after title: Int?) -> Region? {
    let first = (title ?? -1) + 1
    guard var run = bestRun(from: first) else { return nil }
    // What stands right under a headline is its text, however short, unless far more stands elsewhere.
    if title != nil, let near = runBelow(first), near.worth * 4 + 40 > run.worth, !run.lines.overlaps(near.lines) {
      run = near
    }
    guard sheet.isMarkup else {
      let start = lead(above: run.lines.lowerBound, from: title == nil ? run.lines.lowerBound : first)
      return Region(
        lines: start..<savedEnd(run.lines.upperBound), core: start...run.lines.upperBound, worth: run.worth, node: 0)
    }
    let node = container(of: run.lines)
    let limits = sheet.page.nodes[node]
    var start = extendUp(run.lines.lowerBound, to: max(first, min(limits.firstLine, run.lines.lowerBound)))
    if title != nil { start = lead(above: start, from: first) }
    let end = extendDown(run.lines.upperBound, to: limits.endLine)
    return Region(lines: start..<end, core: run.lines, worth: run.worth, node: node)
  }

  /// The first run of text below a headline, before anything that stands behind an article.
  private func runBelow(_ first: Int) -> (lines: ClosedRange<Int>, worth: Double)? {
    var start: Int?
    var last = first
    var sum = 0.0
    for index in first..<min(sheet.lines.count, first + 40) {
      if sheet.looks[index].furniture == .ending || sheet.looks[index].furniture == .imprint { break }
      guard worth[index] > 2 else {
        if start != nil, worth[index] <= -3 { break }
        continue
      }
      start = start ?? index
      last = index
      sum += worth[index]
    }
    return start.map { ($0...last, sum) }
  }

  /// Where sentences stand between the headline and the run, as a lead set apart does, the first of them; boxes between
  /// are no end.
  private func lead(above start: Int, from first: Int) -> Int {
    guard start - first <= 30 else { return start }
    return (first..<max(first, start)).first { index in
      sheet.lines[index].isText && worth[index] > 2 && !isOutside[sheet.lines[index].node]
    } ?? start
  }

  /// The end of a saved text: behind its last sentence lines may follow that end in none, up to the byline.
  private func savedEnd(_ last: Int) -> Int {
    let bylines = BylineReader(sheet: sheet)
    for index in (last + 1)..<max(last + 1, min(sheet.lines.count, last + 26)) {
      if sheet.looks[index].furniture != nil { break }
      if bylines.labelled(index) != nil || bylines.bare(index) != nil || bylines.isAccount(index) { return index }
    }
    return last + 1
  }

  private func bestRun(from first: Int) -> (lines: ClosedRange<Int>, worth: Double)? {
    var best: (lines: ClosedRange<Int>, worth: Double)?
    var start = first
    var sum = 0.0
    for index in worth.indices.dropFirst(first) {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += worth[index]
      if sum > (best?.worth ?? 0) { best = (start...index, sum) }
    }
    guard let best, var lower = best.lines.first, let upper = best.lines.last else { return nil }
    while lower < upper, worth[lower] <= 0 { lower += 1 }
    return (lower...upper, best.worth)
  }

  /// The deepest container that holds nearly all of the run's worth.
  private func container(of run: ClosedRange<Int>) -> Int {
    var held = [Double](repeating: 0, count: sheet.page.nodes.count)
    var total = 0.0
    for index in run where worth[index] > 2 {
      held[sheet.lines[index].node] += worth[index]
      total += worth[index]
    }
    for node in stride(from: held.count - 1, to: 0, by: -1) { held[sheet.page.nodes[node].parent] += held[node] }
    var node = 0
    for index in held.indices.dropFirst() where sheet.page.nodes[index].parent == node && held[index] >= total * 0.8 {
      node = index
    }
    // One paragraph is no container of its own: what stands beside it belongs to the article as much.
    if node != 0, sheet.page.nodes[node].traits.contains(.paragraph) { node = sheet.page.nodes[node].parent }
    return node
  }

  private func extendUp(_ start: Int, to limit: Int) -> Int {
    var first = start
    var index = start - 1
    while index >= limit {
      let line = sheet.lines[index]
      if line.marks.contains(.picture) || !line.isText {
        index -= 1
        continue
      }
      let look = sheet.looks[index]
      if look.furniture != nil || isOutside[line.node] || sheet.linkShare(index) > 0.6 { break }
      if sheet.looks[index].isDate { break }
      if look.words >= 4 { first = index }
      index -= 1
    }
    return first
  }

  private func extendDown(_ last: Int, to limit: Int) -> Int {
    let bylines = BylineReader(sheet: sheet)
    var end = last + 1
    var index = last + 1
    var links = 0
    while index < limit {
      let line = sheet.lines[index]
      if line.isText {
        if let kind = sheet.looks[index].furniture, kind != .related { break }
        if isOutside[line.node] { break }
        // Two headlines that are links: other news has begun.
        links = sheet.linkShare(index) > 0.6 && sheet.looks[index].words >= 5 ? links + 1 : 0
        if links == 2 { break }
        if links == 0 { end = index + 1 }
        // Nothing of the text stands behind its author.
        if bylines.labelled(index) != nil || bylines.isSet(index) && bylines.bare(index) != nil { break }
      } else if line.marks.contains(.picture) {
        end = index + 1
      }
      index += 1
    }
    return links == 1 ? max(end, min(index, limit)) : end
  }

  private static func worth(of index: Int, in sheet: Sheet, _ isOutside: [Bool]) -> Double {
    let line = sheet.lines[index]
    let look = sheet.looks[index]
    if line.marks.contains(.picture) { return 0 }
    if !line.isText { return -2 }
    switch look.furniture {
    case .menu: return -4
    case .counter: return -6
    case .imprint: return sheet.isMarkup ? -6 : -15
    case .ending: return sheet.isMarkup ? endingWorth : -200
    case .related: return sheet.isMarkup ? -3 : -30
    case nil: break
    }
    if isOutside[line.node] { return -6 }
    if sheet.looks[index].isDate { return -1 }
    if sheet.looks[index].beginsCredit { return 0 }
    if sheet.linkShare(index) > 0.7 { return look.words >= 5 ? -4 : -3 }
    let words = Double(min(look.words, 80))
    if (look.endsSentence && look.words >= 4) || look.words >= 30 { return words * 0.5 }
    if look.isMarked && look.words >= 4 { return words * 0.4 }
    if look.words >= 6 { return sheet.isMarkup ? 1 : -1.5 }
    return sheet.isMarkup ? -1 : -3
  }

  /// A hint counts only where the container does not hold a great part of the page's sentences.
  private static func outside(_ sheet: Sheet) -> [Bool] {
    let nodes = sheet.page.nodes
    var sentences = [Int](repeating: 0, count: nodes.count)
    for (index, line) in sheet.lines.enumerated()
    where line.isText && sheet.looks[index].endsSentence && sheet.looks[index].words >= 12
      && line.linkBytes * 2 < line.count
    {
      sentences[line.node] += sheet.looks[index].words
    }
    for node in stride(from: nodes.count - 1, to: 0, by: -1) { sentences[nodes[node].parent] += sentences[node] }
    var outside = [Bool](repeating: false, count: nodes.count)
    for node in nodes.indices.dropFirst() {
      let hinted = !nodes[node].hints.isDisjoint(with: [.around, .aside])
      outside[node] = outside[nodes[node].parent] || (hinted && sentences[node] * 10 < sentences[0] * 4)
    }
    return outside
  }
}
