import Foundation
import Synchronization

/// A worker process as its parent sees it: requests go in, replies come out, and it may die.
struct WorkerProcess {
  enum Answer {
    case reply(WorkerReply, payload: [UInt8])
    /// It took longer than allowed.
    case late
    /// It ended; the signal that ended it, 0 where none did.
    case gone(signal: Int32)
  }

  private let process: pid_t
  private let requests: FileDescriptor
  private let replies: FileDescriptor
  private var buffer: [UInt8] = []
  private var start = 0

  /// Starts this very program with other arguments.
  init(arguments: [String]) throws(SystemError) {
    self = try Self.oneAtATime.withLock { _ throws(SystemError) in try WorkerProcess(starting: arguments) }
  }

  /// Between a pipe and its close-on-exec no other worker may be started: it would hold the pipe open.
  private static let oneAtATime = Mutex(())

  private init(starting arguments: [String]) throws(SystemError) {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw SystemError.last }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    // A crash is named by the parent; a page of stack trace for each would bury the names.
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    var process: pid_t = 0
    let code = Self.withCStrings(["congvan"] + arguments) { arguments in
      Self.withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawn(&process, "/proc/self/exe", &actions, nil, arguments, environment)
      }
    }
    close(toChild[0])
    close(fromChild[1])
    guard code == 0 else {
      close(toChild[1])
      close(fromChild[0])
      throw SystemError(code: code)
    }
    self.process = process
    requests = FileDescriptor(toChild[1])
    replies = FileDescriptor(fromChild[0])
  }

  /// A worker that is gone shows itself at the next `answer`.
  func send(_ request: WorkerRequest) { try? requests.write(request.bytes) }

  /// Waits for the next reply; `payload` says whether results come with it, and how long one of an unchanged file is.
  mutating func answer(within limit: Duration, payload: (WorkerReply) -> Int) -> Answer {
    let deadline = ContinuousClock.now + limit
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        guard let reply = WorkerReply(line: buffer[start..<end]) else { return ended() }
        let count = payload(reply)
        while buffer.count < end + 1 + count {
          if let trouble = fill(until: deadline) { return trouble }
        }
        let bytes = Array(buffer[(end + 1)..<(end + 1 + count)])
        buffer.removeSubrange(..<(end + 1 + count))
        return .reply(reply, payload: bytes)
      }
      if let trouble = fill(until: deadline) { return trouble }
    }
  }

  /// Reads what is there; nil where something came.
  private mutating func fill(until deadline: ContinuousClock.Instant) -> Answer? {
    while true {
      let left = ContinuousClock.now.duration(to: deadline).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      if milliseconds <= 0 { return .late }
      var wait = pollfd(fd: replies.number, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, Int32(clamping: milliseconds))
      if ready < 0 && errno == EINTR { continue }
      if ready == 0 { return .late }
      guard let count = try? replies.read(into: &buffer, atMost: 1 << 16), count > 0 else { return ended() }
      return nil
    }
  }

  private func ended() -> Answer {
    .gone(signal: finish())
  }

  /// Ends the worker at once.
  func kill() {
    Foundation.kill(process, SIGKILL)
    _ = finish()
  }

  /// Lets the worker end, and waits for it; gives the signal that ended it, 0 where none did.
  @discardableResult
  func finish() -> Int32 {
    requests.close()
    replies.close()
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
