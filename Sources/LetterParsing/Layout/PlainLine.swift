import TextReading

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
  fileprivate static let capitals = 5
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
    guard let counts = Counts(bytes, start..<end) else { return nil }
    // A rule or a table's border is no text.
    guard counts.small * 4 >= end - start else { return nil }
    range = start..<end
    headEnd = min(start + Self.head, end)
    while headEnd < end, bytes[headEnd] > 0x20 { headEnd += 1 }
    self.column = column
    characters = end - start - counts.continuations
  }

  /// The bytes of a line by what they are, eight at a time; nil where one of them says that the line may be more than text.
  private struct Counts {
    var small = 0
    var continuations = 0
    /// Capitals since the last small letter.
    private var capitals = 0
    /// The blanks of the eight bytes before.
    private var blanksBefore: UInt64 = 0

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      guard let base = bytes.baseAddress else { return nil }
      var index = range.lowerBound
      while index + 8 <= range.upperBound {
        guard look(EightBytes(base + index), base + index, range.upperBound - index) else { return nil }
        index += 8
      }
      guard index < range.upperBound else { return }
      // The rest is looked at with small letters behind it that count for nothing.
      let rest = range.upperBound - index
      var padded: UInt64 = 0x6161_6161_6161_6161 << UInt64(rest * 8)
      for offset in 0..<rest { padded |= UInt64(base[index + offset]) << UInt64(offset * 8) }
      guard look(EightBytes(value: padded), base + index, rest) else { return nil }
      small -= 8 - rest
    }

    /// Takes eight bytes in; `left` are the line's from their first on.
    @inline(__always)
    private mutating func look(_ eight: EightBytes, _ at: UnsafePointer<UInt8>, _ left: Int) -> Bool {
      let blanks = eight.blanks
      let second = blanks << 8 | blanksBefore >> 56
      let third = blanks << 16 | blanksBefore >> 48
      // Three blanks in a row, tabs, no-break spaces and signs of other writing.
      guard
        blanks & second & third | eight.equal(to: 0x09) | eight.equal(to: 0xC2) | eight.equal(to: 0xEF) == 0
      else { return false }
      blanksBefore = blanks
      let letters = eight.within(0x61, 0x7A)
      small += EightBytes.count(letters)
      continuations += EightBytes.count(eight.continuations)
      var uppers = eight.within(0x41, 0x5A)
      guard uppers != 0 else {
        if letters != 0 { capitals = 0 }
        return true
      }
      var seen: UInt64 = 0
      while uppers != 0 {
        let bit = uppers & ~(uppers - 1)
        uppers ^= bit
        // What lies below this capital and above the one before it.
        if letters & (bit - 1) & ~seen != 0 { capitals = 0 }
        seen = bit | (bit - 1)
        capitals += 1
        if capitals >= PlainLine.capitals { return false }
        // "Kính gửi" in the middle of a glued line.
        let place = EightBytes.first(bit)
        if at[place] == UInt8(ascii: "K"), place + 2 < left, at[place + 1] == 0xC3, at[place + 2] == 0xAD {
          return false
        }
      }
      if letters & ~seen != 0 { capitals = 0 }
      return true
    }
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
