import TextReading

/// Labels, names, gaps and bars: what else tells one column from the other.
extension CellSplitter {
  /// Labels of the head and the ending in the middle of a line.
  mutating func findLabels(_ line: WordLine) {
    let words = line.words
    let mayHoldLabel =
      line.mayHold(Vocabulary.vv) || line.mayHold(Vocabulary.kinh) || line.mayHold(Vocabulary.so)
    for index in 0..<words.count where mayHoldLabel {
      let word = words[index]
      if word.key == Vocabulary.vv, index > 0, words[0].key == Vocabulary.so || startsLikeNumber(line) {
        cut(index, .full)
      }
      if word.key == Vocabulary.kinh, index > 0, word.shape == .title, index + 1 < words.count,
        words[index + 1].key == Vocabulary.gui,
        words[index + 1].trail == UInt8(ascii: ":"), words[index - 1].shape != .lower || words[index].hasGap
      {
        cut(index, .full)
      }
      if word.key == Vocabulary.so, index > 0, word.shape == .title, word.trail == UInt8(ascii: ":"),
        words[..<index].allSatisfy({ $0.shape == .capitals || $0.isPunctuation })
      {
        cut(index, .full)
      }
    }
    if let label = cuts.last?.word, line.nearlyMatches(Vocabulary.kinhGui, at: label) {
      // On a glued line the opening sentence follows the receiver.
      for index in (label + 3)..<max(label + 3, words.count)
      where words[index].shape == .title && words[index - 1].trail != UInt8(ascii: ",") {
        if Self.openings.contains(where: { line.matches($0, at: index) }) {
          cut(index, .full)
          break
        }
      }
    }
    if line.nearlyMatches(Vocabulary.noiNhan, at: 0) {
      var next = 2
      while next < words.count, words[next].isPunctuation, words[next].end - words[next].start < 2 { next += 1 }
      if next < words.count, words[next].shape == .capitals, !words[next...].contains(where: { $0.shape == .lower }) {
        cut(next, .right)
      }
    }
  }

  /// "- Lưu: VT. Võ Đức Thủy": a person's name at the end of a recipient's line.
  mutating func findName(_ line: WordLine) {
    let words = line.words
    guard words.count >= 4, isBullet(words[0]) else { return findNameBehindStrokes(line) }
    var end = words.count
    if words[end - 1].isPunctuation { end -= 1 }
    var start = end
    while start > 1, end - start < 5, words[start - 1].isNamePart, words[start - 1].trail == 0 || start == end {
      start -= 1
    }
    while start < end - 1,
      !Vocabulary.surnames.contains(words[start].key)
        || words[start - 1].coreEnd == words[start - 1].end && !words[start - 1].isPunctuation && !words[start].hasGap
    { start += 1 }
    guard end - start >= 2, end - start <= 5, start > 1, Vocabulary.surnames.contains(words[start].key) else { return }
    var last = start - 1
    while last > 1, words[last].isPunctuation { last -= 1 }
    let before = words[last]
    let closes =
      closesItem(line, before)
      || before.trail == UInt8(ascii: ",")
        && words.contains { $0.key == Vocabulary.luu }
    guard words[start].hasGap || closes else { return }
    cut(start, .right)
  }

  /// "DI IẺ 2 “Trần Đăng Ngọ": a person's name to the end of the line, behind what a seal or a signature left.
  private mutating func findNameBehindStrokes(_ line: WordLine) {
    let words = line.words
    guard words.count >= 3, words.count <= 11 else { return }
    var end = words.count
    while end > 0, words[end - 1].isPunctuation { end -= 1 }
    var start = end
    while start > 0, words[start - 1].isNamePart, words[start - 1].trail == 0 || start == end { start -= 1 }
    guard let name = (start..<end).first(where: { end - $0 <= 4 && Vocabulary.surnames.contains(words[$0].key) }),
      name > 0, end - name >= 2, !words[..<name].allSatisfy(\.isNamePart)
    else { return }
    var strokes = 0
    for word in words[..<name] {
      let letters = word.coreEnd - word.coreStart
      if letters > 4 && Syllables.isPlausible(line, word) { return }
      let isShout = word.shape == .capitals && letters <= 3
      if isShout || word.shape == .number || word.shape == .mixed || !Syllables.isPlausible(line, word) {
        strokes += word.isPunctuation ? 0 : 1
      }
    }
    // A scanner's strokes are odd for the greater part; "và bà Trần Minh Thư" is text.
    guard strokes * 2 >= words[..<name].filter({ !$0.isPunctuation }).count, words[..<name].count > 0 else { return }
    cut(name, .right)
  }

  /// A wide gap between two columns; several gaps are a table's row.
  mutating func findGap(_ line: WordLine, gaps: Int) {
    if cuts.isEmpty, isEndingLeft(line),
      let index = line.words.indices.first(where: {
        $0 > 1 && line.words[$0].hasGap && closesItem(line, line.words[$0 - 1])
      })
    {
      // Behind a recipient's semicolon and a gap stands the other column, were it only a seal's strokes.
      cut(index, .right)
      return
    }
    guard cuts.isEmpty,
      gaps == 1 || line.words[0].key == Vocabulary.so || gaps == 2 && line.nearlyMatches(Vocabulary.noiNhan, at: 0),
      let index = line.words.lastIndex(where: \.hasGap), index > 0
    else { return }
    let left = line.words[..<index]
    let right = line.words[index...]
    guard isColumnText(left) && !isEndingLeft(line) || isColumnText(right) else { return }
    cut(index, .right)
  }

  /// Whether a recipient's entry ends with this word: "thực hiện;", "(để b/c);".
  func closesItem(_ line: WordLine, _ word: Word) -> Bool {
    let last = line.folded.bytes[word.end - 1]
    return last == UInt8(ascii: ";") || last == UInt8(ascii: ".")
  }

  /// Capitals or a person's name, as the columns of a head and an ending hold them.
  func isColumnText(_ words: Slice<Row<Word>>) -> Bool {
    let solid = words.filter { !$0.isPunctuation }
    guard solid.count >= 1, solid.count <= 12 else { return false }
    if solid.allSatisfy({ $0.shape == .capitals }) {
      return solid.count >= 2 || (solid[0].coreEnd - solid[0].coreStart) >= 3
    }
    return solid.count >= 2 && solid.count <= 6 && solid.allSatisfy({ $0.shape == .title })
      && solid.first.map { Vocabulary.surnames.contains($0.key) } == true
  }

  /// The cells between the bars of a table drawn in ASCII; up to two with text make columns, more are a table's row.
  func tableCells(_ line: WordLine) -> [Piece] {
    var pieces: [Piece] = []
    var from: Int?
    var column = 0
    for (index, word) in line.words.enumerated() {
      guard word.isPunctuation, line.folded.bytes[word.start] == UInt8(ascii: "|") else {
        if from == nil { from = index }
        continue
      }
      if let start = from { pieces.append(piece(line, start, index, column <= 1 ? .left : .right)) }
      from = nil
      column += 1
    }
    if let start = from { pieces.append(piece(line, start, line.words.count, .right)) }
    guard (1...2).contains(pieces.count) else { return [] }
    if pieces.count == 2, pieces[0].side == .right { pieces[0].side = .left }
    return pieces
  }
}
