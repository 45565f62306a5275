import Records
import TextReading

/// The encoding of a page, decided by byte order mark, then what the page declares, then its content.
enum PageEncoding: Equatable {
  case utf8
  case utf16(bigEndian: Bool)
  /// Western European; what browsers read where a page says ISO-8859-1.
  case windows1252
  /// Vietnamese, with tone marks behind their letters.
  case windows1258

  var name: String {
    switch self {
    case .utf8: return "UTF-8"
    case .utf16(let bigEndian): return bigEndian ? "UTF-16BE" : "UTF-16LE"
    case .windows1252: return "windows-1252"
    case .windows1258: return "windows-1258"
    }
  }

  /// What was decided, and what the page said where that was not followed.
  struct Decision: Equatable {
    var encoding: PageEncoding
    /// Length of the byte order mark.
    var mark = 0
    /// The declared name that the bytes contradict; nil where they agree or nothing was declared.
    var contradicted: String?
  }

  static func decide(_ bytes: UnsafeBufferPointer<UInt8>) -> Decision {
    func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    if at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF { return Decision(encoding: .utf8, mark: 3) }
    if at(0) == 0xFF && at(1) == 0xFE { return Decision(encoding: .utf16(bigEndian: false), mark: 2) }
    if at(0) == 0xFE && at(1) == 0xFF { return Decision(encoding: .utf16(bigEndian: true), mark: 2) }
    if let wide = wideWithoutMark(bytes) { return Decision(encoding: .utf16(bigEndian: wide)) }
    let declared = declaredName(bytes)
    let isUTF8 = seemsUTF8(bytes)
    switch declared {
    case nil, "utf-8", "utf8":
      return Decision(encoding: isUTF8 ? .utf8 : .windows1252, contradicted: isUTF8 ? nil : declared)
    case "windows-1258", "cp1258", "x-cp1258":
      return isUTF8 ? Decision(encoding: .utf8, contradicted: declared) : Decision(encoding: .windows1258)
    case "iso-8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii":
      return isUTF8 ? Decision(encoding: .utf8, contradicted: declared) : Decision(encoding: .windows1252)
    default:
      // UTF-7 and UTF-16 declared in bytes that can be read without them are a trick or a mistake.
      return Decision(encoding: isUTF8 ? .utf8 : .windows1252, contradicted: declared)
    }
  }

  /// UTF-16 shows by a zero beside each `<`, a letter or a blank at the start.
  private static func wideWithoutMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard bytes.count >= 8 else { return nil }
    var zeros = [0, 0]
    let count = min(bytes.count, 64)
    for index in 0..<count where bytes[index] == 0 { zeros[index & 1] += 1 }
    if zeros[1] * 4 >= count && zeros[0] == 0 { return false }
    if zeros[0] * 4 >= count && zeros[1] == 0 { return true }
    return nil
  }

  /// The charset that the first bytes declare, lower case; nil where they declare none.
  static func declaredName(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let word = Array("charset".utf8)
    let end = min(bytes.count, 4096)
    var index = 0
    while index + word.count < end {
      defer { index += 1 }
      guard bytes[index] | 0x20 == 0x63 else { continue }
      var matched = 1
      while matched < word.count, bytes[index + matched] | 0x20 == word[matched] { matched += 1 }
      guard matched == word.count else { continue }
      var next = index + matched
      while next < end, bytes[next] == 0x20 || bytes[next] == 0x22 || bytes[next] == 0x27 || bytes[next] == 0x3D {
        next += 1
      }
      let start = next
      while next < end, next - start < 24, isNameByte(bytes[next]) { next += 1 }
      if next > start { return String(decoding: bytes[start..<next], as: UTF8.self).lowercased() }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x5F
  }

  /// Whether most of what stands above ASCII is UTF-8; other encodings hardly ever look so by chance.
  private static func seemsUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var broken = 0
    var whole = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index = UTF8Bytes.skipASCII(bytes, from: index)
        continue
      }
      let length = UTF8Bytes.length(bytes, at: index)
      if length == 0 { broken += 1 } else { whole += 1 }
      index += max(1, length)
    }
    return broken == 0 || broken * 4 <= whole
  }
}

/// UTF-8 by the byte.
enum UTF8Bytes {
  /// Length of the well-formed sequence at `index`, 0 where there is none.
  @inline(__always)
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let left = bytes.count - index
    @inline(__always) func continues(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
    if lead < 0xC2 { return 0 }
    if lead < 0xE0 { return left >= 2 && continues(1) ? 2 : 0 }
    if lead < 0xF0 {
      guard left >= 3, continues(1), continues(2) else { return 0 }
      if lead == 0xE0 && bytes[index + 1] < 0xA0 || lead == 0xED && bytes[index + 1] > 0x9F { return 0 }
      return 3
    }
    guard lead < 0xF5, left >= 4, continues(1), continues(2), continues(3) else { return 0 }
    if lead == 0xF0 && bytes[index + 1] < 0x90 || lead == 0xF4 && bytes[index + 1] > 0x8F { return 0 }
    return 4
  }

  /// The next place with a byte above ASCII or a NUL, eight bytes at a time; always a step.
  @inline(__always)
  static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    guard let base = bytes.baseAddress else { return bytes.count }
    while index + 8 <= bytes.count {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word
      if (word | zeros) & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80, bytes[index] != 0 { index += 1 }
    return max(index, start + 1)
  }

  static func append(_ scalar: UInt32, to out: inout [UInt8]) {
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
      out.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
