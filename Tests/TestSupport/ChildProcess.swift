import Foundation

/// A program started by a test.
///
///     let child = try ChildProcess(["/bin/cat"], input: .file("in.txt"), output: .file("out.txt"))
///     child.wait()   // .exit(0)
///
/// Foundation's `Process` hears of an end through a socket that other children, started at the same moment, may hold
/// open; with many tests starting programs at once its wait then lasts as long as theirs. Here nothing is handed down but
/// the three streams, and the wait is for this process alone.
public final class ChildProcess {
  /// Where a stream of the child leads.
  public enum Stream {
    case file(String)
    /// One end of a pipe; the test holds the other.
    case descriptor(Int32)
    case null
  }

  public enum End: Equatable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  public struct NotStarted: Error {
    public var program: String
    public var code: Int32
  }

  public let id: pid_t
  private var end: End?
  /// Held while a pipe is made and while a child is started, so that no pipe is handed down before it is marked.
  private static let descriptors = NSLock()

  /// Starts `arguments[0]`, looked for in the path, in `folder`; its output files are made anew.
  public init(
    _ arguments: [String], input: Stream = .null, output: Stream = .null, errors: Stream = .null,
    in folder: String? = nil
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [input, output, errors].enumerated() {
      let number = Int32(number)
      let flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      switch stream {
      case .file(let path): posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
      case .null: posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      }
    }
    // The shell goes to the folder and becomes the program; its process stays the same.
    let arguments = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] + arguments } ?? arguments
    let words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let code = Self.descriptors.withLock { posix_spawnp(&id, arguments[0], &actions, nil, words, environ) }
    guard code == 0 else { throw NotStarted(program: arguments[0], code: code) }
    self.id = id
  }

  /// A pipe whose ends no other child gets: what is written to `writing` is read from `reading`.
  public static func pipe() -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    descriptors.withLock {
      precondition(Glibc.pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    return (ends[0], ends[1])
  }

  /// How it ended, as soon as it has.
  @discardableResult
  public func wait() -> End { look(0)! }

  public var isRunning: Bool { look(WNOHANG) == nil }

  public func send(_ signal: Int32) { if end == nil { kill(id, signal) } }

  /// Waits until the child has a handler of its own for `signal`, or has ended.
  public func waitForHandler(of signal: Int32) {
    while isRunning {
      let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
      let caught = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?.split(separator: "\t").last
      if let caught, let mask = UInt64(caught, radix: 16), mask >> UInt64(signal - 1) & 1 == 1 { return }
      usleep(1_000)
    }
  }

  private func look(_ options: Int32) -> End? {
    if let end { return end }
    var status: Int32 = 0
    var answer: pid_t
    repeat { answer = waitpid(id, &status, options) } while answer < 0 && errno == EINTR
    guard answer == id else { return nil }
    end = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    return end
  }
}
