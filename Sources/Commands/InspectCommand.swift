import CongVan
import Foundation

extension Command {
  /// `congvan inspect`: how a file was read, line by line.
  static let inspect = Command(
    name: "inspect", summary: "Show a file's text with what each part was read as",
    usage: ["congvan inspect FILE…"],
    options: [
      Option("--color", value: "WHEN", help: "auto (the default: on a terminal), always, never")
    ],
    details: """
      Prints the text with its labels in the margin: the line of the file, the number of the document, the
      label (organ, number, subject, body, place, name …) or the class of furniture. Two columns of a line
      are shown apart. Text that nothing recognised is labelled unassigned.
      """,
    example: "congvan inspect letter.txt"
  ) { arguments in
    let color = try arguments.choice("--color", of: ["auto", "always", "never"], default: "auto")
    let isPlain = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let isColored = color == "always" || color == "auto" && StandardOutput.isTerminal && !isPlain
    guard !arguments.operands.isEmpty else { throw UsageError(.missingOperand("FILE"), command: "inspect") }
    for path in arguments.operands {
      let bytes = try InputFile.bytes(of: path)
      let stretches: [LabelledStretch]
      do throws(ReadingError) { stretches = try CongVan.inspect(bytes) } catch {
        throw InputError(path: path, cause: .content(error))
      }
      var out = ""
      for stretch in stretches { out += Inspection.line(stretch, isColored: isColored) }
      try StandardOutput.write(out)
    }
    return .done
  }
}

/// One line of an inspection: "   12  1 subject        Về việc …".
enum Inspection {
  static func line(_ stretch: LabelledStretch, isColored: Bool) -> String {
    let number = pad(String(stretch.line), to: 6, right: true)
    let record = pad(stretch.record.map { String($0 + 1) } ?? "-", to: 3, right: true)
    let label = pad(stretch.label, to: 15, right: false)
    let text = printable(stretch.text)
    guard isColored else { return "\(number) \(record) \(label) \(text)\n" }
    let code = stretch.isFurniture ? "2" : stretch.label == "unassigned" ? "31" : colors[stretch.label] ?? "0"
    return "\u{1B}[2m\(number) \(record)\u{1B}[0m \u{1B}[\(code)m\(label) \(text)\u{1B}[0m\n"
  }

  /// The head in blue, the ending in green, the body plain, what is set apart in yellow.
  private static let colors = [
    "organ": "34", "number": "1;34", "date": "34", "about": "36", "aboutRest": "36", "type": "1;36", "subject": "36",
    "addressLabel": "35", "addressee": "35", "mark": "1;31", "placesLabel": "32", "place": "32", "competence": "1;32",
    "position": "1;32", "name": "1;32", "annex": "33", "trailer": "33", "stranger": "33", "footnote": "33",
    "noise": "2",
  ]

  private static func pad(_ text: String, to width: Int, right: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.utf8.count))
    return right ? blanks + text : text + blanks
  }

  /// On one line and without control codes: a file must not command the terminal.
  private static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar)
    }
    return String(scalars)
  }
}
