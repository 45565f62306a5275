import CongVan
import Foundation
import Writing

extension Command {
  /// `congvan diff`: what a letter took up of a directive.
  static let diff = Command(
    name: "diff", summary: "Compare a directive with the letter that implements it, or any two records",
    usage: ["congvan diff DIRECTIVE LETTER [--to text|markdown|json|html] [-o FILE]"],
    options: [
      Option(
        "--to", value: "FORM", help: "text (the default), markdown, json, or html: one page for reading and printing"),
      Option("--compact", help: "JSON on one line"),
      Option("--color", value: "WHEN", help: "auto (the default: on a terminal), always, never; for text"),
      Option("--width", value: "N", help: "Columns of the text; those of the terminal where not given"),
      Option("--output", "-o", value: "FILE", help: "Write there"),
    ],
    details: """
      Says which sections of the directive the letter takes up and in which words, what was merged or
      split, what is missing and what the letter added; which deadlines, numbers and bodies changed; and
      whether the letter cites the directive rightly. Changes that a lower level makes of necessity
      (Bộ to Sở, tỉnh to huyện, an abbreviation) are shown apart from real ones.

      FILE#2 is the second record of a file that holds several. A file may be - for standard input.
      The exit code is as with diff(1): 0 no difference, 1 differences, 2 trouble.
      """,
    example: "congvan diff directive.txt letter.txt --to html -o report.html"
  ) { arguments in try DiffFiles(arguments).run() }
}

/// Compares two records of files named on the command line.
struct DiffFiles {
  private let operands: [String]
  private let form: String
  private let style: ComparisonText.Style
  private let compact: Bool
  private let output: String?

  init(_ arguments: Arguments) throws {
    operands = try arguments.operands(named: "DIRECTIVE", "LETTER")
    form = try arguments.choice("--to", of: ["text", "markdown", "json", "html"], default: "text")
    compact = arguments.has("--compact")
    output = arguments.value("--output")
    let color = try arguments.choice("--color", of: ["auto", "always", "never"], default: "auto")
    let isTerminal = output == nil && StandardOutput.isTerminal
    let isPlain = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    style = ComparisonText.Style(
      width: try arguments.number("--width", in: 40...1000, default: isTerminal ? Self.terminalWidth : 80),
      color: color == "always" || color == "auto" && isTerminal && !isPlain)
  }

  func run() throws -> ExitCode {
    let (from, to) = (RecordOperand(operands[0]), RecordOperand(operands[1]))
    // Standard input can be read but once.
    if from.path == "-" && to.path == "-" && from.index == nil && to.index == nil {
      throw UsageError(.conflict("-", "-"), command: "diff")
    }
    let first = try Self.parse(from.path)
    let second = from.path == to.path ? first : try Self.parse(to.path)
    var comparison = compare(try from.record(of: first), try to.record(of: second))
    (comparison.from.path, comparison.from.record) = (from.path, from.index ?? 0)
    (comparison.to.path, comparison.to.record) = (to.path, to.index ?? 0)
    let bytes = written(comparison)
    if let output {
      let suffix = ["json": ".json", "markdown": ".md", "html": ".html"][form] ?? ".diff.txt"
      // Asked for both, so that neither is written over.
      _ = try OutputTarget(output, for: [to.path], suffix: suffix)
      try OutputTarget(output, for: [from.path], suffix: suffix).write(bytes, for: from.path)
    } else {
      try StandardOutput.write(bytes)
    }
    return comparison.isSame ? .done : .findings
  }

  private func written(_ comparison: Comparison) -> [UInt8] {
    switch form {
    case "json": return ComparisonJSON(pretty: !compact).bytes(comparison) + [0x0A]
    case "markdown": return ComparisonMarkdown().bytes(comparison)
    case "html": return ComparisonHTML().bytes(comparison)
    default: return ComparisonText(style).bytes(comparison)
    }
  }

  private static func parse(_ path: String) throws -> Parse {
    let bytes = try InputFile.bytes(of: path)
    do { return try read(bytes) } catch { throw InputError(path: path, cause: .content(error)) }
  }

  private static var terminalWidth: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return Int(size.ws_col)
  }
}

/// A file, or one record of it: `letters.txt#2` is the second.
struct RecordOperand {
  var path: String
  /// From 0; nil where the operand names none, which means the first.
  var index: Int?

  /// A file whose name itself ends in `#2` is taken as it is.
  init(_ operand: String) {
    path = operand
    guard let mark = operand.lastIndex(of: "#"), let number = Int(operand[operand.index(after: mark)...]), number > 0,
      !FileManager.default.fileExists(atPath: operand)
    else { return }
    path = String(operand[..<mark])
    index = number - 1
  }

  func record(of parse: Parse) throws(InputError) -> Record {
    let index = index ?? 0
    guard parse.records.indices.contains(index) else {
      throw InputError(path: path, cause: .noRecord(number: index + 1, found: parse.records.count))
    }
    return parse.records[index]
  }
}
