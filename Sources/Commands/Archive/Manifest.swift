import CongVan
import Foundation
import Writing

/// What a run was: its first line in the manifest. Results of a run with another header are not taken over.
struct ManifestHeader: Equatable, Sendable {
  var version: String
  /// The folder that was read, absolute.
  var source: String
  var conversion: Conversion

  var line: [UInt8] {
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("program", "congvan")
      json.member("version", version)
      json.member("source", source)
      json.member("to", conversion.format.rawValue)
      json.key("compact")
      json.value(conversion.compact)
      json.key("evidence")
      json.value(conversion.evidence)
    }
    return json.bytes + [0x0A]
  }

  init(version: String, source: String, conversion: Conversion) {
    self.version = version
    self.source = source
    self.conversion = conversion
  }

  init?(line: some Collection<UInt8>) {
    guard let json = JSONValue(line), json["program"]?.string == "congvan", let version = json["version"]?.string,
      let source = json["source"]?.string, let format = json["to"]?.string.flatMap(Conversion.Format.init),
      let compact = json["compact"]?.bool, let evidence = json["evidence"]?.bool
    else { return nil }
    self.init(
      version: version, source: source,
      conversion: Conversion(format: format, compact: compact, evidence: evidence))
  }

  /// Whether results made under this header are what the other would make.
  func makesSameResults(as other: ManifestHeader) -> Bool {
    version == other.version && conversion == other.conversion
  }
}

/// The names that a run uses in its output folder beside the results.
enum ArchiveLayout {
  static let manifest = "manifest.ndjson"
  static let failures = "failures.ndjson"
  /// The one stream of `--to ndjson`.
  static let records = "records.ndjson"
  /// What a run needs while it runs; gone when it has ended.
  static let runFolder = ".congvan-run"
}

/// Reads a manifest entry by entry, in the order of paths, so that memory does not grow with the archive.
final class ManifestReader {
  let header: ManifestHeader
  private let lines: LineReader
  private var ahead: ManifestEntry?
  /// Bytes of all results before the one that `next` will give: where it begins in a stream of them.
  private(set) var offset = 0

  /// nil where there is no such file or it is no manifest of this program.
  init?(_ path: String) {
    guard let lines = LineReader(path), let first = lines.next(), let header = ManifestHeader(line: first) else {
      return nil
    }
    self.header = header
    self.lines = lines
    ahead = lines.next().flatMap { ManifestEntry(line: $0) }
  }

  /// The entry that `next` will give.
  var peek: ManifestEntry? { ahead }

  /// The next entry; nil at the end, and from a line on that is broken.
  func next() -> ManifestEntry? {
    guard let entry = ahead else { return nil }
    ahead = lines.next().flatMap { ManifestEntry(line: $0) }
    offset += entry.output?.bytes ?? 0
    return entry
  }

  /// The entry of a path and where its result begins in a stream; paths must be asked for in ascending order.
  func entry(of path: String) -> (entry: ManifestEntry, offset: Int)? {
    while let entry = ahead {
      if entry.path == path {
        let offset = self.offset
        _ = next()
        return (entry, offset)
      }
      if !ArchivePath.isAscending(entry.path, path) { return nil }
      _ = next()
    }
    return nil
  }
}

/// The order in which an archive is walked.
enum ArchivePath {
  /// Folder by folder, names by their bytes: as the paths' bytes with `/` before all others.
  static func isAscending(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8) { rank($0) < rank($1) }
  }

  private static func rank(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }
}
