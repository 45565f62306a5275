/// Text of a letter as Markdown that stands for itself: nothing in it can become a heading, a list, a rule, a link, code,
/// a table or HTML.
///
///     MarkdownText.escaped("# 1 < 2")   // \# 1 \< 2
enum MarkdownText {
  /// The text on one line, every sign that could be markup behind a backslash, blanks joined to one.
  static func append(_ text: String, to out: inout [UInt8]) {
    var copy = text
    copy.withUTF8 { utf8 in
      var index = 0
      while case let width = blankWidth(utf8, at: index), width > 0 { index += width }
      index = appendStart(utf8, at: index, to: &out)
      var pendingBlank = false
      while index < utf8.count {
        let width = blankWidth(utf8, at: index)
        if width > 0 {
          pendingBlank = true
          index += width
          continue
        }
        if pendingBlank {
          out.append(0x20)
          pendingBlank = false
        }
        if isMarkup(utf8[index]) { out.append(0x5C) }
        out.append(utf8[index])
        index += 1
      }
    }
  }

  static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// A marker such as `1.`, `a)`, `(1)` or `-` as text: its signs could begin a list of the reader's own.
  static func appendMarker(_ marker: String, to out: inout [UInt8]) {
    for byte in marker.utf8 {
      if isPunctuation(byte) { out.append(0x5C) }
      out.append(byte <= 0x20 ? 0x20 : byte)
    }
  }

  /// Signs that mean something only where a line begins: `-`, `+`, `=`, `:`, and the point or bracket behind a number.
  private static func appendStart(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int, to out: inout [UInt8]) -> Int {
    var index = start
    guard index < utf8.count else { return index }
    let first = utf8[index]
    if first == 0x2D || first == 0x2B || first == 0x3D || first == 0x3A {
      out.append(contentsOf: [0x5C, first])
      return index + 1
    }
    while index < utf8.count, index - start < 10, utf8[index] >= 0x30, utf8[index] <= 0x39 {
      out.append(utf8[index])
      index += 1
    }
    if index > start, index < utf8.count, utf8[index] == 0x2E || utf8[index] == 0x29 {
      out.append(contentsOf: [0x5C, utf8[index]])
      index += 1
    }
    return index
  }

  /// Width of a blank, a control code or an invisible sign that some reader takes for a line end; 0 where none stands.
  private static func blankWidth(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < utf8.count ? utf8[index + offset] : 0x21 }
    switch byte(0) {
    case 0...0x20, 0x7F: return 1
    case 0xC2 where byte(1) <= 0xA0: return 2  // C1 controls, next line, no-break space
    case 0xE2 where byte(1) == 0x80 && byte(2) | 1 == 0xA9: return 3  // line and paragraph separator
    case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return 3  // byte order mark
    default: return 0
    }
  }

  /// \ ` * _ { } [ ] < > # & | ~ $ ^ @
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5C, 0x60, 0x2A, 0x5F, 0x7B, 0x7D, 0x5B, 0x5D, 0x3C, 0x3E, 0x23, 0x26, 0x7C, 0x7E, 0x24, 0x5E, 0x40: true
    default: false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
