/// The fields in which two JSON records differ, by their dotted names.
///
///     FieldDifferences(from: old, to: new).changes   // [code.number: null → "348"]
struct FieldDifferences {
  /// One field that is not the same.
  struct Change: Equatable {
    /// `records[0].code.number`.
    var field: String
    /// As JSON text; nil where there was no value.
    var from: String?
    var to: String?

    var kind: Kind {
      if from == nil { return .gained }
      return to == nil ? .lost : .changed
    }

    /// The field without indexes, under which changes are counted: `records.code.number`.
    var name: String {
      var name = ""
      var depth = 0
      for character in field.unicodeScalars {
        if character == "[" { depth += 1 }
        if depth == 0 { name.unicodeScalars.append(character) }
        if character == "]" { depth -= 1 }
      }
      return name
    }
  }

  enum Kind: String {
    case gained, lost, changed
  }

  private(set) var changes: [Change] = []

  init(from old: JSONValue, to new: JSONValue) {
    let before = Self.leaves(of: old)
    let after = Self.leaves(of: new)
    let known = Dictionary(after.map { ($0.field, $0.text) }) { first, _ in first }
    var seen: Set<String> = []
    for (field, text) in before {
      seen.insert(field)
      let now = known[field]
      if now != text { changes.append(Change(field: field, from: text, to: now)) }
    }
    for (field, text) in after where !seen.contains(field) {
      changes.append(Change(field: field, from: nil, to: text))
    }
  }

  /// Every value that is no container, with its dotted name, in the order of the text; null and empty containers are no
  /// values. A stack of its own: a tree of blocks may be deep.
  private static func leaves(of value: JSONValue) -> [(field: String, text: String)] {
    var leaves: [(String, String)] = []
    var stack: [(String, JSONValue)] = [("", value)]
    while let (name, value) = stack.popLast() {
      switch value {
      case .null: break
      case .bool(let flag): leaves.append((name, flag ? "true" : "false"))
      case .number(let text): leaves.append((name, text))
      case .string(let text): leaves.append((name, text))
      case .array(let elements):
        for (index, element) in elements.enumerated().reversed() {
          // A block goes by its id, so that one paragraph more does not change all that follow.
          stack.append(("\(name)[\(element["id"]?.string ?? String(index))]", element))
        }
      case .object(let members):
        for member in members.reversed() {
          stack.append((name.isEmpty ? member.name : "\(name).\(member.name)", member.value))
        }
      }
    }
    return leaves
  }
}
