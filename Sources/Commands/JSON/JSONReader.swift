/// Reads JSON from bytes in one pass, with a stack of its own for what is still open.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var open: [Container] = []

  /// Letting go of a value recurses in the runtime, so depth has a limit: twice what 5,000 nested blocks take.
  static let deepest = 10_000

  /// An array or object whose end has not been seen.
  private struct Container {
    var isObject: Bool
    var elements: [JSONValue] = []
    var members: [JSONValue.Member] = []
    var name = ""
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The whole text as one value; nil where it is no JSON.
  mutating func document() -> JSONValue? {
    while true {
      skipBlanks()
      guard var value = begin() else { return nil }
      // A finished value may finish the containers around it.
      while let done = value {
        if open.isEmpty {
          skipBlanks()
          return index == bytes.count ? done : nil
        }
        guard let next = add(done) else { return nil }
        value = next
      }
    }
  }

  /// A value, or nil inside the optional where a container was opened and its first value follows; nil for no JSON.
  private mutating func begin() -> JSONValue?? {
    guard index < bytes.count, open.count < Self.deepest else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"):
      index += 1
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .some(.object([])) }
      guard let name = memberName() else { return nil }
      open.append(Container(isObject: true, name: name))
      return .some(nil)
    case UInt8(ascii: "["):
      index += 1
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .some(.array([])) }
      open.append(Container(isObject: false))
      return .some(nil)
    case UInt8(ascii: "\""): return string().map { .some(.string($0)) }
    case UInt8(ascii: "t"): return word("true").map { .some(.bool(true)) }
    case UInt8(ascii: "f"): return word("false").map { .some(.bool(false)) }
    case UInt8(ascii: "n"): return word("null").map { .some(.null) }
    default: return number().map { .some(.number($0)) }
    }
  }

  /// Puts a value into the innermost container; gives the container where it ends here, nil where another value follows.
  private mutating func add(_ value: JSONValue) -> JSONValue?? {
    let last = open.count - 1
    let isObject = open[last].isObject
    if isObject {
      open[last].members.append(.init(name: open[last].name, value: value))
    } else {
      open[last].elements.append(value)
    }
    skipBlanks()
    if take(UInt8(ascii: ",")) {
      if isObject {
        skipBlanks()
        guard let name = memberName() else { return nil }
        open[last].name = name
      }
      return .some(nil)
    }
    guard take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return nil }
    let container = open.removeLast()
    return .some(isObject ? .object(container.members) : .array(container.elements))
  }

  private mutating func memberName() -> String? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let name = string() else { return nil }
    skipBlanks()
    return take(UInt8(ascii: ":")) ? name : nil
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func word(_ word: StaticString) -> Void? {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return nil }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return nil }
    index += count
    return ()
  }

  private mutating func number() -> String? {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { guard digits() else { return nil } }
    if take(UInt8(ascii: ".")) { guard digits() else { return nil } }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard digits() else { return nil }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() -> Bool {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index > start
  }

  private mutating func string() -> String? {
    index += 1
    var start = index
    var unescaped: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        let rest = bytes[start..<index]
        index += 1
        if unescaped.isEmpty { return String(validating: rest, as: UTF8.self) }
        return String(validating: unescaped + rest, as: UTF8.self)
      }
      if byte < 0x20 { return nil }
      if byte == UInt8(ascii: "\\") {
        unescaped += bytes[start..<index]
        index += 1
        guard escape(into: &unescaped) else { return nil }
        start = index
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func escape(into out: inout [UInt8]) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"):
      guard var code = hexadecimal() else { return false }
      if (0xD800..<0xDC00).contains(code), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        guard let low = hexadecimal() else { return false }
        guard (0xDC00..<0xE000).contains(low) else { return false }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      // Half a pair is no character; what wrote it meant something that cannot be known.
      guard let scalar = Unicode.Scalar(code) else { return false }
      out.append(contentsOf: UTF8.encode(scalar)!)
    default: return false
    }
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var code: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = hex(byte) else { return nil }
      code = code << 4 | digit
    }
    index += 4
    return code
  }

  private func hex(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: return UInt32(byte - 0x30)
    case 0x41...0x46: return UInt32(byte - 0x37)
    case 0x61...0x66: return UInt32(byte - 0x57)
    default: return nil
    }
  }
}
