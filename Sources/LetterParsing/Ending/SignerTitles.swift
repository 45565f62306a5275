import TextReading

/// Reads titles (chức vụ): where one begins, goes on, and a second begins beside it.
extension SignerReader {
  func readTitle(_ line: WordLine, _ cell: Cell, after last: Label, into block: inout Block) {
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
  func goesOn(_ range: Range<Int>?) -> Bool {
    guard let range, range.count > 3 else { return false }
    let tail = text.bytes[range].suffix(4)
    return tail.elementsEqual(" VÀ".utf8) || tail.last == UInt8(ascii: ",")
  }

  /// The end of the words before the second title, strokes left out.
  func titleEnd(_ line: WordLine, before second: Int) -> Int {
    var end = second
    while end > 1, line.words[end - 1].isPunctuation { end -= 1 }
    return end
  }

  func secondTitle(_ line: WordLine, _ words: Range<Int>, behindStrokes: Bool = false) -> Int? {
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

  func startsTitleAt(_ line: WordLine, _ index: Int) -> Bool {
    guard line.words[index].shape == .capitals || line.words[index].shape == .mixed else { return false }
    return Vocabulary.positionStarts.contains {
      $0.count > 1 || index + 1 < line.words.count
        ? line.matches($0, at: index)
          || $0.count > 1 && line.words[index].key == $0[0] && line.nearlyMatches($0, at: index) : false
    }
  }

  /// "VỤ TỔ CHỨC", "BAN GIÁM ĐỐC": the word before belongs to a body's name or a longer title.
  func isFullTitleWord(_ line: WordLine, before index: Int) -> Bool {
    let word = line.words[index - 1]
    return word.shape == .capitals && word.coreEnd - word.coreStart >= 2
      && Syllables.shared.isSyllable(word.key, word.coreEnd - word.coreStart)
      && word.trail == 0 && index >= 2
  }

  /// Where the signer's own title begins inside a competence line, if it stands there: "KT. BỘ TRƯỞNG THỨ TRƯỞNG".
  func ownTitle(_ line: WordLine, within range: Range<Int>) -> Int? {
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

  static let phrasePho = phrase("pho")
}
