/// Vietnamese text without tones, marks and capitals, for looking up words: "Đăng nhập" → "dang nhap".
enum WordKey {
  /// The base letter of U+00C0 to U+01FF and U+1E00 to U+1EFF, lower case; 0 where there is none.
  private static let latin: [UInt8] = table(from: 0xC0, to: 0x200)
  private static let additional: [UInt8] = table(from: 0x1E00, to: 0x1F00)

  private static func table(from first: UInt32, to end: UInt32) -> [UInt8] {
    (first..<end).map { value in
      if value == 0x110 || value == 0x111 || value == 0xD0 || value == 0xF0 { return 0x64 }
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      // Built once: the decomposed form begins with the base letter.
      let base = String(scalar).lowercased().decomposedBase
      return base < 0x80 ? UInt8(base) : 0
    }
  }

  /// Letters, digits, colons, and one blank for all between; a colon stands at the end of its word.
  static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    fold(bytes) { byte in
      if byte == 0x3A {
        if out.last == 0x20 { out.removeLast() }
        out.append(0x3A)
      } else if byte != 0 {
        out.append(byte)
      } else if let last = out.last, last != 0x20 {
        out.append(0x20)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return out
  }

  /// Letters and digits alone, for comparing headlines.
  static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    fold(bytes) { byte in if byte != 0 && byte != 0x3A { out.append(byte) } }
    return out
  }

  /// Calls with each letter, digit or colon, and with 0 for anything else.
  @inline(__always)
  private static func fold(_ bytes: ArraySlice<UInt8>, _ take: (UInt8) -> Void) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        let isWord = lower >= 0x61 && lower <= 0x7A || lower >= 0x30 && lower <= 0x39 || lower == 0x3A
        take(isWord ? lower : 0)
        index += 1
      } else if byte < 0xE0, index + 1 < bytes.endIndex {
        let value = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
        take(value >= 0xC0 && value < 0x200 ? latin[value - 0xC0] : 0)
        index += 2
      } else if byte < 0xF0, index + 2 < bytes.endIndex {
        let value = Int(byte & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
        take(value >= 0x1E00 && value < 0x1F00 ? additional[value - 0x1E00] : 0)
        index += 3
      } else {
        take(0)
        index += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
  }
}

extension String {
  /// The first scalar of the string's decomposed form.
  fileprivate var decomposedBase: UInt32 {
    for (letter, forms) in Self.baseLetters where forms.unicodeScalars.contains(where: { $0 == unicodeScalars.first }) {
      return letter.unicodeScalars.first!.value
    }
    return 0x80
  }

  /// The Vietnamese letters below their base letters, and the western ones that names bring along.
  private static let baseLetters: [(String, String)] = [
    ("a", "àáâãäåāăąảạấầẩẫậắằẳẵặ"), ("c", "çćč"), ("e", "èéêëēęěẻẽẹếềểễệ"), ("i", "ìíîïĩīỉị"),
    ("n", "ñńň"), ("o", "òóôõöøōơỏọốồổỗộớờởỡợ"), ("s", "śşš"), ("u", "ùúûüũūưủụứừửữự"), ("y", "ýÿỳỷỹỵ"),
    ("z", "źżž"), ("d", "đ"),
  ]
}
