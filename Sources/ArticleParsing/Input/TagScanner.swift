/// Follows the tags of a page byte by byte, as far as it takes to find one with far too many attributes.
///
/// libxml2 compares each attribute of a tag with every one before it, which on a million of them takes hours.
struct TagScanner {
  /// Words of one tag, those in quotes counted too, after which its attributes are blanked.
  static let largest = 1000

  enum State { case text, name, tag, value, quoted, code, comment }

  private(set) var state = State.text
  private(set) var start = 0
  private(set) var nameEnd = 0
  /// Whether the tag has proved too long, so that all up to its end is blanked.
  private(set) var blanks = false
  private var words = 0
  private var quote: UInt8 = 0

  /// Takes the next byte; true at the byte that proves the tag too long.
  @inline(__always)
  mutating func take(_ byte: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch state {
    case .text:
      if byte == 0x3C { open(at: index, in: bytes) }
      return false
    case .comment:
      // `-->`, and `--!>`, which libxml2 takes as well.
      if byte == 0x3E {
        let last = bytes[index - 1] == 0x21 ? index - 1 : index
        if bytes[last - 1] == 0x2D && bytes[last - 2] == 0x2D { state = .text }
      }
      return false
    case .code:
      if byte == 0x3C && index + 2 < bytes.count && bytes[index + 1] == 0x2F && bytes[index + 2] | 0x20 == 0x73 {
        state = .text
      }
      return false
    case .name:
      if byte == 0x3E || byte <= 0x20 || byte == 0x2F {
        nameEnd = index
        state = .tag
      }
      return byte == 0x3E ? close(at: index, in: bytes) : false
    case .tag, .value:
      if byte == 0x3E { return close(at: index, in: bytes) }
      if byte == 0x3D {
        state = .value
        return count()
      }
      if byte <= 0x20 { return count() }
      if state == .value && (byte == 0x22 || byte == 0x27) {
        quote = byte
        state = .quoted
      } else {
        state = .tag
      }
      return false
    case .quoted:
      if byte == quote { state = .tag }
      return byte <= 0x20 ? count() : false
    }
  }

  private mutating func open(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard index + 1 < bytes.count else { return }
    let next = bytes[index + 1] | 0x20
    if next >= 0x61 && next <= 0x7A {
      start = index
      words = 0
      state = .name
    } else if index + 4 < bytes.count, bytes[index + 1] == 0x21, bytes[index + 2] == 0x2D, bytes[index + 3] == 0x2D {
      state = .comment
    }
  }

  private mutating func count() -> Bool {
    words += 1
    if words <= Self.largest || blanks { return false }
    blanks = true
    return true
  }

  private mutating func close(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    state = bytes[index - 1] != 0x2F && isCode(bytes) ? .code : .text
    blanks = false
    return false
  }

  /// Whether the tag is a script or a style, in which `<` begins no tag.
  private func isCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes[start + 1] | 0x20 == 0x73 else { return false }
    return matches("script", bytes) || matches("style", bytes)
  }

  private func matches(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard nameEnd - start - 1 == name.utf8CodeUnitCount else { return false }
    for index in 0..<name.utf8CodeUnitCount {
      guard bytes[start + 1 + index] | 0x20 == name.utf8Start[index] else { return false }
    }
    return true
  }
}
