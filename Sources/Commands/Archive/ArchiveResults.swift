import Foundation

/// The results of a run that ended, one after the other, wherever they lie.
final class ArchiveResults {
  let header: ManifestHeader
  let out: String
  private let entries: ManifestReader
  private let stream: FileDescriptor?

  /// - Throws: `InputError` where the folder holds no manifest.
  init(_ out: String) throws(InputError) {
    self.out = out
    let manifest = out + "/" + ArchiveLayout.manifest
    guard let entries = ManifestReader(manifest) else {
      if access(manifest, R_OK) != 0 { throw InputError(path: manifest, cause: .system(errno)) }
      throw InputError(path: manifest, cause: .malformed(expected: "the manifest of an archive", line: 1))
    }
    self.entries = entries
    header = entries.header
    if header.conversion.format == .ndjson {
      let records = out + "/" + ArchiveLayout.records
      let number = open(records, O_RDONLY | O_CLOEXEC)
      guard number >= 0 else { throw InputError(path: records, cause: .system(errno)) }
      stream = FileDescriptor(number)
    } else {
      stream = nil
    }
  }

  deinit { stream?.close() }

  /// The path of the entry that `next` will give; nil at the end.
  var nextPath: String? { entries.peek?.path }

  /// The next entry, and where its result begins in the stream.
  func next() -> (entry: ManifestEntry, offset: Int)? {
    let offset = entries.offset
    return entries.next().map { ($0, offset) }
  }

  /// The file that holds an entry's result, below the output folder.
  func place(of entry: ManifestEntry) -> String {
    stream == nil ? entry.path + header.conversion.format.suffix : ArchiveLayout.records
  }

  /// The bytes of an entry's result as they are now, whole or longer or shorter.
  func bytes(of output: ManifestEntry.Output, entry: ManifestEntry, offset: Int) throws(InputError) -> [UInt8] {
    guard let stream else { return try InputFile.bytes(of: out + "/" + place(of: entry), limit: .max) }
    var bytes = [UInt8](repeating: 0, count: output.bytes)
    let count = bytes.withUnsafeMutableBytes { pread(stream.number, $0.baseAddress, output.bytes, off_t(offset)) }
    if count < 0 { throw InputError(path: out + "/" + place(of: entry), cause: .system(errno)) }
    return Array(bytes.prefix(count))
  }
}
