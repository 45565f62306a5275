import Records

/// Writes a comparison for the terminal: what matters first, then each pair with its words.
///
/// Where there is room the documents stand side by side; else a pair is one paragraph with its changes inline:
/// `[-gone-]`, `{+new+}`, `(old → new)` for a change that was to be expected.
public struct ComparisonText: Sendable {
  /// How the text is set.
  public struct Style: Sendable {
    /// Columns; from 110 on the documents stand side by side.
    public var width: Int
    /// Whether escape sequences colour it.
    public var color: Bool

    public init(width: Int = 80, color: Bool = false) {
      self.width = width
      self.color = color
    }
  }

  private let style: Style
  private static let sideBySide = 110

  public init(_ style: Style = Style()) { self.style = style }

  public func bytes(_ comparison: Comparison) -> [UInt8] {
    var lines: [String] = []
    let marks = ComparisonMarks(comparison)
    head(comparison, into: &lines)
    let texts = (
      from: Dictionary(comparison.from.blocks.map { ($0.id, $0) }) { a, _ in a },
      to: Dictionary(comparison.to.blocks.map { ($0.id, $0) }) { a, _ in a }
    )
    for pair in comparison.pairs {
      lines.append("")
      lines += heading(pair)
      for finding in pair.findings { lines += self.finding(finding) }
      if style.width >= Self.sideBySide {
        let left = pair.from.flatMap { block($0, texts.from[$0], marks.from[$0]) }
        let right = pair.to.flatMap { block($0, texts.to[$0], marks.to[$0]) }
        lines += columns(left, right)
      } else if pair.changes.isEmpty {
        let all = pair.from.compactMap { texts.from[$0]?.text } + pair.to.compactMap { texts.to[$0]?.text }
        lines += wrapped([(all.joined(separator: " "), .none)], width: style.width - 2).map { "  " + $0 }
      } else {
        lines += wrapped(pair.changes.flatMap(inline), width: style.width - 2).map { "  " + $0 }
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func head(_ comparison: Comparison, into lines: inout [String]) {
    lines += wrapped([(comparison.from.name + " → " + comparison.to.name, .bold)], width: style.width)
    lines += wrapped([(comparison.relationLine, .none)], width: style.width)
    for line in comparison.mismatchLines { lines += wrapped([("! " + line, .gone)], width: style.width) }
    let summary = comparison.summary
    let counts = Comparison.Status.allCases.compactMap { status in
      summary.counts[status].map { "\($0) \(status.rawValue)" }
    }
    let taken = "Tasks taken up: \(Int(summary.coverage * 100 + 0.5)) %. Pairs: \(counts.joined(separator: ", "))"
    lines += wrapped([(taken, .none)], width: style.width)
    for line in comparison.glance where line.status != .verbatim && line.status != .adapted {
      let text = line.pairs.map(\.text).joined(separator: "; ")
      lines += wrapped([(line.status.rawValue + ":", .bold), (text, .none)], width: style.width)
    }
  }

  private func heading(_ pair: Comparison.Pair) -> [String] {
    let from = pair.from.isEmpty ? "–" : pair.from.joined(separator: ", ")
    let to = pair.to.isEmpty ? "–" : pair.to.joined(separator: ", ")
    var text = "\(from) → \(to)   \(pair.status.rawValue)"
    if let similarity = pair.similarity, pair.status != .verbatim { text += "  \(Int(similarity * 100 + 0.5)) %" }
    if pair.moved { text += "  moved" }
    let ink: Ink = pair.status == .omitted ? .gone : pair.status == .added ? .new : .bold
    return wrapped([(text, ink)], width: style.width)
  }

  private func finding(_ finding: Comparison.Finding) -> [String] {
    var text = "! \(finding.kind.label): \(finding.reason)"
    if let from = finding.from { text += " “\(from)”" }
    if let to = finding.to { text += " → “\(to)”" }
    return wrapped([(text, .none)], width: style.width - 2).map { "  " + $0 }
  }

  // MARK: words

  private enum Ink {
    case none, bold, gone, new, expected, moved
  }

  private typealias Run = (text: String, ink: Ink)

  private func inline(_ change: Comparison.Change) -> [Run] {
    if change.op == .equal { return [(change.from, .none)] }
    if change.expected == .form { return [(change.to, .none)] }
    if change.expected != nil, !change.from.isEmpty, !change.to.isEmpty {
      return [("(\(change.from) → \(change.to))", .expected)]
    }
    let ink: Ink? = change.moved ? .moved : nil
    var out: [Run] = []
    if !change.from.isEmpty { out.append(("[-\(change.from)-]", ink ?? .gone)) }
    if !change.to.isEmpty { out.append(("{+\(change.to)+}", ink ?? .new)) }
    return out
  }

  /// A block as it stands in a column of its own.
  private func block(_ id: String, _ passage: Comparison.Passage?, _ runs: [MarkedRun]?) -> [Run] {
    guard let passage else { return [] }
    var out: [Run] = [("\(passage.marker ?? id)", .bold)]
    guard let runs else { return out + [(passage.text, .none), ("\n", .none)] }
    for run in runs {
      if run.isPlain {
        out.append((run.text, .none))
      } else if run.moved {
        out.append((style.color ? run.text : "<\(run.text)>", .moved))
      } else if run.expected != nil {
        out.append((style.color ? run.text : "(\(run.text))", .expected))
      } else {
        let gone = run.op == .delete || run.op == .replace
        out.append((run.text, gone ? .gone : .new))
      }
    }
    return out + [("\n", .none)]
  }

  private func columns(_ left: [Run], _ right: [Run]) -> [String] {
    let width = (style.width - 5) / 2
    // On the left what is gone, on the right what is new; without colour the marks say so.
    let a = wrapped(marked(left, isLeft: true), width: width, padded: true)
    let b = wrapped(marked(right, isLeft: false), width: width)
    let blank = String(repeating: " ", count: width)
    return (0..<max(a.count, b.count)).map { row in
      "  " + (row < a.count ? a[row] : blank) + " │ " + (row < b.count ? b[row] : "")
    }
  }

  private func marked(_ runs: [Run], isLeft: Bool) -> [Run] {
    runs.map { run in
      guard run.ink == .gone || run.ink == .new else { return run }
      let ink: Ink = isLeft ? .gone : .new
      return (style.color ? run.text : isLeft ? "[-\(run.text)-]" : "{+\(run.text)+}", ink)
    }
  }

  /// Lines of at most `width` columns; a word longer than that stands alone. "\n" as a run ends the line.
  private func wrapped(_ runs: [Run], width: Int, padded: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func end() {
      lines.append(padded ? line + String(repeating: " ", count: max(0, width - used)) : line)
      line = ""
      used = 0
    }
    for run in runs {
      if run.text == "\n" {
        if used > 0 { end() }
        continue
      }
      for word in Self.safe(run.text).split(separator: " ") {
        let length = word.unicodeScalars.count
        if used > 0 && used + 1 + length > width { end() }
        if used > 0 {
          line += " "
          used += 1
        }
        line += painted(String(word), run.ink)
        used += length
      }
    }
    if used > 0 { end() }
    return lines
  }

  private func painted(_ text: String, _ ink: Ink) -> String {
    guard style.color else { return text }
    let code: String
    switch ink {
    case .none: return text
    case .bold: code = "1"
    case .gone: code = "31"
    case .new: code = "32"
    case .expected: code = "2"
    case .moved: code = "34"
    }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// Text from a stranger's file must not drive the terminal: control codes become U+FFFD.
  private static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(out)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }
}
