/// The lines of a page or of a saved text, with what each looks like; what the finders work on.
struct Sheet {
  let page: Page
  /// False for a text that was saved without its markup: then nothing is known of links, pictures and containers.
  let isMarkup: Bool
  private(set) var looks: [LineLook]

  init(_ page: Page, isMarkup: Bool) {
    self.page = page
    self.isMarkup = isMarkup
    looks = page.lines.indices.map { LineLook(page.lines[$0], in: page.text) }
  }

  var lines: [PageLine] { page.lines }

  func string(_ index: Int) -> String { string(lines[index].start..<lines[index].end) }
  func string(_ range: Range<Int>) -> String { String(decoding: page.text[range], as: UTF8.self) }
  func bytes(_ index: Int) -> ArraySlice<UInt8> { page.text[lines[index].start..<lines[index].end] }

  /// What classes say about a line: its container's, its container's parent's where that holds little else, its own.
  func hints(_ index: Int) -> Hints {
    var hints = page.metadata.lineHints[index] ?? []
    var node = lines[index].node
    for _ in 0..<3 {
      hints.formUnion(page.nodes[node].hints)
      let parent = page.nodes[node].parent
      if page.nodes[parent].endLine - page.nodes[parent].firstLine > 4 { break }
      node = parent
    }
    return hints
  }

  /// Share of the line that is link, 0 to 1.
  func linkShare(_ index: Int) -> Double {
    lines[index].count == 0 ? 0 : Double(lines[index].linkBytes) / Double(lines[index].count)
  }

  func alignment(_ index: Int) -> PageLine.Marks {
    var node = lines[index].node
    for _ in 0..<3 {
      if let found = page.metadata.alignments[node] { return found }
      node = page.nodes[node].parent
    }
    return []
  }
}

/// What a line looks like by its own text.
struct LineLook {
  var words = 0
  /// It ends as a sentence does: `.` `!` `?` `;` `:` `…`, or one of these and a closing quote or bracket.
  var endsSentence = false
  /// It ends with a full stop, or what stands for one.
  var endsFully = false
  /// It begins with a bullet or a number, as a section does.
  var isMarked = false
  var furniture: FurnitureWords.Kind?
  /// It is there for its date.
  var isDate = false
  /// A photographer's credit begins it, or stands in it.
  var beginsCredit = false
  var holdsCredit = false

  init(_ line: PageLine, in text: [UInt8]) {
    guard line.end > line.start else { return }
    words = 1
    var hasDigit = false
    text.withUnsafeBufferPointer { bytes in
      for index in line.start..<line.end {
        let byte = bytes[index]
        if byte == 0x20 { words += 1 }
        if byte >= 0x30 && byte <= 0x39 { hasDigit = true }
      }
    }
    readEnd(text, line)
    readStart(text, line)
    guard line.count <= PhotoCredit.longest else { return }
    let bytes = text[line.start..<line.end]
    let key = WordKey.words(bytes)
    if line.count <= 260 { furniture = FurnitureWords.kind(of: key[...]) }
    if hasDigit && line.count <= 130 { isDate = DateReader.isDateLine(bytes) }
    beginsCredit = PhotoCredit.begins(key)
    holdsCredit = PhotoCredit.ends(key)
  }

  private mutating func readEnd(_ text: [UInt8], _ line: PageLine) {
    var end = line.end
    // Closing quotes and brackets do not hide the sentence's end.
    while end > line.start {
      if text[end - 1] == 0x22 || text[end - 1] == 0x29 || text[end - 1] == 0x27 {
        end -= 1
      } else if end - line.start >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        text[end - 1] == 0x9D || text[end - 1] == 0x99
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > line.start else { return }
    let last = text[end - 1]
    endsFully = last == 0x2E || last == 0x21 || last == 0x3F
    endsSentence = endsFully || last == 0x3B || last == 0x3A
    if end - line.start >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80, last == 0xA6 {
      endsFully = true
      endsSentence = true
    }
  }

  private mutating func readStart(_ text: [UInt8], _ line: PageLine) {
    let first = text[line.start]
    if first == 0x2D || first == 0x2B || first == 0x2A {
      isMarked = true
      return
    }
    if first == 0xE2, line.count > 3 {
      // Dashes and bullets: – — • ▪ ■
      let second = text[line.start + 1]
      let third = text[line.start + 2]
      isMarked = second == 0x80 && (third == 0x93 || third == 0x94 || third == 0xA2) || second == 0x96
      return
    }
    var index = line.start
    while index < line.end, index - line.start < 6, text[index] > 0x20 {
      if text[index] == 0x2E || text[index] == 0x29 {
        isMarked = index > line.start
        return
      }
      let byte = text[index] | 0x20
      guard text[index] >= 0x30 && text[index] <= 0x39 || byte >= 0x61 && byte <= 0x7A || byte >= 0x80 else { return }
      index += 1
    }
  }
}
