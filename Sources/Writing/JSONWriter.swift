/// Writes JSON as bytes: a value after the other, commas and indentation by itself.
///
///     var json = JSONWriter(pretty: false)
///     json.object { $0.member("number", "348") }
///     String(decoding: json.bytes, as: UTF8.self)   // {"number":"348"}
///
/// Strings are escaped as RFC 8259 demands, nothing more; the text stays readable.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let pretty: Bool
  private var depth = 0
  private var needsComma = false

  public init(pretty: Bool, reserving capacity: Int = 4096) {
    self.pretty = pretty
    bytes.reserveCapacity(capacity)
  }

  /// `{ … }` with the members that `content` writes.
  public mutating func object(_ content: (inout JSONWriter) -> Void) {
    beginObject()
    content(&self)
    endObject()
  }

  /// `[ … ]` with the values that `content` writes.
  public mutating func array(_ content: (inout JSONWriter) -> Void) {
    beginArray()
    content(&self)
    endArray()
  }

  /// Opens an object; for trees whose depth the input decides, where closures would nest on the stack.
  public mutating func beginObject() { begin(0x7B) }
  public mutating func endObject() { end(0x7D) }
  public mutating func beginArray() { begin(0x5B) }
  public mutating func endArray() { end(0x5D) }

  public mutating func value(_ text: String) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  public mutating func value(_ number: Int) {
    separate()
    appendDecimal(number)
    needsComma = true
  }

  /// A number with at most three decimals, without trailing zeros.
  public mutating func value(thousandths number: Double) {
    separate()
    // Rounded by hand: `rounded()` would pull in the C mathematics library.
    let clamped = max(-9e12, min(9e12, number)) * 1000
    let scaled = Int(clamped + (clamped < 0 ? -0.5 : 0.5))
    let whole = abs(scaled) / 1000
    if scaled < 0 { bytes.append(0x2D) }
    appendDecimal(whole)
    var rest = abs(scaled) % 1000
    if rest > 0 {
      bytes.append(0x2E)
      var unit = 100
      while rest > 0 {
        bytes.append(UInt8(0x30 + rest / unit))
        rest %= unit
        unit /= 10
      }
    }
    needsComma = true
  }

  public mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: flag ? Self.trueBytes : Self.falseBytes)
    needsComma = true
  }

  public mutating func null() {
    separate()
    bytes.append(contentsOf: Self.nullBytes)
    needsComma = true
  }

  /// The name of the next value.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
    if pretty { bytes.append(0x20) }
    needsComma = false
    afterKey = true
  }

  /// A member; null where the value is nil.
  public mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// A member that is left out where the value is nil.
  public mutating func optional(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }

  public mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  public mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    array { json in for text in texts { json.value(text) } }
  }

  private static let trueBytes = Array("true".utf8)
  private static let falseBytes = Array("false".utf8)
  private static let nullBytes = Array("null".utf8)
  private var afterKey = false

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    if needsComma { bytes.append(0x2C) }
    if pretty && depth > 0 { newline() }
  }

  /// Indentation stops growing here: 5,000 nested blocks would else be mostly blanks, the square of their number.
  private static let deepestIndentation = 40

  private mutating func newline() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: min(depth, Self.deepestIndentation) * 2))
  }

  private mutating func begin(_ sign: UInt8) {
    separate()
    bytes.append(sign)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ sign: UInt8) {
    depth -= 1
    if pretty && needsComma { newline() }
    bytes.append(sign)
    needsComma = true
  }

  private mutating func appendDecimal(_ number: Int) {
    if number >= 0 && number < 10 {
      bytes.append(UInt8(0x30 + number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(0x22)
    var copy = text
    copy.withUTF8 { utf8 in
      var start = 0
      for index in 0..<utf8.count {
        let byte = utf8[index]
        if byte >= 0x20 && byte != 0x22 && byte != 0x5C { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        appendEscape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(0x22)
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}
