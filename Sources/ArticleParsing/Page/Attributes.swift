/// The attributes of one element, read in one pass as far as they matter.
struct Attributes {
  private(set) var hints: Hints = []
  private(set) var isHidden = false
  /// `.centred` or `.right`, by `align` or `style`.
  private(set) var align: PageLine.Marks = []
  /// A script of type `application/ld+json`.
  private(set) var isLinkedData = false
  private(set) var property: UnsafePointer<UInt8>?
  private(set) var content: UnsafePointer<UInt8>?
  private(set) var dateTime: UnsafePointer<UInt8>?

  /// Takes libxml2's list: name, value, name, value, nil.
  init(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard let list else { return }
    var index = 0
    while let name = list[index] {
      if let value = list[index + 1] { read(name, value) }
      index += 2
    }
    if hints.contains(.hidden) { isHidden = true }
  }

  private mutating func read(_ name: UnsafePointer<UInt8>, _ value: UnsafePointer<UInt8>) {
    switch name[0] {
    case 0x63:  // class, content
      if Self.equal(name, "class") {
        hints.formUnion(Hints.read(value))
      } else if Self.equal(name, "content") {
        content = value
      }
    case 0x69:  // id, itemprop
      if name[1] == 0x64 && name[2] == 0 {
        hints.formUnion(Hints.read(value))
      } else if Self.equal(name, "itemprop") {
        hints.formUnion(Hints.read(value))
        if property == nil { property = value }
      }
    case 0x64:  // data-role, datetime
      if Self.equal(name, "data-role") {
        hints.formUnion(Hints.read(value))
      } else if Self.equal(name, "datetime") {
        dateTime = value
      }
    case 0x72:  // role, rel
      if Self.equal(name, "role") || Self.equal(name, "rel") { hints.formUnion(Hints.read(value)) }
    case 0x74:  // type
      if Self.equal(name, "type") {
        isLinkedData = Self.contains(value, "ld+json")
        hints.formUnion(Hints.read(value))
      }
    case 0x70:  // property
      if Self.equal(name, "property") { property = value }
    case 0x6E:  // name
      if Self.equal(name, "name"), property == nil { property = value }
    case 0x68:  // hidden, href
      if Self.equal(name, "hidden") {
        isHidden = true
      } else if Self.equal(name, "href") {
        readAddress(value)
      }
    case 0x73:  // style
      if Self.equal(name, "style") { readStyle(value) }
    case 0x61:  // align
      if Self.equal(name, "align") {
        if value[0] | 0x20 == 0x63 { align = .centred }
        if value[0] | 0x20 == 0x72 { align = .right }
      }
    default: break
    }
  }

  /// One pass over the address: pages of authors, mailboxes, documents.
  private mutating func readAddress(_ value: UnsafePointer<UInt8>) {
    if value[0] == 0x6D && Self.begins(value, "mailto:") { hints.insert(.mail) }
    var index = 0
    while value[index] != 0 {
      if value[index] == 0x2F {
        if Self.begins(value + index, "/tac-gia/") || Self.begins(value + index, "/author/") { hints.insert(.author) }
      } else if value[index] == 0x2E {
        for ending: StaticString in [".pdf", ".doc", ".xls", ".zip", ".rar", ".ppt"]
        where Self.begins(value + index, ending) { hints.insert(.file) }
      }
      index += 1
    }
  }

  @inline(__always)
  private static func begins(_ value: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where lower(value[index]) != word.utf8Start[index] { return false }
    return true
  }

  private mutating func readStyle(_ value: UnsafePointer<UInt8>) {
    if let after = Self.find(value, "text-align") {
      var index = 0
      while after[index] == 0x3A || after[index] == 0x20 { index += 1 }
      if after[index] | 0x20 == 0x63 { align = .centred }
      if after[index] | 0x20 == 0x72 { align = .right }
    }
    if let after = Self.find(value, "display") {
      var index = 0
      while after[index] == 0x3A || after[index] == 0x20 { index += 1 }
      if after[index] | 0x20 == 0x6E && after[index + 1] | 0x20 == 0x6F { isHidden = true }
    }
  }

  /// Whether a C string equals a word, capitals in it counting as small letters.
  @inline(__always)
  static func equal(_ value: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    let start = word.utf8Start
    for index in 0..<count where lower(value[index]) != start[index] { return false }
    return value[count] == 0
  }

  static func contains(_ value: UnsafePointer<UInt8>, _ word: StaticString) -> Bool { find(value, word) != nil }

  /// What follows the first place of a word in a C string.
  private static func find(_ value: UnsafePointer<UInt8>, _ word: StaticString) -> UnsafePointer<UInt8>? {
    let count = word.utf8CodeUnitCount
    let start = word.utf8Start
    var index = 0
    while value[index] != 0 {
      if lower(value[index]) == start[0] {
        var matched = 1
        while matched < count, lower(value[index + matched]) == start[matched] { matched += 1 }
        if matched == count { return value + index + count }
      }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
