import TextReading

extension Page {
  /// A saved text as a page without markup: one container, a line a line.
  init(_ text: SourceText) {
    self.init()
    self.text = text.bytes
    lines.reserveCapacity(text.lines.count)
    indents.reserveCapacity(text.lines.count)
    blankBefore.reserveCapacity(text.lines.count)
    var wasBlank = true
    for line in text.lines {
      var start = line.start
      var end = line.end
      while start < end, let length = Self.blank(text.bytes, at: start, end) { start += length }
      while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
      while end - start >= 2, text.bytes[end - 2] == 0xC2, text.bytes[end - 1] == 0xA0 { end -= 2 }
      if start == end {
        wasBlank = true
        continue
      }
      lines.append(PageLine(start: start, end: end, node: 0))
      indents.append(start - line.start)
      blankBefore.append(wasBlank)
      wasBlank = false
    }
    nodes[0].endLine = lines.count
  }

  /// Length of a blank or no-break space at the position; nil for anything else.
  private static func blank(_ bytes: [UInt8], at index: Int, _ end: Int) -> Int? {
    if bytes[index] <= 0x20 { return 1 }
    if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
    return nil
  }
}
