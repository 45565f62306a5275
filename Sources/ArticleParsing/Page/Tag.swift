/// What the reader does with an element; the rest of HTML passes through as inline text.
struct TagTraits: OptionSet {
  let rawValue: UInt16
  /// Begins and ends a line, and is a container of its own.
  static let block = TagTraits(rawValue: 1)
  /// Its content is no text of the page: script, style, template.
  static let code = TagTraits(rawValue: 2)
  /// Part of a form: option lists, buttons.
  static let control = TagTraits(rawValue: 4)
  static let lineBreak = TagTraits(rawValue: 8)
  static let link = TagTraits(rawValue: 16)
  /// Bold or italic.
  static let stress = TagTraits(rawValue: 32)
  static let picture = TagTraits(rawValue: 64)
  static let heading = TagTraits(rawValue: 128)
  /// By its own meaning outside the article: nav, footer, form.
  static let around = TagTraits(rawValue: 256)
  static let caption = TagTraits(rawValue: 512)
  static let meta = TagTraits(rawValue: 1024)
  static let title = TagTraits(rawValue: 2048)
  static let listItem = TagTraits(rawValue: 4096)
  static let cell = TagTraits(rawValue: 8192)
  static let paragraph = TagTraits(rawValue: 16384)
  static let time = TagTraits(rawValue: 32768)
}

/// The elements that matter, found by name without making a string of it.
struct TagTable {
  /// Filled once and never freed; raw memory, since the table is asked for every tag.
  private let keys: UnsafeMutablePointer<UInt64>
  private let traits: UnsafeMutablePointer<TagTraits>
  private static let size = 256

  nonisolated(unsafe) static let shared = TagTable()

  /// The traits of an element, none for one that is not listed.
  @inline(__always)
  func traits(of name: UnsafePointer<UInt8>) -> TagTraits {
    let key = Self.key(name)
    var slot = Self.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return traits[slot] }
      slot = (slot + 1) & (Self.size - 1)
    }
    return []
  }

  private init() {
    keys = .allocate(capacity: Self.size)
    keys.initialize(repeating: 0, count: Self.size)
    traits = .allocate(capacity: Self.size)
    traits.initialize(repeating: [], count: Self.size)
    for (names, value) in Self.elements {
      for name in names.split(separator: " ") {
        let key = Array(name.utf8 + [0]).withUnsafeBufferPointer { Self.key($0.baseAddress!) }
        var slot = Self.slot(key)
        while keys[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
        keys[slot] = key
        traits[slot] = value
      }
    }
  }

  /// The first eight letters; longer names that matter (figcaption, blockquote) differ within them.
  @inline(__always)
  private static func key(_ name: UnsafePointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var index = 0
    while index < 8, name[index] != 0 {
      key = key << 8 | UInt64(name[index] | 0x20)
      index += 1
    }
    return key
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56) & (size - 1)
  }

  private static let elements: [(String, TagTraits)] = [
    (
      "html body div section article main center dl dt dd ul ol table tbody thead tfoot tr fieldset details summary",
      .block
    ),
    ("hgroup address blockquote pre caption hr figure header", .block),
    ("p", [.block, .paragraph]), ("li", [.block, .listItem]), ("td th", [.block, .cell]),
    ("h1 h2 h3 h4 h5 h6", [.block, .heading]),
    ("nav footer form menu aside", [.block, .around]),
    ("figcaption", [.block, .caption]),
    ("script style template noscript svg math head", .code),
    ("select option optgroup button textarea datalist object", .control),
    ("br", .lineBreak), ("a", .link), ("b strong i em u", .stress),
    ("img video picture iframe embed amp-img audio", .picture),
    ("meta", .meta), ("title", .title), ("time", .time),
  ]
}
