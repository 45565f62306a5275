import Records
import TextReading

/// Reads the signature blocks: competence lines, titles, names (Nghị định 30/2020, Phụ lục I, II.7).
///
/// The signer's own title is the last before the name; a line that begins no title goes on with the one above it.
struct SignerReader {
  let text: SourceText

  struct Result {
    var signers: [Signer] = []
    var readings: [String: Reading] = [:]
  }

  private struct Block {
    var competence: [Range<Int>] = []
    /// Titles, each with the lines it runs over.
    var titles: [[Range<Int>]] = []
    var name: Range<Int>?
    var degree: Range<Int>?

    var isEmpty: Bool { competence.isEmpty && titles.isEmpty && name == nil }
  }

  func read(_ cells: [(cell: Cell, label: Label)]) -> Result {
    var blocks: [Block] = []
    var block = Block()
    var line = WordLine()
    var last = Label.noise
    // The line of the competence's last words.
    var above: Int?
    // The right one of two signers whose lines stand side by side.
    var aside: Block?
    for (cell, label) in cells {
      text.bytes.withUnsafeBufferPointer { line.read($0, cell.range) }
      guard !line.words.isEmpty else { continue }
      switch label {
      case .competence:
        guard let code = codeIndex(line) else {
          // Without a code a line can only go on with the one right above it; a body's name above its signer's title, where
          // two sign side by side, or an annex's heading is no competence.
          if last == .competence, block.name == nil, block.titles.isEmpty, let above, cell.line - above <= 2 {
            block.competence.append(wordRange(line, 0..<plausibleEnd(line)))
          } else if startsTitleAt(line, 0) || last == .position {
            readTitle(line, cell, after: last, into: &block)
          }
          continue
        }
        above = cell.line
        // A second "TM." below a title opens the block of a second signer, whose names follow both.
        let isSecond = last == .position && !block.competence.isEmpty && opensForBody(line, code)
        if block.name != nil || !block.titles.isEmpty && last == .name || isSecond {
          blocks.append(block)
          block = Block()
        }
        if let second = secondBody(line, behind: code) {
          block.competence.append(wordRange(line, code..<second))
          aside = Block(competence: [wordRange(line, second..<plausibleEnd(line))])
        } else {
          readCompetence(line, from: code, into: &block)
        }
      case .position:
        if block.name != nil {
          blocks.append(block)
          block = Block()
        }
        if aside != nil, let second = secondTitle(line, 0..<solidEnd(line), behindStrokes: true) {
          block.titles.append([wordRange(line, 0..<titleEnd(line, before: second))])
          aside?.titles.append([wordRange(line, second..<solidEnd(line))])
        } else {
          readTitle(line, cell, after: last, into: &block)
        }
      case .name:
        if block.name == nil, let right = aside, let second = secondName(line, 0..<line.words.count) {
          readName(line, 0..<second, into: &block, blocks: &blocks)
          blocks.append(block)
          block = right
          aside = nil
          readName(line, second..<line.words.count, into: &block, blocks: &blocks)
        } else {
          readName(line, 0..<line.words.count, into: &block, blocks: &blocks)
        }
      default: continue
      }
      last = label
    }
    if !block.isEmpty { blocks.append(block) }
    if let aside { blocks.append(aside) }
    return result(spread(blocks))
  }

  /// Two signers side by side are read as titles first and names after: the names go to the titles in order.
  private func spread(_ blocks: [Block]) -> [Block] {
    guard blocks.count == 2, blocks[0].name != nil, blocks[1].titles.isEmpty, blocks[1].competence.isEmpty,
      blocks[0].titles.count == 2, blocks[0].competence.isEmpty
    else { return blocks }
    var first = blocks[0]
    var second = blocks[1]
    second.titles = [first.titles[1]]
    first.titles = [first.titles[0]]
    return [first, second]
  }

  /// The word that is TM., KT. or the like, or as short as a scanner leaves of it at the line's start; nil where none is.
  private func codeIndex(_ line: WordLine) -> Int? {
    let codes = line.words.indices.filter {
      Vocabulary.competence.contains(line.words[$0].key)
        && ($0 == 0 || line.words[$0].trail == UInt8(ascii: ".")
          || line.words[$0].coreEnd - line.words[$0].coreStart == 3)
    }
    if let first = codes.first { return first }
    let first = line.words[0]
    return first.coreEnd - first.coreStart <= 3 && first.trail == UInt8(ascii: ".") ? 0 : nil
  }

  private func opensForBody(_ line: WordLine, _ code: Int) -> Bool {
    [literalKey("tm"), literalKey("t/m"), literalKey("t.m")].contains(line.words[code].key)
  }

  private func readCompetence(_ line: WordLine, from start: Int, into block: inout Block) {
    var parts = [start..<max(start + 1, plausibleEnd(line))]
    // On a glued line the signer's own title and name follow the title he signs for.
    if let name = trailingName(line) {
      parts[0] = start..<max(start, name.lowerBound)
      let range = wordRange(line, name)
      block.name = range
    }
    if let title = ownTitle(line, within: parts[0]) {
      parts = [parts[0].lowerBound..<title, title..<parts[0].upperBound]
    }
    block.competence.append(wordRange(line, parts[0]))
    if parts.count > 1 { block.titles.append([wordRange(line, parts[1])]) }
  }

  private func readTitle(_ line: WordLine, _ cell: Cell, after last: Label, into block: inout Block) {
    var words = 0..<solidEnd(line)
    if let name = trailingName(line), name.lowerBound > 0 {
      block.name = wordRange(line, name)
      words = 0..<name.lowerBound
    }
    var start = words.lowerBound
    while start < words.upperBound, line.words[start].isPunctuation || line.words[start].shape == .lower { start += 1 }
    guard start < words.upperBound else { return }
    // What stands before the title on its line is the seal's.
    if !startsTitleAt(line, start), let title = (start..<words.upperBound).first(where: { startsTitleAt(line, $0) }),
      !isFullTitleWord(line, before: title)
    {
      start = title
    }
    // "TL." on a line of its own: the title signed for stands here with the signer's own behind it.
    if let code = block.competence.last, code.count <= 4, block.titles.isEmpty, code.upperBound < cell.start,
      let second = secondTitle(line, start..<words.upperBound)
    {
      block.competence[block.competence.count - 1] = code.lowerBound..<min(code.upperBound + 1, cell.start)
      block.competence.append(wordRange(line, start..<second))
      block.titles = [[wordRange(line, second..<words.upperBound)]]
      return
    }
    // "CHỦ TỊCH GIÁM ĐỐC": two signers' titles side by side.
    if block.competence.isEmpty, block.titles.isEmpty, let second = secondTitle(line, start..<words.upperBound) {
      block.titles = [[wordRange(line, start..<second)], [wordRange(line, second..<words.upperBound)]]
      return
    }
    // A hyphen at the end is text where the title goes on in the next line.
    var range = wordRange(line, start..<words.upperBound)
    let tail = words.upperBound..<line.words.count
    if tail.count == 1, line.folded.bytes[line.words[tail.lowerBound].start] == UInt8(ascii: "-"),
      line.words[tail.lowerBound].end - line.words[tail.lowerBound].start == 1
    {
      range = range.lowerBound..<line.folded.end
    }
    let startsTitle = startsTitleAt(line, start) && !goesOn(block.titles.last?.last)
    if startsTitle || block.titles.isEmpty && block.competence.isEmpty {
      block.titles.append([range])
    } else if !block.titles.isEmpty {
      block.titles[block.titles.count - 1].append(range)
    } else {
      block.competence.append(range)
    }
  }

  /// Whether a title's line ends in "VÀ" or a comma: the next one goes on with it, whatever it begins with.
  private func goesOn(_ range: Range<Int>?) -> Bool {
    guard let range, range.count > 3 else { return false }
    let tail = text.bytes[range].suffix(4)
    return tail.elementsEqual(" VÀ".utf8) || tail.last == UInt8(ascii: ",")
  }

  /// Where "TM." stands a second time on the line, or nil.
  private func secondBody(_ line: WordLine, behind first: Int) -> Int? {
    guard opensForBody(line, first) else { return nil }
    return line.words.indices.dropFirst(first + 3).first { opensForBody(line, $0) && line.words[$0].trail != 0 }
  }

  /// The end of the words before the second title, strokes left out.
  private func titleEnd(_ line: WordLine, before second: Int) -> Int {
    var end = second
    while end > 1, line.words[end - 1].isPunctuation { end -= 1 }
    return end
  }

  private func secondTitle(_ line: WordLine, _ words: Range<Int>, behindStrokes: Bool = false) -> Int? {
    guard words.count >= 4,
      Vocabulary.positionStarts.contains(where: { $0.count > 1 && line.matches($0, at: words.lowerBound) })
    else { return nil }
    for index in (words.lowerBound + 2)..<(words.upperBound - 1) {
      let before = line.words[index - 1]
      if !behindStrokes && (before.trail != 0 || before.isPunctuation)
        || [literalKey("pho"), literalKey("tong"), literalKey("quyen")].contains(before.key)
      {
        continue
      }
      if Vocabulary.positionStarts.contains(where: { $0.count > 1 && line.matches($0, at: index) }) { return index }
    }
    return nil
  }

  private func startsTitleAt(_ line: WordLine, _ index: Int) -> Bool {
    guard line.words[index].shape == .capitals || line.words[index].shape == .mixed else { return false }
    return Vocabulary.positionStarts.contains {
      $0.count > 1 || index + 1 < line.words.count
        ? line.matches($0, at: index)
          || $0.count > 1 && line.words[index].key == $0[0] && line.nearlyMatches($0, at: index) : false
    }
  }

  /// "VỤ TỔ CHỨC", "BAN GIÁM ĐỐC": the word before belongs to a body's name or a longer title.
  private func isFullTitleWord(_ line: WordLine, before index: Int) -> Bool {
    let word = line.words[index - 1]
    return word.shape == .capitals && word.coreEnd - word.coreStart >= 2
      && Syllables.shared.isSyllable(word.key, word.coreEnd - word.coreStart)
      && word.trail == 0 && index >= 2
  }

  private func readName(_ line: WordLine, _ words: Range<Int>, into block: inout Block, blocks: inout [Block]) {
    var start = words.lowerBound
    var end = words.upperBound
    while start < end, line.words[start].isPunctuation { start += 1 }
    let degreeStart = start
    while start < end - 1, Vocabulary.degrees.contains(line.words[start].key), isDegree(line, start) {
      // "Đại tá", "Thiếu tướng": ranks have two words.
      start += Vocabulary.rankEnds.contains(line.words[start + 1].key) && start + 2 < end ? 2 : 1
    }
    while end > start, line.words[end - 1].isPunctuation || isSpeck(line, end - 1) { end -= 1 }
    guard end > start else { return }
    if block.name != nil {
      blocks.append(block)
      block = Block()
    }
    if start > degreeStart {
      let degree = wordRange(line, degreeStart..<start)
      let hasDot = line.words[start - 1].trail == UInt8(ascii: ".")
      block.degree = degree.lowerBound..<degree.upperBound + (hasDot ? 1 : 0)
    }
    // Two names side by side belong to two signers.
    if let second = secondName(line, start..<end) {
      block.name = wordRange(line, start..<second, core: true)
      blocks.append(block)
      block = Block()
      block.name = wordRange(line, second..<end, core: true)
      return
    }
    block.name = wordRange(line, start..<end, core: true)
  }

  /// Where a second person's name begins on a line of names, or nil where there is but one.
  private func secondName(_ line: WordLine, _ words: Range<Int>) -> Int? {
    guard words.count >= 4 else { return nil }
    for index in (words.lowerBound + 2)...(words.upperBound - 2) where line.words[index].hasGap { return index }
    guard words.count >= 6 else { return nil }
    for index in (words.lowerBound + 2)...(words.upperBound - 2) {
      if index - words.lowerBound >= 3, Vocabulary.surnames.contains(line.words[index].key) { return index }
    }
    return nil
  }

  private func isDegree(_ line: WordLine, _ index: Int) -> Bool {
    let word = line.words[index]
    return word.trail == UInt8(ascii: ".") || word.shape == .mixed || word.shape == .capitals
      || Vocabulary.surnames.contains(line.words[index + 1].key) && line.words.count - index > 3
        && ["dai", "thuong", "trung", "thieu"].map(wordKey).contains(word.key) == false
      || Vocabulary.rankEnds.contains(line.words[index + 1].key)
  }

  private func isSpeck(_ line: WordLine, _ index: Int) -> Bool {
    let word = line.words[index]
    return word.shape == .number
      || word.coreEnd - word.coreStart <= 1 && word.shape != .title && word.shape != .capitals
  }

  /// "TL." on a line of its own: the first of two titles below it is the one signed for.
  private func completed(_ block: Block) -> Block {
    guard let code = block.competence.last, code.count <= 4, block.titles.count >= 2,
      block.titles[0][0].lowerBound > code.upperBound
    else { return block }
    var block = block
    // The dot stands behind the code's letters.
    block.competence[block.competence.count - 1] =
      code.lowerBound..<min(code.upperBound + 1, block.titles[0][0].lowerBound)
    block.competence += block.titles.removeFirst()
    return block
  }

  private func result(_ blocks: [Block]) -> Result {
    var result = Result()
    for block in blocks.map(completed) {
      let index = result.signers.count
      var signer = Signer()
      func put(_ name: String, _ ranges: [Range<Int>]) -> String? {
        let value = text.joined(ranges)
        guard !value.isEmpty else { return nil }
        result.readings["signers[\(index)].\(name)"] = Reading(ranges: ranges, value: value)
        return value
      }
      if !block.competence.isEmpty { signer.competence = put("competence", block.competence) }
      if var title = block.titles.last {
        title[title.count - 1] = text.trimmed(title[title.count - 1], trailing: "-")
        signer.position = put("position", title)
      }
      if let name = block.name { signer.fullName = put("fullName", [name]) }
      if let degree = block.degree { signer.title = put("title", [degree]) }
      result.signers.append(signer)
    }
    return result
  }

  /// Where the signer's own title begins inside a competence line, if it stands there: "KT. BỘ TRƯỞNG THỨ TRƯỞNG".
  private func ownTitle(_ line: WordLine, within range: Range<Int>) -> Int? {
    guard range.count >= 5 else { return nil }
    for index in (range.lowerBound + 3)..<range.upperBound {
      guard
        let start = Vocabulary.positionStarts.first(where: {
          line.matches($0, at: index) && $0.count > 1
            || $0.count == 1 && line.matches(Self.phrasePho, at: index) && $0 == Self.phrasePho
        })
      else { continue }
      // "TỔNG GIÁM ĐỐC" and "PHÓ CHỦ TỊCH" hold a title inside.
      let before = line.words[index - 1].key
      if before == literalKey("tong") || before == literalKey("pho") || before == literalKey("quyen") { continue }
      if start.isEmpty || line.words[index - 1].trail == UInt8(ascii: ",") { continue }
      return index
    }
    return nil
  }

  private static let phrasePho = phrase("pho")

  /// Title-case words at the end of a line of capitals: a name.
  private func trailingName(_ line: WordLine) -> Range<Int>? {
    var end = line.words.count
    while end > 0, line.words[end - 1].isPunctuation { end -= 1 }
    var start = end
    while start > 0, line.words[start - 1].shape == .title { start -= 1 }
    guard start > 0, end - start >= 2, end - start <= 5 else { return nil }
    guard line.words[start - 1].shape == .capitals || line.words[start - 1].isPunctuation else { return nil }
    return start..<end
  }

  /// The end of the capitals: strokes read as odd words are cut off.
  private func plausibleEnd(_ line: WordLine) -> Int {
    let end = solidEnd(line)
    for index in 0..<end where index > 1 {
      let word = line.words[index]
      if word.shape == .capitals || word.isPunctuation || word.shape == .title { continue }
      return index
    }
    return end
  }

  private func solidEnd(_ line: WordLine) -> Int {
    var end = line.words.count
    while end > 0, line.words[end - 1].isPunctuation || line.words[end - 1].shape == .lower { end -= 1 }
    return end
  }

  /// The text range of some words; with `core` the punctuation and digits at the end are left out.
  private func wordRange(_ line: WordLine, _ words: Range<Int>, core: Bool = false) -> Range<Int> {
    guard let first = line.words[words].first, let last = line.words[words].last else { return 0..<0 }
    var lastIndex = last.coreEnd > last.coreStart ? last.coreEnd : last.end
    if core {
      while lastIndex > last.coreStart, line.folded.flags[lastIndex - 1] & Folding.digit != 0 { lastIndex -= 1 }
    }
    let start = line.folded.origin(first.coreEnd > first.coreStart ? first.coreStart : first.start)
    let end = lastIndex >= line.folded.count ? line.folded.end : line.folded.origin(lastIndex)
    return start..<max(start, end)
  }
}
