import Foundation

/// Where the results of an archive go.
protocol ResultStore: AnyObject {
  /// Looks whether a new result can be put in its place; gives the reason where it cannot.
  func prepare(_ outcome: WorkerPool.Outcome) throws(OutputError) -> FileFailure?
  /// Puts a result in its place, new or of an earlier run, and writes it down in the journal: in whichever order a run
  /// that is killed between the two can mend.
  func commit(_ outcome: WorkerPool.Outcome, to journal: Journal) throws(OutputError)
}

/// One file for each result, in folders that mirror the archive's.
final class ResultTree: ResultStore {
  private let run: RunFolder
  private let suffix: String
  /// The folders of the last result's path, which are known to stand.
  private var folders: [Substring] = []

  init(_ run: RunFolder, suffix: String) {
    self.run = run
    self.suffix = suffix
  }

  func prepare(_ outcome: WorkerPool.Outcome) throws(OutputError) -> FileFailure? {
    if let failure = try makeFolders(for: outcome.entry.path) { return failure }
    let target = target(of: outcome)
    var status = stat()
    if lstat(target, &status) != 0 {
      if errno == ENAMETOOLONG {
        return FileFailure(.nameTooLong, message: "its name leaves no room for \(suffix); shorten it")
      }
      return nil
    }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if outcome.isOurs && isFile { return nil }
    // A run that lost its journal to a power cut leaves exactly what is to be written now.
    if isFile, let stands = try? InputFile.bytes(of: target, limit: outcome.entry.output?.bytes ?? 0),
      XXH64.hex(of: stands) == outcome.entry.output?.xxh64
    {
      return nil
    }
    return Self.taken
  }

  /// The journal first: a result that stands without having been written down would pass for a stranger's.
  func commit(_ outcome: WorkerPool.Outcome, to journal: Journal) throws(OutputError) {
    try journal.append(outcome.entry)
    if outcome.isSame || outcome.entry.output == nil { return }
    try RunFolder.move("\(run.temporary)/\(outcome.job)", to: target(of: outcome))
  }

  private func target(of outcome: WorkerPool.Outcome) -> String { run.out + "/" + outcome.entry.path + suffix }

  private static var taken: FileFailure {
    FileFailure(
      .outputExists, message: "something stands in the place of its result that congvan did not write; move it away")
  }

  /// The archive's folders come one after the other, so remembering the last way is enough.
  private func makeFolders(for path: String) throws(OutputError) -> FileFailure? {
    let names = path.split(separator: "/").dropLast()
    if folders.elementsEqual(names) { return nil }
    folders = []
    var folder = run.out
    for name in names {
      folder += "/" + name
      do { try RunFolder.make(folder, followingLinks: false) } catch {
        if error.cause == .foreign { return Self.taken }
        if error.cause == .system(ENAMETOOLONG) {
          return FileFailure(.nameTooLong, message: "the names of its folders are too long; shorten them")
        }
        throw error
      }
      folders.append(name)
    }
    return nil
  }
}

/// All results behind one another, a line each.
final class ResultStream: ResultStore {
  private let file: AppendedFile

  init(_ path: String) throws(OutputError) { file = try AppendedFile(path) }

  func prepare(_ outcome: WorkerPool.Outcome) -> FileFailure? { nil }

  /// The result first: what the journal holds must lie in the stream.
  func commit(_ outcome: WorkerPool.Outcome, to journal: Journal) throws(OutputError) {
    try file.append(outcome.payload)
    try journal.append(outcome.entry)
  }
}

/// Results to standard output.
final class ResultPrinter: ResultStore {
  func prepare(_ outcome: WorkerPool.Outcome) -> FileFailure? { nil }

  func commit(_ outcome: WorkerPool.Outcome, to journal: Journal) throws(OutputError) {
    try StandardOutput.write(outcome.payload)
    try journal.append(outcome.entry)
  }
}
