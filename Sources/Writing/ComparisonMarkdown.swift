import Records

/// Writes a comparison as Markdown for a mail: a table of the directive's tasks, and what needs a person's eye.
public struct ComparisonMarkdown: Sendable {
  /// Words of a section that are shown to recognise it by.
  private static let excerpt = 14
  /// Changes that are shown in a cell; the JSON and the HTML report have them all.
  private static let mostChanges = 6

  public init() {}

  public func bytes(_ comparison: Comparison) -> [UInt8] {
    var text = "# \(escaped(comparison.from.name)) → \(escaped(comparison.to.name))\n\n"
    text += escaped(comparison.relationLine) + "\n\n"
    for line in comparison.mismatchLines { text += "**\(escaped(line))**\n\n" }
    let summary = comparison.summary
    text += "Tasks taken up: **\(Int(summary.coverage * 100 + 0.5)) %**. Pairs: "
    text += Comparison.Status.allCases.map { "\(summary.counts[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
    text += ".\n\n"
    let tasks = (from: comparison.tasks(comparison.from), to: comparison.tasks(comparison.to))
    let isTask: (Comparison.Pair) -> Bool = { pair in
      pair.from.contains(where: tasks.from.contains) || pair.to.contains(where: tasks.to.contains)
    }
    text += table(comparison.pairs.filter(isTask), comparison)
    let rest = comparison.pairs.filter { !isTask($0) }
    if !rest.isEmpty {
      text += "\n## Around the tasks: preamble, căn cứ, command, closing\n\n" + table(rest, comparison)
    }
    return Array(text.utf8)
  }

  private func table(_ pairs: [Comparison.Pair], _ comparison: Comparison) -> String {
    var text = "| Directive | Letter | Status | What changed |\n| --- | --- | --- | --- |\n"
    let from = Dictionary(comparison.from.blocks.map { ($0.id, $0.text) }) { a, _ in a }
    let to = Dictionary(comparison.to.blocks.map { ($0.id, $0.text) }) { a, _ in a }
    for pair in pairs {
      var status = pair.status.rawValue
      if let similarity = pair.similarity, pair.status != .verbatim { status += " \(Int(similarity * 100 + 0.5)) %" }
      if pair.moved { status += ", moved" }
      text += "| \(sections(pair.from, from)) | \(sections(pair.to, to)) | \(status) | \(changes(pair)) |\n"
    }
    return text
  }

  private func sections(_ ids: [String], _ texts: [String: String]) -> String {
    ids.map { id in
      let words = (texts[id] ?? "").split(separator: " ")
      let start = words.prefix(Self.excerpt).joined(separator: " ")
      return "**\(escaped(id))** \(escaped(start))\(words.count > Self.excerpt ? " …" : "")"
    }.joined(separator: "<br>")
  }

  private func changes(_ pair: Comparison.Pair) -> String {
    var parts = pair.findings.map { finding in
      var text = "⚠ \(escaped(finding.reason))"
      if let from = finding.from { text += " ~~\(escaped(from))~~" }
      if let to = finding.to { text += " **\(escaped(to))**" }
      return text
    }
    let real = pair.changes.filter { $0.op != .equal && $0.expected == nil && !$0.moved }
    for change in real.prefix(Self.mostChanges) {
      var text: [String] = []
      if !change.from.isEmpty { text.append("~~\(escaped(shortened(change.from)))~~") }
      if !change.to.isEmpty { text.append("**\(escaped(shortened(change.to)))**") }
      parts.append(text.joined(separator: " "))
    }
    if real.count > Self.mostChanges { parts.append("and \(real.count - Self.mostChanges) more") }
    let expected = pair.changes.filter { $0.expected != nil && $0.expected != .form }
    if !expected.isEmpty {
      let shown = expected.prefix(Self.mostChanges).map { escaped("\($0.from) → \($0.to)") }
      parts.append("expected: " + shown.joined(separator: "; "))
    }
    return parts.joined(separator: "<br>")
  }

  private func shortened(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.count <= 24 ? text : words.prefix(20).joined(separator: " ") + " …"
  }

  /// Text as text: no markup, no HTML, no new cell.
  private func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "|", "*", "_", "`", "[", "]", "\\", "~", "#", "!":
        out += "\\"
        out.unicodeScalars.append(scalar)
      default: out.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return out
  }
}
