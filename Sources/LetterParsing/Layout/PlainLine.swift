/// A full line of running text, told from everything else by one look at its bytes.
///
/// Most lines of a letter are these, and nothing in their middle can be a column or a label: no wide gap, no run of
/// capitals, no number line. What a labeller needs of them stands at their start and end.
struct PlainLine {
  /// Positions in the text, blanks at both ends excluded.
  var range: Range<Int>
  /// Position of the blank behind the first words.
  var headEnd: Int
  var column: Int
  var characters: Int

  /// Shorter lines may be anything.
  private static let shortest = 72
  /// A line that begins with a small letter goes on with the one above; it may be shorter.
  private static let shortestTail = 36
  /// So many capitals without a small letter between them are a name, a title or a motto.
  private static let capitals = 5
  private static let head = 26

  /// nil where the line may hold more than running text.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    guard line.count >= Self.shortestTail else { return nil }
    var start = line.lowerBound
    var column = 0
    while start < line.upperBound, bytes[start] == 0x20 {
      start += 1
      column += 1
    }
    var end = line.upperBound
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end - start >= Self.shortestTail, Self.mayStart(bytes, start, end - start) else { return nil }
    var blanks = 0
    var capitals = 0
    var continuations = 0
    var headEnd = 0
    var small = 0
    for index in start..<end {
      let byte = bytes[index]
      if byte >= 0x61 && byte <= 0x7A {
        capitals = 0
        blanks = 0
        small += 1
      } else if byte <= 0x20 {
        if byte == 0x09 { return nil }
        blanks += 1
        if blanks >= 3 { return nil }
        if headEnd == 0, index - start >= Self.head { headEnd = index }
      } else {
        blanks = 0
        if byte >= 0x80 {
          if byte & 0xC0 == 0x80 { continuations += 1 }
          if byte == 0xC2 || byte == 0xEF { return nil }
        } else if byte >= 0x41 && byte <= 0x5A {
          capitals += 1
          if capitals >= Self.capitals { return nil }
          // "Kính gửi" in the middle of a glued line.
          if byte == UInt8(ascii: "K"), index + 2 < end, bytes[index + 1] == 0xC3, bytes[index + 2] == 0xAD {
            return nil
          }
        }
      }
    }
    // A rule or a table's border is no text.
    guard small * 4 >= end - start else { return nil }
    range = start..<end
    self.headEnd = headEnd == 0 ? end : headEnd
    self.column = column
    characters = end - start - continuations
  }

  /// Number lines, kính gửi and nơi nhận are looked at closely, and the last bullet of nơi nhận, which a name may follow.
  private static func mayStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Bool {
    let first = bytes[start]
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
    case 0xC4: return length >= shortest || bytes[start + 1] == 0x91
    case UInt8(ascii: "S"), UInt8(ascii: "K"), UInt8(ascii: "N"), UInt8(ascii: "V"): return false
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3, 0xC5, 0xC6, 0xE1:
      return length >= shortest
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return length >= shortest && bytes[start + 1] == 0x20 && bytes[start + 2] != UInt8(ascii: "L")
    default: return false
    }
  }
}
