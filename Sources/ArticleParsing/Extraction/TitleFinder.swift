/// Finds the headline: the visible line that says what the head of the page says.
///
/// The line counts more than its tag: on real portals the h1s are heads of sidebars, and the headline a div.
struct TitleFinder {
  let sheet: Sheet

  /// A headline and where it stands.
  struct Title {
    var text: String
    /// The line that shows it; nil where only the head of the page has it.
    var line: Int?
    /// Other lines that repeat it: the `<title>`, a hidden copy.
    var copies: [Int] = []
    var confidence: Double
  }

  /// What the head of the page calls it, folded to letters.
  private struct Named {
    var letters: [UInt8]
    var weight: Double
  }

  func find() -> Title? {
    let names = headNames()
    var best: (line: Int, score: Double)?
    var copies: [Int] = []
    for index in sheet.lines.indices {
      let line = sheet.lines[index]
      guard !line.marks.contains(.picture), line.count >= 8, line.count <= 500 else { continue }
      let letters = WordKey.letters(sheet.bytes(index))
      guard letters.count >= 6 else { continue }
      let match = names.map { Self.match(letters, $0.letters) * $0.weight }.max() ?? 0
      if match >= 4 { copies.append(index) }
      guard line.isText else { continue }
      let score = match + shape(index)
      // Of equal lines the last before the body is the headline; those above are crumbs and copies.
      if score >= 4, best == nil || score >= best!.score { best = (index, score) }
    }
    if let best {
      return Title(
        text: sheet.string(best.line), line: best.line, copies: copies.filter { $0 != best.line },
        confidence: best.score >= 6 ? 0.98 : best.score >= 5 ? 0.9 : 0.7)
    }
    guard let named = headTitle() else { return nil }
    return Title(text: named, line: nil, copies: copies, confidence: 0.6)
  }

  private func headNames() -> [Named] {
    var names: [Named] = []
    func add(_ text: String, _ weight: Double) {
      let letters = WordKey.letters(Array(text.utf8)[...])
      if letters.count >= 6 { names.append(Named(letters: letters, weight: weight)) }
    }
    if let headline = sheet.page.metadata.headline { add(headline.text, 1) }
    if let title = sheet.page.metadata.openGraphTitle { add(title.text, 1) }
    if let title = sheet.lines.firstIndex(where: { $0.marks.contains(.pageTitle) }) { add(sheet.string(title), 1) }
    return names
  }

  /// 6 where the line is the name, 5 where the name goes on with the site's, 4 where the site's stands before; else 0.
  private static func match(_ line: [UInt8], _ name: [UInt8]) -> Double {
    if line.count > name.count { return 0 }
    if line == name { return 6 }
    let isWhole = line.count >= 16 || line.count * 2 >= name.count
    guard isWhole else { return 0 }
    if name.starts(with: line) { return 5 }
    if name[(name.count - line.count)...].elementsEqual(line) { return 3.5 }
    return 0
  }

  /// What tag, class and place add.
  private func shape(_ index: Int) -> Double {
    let line = sheet.lines[index]
    let node = sheet.page.nodes[line.node]
    var score = 0.0
    let hints = sheet.hints(index)
    if node.traits.contains(.heading) { score += 1.5 }
    if hints.contains(.title) { score += 1 }
    if !hints.isDisjoint(with: [.around, .aside]) { score -= 2 }
    if line.linkBytes * 10 > line.count * 8 { score -= 2 }
    if sheet.looks[index].furniture != nil { score -= 3 }
    if line.marks.contains(.time) || sheet.looks[index].isDate { score -= 4 }
    if line.count > 300 { score -= 1 }
    if sheet.looks[index].words < 4 { score -= 1 }
    if hasDateBelow(index) { score += 1.5 }
    return score
  }

  private func hasDateBelow(_ index: Int) -> Bool {
    var next = index + 1
    var seen = 0
    while next < sheet.lines.count, seen < 4 {
      if sheet.lines[next].isText {
        if sheet.looks[next].isDate { return true }
        if sheet.lines[next].count > 160 { return false }
        seen += 1
      }
      next += 1
    }
    return false
  }

  /// The head's title without the site's name behind it.
  private func headTitle() -> String? {
    if let headline = sheet.page.metadata.headline { return headline.text }
    guard let title = sheet.page.metadata.openGraphTitle, sheet.page.metadata.isArticle else { return nil }
    return SiteName.split(title.text, site: sheet.page.metadata.siteName?.text).title
  }
}

/// Parts a page's title from the site's name behind it: "Khai mạc hội sách - Tin tức - Sở Văn hóa".
enum SiteName {
  /// Cuts at a bar, and at a dash only where the site's own name follows it: headlines have dashes too.
  static func split(_ text: String, site: String?) -> (title: String, site: String?) {
    let bytes = Array(text.utf8)
    if let site, let found = lastSeparator(bytes, "-|"),
      WordKey.letters(bytes[found.end...]) == WordKey.letters(Array(site.utf8)[...])
    {
      return (String(decoding: bytes[..<found.start], as: UTF8.self), site)
    }
    if let found = lastSeparator(bytes, "|") {
      return (
        String(decoding: bytes[..<found.start], as: UTF8.self), String(decoding: bytes[found.end...], as: UTF8.self)
      )
    }
    return (text, site)
  }

  /// The last sign of these between blanks.
  static func lastSeparator(_ bytes: [UInt8], _ signs: String) -> (start: Int, end: Int)? {
    var index = bytes.count - 2
    while index > 0 {
      if bytes[index - 1] == 0x20, bytes[index + 1] == 0x20, signs.utf8.contains(bytes[index]) {
        return (index - 1, index + 2)
      }
      index -= 1
    }
    return nil
  }
}
