import Foundation

/// Reads a file or stream line by line, in memory that the longest line decides.
final class LineReader {
  private let file: FileDescriptor
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var ended = false
  /// Why reading stopped before the end; nil where it did not.
  private(set) var failure: SystemError?

  /// nil where the file cannot be opened.
  convenience init?(_ path: String) {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    self.init(FileDescriptor(number))
  }

  init(_ file: FileDescriptor) { self.file = file }

  deinit { if file.number > 2 { file.close() } }

  /// Whether the next line is here already, so that asking for it does not wait.
  var hasLine: Bool { lineFeed() != nil }

  /// The next line without its line feed; nil at the end. A last line without a line feed counts.
  func next() -> ArraySlice<UInt8>? {
    while true {
      if let end = lineFeed() {
        defer { start = end + 1 }
        searched = end + 1
        return buffer[start..<end]
      }
      if ended {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return buffer[start...]
      }
      fill()
    }
  }

  private func lineFeed() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard searched < bytes.count,
        let found = memchr(bytes.baseAddress! + searched, 0x0A, bytes.count - searched)
      else { return nil }
      return UnsafeRawPointer(found) - bytes.baseAddress!
    }
  }

  private func fill() {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    searched = buffer.count
    do { ended = try file.read(into: &buffer, atMost: 1 << 16) == 0 } catch {
      failure = error
      ended = true
    }
  }
}
