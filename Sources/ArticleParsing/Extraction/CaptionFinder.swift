/// Finds the captions in an article's region: what stands under a picture, or reads like what stands there.
struct CaptionFinder {
  let sheet: Sheet
  /// Lines that are sure not to be captions, such as the headline.
  var excluded: Set<Int> = []

  /// Captions as runs of lines, in order; a caption of two lines is one run.
  func find(in region: Range<Int>, body core: ClosedRange<Int>) -> [[Int]] {
    sheet.isMarkup ? underPictures(region) : inText(region, core)
  }

  // MARK: with markup

  private func underPictures(_ region: Range<Int>) -> [[Int]] {
    var captions: [[Int]] = []
    var picture: Int?
    var index = region.lowerBound
    // The picture above the first line belongs to the article too.
    if index > 0, sheet.lines[index - 1].marks.contains(.picture) { picture = index - 1 }
    while index < region.upperBound {
      let line = sheet.lines[index]
      if line.marks.contains(.picture) {
        picture = index
        index += 1
        continue
      }
      guard line.isText, !excluded.contains(index) else {
        index += 1
        continue
      }
      if isCaption(index, under: picture) {
        var run = [index]
        var next = index + 1
        while next < region.upperBound, goesOn(next, from: index, run.count) {
          run.append(next)
          next += 1
        }
        captions.append(run)
        index = next
      } else {
        index += 1
      }
      picture = nil
    }
    return captions
  }

  private func isCaption(_ index: Int, under picture: Int?) -> Bool {
    let hints = sheet.hints(index)
    let look = sheet.looks[index]
    if look.words > 80 || look.furniture == .ending { return false }
    if hints.contains(.caption) { return true }
    guard let picture, !hints.contains(.lead), !look.isMarked else { return false }
    if sheet.page.nodes[sheet.lines[index].node].traits.contains(.heading) { return false }
    if sheet.lines[index].linkBytes * 2 > sheet.lines[index].count { return false }
    if sheet.looks[index].holdsCredit { return look.words <= 60 }
    if look.endsSentence && !look.endsFully { return false }
    let isShort = look.words <= (look.endsFully ? 40 : 60)
    guard isShort else { return false }
    return sharesCell(index, picture) || isSetApart(index)
  }

  /// Centred, or italic as a whole, unlike the paragraphs around; bold alone are headings.
  private func isSetApart(_ index: Int) -> Bool {
    let line = sheet.lines[index]
    return sheet.alignment(index).contains(.centred) || line.italicBytes * 10 >= line.count * 9
  }

  /// Whether picture and line stand in one table or figure that holds little else.
  private func sharesCell(_ index: Int, _ picture: Int) -> Bool {
    var node = sheet.lines[index].node
    let pictureNode = sheet.lines[picture].node
    var isCell = false
    for _ in 0..<8 {
      let traits = sheet.page.nodes[node].traits
      if traits.contains(.cell) { isCell = true }
      let range = sheet.page.nodes[node].firstLine..<sheet.page.nodes[node].endLine
      if range.count > 4 { return false }
      if range.contains(picture) && range.contains(index) {
        return isCell && node != 0 || node == pictureNode && isCell
      }
      if node == 0 { return false }
      node = sheet.page.nodes[node].parent
    }
    return false
  }

  /// A second line of the same caption: the photographer, or what is set alike and goes on in small letters.
  private func goesOn(_ index: Int, from first: Int, _ count: Int) -> Bool {
    let line = sheet.lines[index]
    guard count < 3, line.isText, !excluded.contains(index), sheet.looks[index].words <= 30 else { return false }
    let bytes = sheet.bytes(index)
    let isCredit = sheet.looks[index].beginsCredit
    if isCredit { return !sheet.looks[first].holdsCredit }
    guard sheet.hints(first).contains(.caption) == sheet.hints(index).contains(.caption) else { return false }
    return line.node == sheet.lines[first].node && line.marks.contains(.broken) && startsSmall(bytes)
      && sheet.looks[index].words <= 20
  }

  private func startsSmall(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase ?? false
  }

  // MARK: in saved text

  private func inText(_ region: Range<Int>, _ core: ClosedRange<Int>) -> [[Int]] {
    let indented = isIndented(region)
    var captions: [[Int]] = []
    var index = region.lowerBound
    while index < region.upperBound {
      guard sheet.lines[index].isText, !excluded.contains(index), readsAsCaption(index, region, core, indented) else {
        index += 1
        continue
      }
      var run = [index]
      // A credit on a line of its own belongs to the description above it.
      if sheet.looks[index].beginsCredit, index - 1 > core.lowerBound, !excluded.contains(index - 1),
        !sheet.looks[index - 1].endsSentence, !sheet.looks[index - 1].isMarked, sheet.looks[index - 1].words >= 4,
        captions.last?.last != index - 1
      {
        run.insert(index - 1, at: 0)
      }
      var next = index + 1
      while next < region.upperBound, next - index < 4, textGoesOn(next, from: index, indented) {
        run.append(next)
        next += 1
      }
      captions.append(run)
      index = next
    }
    return captions
  }

  /// Whether the paragraphs of the text begin with an indent, so that a line without one stands apart.
  private func isIndented(_ region: Range<Int>) -> Bool {
    var indented = 0
    var flush = 0
    for index in region where sheet.looks[index].words >= 12 {
      if sheet.page.indents[index] >= 3 { indented += 1 } else { flush += 1 }
    }
    return indented >= 4 && indented >= flush * 2
  }

  private func readsAsCaption(_ index: Int, _ region: Range<Int>, _ core: ClosedRange<Int>, _ indented: Bool) -> Bool {
    let look = sheet.looks[index]
    guard look.words <= 60, !look.isMarked, index > core.lowerBound, look.furniture == nil else { return false }
    if sheet.looks[index].holdsCredit { return true }
    guard index < core.upperBound else { return false }
    if indented { return sheet.page.indents[index] == 0 && look.words >= 4 }
    guard !look.endsSentence, look.words >= 5 else { return false }
    return PhotoCredit.describes(WordKey.words(sheet.bytes(index)))
  }

  private func textGoesOn(_ index: Int, from first: Int, _ indented: Bool) -> Bool {
    let look = sheet.looks[index]
    guard look.words <= 40, !look.isMarked, look.furniture == nil, !sheet.page.blankBefore[index] else { return false }
    if sheet.looks[index].beginsCredit { return !sheet.looks[first].holdsCredit }
    return indented && sheet.page.indents[index] == 0 && !sheet.looks[index - 1].endsFully
  }
}

/// The words by which a caption is known; all take a line's key (`WordKey.words`).
enum PhotoCredit {
  /// Bytes of the longest line that is looked at.
  static let longest = 420

  /// "Ảnh: …", "(Ảnh: …)", "Nguồn ảnh", "Ảnh minh họa" anywhere in the line.
  static func ends(_ key: [UInt8]) -> Bool {
    guard let place = key.firstRange(of: word) else { return false }
    return credits.contains { key.firstRange(of: $0, from: max(0, place - 6)) != nil } || key.starts(with: label)
  }

  /// A line that is a credit alone: "(Ảnh: …)".
  static func begins(_ key: [UInt8]) -> Bool { key.count <= 120 && openings.contains { key.starts(with: $0) } }

  /// What people do in the pictures of official news; a heading of a section does not say so.
  static func describes(_ key: [UInt8]) -> Bool { scenes.contains { key.firstRange(of: $0) != nil } }

  private static let word = Array("anh".utf8)
  private static let label = Array("anh:".utf8)
  private static let credits = [" anh:", "anh minh hoa", "anh tu lieu", "nguon anh", "anh internet"].map {
    Array($0.utf8)
  }
  private static let openings = ["anh:", "nguon anh", "nguon:", "anh minh hoa", "anh internet", "anh tu lieu"].map {
    Array($0.utf8)
  }
  private static let scenes = [
    "phat bieu", "chu tri hoi", "chu tri buoi", "chu tri cuoc", "quang canh", "toan canh", "tai hoi nghi", "tai buoi",
    "tai le", "dai bieu", "chup anh", "chup hinh",
    "tham quan", "trao tang", "trao qua", "trao giay khen", "trao bang khen", "trao quyet dinh", "tang hoa", "cat bang",
    "cac dong chi", "dong chi ", "d c:", "kiem tra thuc te", "trao giai",
    "tham hoi", "trao doi tai", "trong anh", "hinh anh", "voi ban giam doc", "luu niem",
  ].map { Array($0.utf8) }
}

extension [UInt8] {
  /// Where a part first stands, looked for from `start` on; nil where it does not.
  func firstRange(of part: [UInt8], from start: Int = 0) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    var index = start
    while index <= count - part.count {
      if self[index] == first {
        var matched = 1
        while matched < part.count, self[index + matched] == part[matched] { matched += 1 }
        if matched == part.count { return index }
      }
      index += 1
    }
    return nil
  }
}
