import CongVan
import Foundation
import Synchronization

/// Converts the files of an archive in worker processes and gives the outcomes in the archive's order.
final class WorkerPool: Sendable {
  /// One file, and what an earlier run made of it.
  struct Job: Sendable {
    var path: String
    var known: ManifestEntry?
    /// Where the earlier result begins in a stream of them.
    var offset = 0
  }

  /// What became of a file.
  struct Outcome: Sendable {
    var entry: ManifestEntry
    /// Number of the job, which names its temporary file.
    var job: Int
    /// The file and its result are those of an earlier run.
    var isSame = false
    /// An earlier run has written the file that stands in the result's place.
    var isOurs = false
    /// The result's bytes where they come over the pipe.
    var payload: [UInt8] = []
  }

  struct Settings: Sendable {
    var source: String
    /// The arguments of `congvan worker`.
    var arguments: [String]
    /// Whether results come over the pipe.
    var isStream: Bool
    var timeLimit: Duration
    var maxBytes: Int
    /// Where results are written, to name it when that fails; nil for standard output.
    var out: String?
  }

  private let settings: Settings
  private let window: OrderedWindow<Job, Outcome>
  private let failure = Mutex<OutputError?>(nil)
  private let running = DispatchGroup()

  /// How many requests a worker holds: enough that it never waits for its parent.
  private static let depth = 4

  init(_ settings: Settings, jobs: Int, source: @escaping () -> (Job, settled: Outcome?)?) {
    self.settings = settings
    window = OrderedWindow(
      capacity: max(64, jobs * Self.depth * 4), heaviest: 32 << 20, weigh: { $0.payload.count }, source: source)
    for _ in 0..<jobs {
      running.enter()
      Thread.detachNewThread { [self] in
        serve()
        running.leave()
      }
    }
  }

  /// The outcome of the next file in order, `.nothing` where none came within a fifth of a second.
  ///
  /// - Throws: `OutputError` where a worker could not write.
  func take() throws(OutputError) -> OrderedWindow<Job, Outcome>.Taken {
    let taken = window.take(within: 0.2)
    if let failure = failure.withLock({ $0 }) { throw failure }
    return taken
  }

  /// No further files are begun.
  func stop() { window.stop() }

  /// Waits until every worker has ended, once there are no more outcomes.
  func finish() { running.wait() }

  private func serve() {
    var held: [(number: Int, job: Job)] = []
    var worker: WorkerProcess?
    while true {
      filling: while held.count < Self.depth {
        switch window.next(waiting: held.isEmpty) {
        case .job(let number, let job):
          held.append((number, job))
          worker?.send(request(number, job))
        case .full: break filling
        case .end: break filling
        }
      }
      if held.isEmpty { break }
      if worker == nil {
        do { worker = try WorkerProcess(arguments: settings.arguments) } catch { return fail(error.code) }
        for (number, job) in held { worker?.send(request(number, job)) }
      }
      let (number, job) = held[0]
      let answer = worker!.answer(within: settings.timeLimit) { reply in
        guard settings.isStream else { return 0 }
        switch reply {
        case .done(let entry): return entry.output?.bytes ?? 0
        case .same: return job.known?.output?.bytes ?? 0
        case .cannotWrite: return 0
        }
      }
      switch answer {
      case .reply(.cannotWrite(let code), _):
        worker?.kill()
        return fail(code)
      case .reply(.done(let entry), let payload):
        window.put(Outcome(entry: entry, job: number, isOurs: isOurs(job), payload: payload), for: number)
      case .reply(.same, let payload):
        let entry = job.known ?? ManifestEntry(path: job.path, outcome: .failed(crash(of: 0)))
        window.put(Outcome(entry: entry, job: number, isSame: true, isOurs: isOurs(job), payload: payload), for: number)
      case .late:
        worker?.kill()
        worker = nil
        let message = "took longer than \(settings.timeLimit.components.seconds) s; raise the limit with --time-limit"
        window.put(failed(job, number, FileFailure(.timeLimit, message: message)), for: number)
      case .gone(let signal):
        worker = nil
        window.put(failed(job, number, crash(of: signal)), for: number)
      }
      held.removeFirst()
    }
    worker?.finish()
  }

  private func isOurs(_ job: Job) -> Bool { job.known?.ownsResult ?? false }

  private func fail(_ code: Int32) {
    failure.withLock { $0 = OutputError(path: settings.out, cause: .system(code)) }
    window.stop()
  }

  private func crash(of signal: Int32) -> FileFailure {
    let cause = signal == 0 ? "ended" : "was ended by signal \(signal)"
    return FileFailure(
      .internalError,
      message: "the reader \(cause) on this file: a defect of congvan; convert it by itself to see where, and report it"
    )
  }

  /// The hash of a file that the worker did not live to tell: with it the next run knows that nothing has changed.
  private func failed(_ job: Job, _ number: Int, _ failure: FileFailure) -> Outcome {
    var entry = ManifestEntry(path: job.path, outcome: .failed(failure))
    if let bytes = try? InputFile.bytes(of: settings.source + "/" + job.path, limit: settings.maxBytes) {
      entry.sha256 = SHA256.hex(of: bytes)
      entry.bytes = bytes.count
    }
    return Outcome(entry: entry, job: number, isOurs: isOurs(job))
  }

  private func request(_ number: Int, _ job: Job) -> WorkerRequest {
    guard let known = job.known, let sha256 = known.sha256 else { return WorkerRequest(job: number, path: job.path) }
    let result = known.output.map { WorkerRequest.Result(bytes: $0.bytes, xxh64: $0.xxh64, offset: job.offset) }
    return WorkerRequest(job: number, path: job.path, known: .init(sha256: sha256, result: result))
  }
}
