import Clibxml2
import Records
import TextReading

/// The bytes of a page as libxml2 is given them: UTF-8, no NUL, no tag with more attributes than a page needs.
///
/// What must not reach the parser is blanked in place, so that a position is the same in both; only a page in another
/// encoding than UTF-8 is rewritten, and has a map.
struct PageInput {
  private(set) var bytes: [UInt8]
  private(set) var encodingName: String
  private(set) var limits: [Page.Limit] = []
  /// Positions of `bytes` → offsets of the file; nil where they are the same.
  private var map: OffsetMap?

  /// The file offset of a position.
  func fileOffset(_ position: Int) -> Int { map?.source(of: position) ?? position }

  func fileRange(_ range: Range<Int>) -> Range<Int> {
    guard map != nil else { return range }
    let start = fileOffset(range.lowerBound)
    return start..<max(start, fileOffset(range.upperBound))
  }

  /// Positions are kept in 32 bits.
  static let largestFile = 1 << 30

  init(_ source: [UInt8]) throws(ReadingError) {
    if source.count > Self.largestFile { throw ReadingError(.tooLarge) }
    let decision = source.withUnsafeBufferPointer { PageEncoding.decide($0) }
    encodingName = decision.encoding.name + (decision.mark == 3 ? " with BOM" : "")
    switch decision.encoding {
    case .utf8:
      bytes = source
      for index in 0..<decision.mark { bytes[index] = 0x20 }
    case .utf16(let bigEndian):
      var map = OffsetMap()
      bytes = PageConversion.fromUTF16(source, from: decision.mark, bigEndian: bigEndian, map: &map)
      self.map = map
    case .windows1252, .windows1258:
      var map = OffsetMap()
      bytes = PageConversion.fromTable(
        source, upper: decision.encoding == .windows1258 ? PageConversion.vietnamese : PageConversion.western, map: &map
      )
      self.map = map
    }
    if let declared = decision.contradicted {
      limits.append(
        Page.Limit(
          code: "encodingContradicted",
          message: "the page declares \(declared), but its bytes are read as \(decision.encoding.name)", offset: 0))
    }
    blank()
  }

  /// Blanks NULs and broken sequences, and the attributes of a tag with too many words.
  private mutating func blank() {
    var nul = -1
    var broken = -1
    var overlong = -1
    bytes.withUnsafeMutableBufferPointer { buffer in
      (nul, broken) = Self.blankBytes(buffer)
      overlong = Self.blankTags(buffer)
    }
    if nul >= 0 { limits.append(Page.Limit(code: "nulBytes", message: "NUL bytes were read as blanks", offset: nul)) }
    if broken >= 0 {
      limits.append(
        Page.Limit(code: "brokenBytes", message: "bytes that are no UTF-8 were read as question marks", offset: broken))
    }
    if overlong >= 0 {
      limits.append(
        Page.Limit(
          code: "longTag",
          message: "a tag has more than \(TagScanner.largest) words; its attributes were not read", offset: overlong))
    }
  }
  /// The first NUL and the first broken sequence, -1 where there is none.
  private static func blankBytes(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> (nul: Int, broken: Int) {
    let view = UnsafeBufferPointer(buffer)
    var nul = -1
    var broken = -1
    var index = 0
    while index < view.count {
      let byte = view[index]
      if byte == 0 {
        if nul < 0 { nul = index }
        buffer[index] = 0x20
        index += 1
      } else if byte < 0x80 {
        index = UTF8Bytes.skipASCII(view, from: index)
      } else {
        let length = UTF8Bytes.length(view, at: index)
        if length == 0 {
          if broken < 0 { broken = index }
          buffer[index] = 0x3F
        }
        index += max(1, length)
      }
    }
    return (nul, broken)
  }

  /// The first tag that was too long, -1 where there is none.
  private static func blankTags(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let view = UnsafeBufferPointer(buffer)
    guard let base = view.baseAddress else { return -1 }
    var overlong = -1
    var tag = TagScanner()
    var index = 0
    while index < view.count {
      if tag.state == .text || tag.state == .code {
        guard let next = congvan_find_byte(base + index, 0x3C, UInt(view.count - index)) else { break }
        index = next - base
      } else if tag.state == .comment {
        guard let next = congvan_find_byte(base + index, 0x3E, UInt(view.count - index)) else { break }
        index = next - base
      }
      if tag.take(view[index], at: index, in: view) {
        if overlong < 0 { overlong = tag.start }
        for inside in tag.nameEnd...index { buffer[inside] = 0x20 }
      } else if tag.blanks {
        buffer[index] = 0x20
      }
      index += 1
    }
    return overlong
  }
}
