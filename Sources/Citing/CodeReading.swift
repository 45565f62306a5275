import Records

/// A code as it was read at a digit: `30/2020/NĐ-CP`, `17-CT/TU`, `12/UBND-VX`.
struct CodeReading {
  var code: Code
  /// Position after the code.
  var end: Int
  /// What must stand before it, because by itself it could be something else.
  var need: Need

  enum Need {
    /// `12/UBND-VX`, `17-CT/TU`, `30/2020/NĐ-CP`.
    case nothing
    /// "số" or a type word: `06/KHBT`, `174 KL/TW`.
    case numberWord
    /// A type word: `24-CP`.
    case typeName
  }

  /// Reads the code whose number starts at `start`; nil where none stands there.
  init?(_ text: CitedText, at start: Int) {
    guard let number = NumberReading(text, at: start) else { return nil }
    let gap = text.skipBlanks(number.end)
    var notation: NotationReading?
    var year: Int?
    need = .nothing
    if case let width = CodeMarks.slash(text, at: gap), width > 0 {
      var at = text.skipBlanks(gap + width)
      if let (value, end) = Self.year(text, at: at) {
        let next = text.skipBlanks(end)
        let second = CodeMarks.slash(text, at: next)
        guard second > 0 else { return nil }
        year = value
        at = text.skipBlanks(next + second)
      }
      notation = NotationReading(text, at: at)
      if year == nil, notation?.hasHyphen != true { need = .numberWord }
    } else if case let width = CodeMarks.hyphen(text, at: gap), width > 0 {
      notation = NotationReading(text, at: text.skipBlanks(gap + width))
      if notation?.hasSlash != true { need = .typeName }
    } else if gap > number.end {
      notation = NotationReading(text, at: gap)
      guard notation?.hasSlash == true else { return nil }
      need = .numberWord
    }
    guard let notation else { return nil }
    code = Code(number: number.text, year: year, notation: notation.text)
    end = notation.end
  }

  private static func year(_ text: CitedText, at start: Int) -> (Int, Int)? {
    var value = 0
    for offset in 0..<4 {
      let byte = text.byte(start + offset)
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    guard (1945...2099).contains(value) else { return nil }
    return (value, start + 4)
  }
}

/// Số: `12`, `03`, `66.19`, `1249a`.
struct NumberReading {
  var text: String
  var end: Int

  /// Reads the number at `start`; nil where it is the tail of a word, a date or a longer number.
  init?(_ text: CitedText, at start: Int) {
    var index = start
    func digits(_ most: Int) -> Int {
      var end = index
      while end - index < most, case let byte = text.byte(end), byte >= 0x30, byte <= 0x39 { end += 1 }
      return end
    }
    index = digits(6)
    guard index > start else { return nil }
    if text.byte(index) == 0x2E, case let dot = index {
      index += 1
      let end = digits(4)
      index = end > index ? end : dot
    }
    let letter = text.byte(index)
    if letter >= 0x61, letter <= 0x65, !text.isWordPart(at: index + 1) { index += 1 }
    guard !text.isWordPart(at: index) else { return nil }
    self.text = text.string(start..<index)
    end = index
  }

  /// Whether a number may begin at `start`: not inside `5/12`, `1-12`, `3.12`, `K12`.
  static func mayBegin(_ text: CitedText, at start: Int) -> Bool {
    let (before, width) = text.scalar(before: start)
    if Letters.isWordPart(before) { return Lead.endsWithNumberWord(text, at: start) }
    guard [0x2D, 0x2E, 0x2C, 0x2F, 0x2044, 0x2013].contains(before) else { return true }
    return !text.isWordPart(before: start - width)
  }
}

/// Ký hiệu: segments of capitals joined by `-`, `/`, `&`, `.`; blanks that a line end left inside are taken out.
struct NotationReading {
  var text: String
  var end: Int
  var hasHyphen = false
  var hasSlash = false

  /// nil where no notation stands at `start`, or one that breaks off in signs that nobody can read (`QĐ-§SYT`).
  init?(_ text: CitedText, at start: Int) {
    guard let first = Segment(text, at: start, afterHyphen: false) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(48)
    out.append(contentsOf: text.bytes[start..<first.end])
    var end = first.end
    var segments = 1
    var last = first
    while segments < 8, let joiner = Joiner(text, at: end) {
      guard !joiner.leadsToJunk(text) else { return nil }
      guard let next = Segment(text, at: joiner.end, afterHyphen: joiner.sign == 0x2D && !joiner.blankAround) else {
        break
      }
      if joiner.blankAround {
        // A blank inside comes from a line end (`LĐLSVN- BTV`) or a wide dash (`QĐ – UBND`); a dash between
        // words of a sentence has blanks on both sides and follows a code that is whole already.
        guard next.isStrict, joiner.sign == 0x2D || joiner.sign == 0x2F else { break }
        if joiner.blankBefore && joiner.blankAfter && (hasHyphen || hasSlash || last.hasDigits) { break }
      }
      if joiner.sign == 0x2E || joiner.sign == 0x26 { guard next.isStrict else { break } }
      if joiner.sign == 0x2D { hasHyphen = true }
      if joiner.sign == 0x2F { hasSlash = true }
      out.append(joiner.sign)
      out.append(contentsOf: text.bytes[joiner.end..<next.end])
      end = next.end
      last = next
      segments += 1
    }
    guard first.capitals > 1 || segments > 1 else { return nil }
    Self.replaceEth(&out)
    self.text = String(decoding: out, as: UTF8.self)
    self.end = end
  }

  /// Ð (eth, C3 90) for Đ (C4 90) is a look-alike of one scalar.
  private static func replaceEth(_ bytes: inout [UInt8]) {
    for index in bytes.indices.dropLast() where bytes[index] == 0xC3 && bytes[index + 1] == 0x90 {
      bytes[index] = 0xC4
    }
  }
}

/// What joins two segments of a notation.
private struct Joiner {
  var sign: UInt8
  var blankBefore: Bool
  var blankAfter: Bool
  var end: Int
  var blankAround: Bool { blankBefore || blankAfter }

  init?(_ text: CitedText, at start: Int) {
    let at = text.skipBlanks(start)
    var width = CodeMarks.hyphen(text, at: at)
    sign = 0x2D
    if width == 0 {
      width = CodeMarks.slash(text, at: at)
      sign = 0x2F
    }
    if width == 0, at == start, case let byte = text.byte(at), byte == 0x26 || byte == 0x2E || byte == 0x5F {
      width = 1
      sign = byte
    }
    guard width > 0 else { return nil }
    end = text.skipBlanks(at + width)
    blankBefore = at > start
    blankAfter = end > at + width
  }

  /// Whether something other than a letter, a digit or the end of a phrase is glued to a hyphen or slash.
  func leadsToJunk(_ text: CitedText) -> Bool {
    guard sign == 0x2D || sign == 0x2F, !blankAround else { return false }
    let (value, width) = text.scalar(at: end)
    if width == 0 || Letters.isWordPart(value) { return false }
    return ![0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x22, 0x201D, 0x2026].contains(value)
  }
}

/// One run of letters and digits in a notation: `UBND`, `TTg`, `QH15`.
private struct Segment {
  var end: Int
  var capitals = 0
  var hasDigits = false
  /// At least two capitals and no small letter, or the mixed case of a type code (`TTg`, `CTr`, `GDTrH`).
  var isStrict = false

  init?(_ text: CitedText, at start: Int, afterHyphen: Bool) {
    var index = start
    var small = 0
    var letters = 0
    var smallRun = 0
    var beforeRun = start
    while letters < 24 {
      let (value, width) = text.scalar(at: index)
      if Letters.isUpper(value) {
        capitals += 1
        letters += 1
        smallRun = 0
      } else if Letters.isLower(value) {
        if index == start { return nil }
        if smallRun == 0 { beforeRun = index }
        smallRun += 1
        small += 1
        letters += 1
      } else if Letters.isDigit(value) {
        if index == start { return nil }
        hasDigits = true
        smallRun = 0
      } else {
        break
      }
      index += width
    }
    guard capitals > 0, !text.isWordPart(at: index) else { return nil }
    if smallRun > 1, capitals > 1, CitationTail.beginsWord(text, at: beforeRun, end: index) {
      // A missing blank: `12/QĐ-UBNDngày 5/6/2020`.
      index = beforeRun
      small -= smallRun
    }
    end = index
    isStrict = capitals > 1 && small <= capitals
    let isShort = afterHyphen && letters < 4
    guard small == 0 || isStrict || isShort else { return nil }
  }
}
