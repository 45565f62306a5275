import Records

/// Turns the bytes of a file into NFC UTF-8 with line feeds, in one pass, keeping the way back.
///
/// Most files need nothing: a scan for the few bytes that call for work (CR, the lead bytes of combining marks, of Ð and
/// of no-break spaces) and a validation decide that first.
struct Normaliser {
  private let source: [UInt8]
  private(set) var out: [UInt8] = []
  private(set) var map = OffsetMap()
  private(set) var unchanged = true
  private(set) var hadMark = false
  private(set) var broken = 0
  private(set) var firstBroken: Int?
  private var controls = 0

  init(_ source: [UInt8]) { self.source = source }

  mutating func run() throws(ReadingError) {
    hadMark = source.count >= 3 && source[0] == 0xEF && source[1] == 0xBB && source[2] == 0xBF
    if !hadMark && !needsWork() { return }
    unchanged = false
    rewrite()
    try judge()
  }

  /// Whether any byte asks for a rewrite; validity is checked in the same scan.
  private func needsWork() -> Bool {
    source.withUnsafeBufferPointer { Self.runEnd($0, from: 0) < $0.count }
  }

  /// Where the bytes end that stay as they are.
  @inline(__always)
  private static func runEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0C { return index }
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length == 0 || isSpecial(bytes, at: index) { return index }
      index += length
    }
    return count
  }

  /// Ð ð (C3 90, C3 B0), combining marks (CC, CD), zero-width and BOM characters.
  @inline(__always)
  private static func isSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte == 0xC3 { return bytes[index + 1] == 0x90 || bytes[index + 1] == 0xB0 }
    if byte == 0xCC || byte == 0xCD { return true }
    if byte == 0xEF { return bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF }
    return false
  }

  /// Length of the well-formed UTF-8 sequence at `index`, or 0.
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let left = bytes.count - index
    @inline(__always) func continues(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
    if lead < 0x80 { return 1 }
    if lead < 0xC2 { return 0 }
    if lead < 0xE0 { return left >= 2 && continues(1) ? 2 : 0 }
    if lead < 0xF0 {
      guard left >= 3, continues(1), continues(2) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return 0 }
      return 3
    }
    guard lead < 0xF5, left >= 4, continues(1), continues(2), continues(3) else { return 0 }
    let second = bytes[index + 1]
    if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return 0 }
    return 4
  }

  private mutating func rewrite() {
    out.reserveCapacity(source.count)
    let source = source
    source.withUnsafeBufferPointer { bytes in
      var index = hadMark ? 3 : 0
      while index < bytes.count {
        let end = Self.runEnd(bytes, from: index)
        if end > index {
          map.append(position: out.count, shift: index - out.count)
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
          index = end
        } else {
          index += rewriteOne(bytes, at: index)
        }
      }
    }
    map.append(position: out.count, shift: source.count - out.count)
  }

  /// Writes what one character becomes that does not stay as it is; returns its bytes in the file.
  private mutating func rewriteOne(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    let length = Self.sequenceLength(bytes, at: index)
    if length == 0 {
      broken += 1
      if firstBroken == nil { firstBroken = index }
      map.append(position: out.count, shift: index - out.count)
      out.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return 1
    }
    if byte == 0x0D {
      // CRLF and a lone CR are both one line feed.
      map.append(position: out.count, shift: index - out.count)
      out.append(0x0A)
      return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }
    if byte < 0x20 { controls += 1 }
    var scalar = byte < 0x80 ? UInt32(byte) : Self.decode(bytes, at: index, length: length)
    if scalar == 0xFEFF { return length }
    if Composition.isMark(scalar), let base = lastScalar(), let composed = Composition.compose(base.scalar, scalar) {
      out.removeSubrange(base.position...)
      Self.encode(composed, into: &out)
      return length
    }
    if scalar == 0xD0 { scalar = 0x110 }
    if scalar == 0xF0 { scalar = 0x111 }
    map.append(position: out.count, shift: index - out.count)
    Self.encode(scalar, into: &out)
    return length
  }

  /// The last character written, and where it begins: a mark is composed with it.
  private func lastScalar() -> (scalar: UInt32, position: Int)? {
    guard var start = out.indices.last else { return nil }
    while start > 0, out[start] & 0xC0 == 0x80 { start -= 1 }
    let length = out.count - start
    let scalar = out.withUnsafeBufferPointer {
      length == 1 ? UInt32($0[start]) : Self.decode($0, at: start, length: length)
    }
    return (scalar, start)
  }

  /// Refuses what is no UTF-8 text, now that the whole file was seen.
  private func judge() throws(ReadingError) {
    if controls > 8 && controls * 50 > source.count { throw ReadingError(.binary, offset: 0) }
    // A letter cut in the middle of a character, or with a stray byte, is still a letter.
    if broken > 8 && broken * 100 > source.count { throw ReadingError(.legacyEncoding, offset: firstBroken) }
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> UInt32 {
    let lead = UInt32(bytes[index])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    switch length {
    case 2: return (lead & 0x1F) << 6 | rest(1)
    case 3: return (lead & 0x0F) << 12 | rest(1) << 6 | rest(2)
    default: return (lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
    }
  }

  private static func encode(_ scalar: UInt32, into out: inout [UInt8]) {
    if scalar < 0x80 {
      out.append(UInt8(scalar))
    } else if scalar < 0x800 {
      out.append(UInt8(0xC0 | scalar >> 6))
      out.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      out.append(UInt8(0xE0 | scalar >> 12))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      out.append(UInt8(0xF0 | scalar >> 18))
      out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
