/// Writes the mappings and lists of a YAML front matter; every text is double-quoted, so no value can end its line.
///
///     var yaml = YAMLWriter()
///     yaml.member("subject", "---")
///     String(decoding: yaml.bytes, as: UTF8.self)   // subject: "---"
///
/// What is nil or empty is left out: the front matter is for people, the JSON tells null from absent.
public struct YAMLWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var beginsItem = false

  public init() {}

  public mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    beginLine(name)
    appendQuoted(text)
    bytes.append(0x0A)
  }

  public mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    beginLine(name)
    bytes.append(contentsOf: String(number).utf8)
    bytes.append(0x0A)
  }

  public mutating func member(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    beginLine(name, endsLine: true)
    for text in texts {
      indent(depth + 1)
      bytes.append(contentsOf: [0x2D, 0x20])
      appendQuoted(text)
      bytes.append(0x0A)
    }
  }

  /// A mapping below a name; left out where `content` writes nothing.
  public mutating func mapping(_ name: StaticString, _ content: (inout YAMLWriter) -> Void) {
    let before = bytes.count
    let began = beginsItem
    beginLine(name, endsLine: true)
    let empty = bytes.count
    depth += 1
    content(&self)
    depth -= 1
    if bytes.count == empty {
      bytes.removeLast(empty - before)
      beginsItem = began
    }
  }

  /// A list of mappings below a name.
  public mutating func items<Item>(
    _ name: StaticString, _ items: [Item], _ content: (inout YAMLWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    beginLine(name, endsLine: true)
    depth += 2
    for item in items {
      beginsItem = true
      content(&self, item)
      // An item of which nothing is known still counts.
      if beginsItem {
        indent(depth - 1)
        bytes.append(contentsOf: Array("- {}\n".utf8))
        beginsItem = false
      }
    }
    depth -= 2
  }

  private mutating func beginLine(_ name: StaticString, endsLine: Bool = false) {
    if beginsItem {
      indent(depth - 1)
      bytes.append(contentsOf: [0x2D, 0x20])
      beginsItem = false
    } else {
      indent(depth)
    }
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x3A)
    bytes.append(endsLine ? 0x0A : 0x20)
  }

  private mutating func indent(_ depth: Int) { bytes.append(contentsOf: repeatElement(0x20, count: depth * 2)) }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(UInt8(scalar.value))
      // What YAML calls unprintable, and the signs that it would read as a line end or a byte order mark.
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: appendEscape(scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    bytes.append(0x22)
  }

  private mutating func appendEscape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    bytes.append(contentsOf: Array("\\u".utf8))
    bytes.append(contentsOf: repeatElement(0x30, count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }
}
