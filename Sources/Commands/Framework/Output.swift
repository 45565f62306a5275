import Foundation

/// Standard output, buffered; a reader that went away is an error, not a signal.
enum StandardOutput {
  static func write(_ text: String) throws(OutputError) { try write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) throws(OutputError) {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 16 { try flush() }
  }

  static func flush() throws(OutputError) {
    if pending.isEmpty { return }
    // Emptied first: what could not be written once is not tried again.
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    do { try FileDescriptor(1).write(bytes) } catch { throw OutputError(path: nil, cause: .system(error.code)) }
  }

  static let isTerminal = isatty(1) == 1

  // Only the main thread writes to standard output; workers hand their results to it.
  nonisolated(unsafe) private static var pending: [UInt8] = []
}

/// Standard error, for messages a line each.
enum StandardError {
  static func line(_ text: String) { write("congvan: \(text)\n") }

  /// Text as it is; a standard error that is closed is nobody's loss.
  static func write(_ text: String) { try? FileDescriptor(2).write(Array(text.utf8)) }

  static let isTerminal = isatty(2) == 1
}

/// An error number of the system.
struct SystemError: Error, Equatable {
  var code: Int32

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(code: errno) }
}

/// An open file of the system; calls that a signal broke off are taken up again.
struct FileDescriptor {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var failure: SystemError?
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Foundation.write(number, buffer.baseAddress! + sent, buffer.count - sent)
        if count > 0 {
          sent += count
        } else if errno != EINTR {
          failure = .last
          return
        }
      }
    }
    if let failure { throw failure }
  }

  /// Appends up to `limit` bytes; returns how many came, 0 at the end.
  func read(into bytes: inout [UInt8], atMost limit: Int) throws(SystemError) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: limit))
    var count: Int
    repeat {
      count = bytes.withUnsafeMutableBytes { Foundation.read(number, $0.baseAddress! + start, limit) }
    } while count < 0 && errno == EINTR
    let failure = SystemError.last
    bytes.removeLast(limit - max(0, count))
    if count < 0 { throw failure }
    return count
  }

  func close() { _ = Foundation.close(number) }
}
