import CongVan
import Foundation

/// Reads whole files into memory, with the checks that a stranger's files call for.
enum InputFile {
  /// The largest file that is read, in bytes, where nobody says otherwise: 64 MB, some twenty thousand pages.
  static let standardLimit = 64 << 20

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `InputError` where there is no such file, it may not be read, is a folder, or is larger than `limit`.
  static func bytes(of path: String, limit: Int = standardLimit) throws(InputError) -> [UInt8] {
    if path == "-" { return try drain(FileDescriptor(0), path: path, limit: limit, expecting: 1 << 16) }
    // NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
    let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { throw InputError(path: path, cause: .system(errno)) }
    let file = FileDescriptor(number)
    defer { file.close() }
    var status = stat()
    guard fstat(number, &status) == 0 else { throw InputError(path: path, cause: .system(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw InputError(path: path, cause: .folder)
    // A pipe that somebody writes to: `congvan convert <(pdftotext -layout letter.pdf -)`.
    case S_IFIFO where path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/"):
      _ = fcntl(number, F_SETFL, 0)
    default: throw InputError(path: path, cause: .notRegular)
    }
    if status.st_size > limit { throw InputError(path: path, cause: .tooLarge(limit: limit)) }
    return try drain(file, path: path, limit: limit, expecting: Int(status.st_size))
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func drain(
    _ file: FileDescriptor, path: String, limit: Int, expecting size: Int
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    // One byte more than announced, then single bytes until the end is met: no second copy of a whole buffer.
    var chunk = size + 1
    while true {
      let count: Int
      do { count = try file.read(into: &bytes, atMost: chunk) } catch {
        throw InputError(path: path, cause: .system(error.code))
      }
      if count == 0 { return bytes }
      if bytes.count > limit { throw InputError(path: path, cause: .tooLarge(limit: limit)) }
      chunk = bytes.count == size ? 1 : 1 << 16
    }
  }
}
