import TextReading

/// Rewrites a page that is not UTF-8, keeping the way back.
enum PageConversion {
  /// Half a surrogate pair, or a byte cut off at the end, gives U+FFFD.
  static func fromUTF16(_ source: [UInt8], from start: Int, bigEndian: Bool, map: inout OffsetMap) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    var index = start
    func unit(_ position: Int) -> UInt32 {
      let first = UInt32(source[position])
      let second = UInt32(source[position + 1])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    while index + 1 < source.count {
      var scalar = unit(index)
      var length = 2
      if scalar >= 0xD800 && scalar < 0xDC00, index + 3 < source.count {
        let low = unit(index + 2)
        if low >= 0xDC00 && low < 0xE000 {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          length = 4
        }
      }
      if scalar >= 0xD800 && scalar < 0xE000 { scalar = 0xFFFD }
      map.append(position: out.count, shift: index - out.count)
      UTF8Bytes.append(scalar, to: &out)
      index += length
    }
    map.append(position: out.count, shift: source.count - out.count)
    return out
  }

  /// One byte a character, the upper half by a table.
  static func fromTable(_ source: [UInt8], upper: [UInt16], map: inout OffsetMap) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(source.count + source.count / 4)
    for (index, byte) in source.enumerated() {
      map.append(position: out.count, shift: index - out.count)
      UTF8Bytes.append(byte < 0x80 ? UInt32(byte) : UInt32(upper[Int(byte) - 0x80]), to: &out)
    }
    map.append(position: out.count, shift: source.count - out.count)
    return out
  }

  /// windows-1252, 0x80 to 0xFF; unused places give U+FFFD.
  static let western: [UInt16] =
    [
      0x20AC, 0xFFFD, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0xFFFD, 0x17D,
      0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
      0xFFFD,
      0x17E, 0x178,
    ] + (0xA0...0xFF).map { UInt16($0) }

  /// windows-1258: windows-1252 with Vietnamese letters and combining tone marks in thirteen places.
  static let vietnamese: [UInt16] = {
    var table = western
    let own: [(Int, UInt16)] = [
      (0xC3, 0x102), (0xE3, 0x103), (0xCC, 0x300), (0xEC, 0x301), (0xD0, 0x110), (0xF0, 0x111), (0xD2, 0x309),
      (0xF2, 0x323), (0xD5, 0x1A0), (0xF5, 0x1A1), (0xDD, 0x1AF), (0xFD, 0x1B0), (0xDE, 0x303), (0xFE, 0x20AB),
      (0x8A, 0xFFFD), (0x8E, 0xFFFD), (0x9A, 0xFFFD), (0x9E, 0xFFFD),
    ]
    for (byte, scalar) in own { table[byte - 0x80] = scalar }
    return table
  }()
}
