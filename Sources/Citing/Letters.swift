/// The letters of Vietnamese by their scalars.
enum Letters {
  static func isUpper(_ value: UInt32) -> Bool { lower(value) != value }

  static func isLower(_ value: UInt32) -> Bool {
    switch value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
    case 0x100...0x17F: value & 1 == 1
    case 0x1A1, 0x1B0: true
    case 0x1EA0...0x1EFF: value & 1 == 1
    default: false
    }
  }

  static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  static func isWordPart(_ value: UInt32) -> Bool { isDigit(value) || isUpper(value) || isLower(value) }

  @inline(__always) static func lower(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 32
    case 0...0x7F: value
    case 0xD0: 0x111  // Ð (eth) is what OCR and some keyboards print for Đ
    case 0xC0...0xD6, 0xD8...0xDE: value + 32
    case 0x100...0x17F: value | 1
    case 0x1A0, 0x1AF: value + 1
    case 0x1EA0...0x1EFF: value | 1
    default: value
    }
  }
}
