import Records
import TextReading

/// Reads the signature blocks: competence lines, titles, names (Nghị định 30/2020, Phụ lục I, II.7).
///
/// The signer's own title is the last before the name; a line that begins no title goes on with the one above it.
struct SignerReader {
  let text: SourceText
  /// Whether a scanner read the page: then known titles get back what they lost.
  var isNoisy = false

  struct Result {
    var signers: [Signer] = []
    var readings: [String: Reading] = [:]
  }

  struct Block {
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
  func spread(_ blocks: [Block]) -> [Block] {
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
  func codeIndex(_ line: WordLine) -> Int? {
    let codes = line.words.indices.filter {
      Vocabulary.competence.contains(line.words[$0].key)
        && ($0 == 0 || line.words[$0].trail == UInt8(ascii: ".")
          || line.words[$0].coreEnd - line.words[$0].coreStart == 3)
    }
    if let first = codes.first { return first }
    let first = line.words[0]
    return first.coreEnd - first.coreStart <= 3 && first.trail == UInt8(ascii: ".") ? 0 : nil
  }

  func opensForBody(_ line: WordLine, _ code: Int) -> Bool {
    [literalKey("tm"), literalKey("t/m"), literalKey("t.m")].contains(line.words[code].key)
  }

  func readCompetence(_ line: WordLine, from start: Int, into block: inout Block) {
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

  /// Where "TM." stands a second time on the line, or nil.
  func secondBody(_ line: WordLine, behind first: Int) -> Int? {
    guard opensForBody(line, first) else { return nil }
    return line.words.indices.dropFirst(first + 3).first { opensForBody(line, $0) && line.words[$0].trail != 0 }
  }

  /// "TL." on a line of its own: the first of two titles below it is the one signed for.
  func completed(_ block: Block) -> Block {
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

  func result(_ blocks: [Block]) -> Result {
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
        if isNoisy, let right = signer.position.flatMap(KnownTitles.repaired) {
          signer.position = right
          result.readings["signers[\(index)].position"]?.value = right
        }
      }
      if let name = block.name { signer.fullName = put("fullName", [name]) }
      if let degree = block.degree { signer.title = put("title", [degree]) }
      result.signers.append(signer)
    }
    return result
  }

  /// The end of the capitals: strokes read as odd words are cut off.
  func plausibleEnd(_ line: WordLine) -> Int {
    let end = solidEnd(line)
    for index in 0..<end where index > 1 {
      let word = line.words[index]
      if word.shape == .capitals || word.isPunctuation || word.shape == .title { continue }
      return index
    }
    return end
  }

  func solidEnd(_ line: WordLine) -> Int {
    var end = line.words.count
    while end > 0, line.words[end - 1].isPunctuation || line.words[end - 1].shape == .lower { end -= 1 }
    return end
  }

  /// The text range of some words; with `core` the punctuation and digits at the end are left out.
  func wordRange(_ line: WordLine, _ words: Range<Int>, core: Bool = false) -> Range<Int> {
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
