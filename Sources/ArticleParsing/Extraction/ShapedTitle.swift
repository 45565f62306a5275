/// A headline that the head of the page does not name, known by its shape and its place above the text.
struct ShapedTitle {
  let sheet: Sheet
  private static let reach = 14

  func find(above body: Int, isOutside: [Bool]) -> TitleFinder.Title? {
    var best: (line: Int, score: Double)?
    var seen = 0
    var index = body
    while index > 0, seen < Self.reach {
      index -= 1
      let line = sheet.lines[index]
      guard line.isText else { continue }
      seen += 1
      let look = sheet.looks[index]
      guard line.count >= 12, line.count <= 400, look.words >= 3, look.furniture == nil, !isOutside[line.node],
        !sheet.looks[index].isDate, sheet.linkShare(index) < 0.8
      else { continue }
      let score = shape(index) - Double(seen) * 0.1
      if score >= 2, score > best?.score ?? 0 { best = (index, score) }
    }
    guard let best else { return nil }
    return TitleFinder.Title(text: sheet.string(best.line), line: best.line, confidence: best.score >= 4 ? 0.85 : 0.7)
  }

  private func shape(_ index: Int) -> Double {
    let line = sheet.lines[index]
    let look = sheet.looks[index]
    let hints = sheet.hints(index)
    var score = 0.0
    if sheet.page.nodes[line.node].traits.contains(.heading) { score += 1.5 }
    if hints.contains(.title) { score += 1.5 }
    if line.stressBytes * 10 >= line.count * 9 { score += 1 }
    if look.words >= 5 { score += 1 }
    if look.endsFully { score -= 1.5 }
    if hints.contains(.lead) || hints.contains(.date) || hints.contains(.author) { score -= 2 }
    if hasDateBelow(index) { score += 1.5 }
    return score
  }

  private func hasDateBelow(_ index: Int) -> Bool {
    var next = index + 1
    while next < sheet.lines.count, next <= index + 3 {
      if sheet.lines[next].isText, sheet.looks[next].isDate { return true }
      next += 1
    }
    return false
  }
}
