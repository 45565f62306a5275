import CongVan

extension Command {
  /// `congvan convert`: letters in, records out.
  static let convert = Command(
    name: "convert", summary: "Convert letters and saved pages to JSON, Markdown or NDJSON",
    usage: [
      "congvan convert FILE… [--to json|markdown|ndjson] [-o FILE|DIR]",
      "congvan convert FOLDER [--to json|markdown|ndjson] -o OUT",
      "congvan convert FOLDER --to ndjson",
    ],
    options: [
      Option("--to", value: "FORM", help: "json (the default), markdown, or ndjson: one line for each file"),
      Option("--compact", help: "JSON on one line; without it JSON is indented, on a terminal and elsewhere"),
      Option("--evidence", help: "Give each field its proof: where it stood, what was repaired, how sure it is"),
      Option("--account", help: "Print instead which bytes of the files belong to what; exit 1 if any is lost"),
      Option("--output", "-o", value: "FILE|DIR", help: "Write there; several files need a folder"),
      Option("--max-size", value: "MB", help: "The largest file that is read; 64 where not given"),
      Option("--jobs", value: "N", help: "FOLDER: how many files at a time; one for each core where not given"),
      Option("--time-limit", value: "S", help: "FOLDER: seconds after which a file is given up; 60 where not given"),
      Option("--quiet", help: "FOLDER: no progress and no closing line"),
      Option("--fail-fast", help: "FOLDER: stop at the first file that fails"),
      Option("--force", help: "FOLDER: make every result again, whatever OUT holds"),
      Option("--retry-failed", help: "FOLDER: try files again that failed and have not changed"),
      Option("--no-sync", help: "FOLDER: do not wait for the disk; a power cut may cost the last results"),
    ],
    details: """
      Each FILE is text (as pdftotext, tesseract, pandoc or a web page's copy give it) or saved HTML; - is
      standard input. Results go to standard output one after the other, or with -o to a file, or into a
      folder under the file's own name with .json, .md or .ndjson behind it. A result is written whole or
      not at all. Files that cannot be read are named on standard error, the others are converted; the
      exit code is then 2.

      A FOLDER is converted with all below it into OUT, which mirrors it: one result a file, or with
      --to ndjson all of them in OUT/records.ndjson. A run that was stopped, by whatever, goes on where
      it was when the same command is given again; results are kept where they stand unharmed and their
      files have not changed. OUT/manifest.ndjson lists every file, OUT/failures.ndjson those that have
      no result, with their reasons; there being any, the exit code is 3.
      """,
    example: "congvan convert letter.txt --to markdown -o letter.md"
  ) { arguments in
    let folders = arguments.operands.filter(InputFile.isFolder)
    if folders.isEmpty { return try ConvertFiles(arguments).run() }
    guard arguments.operands.count == 1 else { throw UsageError(.oneFolder, command: arguments.command.name) }
    return try ArchiveRun(ArchiveRun.Settings(arguments, folder: folders[0])).run()
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
    conversion = try Conversion(arguments)
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
        let parse = try conversion.parse(bytes, path: path, sha256: SHA256.hex(of: bytes))
        let result = conversion.bytes(parse)
        if let target { try target.write(result, for: path) } else { try StandardOutput.write(result) }
      } catch let error as InputError {
        StandardError.line(Messages.text(of: error))
        code = .unreadable
      }
    }
    return code
  }
}
