/// How a tool prints a letter as text.
enum PrintedShape: String, CaseIterable, Sendable {
  /// Columns stand side by side, wide gaps between them: `pdftotext -layout`.
  case columns
  /// The same lines with one blank between the columns: text sorted by height on the page.
  case oneBlank
  /// The left column, then the right one: `pdftotext`.
  case readingOrder
  /// A line a paragraph, the cells of a table after one another: a word processor's text export.
  case lineEach
  /// Tables drawn in ASCII: `pandoc`.
  case asciiTables

  /// The text of the letter in this shape.
  func print(_ letter: SampleLetter) -> String {
    let head = table(letter.organs, letter.state) + [""]
    let second = table([letter.number] + letter.about, [letter.placeAndDate]) + ["", ""]
    let places = ["Nơi nhận:"] + marked(letter.toPlaces)
    var signature = letter.signature
    if self != .asciiTables { signature.insert(contentsOf: ["", "", ""], at: signature.count - 1) }
    let foot = table(places, signature)
    return
      (head + second + letter.title.map(centred) + (letter.title.isEmpty ? [] : [""]) + receivers(letter)
      + letter.body.flatMap { paragraph($0.marker, $0.text) } + [""] + foot + [""]).joined(separator: "\n")
  }

  private func marked(_ items: [String]) -> [String] {
    items.enumerated().map { "- \($1)\($0 == items.count - 1 ? "." : ";")" }
  }

  private func receivers(_ letter: SampleLetter) -> [String] {
    if letter.addressees.isEmpty { return [] }
    return [centred("Kính gửi:")] + marked(letter.addressees).map { self == .columns ? spaces(24) + $0 : $0 } + [""]
  }

  private func centred(_ line: String) -> String {
    self == .columns ? spaces(max(0, 48 - line.count / 2)) + line : line
  }

  private func paragraph(_ marker: String, _ text: String) -> [String] {
    let whole = marker.isEmpty ? text : marker + " " + text
    switch self {
    case .lineEach: return [whole]
    case .asciiTables: return [whole, ""]
    case .columns:
      let lines = wrapped(whole)
      return [spaces(8) + lines[0]] + lines.dropFirst()
    case .oneBlank, .readingOrder: return wrapped(whole)
    }
  }

  /// Two cells of one row of a table, as this tool puts them.
  private func table(_ left: [String], _ right: [String]) -> [String] {
    let rows = (0..<max(left.count, right.count)).map { row in
      (row < left.count ? left[row] : "", row < right.count ? right[row] : "")
    }
    switch self {
    case .columns:
      let width = left.map(\.count).max()! + 2
      return rows.map { left, right in
        let before = spaces((width - left.count) / 2) + left
        return right.isEmpty ? before : before + spaces(width + 10 - before.count + (36 - right.count) / 2) + right
      }
    case .oneBlank:
      return rows.map { [$0, $1].filter { !$0.isEmpty }.joined(separator: " ") }
    case .readingOrder: return left + [""] + right + [""]
    case .lineEach: return left + right.filter { !$0.isEmpty }
    case .asciiTables:
      let widths = [left, right].map { $0.map(\.count).max()! + 2 }
      let rule = "+" + widths.map { String(repeating: "-", count: $0) + "+" }.joined()
      let lines = rows.map { left, right in
        "| \(left)\(spaces(widths[0] - left.count - 1))| \(right)\(spaces(widths[1] - right.count - 1))|"
      }
      return [rule] + lines + [rule]
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func wrapped(_ text: String, width: Int = 82) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
