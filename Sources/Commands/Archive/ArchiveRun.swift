import CongVan
import Foundation

/// Converts a folder with all below it: `congvan convert FOLDER`.
struct ArchiveRun {
  struct Settings {
    var folder: String
    /// nil for standard output.
    var out: String?
    var conversion: Conversion
    var jobs: Int
    var timeLimit: Int
    var maxBytes: Int
    var isQuiet: Bool
    var failFast: Bool
    /// Makes every result again.
    var force: Bool
    /// Tries files again that failed for a reason that lies in them.
    var retryFailed: Bool
    /// Waits until each result is on the disk.
    var sync: Bool

    init(_ arguments: Arguments, folder: String) throws(UsageError) {
      func refuse(_ problem: UsageError.Problem) -> UsageError { UsageError(problem, command: arguments.command.name) }
      self.folder = folder
      conversion = try Conversion(arguments)
      out = arguments.value("--output")
      if arguments.has("--account") { throw refuse(.conflict("--account", "a folder")) }
      if let out, !InputFile.isFolder(out), [".json", ".ndjson", ".md"].contains(where: out.hasSuffix) {
        throw refuse(.outputIsFolder(out))
      }
      if out == nil && conversion.format != .ndjson { throw refuse(.folderNeedsOutput) }
      let cores = ProcessInfo.processInfo.activeProcessorCount
      jobs = try arguments.number("--jobs", in: 1...1024, default: cores)
      timeLimit = try arguments.number("--time-limit", in: 1...86_400, default: 60)
      maxBytes = try arguments.number("--max-size", in: 1...4096, default: InputFile.standardLimit >> 20) << 20
      isQuiet = arguments.has("--quiet")
      failFast = arguments.has("--fail-fast")
      force = arguments.has("--force")
      retryFailed = arguments.has("--retry-failed")
      sync = !arguments.has("--no-sync")
    }
  }

  private let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  func run() throws -> ExitCode {
    let walk = try FolderWalk(settings.folder)
    guard let out = settings.out else {
      let store = ResultPrinter()
      return try convert(walk, known: nil, arguments: [], store: store, journal: Journal()).code
    }
    try refuseOverlap(out)
    let run = try RunFolder(out)
    do {
      return try convert(walk, in: run)
    } catch {
      run.removeTemporary()
      throw error
    }
  }

  private func convert(_ walk: FolderWalk, in run: RunFolder) throws -> ExitCode {
    let header = ManifestHeader(
      version: version, source: Self.absolute(settings.folder), conversion: settings.conversion)
    let known: ManifestReader?
    let store: any ResultStore
    var arguments: [String] = []
    if settings.conversion.format == .ndjson {
      let previous = try KnownResults.previousStream(of: run, for: header)
      known = previous?.entries
      if let previous { arguments = ["--stream", previous.records] }
      store = try ResultStream(run.records)
    } else {
      known = try KnownResults.mergeJournals(of: run, for: header)
      arguments = ["--temporary", run.temporary, "--results", run.out]
      store = ResultTree(run, suffix: settings.conversion.format.suffix)
    }
    let journal = try Journal(run, header: header)
    let (code, isComplete) = try convert(walk, known: known, arguments: arguments, store: store, journal: journal)
    if isComplete {
      try run.publish(records: settings.conversion.format == .ndjson, failures: journal.hasFailures)
    } else {
      run.removeTemporary()
    }
    return code
  }

  /// Takes the outcomes in order until the archive, the user or the first failure ends it.
  private func convert(
    _ walk: FolderWalk, known: ManifestReader?, arguments: [String], store: any ResultStore, journal: Journal
  ) throws -> (code: ExitCode, isComplete: Bool) {
    Signals.finishWorkOnInterrupt()
    var progress = Progress(total: settings.isQuiet ? nil : Self.count(walk), isQuiet: settings.isQuiet)
    let pool = WorkerPool(poolSettings(arguments), jobs: settings.jobs, source: source(walk, known: known))
    var stopped: ExitCode?
    loop: while true {
      progress.tick()
      if stopped == nil && Signals.isInterrupted {
        stopped = .interrupted
        pool.stop()
      }
      switch try pool.take() {
      case .end: break loop
      case .nothing: continue
      case .outcome(var outcome):
        if outcome.entry.output != nil && !outcome.isSame, let failure = try store.prepare(outcome) {
          outcome.entry.outcome = .failed(failure)
          outcome.payload = []
        }
        if outcome.entry.failure != nil { outcome.entry.isStale = outcome.isOurs }
        try store.commit(outcome, to: journal)
        progress.count(outcome.entry, isSame: outcome.isSame)
        if stopped == nil && settings.failFast && outcome.entry.failure != nil {
          stopped = .partial
          pool.stop()
        }
      }
    }
    pool.finish()
    try StandardOutput.flush()
    let place = settings.out.map {
      "\($0)/\(stopped == nil ? "" : ArchiveLayout.runFolder + "/")\(ArchiveLayout.failures)"
    }
    progress.close(place.map(Messages.shown) ?? "", isComplete: stopped == nil)
    return (stopped ?? (progress.failed > 0 ? .partial : .done), stopped == nil)
  }

  /// The walk's files as jobs, each with what is known of it.
  private func source(
    _ walk: FolderWalk, known: ManifestReader?
  ) -> () -> (WorkerPool.Job, settled: WorkerPool.Outcome?)? {
    var walk = walk
    return { [settings] in
      guard let item = walk.next() else { return nil }
      let found = known?.entry(of: item.path)
      var job = WorkerPool.Job(path: item.path, known: found?.entry, offset: found?.offset ?? 0)
      let mustTry = found?.entry.failure.map { settings.retryFailed || !$0.status.liesInFile } ?? false
      if settings.force || mustTry { job.known?.sha256 = nil }
      guard let failure = item.failure else { return (job, nil) }
      let entry = ManifestEntry(path: item.path, outcome: .failed(failure))
      return (job, WorkerPool.Outcome(entry: entry, job: 0, isOurs: found?.entry.ownsResult ?? false))
    }
  }

  private func poolSettings(_ arguments: [String]) -> WorkerPool.Settings {
    var arguments =
      ["worker", "--source", settings.folder, "--to", settings.conversion.format.rawValue]
      + ["--max-bytes", String(settings.maxBytes)] + arguments
    if settings.conversion.compact { arguments.append("--compact") }
    if settings.conversion.evidence { arguments.append("--evidence") }
    if !settings.sync { arguments.append("--no-sync") }
    return WorkerPool.Settings(
      source: settings.folder, arguments: arguments, isStream: settings.conversion.format == .ndjson,
      timeLimit: .seconds(settings.timeLimit), maxBytes: settings.maxBytes, out: settings.out)
  }

  /// Results among the sources would be converted in their turn, or lie in their place.
  private func refuseOverlap(_ out: String) throws {
    let source = Self.absolute(settings.folder) + "/"
    let target = Self.absolute(out) + "/"
    if target.hasPrefix(source) || source.hasPrefix(target) { throw OutputError(path: out, cause: .insideInput) }
  }

  private static func count(_ walk: FolderWalk) -> Int {
    var walk = walk
    var count = 0
    while walk.next() != nil { count += 1 }
    return count
  }

  /// The path without links and dots; of one that does not stand yet, as far as it does.
  static func absolute(_ path: String) -> String {
    var rest: [Substring] = []
    var parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let root = path.hasPrefix("/") ? "/" : ""
    while true {
      let place = parts.isEmpty ? (root.isEmpty ? "." : root) : root + parts.joined(separator: "/")
      if let resolved = realpath(place, nil) {
        defer { free(resolved) }
        let found = String(cString: resolved)
        return rest.isEmpty ? found : (found == "/" ? "" : found) + "/" + rest.reversed().joined(separator: "/")
      }
      guard let last = parts.popLast() else { return path }
      rest.append(last)
    }
  }
}
