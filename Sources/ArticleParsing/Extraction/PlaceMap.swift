import Records
import TextReading

/// Where the text of a sheet stands in the file.
struct PlaceMap {
  private let page: Page
  private let input: PageInput?
  private let text: SourceText?
  private let lineStarts: [Int]
  private let bytes: [UInt8]

  init(page: Page, input: PageInput, file: [UInt8]) {
    self.page = page
    self.input = input
    text = nil
    lineStarts = Self.lineStarts(file)
    bytes = file
  }

  init(page: Page, text: SourceText, file: [UInt8]) {
    self.page = page
    input = nil
    self.text = text
    lineStarts = []
    bytes = file
  }

  /// The bytes of the file that gave a range of the text, ascending.
  func file(_ range: Range<Int>) -> [Range<Int>] {
    if let input { return page.map.source(range, in: input.bytes).map { input.fileRange($0) } }
    return text.map { [$0.source(range)] } ?? []
  }

  /// The end of the file that was not read; nil where all was.
  var unread: Range<Int>? {
    guard let input, let stopped = page.stopped else { return nil }
    let start = input.fileOffset(stopped)
    return start < bytes.count ? start..<bytes.count : nil
  }

  /// The bytes of these ranges as text, joined with a line feed.
  func raw(_ ranges: [Range<Int>]) -> String {
    ranges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "\n")
  }

  func spans(_ range: Range<Int>) -> [Span] {
    if let text { return [text.span(range)] }
    return file(range).map { Span(start: $0.lowerBound, end: $0.upperBound, line: lineNumber($0.lowerBound)) }
  }

  /// The tag of the head that had been read up to a position.
  func head(_ end: Int) -> Span? {
    guard let input else { return nil }
    var start = min(end, input.bytes.count) - 1
    while start > 0, input.bytes[start] != 0x3C { start -= 1 }
    let range = input.fileRange(max(0, start)..<end)
    return Span(start: range.lowerBound, end: range.upperBound, line: lineNumber(range.lowerBound))
  }

  /// The line of a file's offset, from 1.
  func lineNumber(_ offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  private static func lineStarts(_ file: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(file.count / 60 + 4)
    file.withUnsafeBufferPointer { bytes in
      for index in 0..<bytes.count where bytes[index] == 0x0A { starts.append(index + 1) }
    }
    return starts
  }
}
