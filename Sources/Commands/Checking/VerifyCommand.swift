import Foundation

extension Command {
  /// `congvan verify`: is what a run wrote still there, whole, and true of its sources?
  static let verify = Command(
    name: "verify", summary: "Check the results of a folder against its manifest and sources",
    usage: ["congvan verify OUT [--source FOLDER]"],
    options: [
      Option("--source", value: "FOLDER", help: "Where the sources lie now; where they lay at the run if not given")
    ],
    details: """
      Prints a line for each thing that is wrong, and exits 1 if there is any:
        missing        a result that the manifest lists is not there
        unreadable     it is there and cannot be read
        mismatch       its checksum is not that of the manifest: it was damaged or edited
        orphan         a file that the manifest does not list, as of a source that has gone
        sourceMissing  the file that a result was made of is no longer there
        sourceChanged  it is there and has changed since
        incomplete     a run was stopped; `congvan convert` goes on with it
      """,
    example: "congvan verify results"
  ) { arguments in
    let out = try arguments.operands(named: "OUT")[0]
    return try ArchiveCheck(out, source: arguments.value("--source")).run()
  }
}

/// Compares an output folder with its manifest.
final class ArchiveCheck {
  private let results: ArchiveResults
  private let source: String
  private var findings = 0
  private var checked = 0
  /// Hashes of the paths that results may have: 200,000 of them take a few megabytes.
  private var places: Set<UInt64> = []

  init(_ out: String, source: String?) throws(InputError) {
    results = try ArchiveResults(out)
    self.source = source ?? results.header.source
  }

  func run() throws -> ExitCode {
    for name in [ArchiveLayout.manifest, ArchiveLayout.failures, ArchiveLayout.records] { expect(name) }
    if InputFile.isFolder(results.out + "/" + ArchiveLayout.runFolder) { try report("incomplete", results.out) }
    while let (entry, offset) = results.next() {
      if let output = entry.output {
        expect(results.place(of: entry))
        try check(output, entry, offset)
        checked += 1
      } else if entry.isStale {
        expect(results.place(of: entry))
      }
      try checkSource(of: entry)
    }
    var walk = try FolderWalk(results.out)
    while let item = walk.next() {
      if item.path.hasPrefix(ArchiveLayout.runFolder + "/") || places.contains(Self.hash(item.path)) { continue }
      try report("orphan", item.path)
    }
    StandardError.line("\(Progress.grouped(checked)) results checked, \(Progress.grouped(findings)) findings")
    return findings == 0 ? .done : .findings
  }

  private func check(_ output: ManifestEntry.Output, _ entry: ManifestEntry, _ offset: Int) throws {
    do {
      let bytes = try results.bytes(of: output, entry: entry, offset: offset)
      if bytes.count != output.bytes || XXH64.hex(of: bytes) != output.xxh64 {
        try report("mismatch", results.place(of: entry))
      }
    } catch let error as InputError {
      try report(error.cause == .system(ENOENT) ? "missing" : "unreadable", results.place(of: entry))
    }
  }

  private func checkSource(of entry: ManifestEntry) throws {
    guard let sha256 = entry.sha256 else { return }
    do {
      let bytes = try InputFile.bytes(of: source + "/" + entry.path, limit: .max)
      if bytes.count != entry.bytes || SHA256.hex(of: bytes) != sha256 { try report("sourceChanged", entry.path) }
    } catch let error as InputError {
      try report(error.cause == .system(ENOENT) ? "sourceMissing" : "sourceChanged", entry.path)
    }
  }

  private func report(_ status: String, _ path: String) throws {
    findings += 1
    try StandardOutput.write("\(status)  \(Messages.shown(path))\n")
  }

  private func expect(_ path: String) { places.insert(Self.hash(path)) }

  private static func hash(_ path: String) -> UInt64 { XXH64.hash(Array(path.utf8)) }
}
