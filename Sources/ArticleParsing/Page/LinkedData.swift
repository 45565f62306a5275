/// Looks a few values up in a JSON-LD script without building its tree; broken JSON gives what can be read.
struct LinkedData {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether it describes an article (`NewsArticle`, `Article`, `BlogPosting`, `Report`).
  var isArticle: Bool {
    guard let type = string(after: "@type") else { return false }
    return Self.types.contains(type) || Self.types.contains { find("\"\($0)\"", from: 0) != nil }
  }

  private static let types: Set<String> = ["NewsArticle", "Article", "BlogPosting", "Report", "ReportageNewsArticle"]

  /// The first string that stands behind this key; nil where none does or it is empty.
  func string(after key: String, from start: Int = 0) -> String? {
    guard let found = find("\"\(key)\"", from: start) else { return nil }
    var index = skipBlanks(found)
    guard index < bytes.count, bytes[index] == 0x3A else { return nil }
    index = skipBlanks(index + 1)
    guard index < bytes.count, bytes[index] == 0x22 else { return nil }
    let text = literal(at: index)
    return text.isEmpty ? nil : text
  }

  /// The name of the first author; nil where it is an organisation.
  var authorName: String? {
    guard let found = find("\"author\"", from: 0) else { return nil }
    var index = skipBlanks(found)
    guard index < bytes.count, bytes[index] == 0x3A else { return nil }
    index = skipBlanks(index + 1)
    if index < bytes.count, bytes[index] == 0x5B { index = skipBlanks(index + 1) }
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x22 { return literal(at: index) }
    guard bytes[index] == 0x7B else { return nil }
    var end = index
    while end < bytes.count, bytes[end] != 0x7D { end += 1 }
    let object = LinkedData(Array(bytes[index..<end]))
    if object.find("Organization\"", from: 0) != nil { return nil }
    return object.string(after: "name")
  }

  private func find(_ word: String, from start: Int) -> Int? {
    let pattern = Array(word.utf8)
    guard bytes.count >= pattern.count else { return nil }
    var index = start
    while index + pattern.count <= bytes.count {
      if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) {
        return index + pattern.count
      }
      index += 1
    }
    return nil
  }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  /// A JSON string, escapes undone, at most 2000 bytes.
  private func literal(at quote: Int) -> String {
    var out: [UInt8] = []
    var index = quote + 1
    while index < bytes.count, bytes[index] != 0x22, out.count < 2000 {
      guard bytes[index] == 0x5C, index + 1 < bytes.count else {
        out.append(bytes[index])
        index += 1
        continue
      }
      let escaped = bytes[index + 1]
      index += 2
      switch escaped {
      case 0x6E, 0x74, 0x72, 0x62, 0x66: out.append(0x20)
      case 0x75:
        var scalar: UInt32 = 0
        var digits = 0
        while digits < 4, index < bytes.count, let digit = Self.hex(bytes[index]) {
          scalar = scalar << 4 | digit
          digits += 1
          index += 1
        }
        if digits == 4, scalar < 0xD800 || scalar > 0xDFFF { UTF8Bytes.append(scalar, to: &out) }
      default: out.append(escaped)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: return UInt32(byte - 0x30)
    case 0x41...0x46: return UInt32(byte - 0x37)
    case 0x61...0x66: return UInt32(byte - 0x57)
    default: return nil
    }
  }
}
