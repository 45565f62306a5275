/// A JSON value that was read, members in the order of the text.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  /// As written, since no figure of this program needs arithmetic beyond whole numbers.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable {
    var name: String
    var value: JSONValue
  }

  /// The member of an object; nil where there is none or this is no object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  var int: Int? {
    if case .number(let text) = self { return Int(text) }
    return nil
  }

  var bool: Bool? {
    if case .bool(let flag) = self { return flag }
    return nil
  }

  /// Reads one JSON text (RFC 8259); nil where the bytes are none, or deeper than `JSONReader.deepest`.
  init?(_ bytes: some Collection<UInt8>) {
    var reader = JSONReader(Array(bytes))
    guard let value = reader.document() else { return nil }
    self = value
  }
}
