/// Roman numerals up to 89, as sections use them.
enum Roman {
  /// The value, or nil where the letters are no well-formed numeral.
  static func value(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var total = 0
    var previous = 0
    for letter in letters.reversed() {
      guard let digit = digit(letter) else { return nil }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return total > 0 && spelling(total).utf8.elementsEqual(letters) ? total : nil
  }

  /// The numeral as it is printed.
  static func spelling(_ value: Int) -> String {
    let rows: [(Int, String)] = [
      (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (step, letters) in rows {
      while rest >= step {
        text += letters
        rest -= step
      }
    }
    return text
  }

  private static func digit(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "I"): return 1
    case UInt8(ascii: "V"): return 5
    case UInt8(ascii: "X"): return 10
    case UInt8(ascii: "L"): return 50
    default: return nil
    }
  }
}

/// The letters that number points (điểm), in Vietnamese order: no f, j, w, z.
enum VietnameseLetters {
  static let order = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
  ]

  /// Place in the row from 1; 0 for a letter that numbers nothing.
  static func ordinal(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    for (index, letter) in order.enumerated() where letter.utf8.elementsEqual(bytes) { return index + 1 }
    return 0
  }
}

/// The signs that open a bullet; the first of a row is what a path counts it by.
enum BulletSigns {
  static let table: [(sign: String, spelling: [UInt8])] = [
    ("-", "-"), ("+", "+"), ("*", "*"), ("-", "–"), ("-", "—"), ("-", "−"), ("-", "‐"), ("-", "~"), ("-", "¬"),
    ("•", "•"), ("•", "●"), ("•", "▪"), ("•", "·"), ("•", "\u{F0B7}"), ("•", "◦"),
  ].map { ($0.0, Array($0.1.utf8)) }
}

/// The named headings of legislation: Phần, Chương, Mục, Tiểu mục, Điều.
enum Headings {
  struct Heading: Sendable {
    let kind: Marker.Kind
    let label: String
    let spellings: [[UInt8]]
  }

  static let table: [Heading] = [
    heading(.article, "Điều", ["Điều", "ĐIỀU"]), heading(.chapter, "Chương", ["Chương", "CHƯƠNG"]),
    heading(.section, "Mục", ["Mục", "MỤC"]), heading(.part, "Phần", ["Phần", "PHẦN"]),
    heading(.subsection, "Tiểu mục", ["Tiểu mục", "TIỂU MỤC"]),
  ]

  private static let words: [(word: String, ordinal: Int)] = [
    ("thứ nhất", 1), ("thứ hai", 2), ("thứ ba", 3), ("thứ tư", 4), ("thứ năm", 5), ("THỨ NHẤT", 1), ("THỨ HAI", 2),
    ("THỨ BA", 3), ("THỨ TƯ", 4), ("THỨ NĂM", 5), ("A", 1), ("B", 2), ("C", 3), ("D", 4),
  ]

  private static func heading(_ kind: Marker.Kind, _ label: String, _ spellings: [String]) -> Heading {
    Heading(kind: kind, label: label, spellings: spellings.map { Array($0.utf8) })
  }

  /// The end of the heading's word, or nil where it does not stand at the start.
  static func match(_ bytes: UnsafeBufferPointer<UInt8>, _ heading: Heading) -> Int? {
    for spelling in heading.spellings where bytes.starts(with: spelling) { return spelling.count }
    return nil
  }

  /// "thứ nhất" → 1, with the end of the words.
  static func ordinalWord(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (ordinal: Int, end: Int)? {
    for (word, ordinal) in words where bytes[start...].starts(with: word.utf8) {
      let end = start + word.utf8.count
      if end == bytes.count || bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ":")
      {
        return (ordinal, end)
      }
    }
    return nil
  }

  /// Whether the rest has no small ASCII letter: a title in capitals.
  static func isShouted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    !bytes[start...].contains { (0x61...0x7A).contains($0) }
  }
}
