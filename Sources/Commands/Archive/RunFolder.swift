import Foundation

/// What a run keeps in its output folder while it runs: a lock, a journal, temporary files; and what it finds there of runs
/// that were killed.
///
///     OUT/manifest.ndjson              of the last run that ended
///     OUT/failures.ndjson
///     OUT/.congvan-run/lock
///     OUT/.congvan-run/journal.ndjson  this run's manifest, growing
///     OUT/.congvan-run/known.ndjson    what earlier runs have done, the latest word on each file
///     OUT/.congvan-run/temporary-PID/  results before they get their names
struct RunFolder {
  let out: String
  let path: String
  let temporary: String
  private let lock: Int32

  var known: String { path + "/known.ndjson" }
  var journal: String { path + "/journal.ndjson" }
  var failures: String { path + "/failures.ndjson" }
  /// The stream that grows, and that of the run before which was killed.
  var records: String { path + "/records.ndjson" }
  var knownRecords: String { path + "/known-records.ndjson" }
  var manifest: String { out + "/" + ArchiveLayout.manifest }

  /// Makes the output folder where there is none, and takes the lock.
  ///
  /// - Throws: `OutputError` where another run is writing there, or the system refuses.
  init(_ out: String) throws(OutputError) {
    self.out = out
    path = out + "/" + ArchiveLayout.runFolder
    temporary = path + "/temporary-\(getpid())"
    try Self.refuseForeign(out)
    try Self.make(out)
    try Self.make(path)
    lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard lock >= 0 else { throw OutputError(path: path, cause: .system(errno)) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw OutputError(path: out, cause: .busy) }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] where name.hasPrefix("temporary-") {
      try? FileManager.default.removeItem(atPath: path + "/" + name)
    }
    try Self.make(temporary)
  }

  /// What would be overwritten at the end must be ours: there is a manifest of this program, or a run that was killed, maybe
  /// while it gave its files their names.
  private static func refuseForeign(_ out: String) throws(OutputError) {
    if access(out + "/" + ArchiveLayout.runFolder, F_OK) == 0 { return }
    if ManifestReader(out + "/" + ArchiveLayout.manifest) != nil { return }
    for name in [ArchiveLayout.manifest, ArchiveLayout.failures, ArchiveLayout.records]
    where access(out + "/" + name, F_OK) == 0 {
      throw OutputError(path: out + "/" + name, cause: .foreign)
    }
  }

  /// Gives the finished run's files their names, the manifest last: where it stands, all it names stands too.
  func publish(records hasRecords: Bool, failures hasFailures: Bool) throws(OutputError) {
    for path in [journal] + (hasRecords ? [records] : []) + (hasFailures ? [failures] : []) { try Self.sync(path) }
    // From here on the journal and what it names are the last word, wherever they are found.
    unlink(known)
    unlink(knownRecords)
    if hasRecords { try Self.move(records, to: out + "/" + ArchiveLayout.records) }
    if hasFailures {
      try Self.move(failures, to: out + "/" + ArchiveLayout.failures)
    } else {
      unlink(out + "/" + ArchiveLayout.failures)
    }
    try Self.move(journal, to: manifest)
    try Self.sync(out)
    try? FileManager.default.removeItem(atPath: path)
    close(lock)
  }

  /// Gives back the room of results that have no name yet.
  func removeTemporary() { try? FileManager.default.removeItem(atPath: temporary) }

  /// Makes a folder where there is none; something else in its place is an error, a link to elsewhere too.
  static func make(_ path: String, followingLinks: Bool = true) throws(OutputError) {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    var status = stat()
    let found = followingLinks ? stat(path, &status) : lstat(path, &status)
    if code == EEXIST && found == 0 && status.st_mode & S_IFMT == S_IFDIR { return }
    if code == EEXIST { throw OutputError(path: path, cause: .foreign) }
    throw OutputError(path: path, cause: .system(code))
  }

  /// Waits until a file or folder is on the disk.
  private static func sync(_ path: String) throws(OutputError) {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw OutputError(path: path, cause: .system(errno)) }
    defer { close(number) }
    // Some file systems know no fsync of folders; then there is nothing to wait for.
    guard fsync(number) == 0 || errno == EINVAL else { throw OutputError(path: path, cause: .system(errno)) }
  }

  static func move(_ path: String, to target: String) throws(OutputError) {
    guard rename(path, target) == 0 else { throw OutputError(path: target, cause: .system(errno)) }
  }
}
