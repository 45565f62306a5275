import Records

/// Writes a comparison as one self-contained HTML page: both documents side by side, linked pairs, filters.
///
/// The page asks for nothing outside itself, and its policy forbids it to. All text is escaped; the script only reads
/// the page. Without a script it can still be read and printed.
public struct ComparisonHTML: Sendable {
  public init() {}

  public func bytes(_ comparison: Comparison) -> [UInt8] {
    let marks = ComparisonMarks(comparison)
    var html = HTMLText()
    html.raw("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    html.raw("style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<title>")
    html.text(comparison.from.name + " → " + comparison.to.name)
    html.raw("</title>\n<style>\n\(ComparisonPage.style)</style>\n</head>\n<body>\n")
    head(comparison, &html)
    findings(comparison, &html)
    html.raw("<main>\n")
    column(comparison.from, "f", "Directive", marks.from, marks.fromPair, comparison, &html)
    html.raw("<svg id=\"wires\" aria-hidden=\"true\"></svg>\n")
    column(comparison.to, "t", "Letter", marks.to, marks.toPair, comparison, &html)
    html.raw("</main>\n<script>\n\(ComparisonPage.script)</script>\n</body>\n</html>\n")
    return html.bytes
  }

  private func head(_ comparison: Comparison, _ html: inout HTMLText) {
    html.raw("<header>\n<h1>")
    html.text(comparison.from.name)
    html.raw(" <span class=\"arrow\">→</span> ")
    html.text(comparison.to.name)
    html.raw("</h1>\n<p class=\"relation\">")
    html.text(comparison.relationLine)
    html.raw("</p>\n")
    for line in comparison.mismatchLines {
      html.raw("<p class=\"mismatch\" role=\"alert\">")
      html.text(line)
      html.raw("</p>\n")
    }
    let summary = comparison.summary
    let percent = Int(summary.coverage * 100 + 0.5)
    html.raw("<p class=\"coverage\"><meter min=\"0\" max=\"100\" value=\"\(percent)\"></meter> \(percent) % ")
    html.raw("of the directive’s tasks are taken up</p>\n<nav aria-label=\"Filter by status\">\n")
    for (index, status) in Comparison.Status.allCases.enumerated() {
      html.raw("<button type=\"button\" class=\"filter \(status.rawValue)\" data-status=\"\(status.rawValue)\" ")
      html.raw("aria-pressed=\"true\"><kbd>\(index + 1)</kbd> \(status.rawValue) ")
      html.raw("<b>\(summary.counts[status] ?? 0)</b></button>\n")
    }
    html.raw("<button type=\"button\" id=\"all\"><kbd>0</kbd> all</button>\n</nav>\n")
    glance(comparison, &html)
    html.raw("<p class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next and previous section, <kbd>Enter</kbd> its ")
    html.raw("counterpart, <kbd>1</kbd>–<kbd>6</kbd> filters, <kbd>Esc</kbd> nothing chosen</p>\n</header>\n")
  }

  /// Which sections are missing, new, merged …, each a link: the whole result in a few lines.
  private func glance(_ comparison: Comparison, _ html: inout HTMLText) {
    html.raw("<dl class=\"glance\">\n")
    for line in comparison.glance {
      html.raw("<dt class=\"\(line.status.rawValue)\">\(line.status.rawValue)</dt><dd>")
      for (number, pair) in line.pairs.enumerated() {
        if number > 0 { html.raw("<span class=\"sep\"> · </span>") }
        let ids = comparison.pairs[pair.index]
        html.raw("<a href=\"#")
        html.text(ids.from.first.map { "f-" + $0 } ?? "t-" + (ids.to.first ?? ""))
        html.raw("\">")
        html.text(pair.text)
        html.raw("</a>")
      }
      html.raw("</dd>\n")
    }
    html.raw("</dl>\n")
  }

  /// What needs a person's eye: everything but mere omissions and additions, which the columns show.
  private func findings(_ comparison: Comparison, _ html: inout HTMLText) {
    let shown = comparison.pairs.enumerated().flatMap { index, pair in
      pair.findings.filter { $0.kind != .omitted && $0.kind != .added }.map { (index, pair, $0) }
    }
    guard !shown.isEmpty else { return }
    html.raw(
      "<details class=\"findings\" open>\n<summary>\(shown.count) changes of substance to look at</summary>\n<ul>\n")
    for (_, pair, finding) in shown {
      html.raw("<li><span class=\"kind\">\(finding.kind.label)</span> ")
      if let id = pair.to.first ?? pair.from.first {
        html.raw("<a href=\"#")
        html.text((pair.to.isEmpty ? "f-" : "t-") + id)
        html.raw("\">")
        html.text(pair.from.joined(separator: ", ") + " → " + pair.to.joined(separator: ", "))
        html.raw("</a> ")
      }
      html.text(finding.reason)
      if let from = finding.from {
        html.raw(" <del>")
        html.text(from)
        html.raw("</del>")
      }
      if let to = finding.to {
        html.raw(" <ins>")
        html.text(to)
        html.raw("</ins>")
      }
      html.raw("</li>\n")
    }
    html.raw("</ul>\n</details>\n")
  }

  private func column(
    _ document: Comparison.Document, _ side: String, _ label: String, _ runs: [String: [MarkedRun]],
    _ pairs: [String: Int], _ comparison: Comparison, _ html: inout HTMLText
  ) {
    html.raw("<section class=\"side\" id=\"side-\(side)\" aria-label=\"\(label)\">\n<h2>\(label) <small>")
    html.text(document.name)
    html.raw("</small></h2>\n")
    if let title = document.title {
      html.raw("<p class=\"title\">")
      html.text(title)
      html.raw("</p>\n")
    }
    for block in document.blocks {
      guard let index = pairs[block.id] else { continue }
      let pair = comparison.pairs[index]
      let role = block.role == .frame ? " frame" : ""
      html.raw("<article class=\"block \(pair.status.rawValue)\(role)\" data-pair=\"\(index)\" ")
      html.raw(
        "data-status=\"\(pair.status.rawValue)\" tabindex=\"0\" style=\"--depth:\(min(block.depth, 6))\" id=\"\(side)-")
      html.text(block.id)
      html.raw("\">\n<div class=\"top\"><span class=\"id\">")
      html.text(block.id)
      html.raw("</span> ")
      badge(pair, comparison.partners(of: block.id, in: pair, isFrom: side == "f"), isFrom: side == "f", &html)
      html.raw("</div>\n<p>")
      if let runs = runs[block.id] { words(runs, isFrom: side == "f", &html) } else { html.text(block.text) }
      html.raw("</p>\n")
      if let finding = pair.findings.first(where: { $0.kind == .omitted || $0.kind == .added }) {
        html.raw("<p class=\"reason\">")
        html.text(finding.reason)
        html.raw("</p>\n")
      }
      html.raw("</article>\n")
    }
    html.raw("</section>\n")
  }

  private func badge(_ pair: Comparison.Pair, _ others: [String], isFrom: Bool, _ html: inout HTMLText) {
    html.raw("<span class=\"badge\">\(pair.status.rawValue)")
    if let similarity = pair.similarity, pair.status != .verbatim { html.raw(" \(Int(similarity * 100 + 0.5)) %") }
    if pair.moved { html.raw(" · moved") }
    html.raw("</span>")
    for id in others {
      html.raw(" <a class=\"partner\" href=\"#")
      html.text((isFrom ? "t-" : "f-") + id)
      html.raw("\">\(isFrom ? "→" : "←") ")
      html.text(id)
      html.raw("</a>")
    }
  }

  private func words(_ runs: [MarkedRun], isFrom: Bool, _ html: inout HTMLText) {
    for (index, run) in runs.enumerated() {
      if index > 0 { html.raw(" ") }
      if run.isPlain {
        html.text(run.text)
        continue
      }
      let tag = isFrom ? "del" : "ins"
      let kind = run.moved ? "moved" : run.expected?.rawValue
      html.raw("<\(tag)")
      if let kind { html.raw(" class=\"\(kind == "moved" ? "moved" : "expected")\"") }
      if let other = run.other {
        html.raw(" title=\"")
        html.text((isFrom ? "letter: " : "directive: ") + other)
        html.raw("\"")
      }
      html.raw(">")
      html.text(run.text)
      html.raw("</\(tag)>")
    }
  }
}

/// HTML as bytes: markup as it is, text escaped.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Text for an element or a quoted attribute.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case UInt8(ascii: "'"): raw("&#39;")
      case 0..<0x20: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
  }
}
