import CongVan
import Writing

extension Command {
  /// `congvan changes`: what another version of the program reads differently.
  static let changes = Command(
    name: "changes", summary: "Show in which fields the records of two runs differ",
    usage: ["congvan changes OLD NEW [--to text|ndjson]"],
    options: [Option("--to", value: "FORM", help: "text (the default), or ndjson: one line for each field")],
    details: """
      OLD and NEW are output folders of `congvan convert FOLDER` in JSON or NDJSON. Every field that was
      gained, lost or changed is printed, then how many of each field; it exits 1 if there is any. Files
      that only one of the two has converted are named as gained or lost.
      """,
    example: "congvan changes results-0.1 results-0.2"
  ) { arguments in
    let folders = try arguments.operands(named: "OLD", "NEW")
    let form = try arguments.choice("--to", of: ["text", "ndjson"], default: "text")
    return try ArchiveChanges(folders[0], folders[1], asLines: form == "ndjson").run()
  }
}

/// Compares the results of two runs file by file; both manifests have the same order, so they are merged.
final class ArchiveChanges {
  private let old: ArchiveResults
  private let new: ArchiveResults
  private let asLines: Bool
  private var counts: [String: [FieldDifferences.Kind: Int]] = [:]
  private var files = 0
  private var compared = 0

  init(_ old: String, _ new: String, asLines: Bool) throws(InputError) {
    self.old = try ArchiveResults(old)
    self.new = try ArchiveResults(new)
    self.asLines = asLines
    for results in [self.old, self.new] where results.header.conversion.format == .markdown {
      throw InputError(
        path: results.out,
        cause: .malformed(expected: "an archive in JSON or NDJSON, whose fields can be told apart", line: 1))
    }
  }

  func run() throws -> ExitCode {
    while let path = [old.nextPath, new.nextPath].compactMap({ $0 }).min(by: ArchivePath.isAscending) {
      let before = old.nextPath == path ? old.next() : nil
      let after = new.nextPath == path ? new.next() : nil
      try compare(path, before, after)
    }
    try summary()
    return files == 0 ? .done : .findings
  }

  private typealias Place = (entry: ManifestEntry, offset: Int)

  private func compare(_ path: String, _ before: Place?, _ after: Place?) throws {
    let from = before?.entry.output
    let to = after?.entry.output
    if from != nil && to != nil { compared += 1 }
    guard from?.xxh64 != to?.xxh64 || from?.bytes != to?.bytes else { return }
    guard let from, let to, let before, let after else {
      files += 1
      let was = before?.entry.failure?.status.rawValue ?? "absent"
      let now = after?.entry.failure?.status.rawValue ?? "absent"
      let change = FieldDifferences.Change(
        field: "file", from: from == nil ? nil : "converted", to: to == nil ? nil : "converted")
      return try report(path, change, note: from == nil ? "was \(was)" : "is \(now)")
    }
    let changes = try FieldDifferences(
      from: json(old, from, before), to: json(new, to, after)
    ).changes
    if changes.isEmpty { return }
    files += 1
    for change in changes { try report(path, change, note: nil) }
  }

  private func json(_ results: ArchiveResults, _ output: ManifestEntry.Output, _ place: Place) throws -> JSONValue {
    let bytes = try results.bytes(of: output, entry: place.entry, offset: place.offset)
    guard let json = JSONValue(bytes) else {
      let path = results.out + "/" + results.place(of: place.entry)
      throw InputError(path: path, cause: .malformed(expected: "JSON, or not whole; see: congvan verify", line: 1))
    }
    return json
  }

  private func report(_ path: String, _ change: FieldDifferences.Change, note: String?) throws {
    counts[change.name, default: [:]][change.kind, default: 0] += 1
    if asLines {
      var json = JSONWriter(pretty: false)
      json.object { json in
        json.member("path", path)
        json.member("field", change.field)
        json.member("change", change.kind.rawValue)
        json.member("from", change.from)
        json.member("to", change.to)
        json.optional("note", note)
      }
      return try StandardOutput.write(json.bytes + [0x0A])
    }
    let from = Self.excerpt(change.from)
    let to = Self.excerpt(change.to)
    let tail = note.map { " (\($0))" } ?? ""
    try StandardOutput.write("\(Messages.shown(path)): \(change.field): \(from) → \(to)\(tail)\n")
  }

  private func summary() throws {
    StandardError.line(
      "\(Progress.grouped(compared)) results compared, \(Progress.grouped(files)) files differ")
    for (name, kinds) in counts.sorted(by: { $0.key < $1.key }) {
      let parts = [FieldDifferences.Kind.gained, .lost, .changed].compactMap { kind in
        kinds[kind].map { "\(Progress.grouped($0)) \(kind.rawValue)" }
      }
      StandardError.line("\(name): \(parts.joined(separator: ", "))")
    }
  }

  private static func excerpt(_ text: String?) -> String {
    guard let text else { return "nothing" }
    return "\"" + Messages.shown(text.count > 60 ? String(text.prefix(57)) + "…" : text) + "\""
  }
}
