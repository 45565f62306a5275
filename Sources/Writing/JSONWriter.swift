/// Writes JSON as bytes: a value after the other, commas and indentation by itself.
///
///     var json = JSONWriter(pretty: false)
///     json.object { $0.member("number", "348") }
///     String(decoding: json.bytes, as: UTF8.self)   // {"number":"348"}
///
/// Strings are escaped as RFC 8259 demands, nothing more; the text stays readable.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public var bytes: [UInt8] { Array(buffer[..<count]) }

  /// What was written, taken out of the writer without a copy.
  public consuming func finish() -> [UInt8] {
    buffer.removeLast(buffer.count - count)
    return buffer
  }

  /// Room for what is written; only its first `count` bytes count. Appending to an array would ask who owns it and whether
  /// there is room at every sign.
  private var buffer: [UInt8]
  private var count = 0
  private let pretty: Bool
  private var depth = 0
  private var needsComma = false

  public init(pretty: Bool, reserving capacity: Int = 4096) {
    self.pretty = pretty
    buffer = [UInt8](repeating: 0, count: max(capacity, 256))
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
    if scaled < 0 { append(0x2D) }
    appendDecimal(whole)
    var rest = abs(scaled) % 1000
    if rest > 0 {
      append(0x2E)
      var unit = 100
      while rest > 0 {
        append(UInt8(0x30 + rest / unit))
        rest %= unit
        unit /= 10
      }
    }
    needsComma = true
  }

  public mutating func value(_ flag: Bool) {
    separate()
    append(flag ? "true" : "false")
    needsComma = true
  }

  public mutating func null() {
    separate()
    append("null")
    needsComma = true
  }

  /// The name of the next value.
  public mutating func key(_ name: StaticString) {
    separate()
    let length = name.utf8CodeUnitCount
    let blank = pretty ? 1 : 0
    write(length + 4) { out in
      out[0] = 0x22
      (out + 1).update(from: name.utf8Start, count: length)
      out[length + 1] = 0x22
      out[length + 2] = 0x3A
      out[length + 3] = 0x20
      return length + 3 + blank
    }
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

  private var afterKey = false

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    if needsComma { append(0x2C) }
    if pretty && depth > 0 { newline() }
  }

  /// Indentation stops growing here: 5,000 nested blocks would else be mostly blanks, the square of their number.
  private static let deepestIndentation = 40

  private mutating func newline() {
    append(0x0A)
    for _ in 0..<min(depth, Self.deepestIndentation) { append("  ") }
  }

  private mutating func begin(_ sign: UInt8) {
    separate()
    append(sign)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ sign: UInt8) {
    depth -= 1
    if pretty && needsComma { newline() }
    append(sign)
    needsComma = true
  }

  private mutating func appendDecimal(_ number: Int) {
    var left = number.magnitude
    var digits = 1
    while case let rest = left / 10, rest > 0 {
      left = rest
      digits += 1
    }
    if number < 0 { append(0x2D) }
    write(digits) { out in
      var value = number.magnitude
      for place in stride(from: digits - 1, through: 0, by: -1) {
        out[place] = UInt8(truncatingIfNeeded: 0x30 + value % 10)
        value /= 10
      }
      return digits
    }
  }

  /// The text in quotes. A text is copied eight bytes at a time where none of them asks for an escape, as is the rule.
  private mutating func appendQuoted(_ text: String) {
    append(0x22)
    // Every String that the parser makes is stored so; only one bridged from elsewhere is copied.
    if text.utf8.withContiguousStorageIfAvailable({ appendEscaped($0) }) == nil {
      var copy = text
      copy.withUTF8 { appendEscaped($0) }
    }
    append(0x22)
  }

  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < utf8.count {
      var index = start
      write(utf8.count - start) { out in
        index = Self.copyPlain(utf8, from: start, to: out)
        return index - start
      }
      if index < utf8.count { appendEscape(utf8[index]) }
      start = index + 1
    }
  }

  /// Copies up to the first byte that must be escaped, and returns its place.
  private static func copyPlain(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to out: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard let base = utf8.baseAddress else { return start }
    var index = start
    while index + 8 <= utf8.count {
      let eight = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      if mustEscape(eight) { break }
      UnsafeMutableRawPointer(out + (index - start)).storeBytes(of: eight, as: UInt64.self)
      index += 8
    }
    while index < utf8.count {
      let byte = base[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
      out[index - start] = byte
      index += 1
    }
    return index
  }

  /// Whether one of eight bytes is a control, a quote or a backslash: subtracting sets the high bit of what was smaller.
  @inline(__always)
  private static func mustEscape(_ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = eight ^ (ones &* 0x22)
    let strokes = eight ^ (ones &* 0x5C)
    let controls = (eight &- (ones &* 0x20)) & ~eight
    return (controls | (quotes &- ones) & ~quotes | (strokes &- ones) & ~strokes) & (ones &* 0x80) != 0
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(0x5C)
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x08: append(0x62)
    case 0x09: append(0x74)
    case 0x0A: append(0x6E)
    case 0x0C: append(0x66)
    case 0x0D: append(0x72)
    default:
      append("u00")
      append(byte < 0x10 ? 0x30 : 0x31)
      append(byte & 15 < 10 ? 0x30 + (byte & 15) : 0x57 + (byte & 15))
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if count == buffer.count { grow(1) }
    buffer[count] = byte
    count += 1
  }

  private mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    write(length) { out in
      out.update(from: text.utf8Start, count: length)
      return length
    }
  }

  /// Lets `body` write at most so many bytes; it returns how many they were.
  @inline(__always)
  private mutating func write(_ most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if buffer.count - count < most { grow(most) }
    let start = count
    count += buffer.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { body($0 + start) } ?? 0
    }
  }

  private mutating func grow(_ least: Int) {
    buffer.append(contentsOf: repeatElement(0, count: max(least, buffer.count / 4)))
  }
}
