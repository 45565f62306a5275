import TextReading

/// Reads names: degrees and ranks before them, a second name beside, strokes around.
extension SignerReader {
  func readName(_ line: WordLine, _ words: Range<Int>, into block: inout Block, blocks: inout [Block]) {
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
    // A name has two words of a name's form; single letters alone are a seal's.
    let solid = line.words[start..<end].filter { word in
      word.coreEnd - word.coreStart >= 2 && (word.shape == .title || word.shape == .capitals || word.shape == .mixed)
    }
    guard solid.count >= 2 || solid.count == 1 && end - start == 2 && line.words[start].isNamePart else { return }
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
  func secondName(_ line: WordLine, _ words: Range<Int>) -> Int? {
    guard words.count >= 4 else { return nil }
    for index in (words.lowerBound + 2)...(words.upperBound - 2) where line.words[index].hasGap { return index }
    guard words.count >= 6 else { return nil }
    for index in (words.lowerBound + 2)...(words.upperBound - 2) {
      if index - words.lowerBound >= 3, Vocabulary.surnames.contains(line.words[index].key) { return index }
    }
    return nil
  }

  func isDegree(_ line: WordLine, _ index: Int) -> Bool {
    let word = line.words[index]
    return word.trail == UInt8(ascii: ".") || word.shape == .mixed || word.shape == .capitals
      || Vocabulary.surnames.contains(line.words[index + 1].key) && line.words.count - index > 3
        && ["dai", "thuong", "trung", "thieu"].map(wordKey).contains(word.key) == false
      || Vocabulary.rankEnds.contains(line.words[index + 1].key)
  }

  func isSpeck(_ line: WordLine, _ index: Int) -> Bool {
    let word = line.words[index]
    return word.shape == .number
      || word.coreEnd - word.coreStart <= 1 && word.shape != .title && word.shape != .capitals
  }

  /// Title-case words at the end of a line of capitals: a name.
  func trailingName(_ line: WordLine) -> Range<Int>? {
    var end = line.words.count
    while end > 0, line.words[end - 1].isPunctuation { end -= 1 }
    var start = end
    while start > 0, line.words[start - 1].shape == .title { start -= 1 }
    guard start > 0, end - start >= 2, end - start <= 5 else { return nil }
    guard line.words[start - 1].shape == .capitals || line.words[start - 1].isPunctuation else { return nil }
    return start..<end
  }
}
