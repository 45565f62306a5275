import CongVan

extension Command {
  /// `congvan convert`: letters in, records out.
  static let convert = Command(
    name: "convert", summary: "Convert letters and saved pages to JSON, Markdown or NDJSON",
    usage: ["congvan convert FILE… [--to json|markdown|ndjson] [-o FILE|DIR]"],
    options: [
      Option("--to", value: "FORM", help: "json (the default), markdown, or ndjson: one line for each file"),
      Option("--compact", help: "JSON on one line; without it JSON is indented, on a terminal and elsewhere"),
      Option("--evidence", help: "Give each field its proof: where it stood, what was repaired, how sure it is"),
      Option("--account", help: "Print instead which bytes of the files belong to what; exit 1 if any is lost"),
      Option("--output", "-o", value: "FILE|DIR", help: "Write there; several files need a folder"),
      Option("--max-size", value: "MB", help: "The largest file that is read; 64 where not given"),
    ],
    details: """
      Each FILE is text (as pdftotext, tesseract, pandoc or a web page's copy give it) or saved HTML; - is
      standard input. Results go to standard output one after the other, or with -o to a file, or into a
      folder under the file's own name with .json, .md or .ndjson behind it. A result is written whole or
      not at all. Files that cannot be read are named on standard error, the others are converted; the
      exit code is then 2.
      """,
    example: "congvan convert letter.txt --to markdown -o letter.md"
  ) { arguments in
    try ConvertFiles(arguments).run()
  }
}

/// Converts the files named on the command line, one after the other.
struct ConvertFiles {
  private let conversion: Conversion
  private let paths: [String]
  private let output: String?
  private let account: Bool
  private let limit: Int

  init(_ arguments: Arguments) throws {
    var conversion = Conversion()
    let format = try arguments.choice(
      "--to", of: Conversion.Format.allCases.map(\.rawValue), default: Conversion.Format.json.rawValue)
    conversion.format = Conversion.Format(rawValue: format)!
    conversion.compact = arguments.has("--compact")
    conversion.evidence = arguments.has("--evidence")
    if conversion.compact && conversion.format == .markdown {
      throw UsageError(.conflict("--compact", "--to markdown"), command: arguments.command.name)
    }
    self.conversion = conversion
    paths = arguments.operands
    if paths.isEmpty { throw UsageError(.missingOperand("FILE"), command: arguments.command.name) }
    output = arguments.value("--output")
    account = arguments.has("--account")
    limit = try arguments.number("--max-size", in: 1...4096, default: InputFile.standardLimit >> 20) << 20
    if account && output != nil {
      throw UsageError(.conflict("--account", "--output"), command: arguments.command.name)
    }
  }

  func run() throws -> ExitCode {
    if account { return try AccountReport(conversion: conversion, limit: limit).run(paths) }
    let target = try output.map { try OutputTarget($0, for: paths, suffix: conversion.format.suffix) }
    var code = ExitCode.done
    for path in paths {
      do {
        let bytes = try InputFile.bytes(of: path, limit: limit)
        let result = conversion.bytes(try conversion.parse(bytes, path: path))
        if let target { try target.write(result, for: path) } else { try StandardOutput.write(result) }
      } catch let error as InputError {
        StandardError.line(Messages.text(of: error))
        code = .unreadable
      }
    }
    return code
  }
}
