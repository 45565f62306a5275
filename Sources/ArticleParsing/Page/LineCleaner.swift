import Clibxml2

/// Cleans a value of the page's head: blanks run together, entities that were escaped twice decoded.
enum LineCleaner {
  static func clean(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || (byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0) {
        if !out.isEmpty && out[out.count - 1] != 0x20 { out.append(0x20) }
        index += byte == 0xC2 ? 2 : 1
      } else if byte == 0x26, let found = entity(bytes, at: index) {
        UTF8Bytes.append(found.scalar, to: &out)
        index = found.end
      } else {
        out.append(byte)
        index += 1
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// A named or numbered entity at `start`; nil where there is none.
  static func entity(_ bytes: [UInt8], at start: Int) -> (scalar: UInt32, end: Int)? {
    var end = start + 1
    while end < bytes.count, end - start < 12, bytes[end] != 0x3B { end += 1 }
    guard end < bytes.count, bytes[end] == 0x3B, end > start + 1 else { return nil }
    if bytes[start + 1] == 0x23 { return numbered(bytes, start + 2, end) }
    let name = Array(bytes[(start + 1)..<end]) + [0]
    guard let found = name.withUnsafeBufferPointer({ htmlEntityLookup($0.baseAddress) }) else { return nil }
    return (UInt32(found.pointee.value), end + 1)
  }

  private static func numbered(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (scalar: UInt32, end: Int)? {
    let isHex = start < end && bytes[start] | 0x20 == 0x78
    let digits = String(decoding: bytes[(isHex ? start + 1 : start)..<end], as: UTF8.self)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value), value >= 0x20 else {
      return nil
    }
    return (scalar.value, end + 1)
  }
}
