/// Reads a marker at the start of a line, byte by byte.
struct MarkerScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  func scan() -> Marker? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x30...0x39: return number()
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): return roman() ?? upperLetter()
    case UInt8(ascii: "("): return bracketed()
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "~"), 0xE2, 0xC2, 0xEF:
      return bullet()
    case UInt8(ascii: "P"), UInt8(ascii: "C"), UInt8(ascii: "M"), UInt8(ascii: "T"), 0xC4:
      return heading() ?? letter() ?? upperLetter()
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return letter()
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return upperLetter()
    default: return nil
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func isBlank(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == 0x20 || bytes[index] == 0x09
      || bytes[index] == 0xC2 && byte(index + 1) == 0xA0
  }

  /// The first byte that is no blank, from `index` on.
  private func skipBlanks(_ index: Int) -> Int {
    var index = index
    while index < bytes.count, isBlank(index) { index += bytes[index] == 0xC2 ? 2 : 1 }
    return index
  }

  private func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(byte(index)) }

  /// Whether a word may begin here: a letter, a quote or an opening bracket, but no digit.
  private func startsWord(_ index: Int) -> Bool {
    let byte = byte(index)
    return byte >= 0x41 && byte != 0x5C || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(")
  }

  private func decimalValue(_ start: Int, _ end: Int) -> Int {
    var value = 0
    for index in start..<end { value = value * 10 + Int(bytes[index] - 0x30) }
    return value
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// `1.`, `1)`, `1/`, `1-`, `1.1.`, `1.1`.
  private func number() -> Marker? {
    var index = 0
    var groups = 0
    var groupStart = 0
    while true {
      groupStart = index
      while isDigit(index) { index += 1 }
      let length = index - groupStart
      // Three digits behind a dot are thousands; a leading zero is a date or a quantity.
      guard length >= 1, length <= (groups == 0 ? 3 : 2) else { return nil }
      if bytes[groupStart] == 0x30 && (groups > 0 || length > 1 || true) && decimalValue(groupStart, index) == 0 {
        return nil
      }
      groups += 1
      if byte(index) == UInt8(ascii: "."), isDigit(index + 1), groups < 6 {
        index += 1
        continue
      }
      break
    }
    let ordinal = decimalValue(groupStart, index)
    guard ordinal >= 1, ordinal <= 200 else { return nil }
    let labelEnd = index
    let closing = byte(index)
    if groups > 1 {
      if closing == UInt8(ascii: ".") || closing == UInt8(ascii: ")") || closing == UInt8(ascii: ":") {
        index += 1
        guard isBlank(index) || startsWord(index) else { return nil }
      } else {
        guard isBlank(index), startsWord(skipBlanks(index)) else { return nil }
      }
      return Marker(
        kind: .decimal, length: index, textStart: skipBlanks(index), ordinal: ordinal, label: text(0, labelEnd),
        depth: groups)
    }
    switch closing {
    case UInt8(ascii: "."):
      index += 1
      guard isBlank(index) || startsWord(index) || byte(index) == UInt8(ascii: "-") else { return nil }
      if byte(index) == UInt8(ascii: "-") { index += 1 }
      return Marker(
        kind: .number, length: index, textStart: skipBlanks(index), ordinal: ordinal, label: "\(ordinal)")
    case UInt8(ascii: ")"), UInt8(ascii: "/"):
      index += 1
      guard isBlank(index) || closing == UInt8(ascii: ")") && startsWord(index) else { return nil }
      return Marker(
        kind: .numberParenthesis, length: index, textStart: skipBlanks(index), ordinal: ordinal, label: "\(ordinal)")
    case UInt8(ascii: "-"):
      // The Party's older style "1- Text"; "7-9 ngày" is a range.
      index += 1
      guard isBlank(index) || startsWord(index) else { return nil }
      return Marker(
        kind: .number, length: index, textStart: skipBlanks(index), ordinal: ordinal, label: "\(ordinal)")
    default:
      return nil
    }
  }

  /// `IV.`, `IV-`, `IV/`, `IV)`.
  private func roman() -> Marker? {
    var index = 0
    while index < 8, [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains(byte(index)) { index += 1 }
    guard let ordinal = Roman.value(bytes[..<index]) else { return nil }
    // "I - YÊU CẦU"
    if ordinal > 0, byte(index) == 0x20, byte(index + 1) == UInt8(ascii: "-"), byte(index + 2) == 0x20,
      startsWord(index + 3)
    {
      return Marker(
        kind: .roman, length: index + 2, textStart: skipBlanks(index + 2), ordinal: ordinal, label: text(0, index))
    }
    let closing = byte(index)
    guard
      [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ")"), UInt8(ascii: ":")].contains(closing)
    else { return nil }
    // "V/v" opens a subject.
    guard closing != UInt8(ascii: "/") || byte(index + 1) != UInt8(ascii: "v") else { return nil }
    // "I. MỤC ĐÍCH" and "II.Nội dung", but not the "I-" of a code such as I-2022.
    let end = index + 1
    guard isBlank(end) || startsWord(end) else { return nil }
    return Marker(kind: .roman, length: end, textStart: skipBlanks(end), ordinal: ordinal, label: text(0, index))
  }

  /// `A.`, `B)`.
  private func upperLetter() -> Marker? {
    let first = bytes[0]
    guard first < 0x80, byte(1) == UInt8(ascii: ".") || byte(1) == UInt8(ascii: ")"), isBlank(2) else { return nil }
    return Marker(
      kind: .upperLetter, length: 2, textStart: skipBlanks(2), ordinal: Int(first) - 0x40, label: text(0, 1))
  }

  /// `a)`, `đ)`, `a.`, `a1)`; Vietnamese letters run a b c d đ e g h i k …
  private func letter() -> Marker? {
    let isDStroke = bytes[0] == 0xC4 && byte(1) == 0x91
    var index = isDStroke ? 2 : 1
    guard isDStroke || (0x61...0x7A).contains(bytes[0]) else { return nil }
    let letterEnd = index
    if isDigit(index), byte(index + 1) == UInt8(ascii: ")") { index += 1 }
    let closing = byte(index)
    guard closing == UInt8(ascii: ")") || closing == UInt8(ascii: ".") || closing == UInt8(ascii: "/") else {
      return nil
    }
    let end = index + 1
    guard isBlank(end) || closing == UInt8(ascii: ")") && startsWord(end) else { return nil }
    let ordinal = VietnameseLetters.ordinal(bytes[..<letterEnd])
    return Marker(
      kind: .letter, length: end, textStart: skipBlanks(end), ordinal: ordinal, label: text(0, index))
  }

  /// `(1)`, `(a)`.
  private func bracketed() -> Marker? {
    var index = 1
    while index < 4, isDigit(index) { index += 1 }
    if index == 1, (0x61...0x7A).contains(byte(1)) { index = 2 }
    guard index > 1, byte(index) == UInt8(ascii: ")") else { return nil }
    let end = index + 1
    guard isBlank(end) || startsWord(end), end < bytes.count else { return nil }
    let ordinal = isDigit(1) ? decimalValue(1, index) : Int(bytes[1]) - 0x60
    return Marker(
      kind: .bracketed, length: end, textStart: skipBlanks(end), ordinal: ordinal, label: text(1, index))
  }

  /// `-`, `–`, `+`, `*`, `•` and what scanners make of them.
  private func bullet() -> Marker? {
    for (sign, spelling) in BulletSigns.table where bytes.starts(with: spelling) {
      var end = spelling.count
      // A scanner's "~-" is one dash.
      if sign == "-" {
        while byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: "~") { end += 1 }
        // A rule of dashes is no bullet.
        guard end <= spelling.count + 1 else { return nil }
      }
      let textStart = skipBlanks(end)
      guard textStart < bytes.count else { return nil }
      // "-5 %" is a number; "**" is emphasis or a note.
      if textStart == end && (isDigit(end) || byte(end) == bytes[0]) { return nil }
      return Marker(kind: .bullet, length: end, textStart: textStart, ordinal: 0, label: sign)
    }
    return nil
  }

  /// `Điều 5.`, `Chương II`, `Mục 1`, `Phần thứ nhất`, in either case.
  private func heading() -> Marker? {
    for heading in Headings.table {
      guard let wordEnd = Headings.match(bytes, heading) else { continue }
      let start = skipBlanks(wordEnd)
      guard start > wordEnd else { return nil }
      var index = start
      var ordinal = 0
      while isDigit(index) { index += 1 }
      if index > start {
        guard index - start <= 4 else { return nil }
        ordinal = decimalValue(start, index)
        if (0x61...0x7A).contains(byte(index)), !(0x61...0x7A).contains(byte(index + 1)), byte(index + 1) < 0x80 {
          index += 1
        }
      } else if heading.kind != .article {
        while [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L")].contains(byte(index)) {
          index += 1
        }
        ordinal = Roman.value(bytes[start..<index]) ?? 0
        if ordinal == 0 {
          guard let word = Headings.ordinalWord(bytes, at: start) else { return nil }
          (ordinal, index) = word
        }
      }
      guard ordinal > 0 else { return nil }
      let label = "\(heading.label) \(text(start, index))"
      let closing = byte(index)
      if closing == UInt8(ascii: ".") || closing == UInt8(ascii: ":") {
        index += 1
      } else {
        // "Điều 5 của Nghị định" and "Chương II Bộ luật" cite: without a dot the line must end or shout.
        let next = skipBlanks(index)
        guard next >= bytes.count || heading.kind != .article && Headings.isShouted(bytes, from: next) else {
          return nil
        }
      }
      return Marker(
        kind: heading.kind, length: index, textStart: skipBlanks(index), ordinal: ordinal, label: label)
    }
    return nil
  }
}
