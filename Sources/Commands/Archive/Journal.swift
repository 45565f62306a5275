import Foundation

/// A file that grows by whole lines.
final class AppendedFile {
  private let path: String
  private let file: FileDescriptor

  /// Begins anew where the file stands already.
  init(_ path: String) throws(OutputError) {
    self.path = path
    let number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError(path: path, cause: .system(errno)) }
    file = FileDescriptor(number)
  }

  deinit { file.close() }

  func append(_ bytes: [UInt8]) throws(OutputError) {
    if bytes.isEmpty { return }
    do { try file.write(bytes) } catch { throw OutputError(path: path, cause: .system(error.code)) }
  }
}

/// The manifest of a run that is under way, and its failures; on standard error where a run has no folder.
final class Journal {
  private let entries: AppendedFile?
  private let failures: AppendedFile?
  private(set) var hasFailures = false

  /// For results that go to standard output.
  init() {
    entries = nil
    failures = nil
  }

  init(_ run: RunFolder, header: ManifestHeader) throws(OutputError) {
    entries = try AppendedFile(run.journal)
    failures = try AppendedFile(run.failures)
    try entries?.append(header.line)
  }

  func append(_ entry: ManifestEntry) throws(OutputError) {
    try entries?.append(entry.line)
    guard let failure = entry.failure else { return }
    hasFailures = true
    if let failures {
      try failures.append(entry.line)
    } else {
      StandardError.line("\(Messages.shown(entry.path)): \(failure.message)")
    }
  }
}
