import Foundation

/// Writes files whole or not at all: under a temporary name, onto the disk, then renamed.
enum AtomicFile {
  /// Puts `bytes` in the place of `path`; what stood there stays until the new file is complete.
  ///
  /// A path that is no regular file (a terminal, `/dev/null`, a FIFO) is written to as it is.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var status = stat()
    if stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG {
      return try write(bytes, to: path, flags: O_WRONLY, sync: false)
    }
    let temporary = "\(path).\(getpid()).part"
    do throws(OutputError) {
      try write(bytes, to: temporary, flags: O_WRONLY | O_CREAT | O_EXCL, sync: true)
      guard rename(temporary, path) == 0 else { throw OutputError(path: path, cause: .system(errno)) }
    } catch {
      unlink(temporary)
      throw OutputError(path: path, cause: error.cause)
    }
  }

  /// Writes a file under its own name, and waits for the disk where asked to.
  static func write(_ bytes: [UInt8], to path: String, flags: Int32, sync: Bool) throws(OutputError) {
    let number = open(path, flags | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError(path: path, cause: .system(errno)) }
    let file = FileDescriptor(number)
    var failure: SystemError?
    do throws(SystemError) {
      try file.write(bytes)
      if sync && fsync(number) != 0 { throw SystemError.last }
    } catch { failure = error }
    // A full disk may show itself only here.
    if close(number) != 0 && failure == nil { failure = .last }
    if let failure { throw OutputError(path: path, cause: .system(failure.code)) }
  }
}
