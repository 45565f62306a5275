import Glibc

/// Finds the lines and pages of a text; the C library's search passes everything between two line feeds at once.
struct LineSplitter {
  private(set) var lines: [SourceText.Line] = []
  /// The last page that holds more than blanks, from 0.
  private(set) var lastInkPage = 0
  private(set) var hasInk = false
  private var page = 0
  private var number = 1

  init(capacity: Int) { lines.reserveCapacity(capacity) }

  mutating func split(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var formFeed = Self.find(0x0C, bytes, from: 0)
    while start < bytes.count {
      let end = Self.find(0x0A, bytes, from: start)
      // A form feed ends the page; what follows it on the same line belongs to the next.
      while formFeed < end {
        if formFeed > start { append(bytes, start..<formFeed) }
        start = formFeed + 1
        page += 1
        formFeed = Self.find(0x0C, bytes, from: start)
      }
      if end < bytes.count || start < end { append(bytes, start..<end) }
      start = end + 1
      number += 1
    }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    lines.append(SourceText.Line(start: line.lowerBound, end: line.upperBound, page: page, number: number))
    guard !hasInk || lastInkPage != page, bytes[line].contains(where: { $0 > 0x20 }) else { return }
    hasInk = true
    lastInkPage = page
  }

  /// The next place of the byte, or the end.
  private static func find(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    place(of: byte, in: bytes, from: start) ?? bytes.count
  }

  /// The next place of the byte, or nil where it does not come.
  static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }
}
