import TextReading

/// Decides whether a page is a letter itself: saved from a word processor, with no headline and no site around it.
struct LetterPage {
  let sheet: Sheet

  var isLetter: Bool {
    let cues = LetterCues(page: sheet.page)
    guard cues.atHead >= 2 else { return false }
    if sheet.page.metadata.isArticle || sheet.page.metadata.openGraphTitle != nil { return false }
    // A site shows by links that are lines of their own.
    var links = 0
    var chrome = 0
    for index in sheet.lines.indices where sheet.lines[index].isText {
      if sheet.linkShare(index) > 0.7 { links += 1 }
      if sheet.looks[index].furniture == .menu || sheet.looks[index].furniture == .ending { chrome += 1 }
    }
    return links + chrome <= 3
  }
}

/// What a letter has and the head of a web page has not.
struct LetterCues {
  let page: Page

  /// Different cues among the first 14 lines of text: the motto, a number, the receivers, the subject, a place with date.
  var atHead: Int { atHead(upTo: Self.cues.count) }

  /// As `atHead`, but no more are looked for than are asked for.
  func atHead(upTo most: Int) -> Int {
    var found: Set<Int> = []
    var seen = 0
    for line in page.lines where line.isText {
      seen += 1
      if seen > 14 || found.count >= most { break }
      if line.count > 300 { continue }
      // A blank in front lets a cue ask for a whole word.
      let key = [0x20] + WordKey.words(page.text[line.start..<line.end])
      for (number, words) in Self.cues.enumerated() where words.contains(where: { key.firstRange(of: $0) != nil }) {
        found.insert(number)
      }
    }
    return found.count
  }

  /// Lines anywhere that only a letter has: its receivers, its number line, a signing competence.
  var anywhere: Int {
    page.lines.count { line in
      guard line.isText, line.count <= 120 else { return false }
      let key = WordKey.words(page.text[line.start..<line.end])
      return Self.openings.contains { key.starts(with: $0) }
    }
  }

  private static let openings = ["kinh gui", "noi nhan", "so:", "kt ", "tm ", "tl ", "tuq ", "dieu 1 ", "can cu "].map {
    Array($0.utf8)
  }

  private static let cues = [
    ["cong hoa xa hoi chu nghia viet nam", "cong hoa xa hoi", "chu nghia viet nam"],
    ["doc lap tu do", "tu do hanh phuc"],
    ["dang cong san viet nam"], [" ngay thang nam", "thang nam 20"], [" so:"], [" v v "], [" kinh gui"],
  ].map { $0.map { Array($0.utf8) } }
}

/// The text of a page for the letter parser.
enum PageText {
  static func source(_ page: Page, _ input: PageInput) -> SourceText {
    var text: [UInt8] = []
    text.reserveCapacity(page.text.count)
    var map = OffsetMap()
    var piece = 0
    for line in page.lines where line.isText {
      while piece < page.map.pieces.count, page.map.pieces[piece].end <= line.start { piece += 1 }
      while piece < page.map.pieces.count, Int(page.map.pieces[piece].text) < line.end {
        let found = page.map.pieces[piece]
        piece += 1
        map.append(position: text.count, shift: input.fileOffset(Int(found.source)) - text.count)
        text.append(contentsOf: page.text[Int(found.text)..<found.end])
        // What follows a piece, a line feed at least, stands where its source ends.
        map.append(
          position: text.count, shift: input.fileOffset(Int(found.source + found.sourceCount)) - text.count)
      }
      text.append(0x0A)
    }
    return SourceText(
      normalised: text, map: map, sourceCount: input.fileOffset(input.bytes.count), encoding: input.encodingName)
  }
}
