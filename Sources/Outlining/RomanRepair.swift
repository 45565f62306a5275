/// Gives Roman section numbers back what a scanner took: "H. NỘI DUNG" behind I. is II., "HI." is III., and the "1." in
/// front of a real II. is I.
///
/// Only headings in capitals are touched, and only where the sequence demands it; the printed marker stays as it stood.
struct RomanRepair {
  private let paragraphs: [Paragraph]
  private var markers: [Marker?]

  /// The markers of the paragraphs, the Roman ones repaired.
  static func markers(_ paragraphs: [Paragraph]) -> [Marker?] {
    var repair = RomanRepair(paragraphs)
    repair.run()
    return repair.markers
  }

  private init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
    markers = paragraphs.map { paragraph in
      var text = paragraph.text
      return text.withUTF8 { Marker($0) }
    }
  }

  private mutating func run() {
    var last = 0
    /// The last heading that may be the I. of a row whose II. comes.
    var first: Int?
    for index in markers.indices {
      if let marker = markers[index], marker.kind == .roman {
        if marker.ordinal == 2, last == 0, let first { markers[first] = roman(1, first) }
        // "I. … I. … III.": the second lost a stroke.
        if marker.ordinal <= last, marker.ordinal > 0, nextRoman(after: index) == last + 2 {
          markers[index]?.ordinal = last + 1
          markers[index]?.label = Roman.spelling(last + 1)
        }
        last = markers[index]?.ordinal ?? last
        continue
      }
      guard let spoilt = spoiltNumeral(index) else { continue }
      if spoilt == 1, last == 0 {
        if first == nil { first = index }
      } else if spoilt == last + 1 || spoilt == 2 && last == 0 && first != nil {
        if last == 0, let first { markers[first] = roman(1, first) }
        markers[index] = roman(spoilt, index)
        last = spoilt
      }
    }
  }

  /// The next numeral that stands as it should, or nil where a wider heading or the end comes first.
  private func nextRoman(after index: Int) -> Int? {
    for next in markers.indices.dropFirst(index + 1) {
      guard let marker = markers[next] else { continue }
      if marker.kind == .roman { return marker.ordinal }
      if marker.kind.rawValue < Marker.Kind.roman.rawValue, spoiltNumeral(next) == nil { return nil }
    }
    return nil
  }

  private func roman(_ ordinal: Int, _ index: Int) -> Marker {
    let end = paragraphs[index].text.utf8.prefix { $0 != UInt8(ascii: ".") }.count + 1
    let rest = paragraphs[index].text.utf8.dropFirst(end)
    return Marker(
      kind: .roman, length: end, textStart: end + rest.prefix { $0 <= 0x20 }.count, ordinal: ordinal,
      label: Roman.spelling(ordinal))
  }

  /// The numeral that the letters before the first dot look like, if a heading in capitals follows; nil for a real one.
  private func spoiltNumeral(_ index: Int) -> Int? {
    var text = paragraphs[index].text
    return text.withUTF8 { bytes in
      guard let start = bytes.first, Self.looksAlike(start) else { return nil }
      var letters: [UInt8] = []
      var end = 0
      while end < bytes.count, end < 4, bytes[end] != UInt8(ascii: ".") {
        guard let strokes = Self.strokes(bytes[end]) else { return nil }
        letters += strokes
        end += 1
      }
      guard end > 0, end < bytes.count, bytes[end] == UInt8(ascii: ".") else { return nil }
      guard Self.isHeading(UnsafeBufferPointer(rebasing: bytes[(end + 1)...])) else { return nil }
      return letters.withUnsafeBufferPointer { Roman.value($0[...]) }
    }
  }

  private static func looksAlike(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "H"), UInt8(ascii: "1"), UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "|"),
      UInt8(ascii: "V"):
      true
    default: false
    }
  }

  /// The numeral's letters that a scanner reads as this one.
  private static func strokes(_ byte: UInt8) -> [UInt8]? {
    switch byte {
    case UInt8(ascii: "H"): [UInt8(ascii: "I"), UInt8(ascii: "I")]
    case UInt8(ascii: "1"), UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "|"): [UInt8(ascii: "I")]
    case UInt8(ascii: "V"): [UInt8(ascii: "V")]
    default: nil
    }
  }

  /// Capitals up to the first sign behind them: "MỤC ĐÍCH", "NỘI DUNG: …"; two words or more without a small letter.
  private static func isHeading(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var capitals = 0
    for byte in bytes {
      if (0x61...0x7A).contains(byte) { return capitals >= 6 }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") { break }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    return capitals >= 4
  }
}
