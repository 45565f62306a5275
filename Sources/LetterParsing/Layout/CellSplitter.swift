import TextReading

/// Splits a line into its columns: by wide gaps where the extractor kept them, else by what the words say.
///
/// OCR and sorted extractors leave one blank between the two columns, so that only the motto, the place and date, a
/// competence code or a title in capitals tells where the right one begins (Nghị định 30/2020, Phụ lục I: boxes 1-4, 7, 9).
struct CellSplitter {
  struct Piece {
    var start: Int
    var end: Int
    var side: Cell.Side
  }

  /// Cuts before these words, ascending, with the side of what follows.
  var cuts: [(word: Int, side: Cell.Side)] = []
  /// Lines below nơi nhận that may still hold a recipient on the left, whatever became of its bullet.
  private var receiversLeft = 0

  /// The pieces of the line whose words were read; none where the whole line is one, as most are.
  mutating func split(_ line: WordLine) -> [Piece] {
    cuts.removeAll(keepingCapacity: true)
    let words = line.words
    receiversLeft = line.nearlyMatches(Vocabulary.noiNhan, at: 0) ? 14 : max(0, receiversLeft - 1)
    guard words.count > 1 else { return [] }
    if line.folded.bytes.first == UInt8(ascii: "|") { return tableCells(line) }
    var capitals = 0
    var gaps = 0
    for word in words {
      if word.shape == .capitals, word.coreEnd - word.coreStart >= 2 { capitals += 1 }
      if word.hasGap, word.start > 0 { gaps += 1 }
    }
    findDate(line)
    if capitals >= 2 {
      findMotto(line)
      findCompetence(line)
      findPosition(line)
      findTypeName(line)
    } else {
      findMottoLine(line)
    }
    findLabels(line)
    findName(line)
    if gaps > 0 { findGap(line, gaps: gaps) }
    return cuts.isEmpty ? [] : pieces(line)
  }

  mutating func cut(_ word: Int, _ side: Cell.Side) {
    guard word > 0 else { return }
    if let index = cuts.firstIndex(where: { $0.word >= word }) {
      if cuts[index].word == word {
        if cuts[index].side == .full { cuts[index].side = side }
        return
      }
      cuts.insert((word, side), at: index)
    } else {
      cuts.append((word, side))
    }
  }

  private func pieces(_ line: WordLine) -> [Piece] {
    var pieces: [Piece] = []
    var from = 0
    // What stands before a right column is a left one.
    var side: Cell.Side = cuts.contains { $0.side == .right } ? .left : .full
    for (word, nextSide) in cuts {
      if word > from { pieces.append(piece(line, from, word, side)) }
      from = word
      side = nextSide
    }
    pieces.append(piece(line, from, line.words.count, side))
    return pieces
  }

  func piece(_ line: WordLine, _ from: Int, _ to: Int, _ side: Cell.Side) -> Piece {
    let last = line.words[to - 1].end
    let end = to < line.words.count ? lineEnd(line, last) : line.folded.end
    return Piece(start: line.folded.origin(line.words[from].start), end: end, side: side)
  }

  /// The text position after the folded index before `end`: where the blank behind the word stands.
  private func lineEnd(_ line: WordLine, _ end: Int) -> Int { line.folded.origin(end) }

  // MARK: - What a right column begins with

  /// "Lâm Đồng, ngày 31 tháng 7 năm 2025" behind a number or anything else on the left.
  private mutating func findDate(_ line: WordLine) {
    guard let date = DatePhrase(line) else { return }
    if let place = placeStart(line, before: date) { cut(place, .right) }
    // What follows the year on a glued line is the next field.
    var next = date.end
    while next < line.words.count, line.words[next].isPunctuation { next += 1 }
    if next < line.words.count, line.words[next].shape == .capitals || isLabel(line, next), !isBodyDate(line, date) {
      cut(next, .full)
    }
  }

  /// Where the place name before "ngày" begins, if something else stands to its left; nil where the line is a sentence.
  private func placeStart(_ line: WordLine, before date: DatePhrase) -> Int? {
    let day = date.day
    let words = line.words
    guard day > 0 else { return nil }
    // The number's notation is the last word with a slash or the like; the place follows it.
    var index = day - 1
    var notation: Int?
    while index >= 0 {
      if isNotation(line, words[index]) {
        notation = index
        break
      }
      index -= 1
    }
    let startsWithNumber = words[0].key == Vocabulary.so || words[0].key >> 8 == Vocabulary.so || startsLikeNumber(line)
    // Without its label a notation in front is the letter's only where the date ends the line: else a sentence cites it.
    if let notation, startsWithNumber || notation == 0 && date.end >= words.count - 1 {
      let place = notation + 1
      if place < day, isPlace(words[place..<day]) { return place }
      if place == day { return startsWithNumber ? day : nil }
      // A subject glued between number and date: the place is the last run of capitalised words.
      return startsWithNumber ? lastTitleRun(words, before: day) : nil
    }
    // A wide gap, or capitals of the issuer, stand to the left.
    index = day - 1
    while index > 0, !words[index].hasGap { index -= 1 }
    if index > 0, isPlace(words[index..<day]) { return index }
    if startsWithNumber, let start = lastTitleRun(words, before: day) { return start }
    if words[0].shape == .capitals, words[0].coreEnd - words[0].coreStart > 1,
      let start = lastTitleRun(words, before: day), start > 1
    {
      return start
    }
    return nil
  }

  func isNotation(_ line: WordLine, _ word: Word) -> Bool {
    guard word.shape == .capitals || word.shape == .mixed else { return false }
    for index in word.start..<word.end
    where line.folded.bytes[index] == UInt8(ascii: "/") || line.folded.bytes[index] == UInt8(ascii: "-") {
      return true
    }
    return false
  }

  /// "Só:", "Sô ", "56:": what a scanner makes of the label, or a bare number with its notation.
  func startsLikeNumber(_ line: WordLine) -> Bool {
    let bytes = line.folded.bytes
    guard bytes.count > 3 else { return false }
    return bytes[0] == UInt8(ascii: "s") && (bytes[1] == UInt8(ascii: "o") || bytes[1] == UInt8(ascii: "6"))
      && (bytes[2] == UInt8(ascii: ":") || bytes[2] == UInt8(ascii: " ") || bytes[2] == UInt8(ascii: ".")
        || bytes[2] == UInt8(ascii: ";"))
  }

  private func isPlace(_ words: Slice<Row<Word>>) -> Bool {
    guard words.count <= 8, let last = words.last,
      last.trail == UInt8(ascii: ",") || last.trail == UInt8(ascii: ".") || words.count <= 4
    else {
      return false
    }
    return words.allSatisfy { $0.shape != .lower || $0.isPunctuation }
      || words.first?.shape == .title && words.count <= 6
  }

  private func lastTitleRun(_ words: Row<Word>, before end: Int) -> Int? {
    var index = end
    while index > 0, words[index - 1].shape == .title || words[index - 1].key == literalKey("tp") { index -= 1 }
    return index < end && index > 0 ? index : nil
  }

  /// A date inside running text: small letters stand before the place.
  private func isBodyDate(_ line: WordLine, _ date: DatePhrase) -> Bool {
    line.words[..<date.day].contains { $0.shape == .lower } && line.words[0].key != Vocabulary.so
  }

  func isLabel(_ line: WordLine, _ index: Int) -> Bool {
    line.nearlyMatches(Vocabulary.kinhGui, at: index) || line.words[index].key == Vocabulary.vv
  }

  private mutating func findMotto(_ line: WordLine) {
    if let index = line.find(Vocabulary.stateName), line.words[index].shape == .capitals {
      cut(max(0, index - 1), .right)
      var end = index + 3
      if line.matches(Vocabulary.stateNameRest, at: end) {
        end += 4
      } else if end < line.words.count, line.words[end].key == Vocabulary.stateNameRest[0] {
        end += 1
      }
      if end < line.words.count, line.words[end].coreEnd > line.words[end].coreStart { cut(end, .full) }
    }
    if let index = line.find(Vocabulary.partyName), line.words[index].shape == .capitals { cut(index, .right) }
    if let index = line.find(Vocabulary.unionName), line.words[index].shape == .capitals { cut(index, .right) }
    if let index = line.find(Vocabulary.unionNameLong), line.words[index].shape == .capitals { cut(index, .right) }
    findMottoLine(line)
  }

  /// "Độc lập - Tự do - Hạnh phúc", one word of which a scanner may have spoilt.
  private mutating func findMottoLine(_ line: WordLine) {
    var from = 0
    while let index = line.find(Vocabulary.motto, from: from) {
      from = index + 1
      let window = max(0, index - 7)
      guard let middle = (window..<index).last(where: { line.words[$0].key == Vocabulary.mottoMiddle[0] }) else {
        continue
      }
      var start = middle
      var taken = 0
      while start > 0, taken < 2, middle - start < 4 {
        start -= 1
        if !line.words[start].isPunctuation, line.words[start].coreEnd - line.words[start].coreStart > 1 { taken += 1 }
      }
      // Both mottos on one line are one cell.
      if let name = line.find(Vocabulary.stateName), name < start { return }
      // A leading stroke belongs to the motto, not to the issuer.
      while start > 0, line.words[start].isPunctuation { start += 1 }
      cut(start, .right)
      var end = index + 2
      while end < line.words.count, line.words[end].isPunctuation { end += 1 }
      if end < line.words.count, line.words[end].shape != .lower || isLabel(line, end) { cut(end, .full) }
      return
    }
  }

  /// "TM. ỦY BAN NHÂN DÂN" behind nơi nhận or a recipient.
  private mutating func findCompetence(_ line: WordLine) {
    for index in 1..<line.words.count {
      let word = line.words[index]
      guard word.shape == .capitals || word.shape == .mixed, Vocabulary.competence.contains(word.key),
        index + 1 < line.words.count,
        line.words[index + 1].shape == .capitals
      else { continue }
      // Without its dot or slash the code may be part of a name such as "BCH KT".
      guard word.trail != UInt8(ascii: ",") || startsTitleOrOrgan(line, index + 1) else { continue }
      guard
        word.trail == UInt8(ascii: ".") || word.trail == UInt8(ascii: ",") || word.key == literalKey("t/m")
          || word.key == literalKey("t/l")
          || word.key == literalKey("k/t") || isEndingLeft(line)
      else { continue }
      // Two signers may stand side by side, a wide gap between them.
      guard !isCompetence(line.words[0]) || word.hasGap else { return }
      cut(index, .right)
      return
    }
  }

  func startsTitleOrOrgan(_ line: WordLine, _ index: Int) -> Bool {
    Vocabulary.positionStarts.length(line, at: index) != nil
      || Vocabulary.organStarts.length(line, at: index, atLeast: 2) != nil
  }

  func isCompetence(_ word: Word) -> Bool {
    word.shape == .capitals && Vocabulary.competence.contains(word.key)
  }

  /// Whether the line begins as the left column of an ending does: nơi nhận or a bullet.
  func isEndingLeft(_ line: WordLine) -> Bool {
    line.nearlyMatches(Vocabulary.noiNhan, at: 0) || isBullet(line.words[0])
      || line.words.count > 1 && line.words[0].isPunctuation && isBullet(line.words[1])
  }

  func isBullet(_ word: Word) -> Bool {
    word.isPunctuation || word.start < word.coreStart && word.coreStart - word.start <= 2
  }

  /// "PHÓ CHỦ TỊCH" behind nơi nhận or a recipient: capitals to the end of the line.
  private mutating func findPosition(_ line: WordLine) {
    guard !cuts.contains(where: { $0.side == .right }) else { return }
    guard isEndingLeft(line) || receiversLeft > 0 else { return findPositionBehindStrokes(line) }
    let words = line.words
    let isFiling = words.contains { $0.key == Vocabulary.luu }
    for index in 1..<words.count where words[index].shape == .capitals {
      guard
        Vocabulary.positionStarts.length(line, at: index) != nil
          || Vocabulary.positionStarts.phrases.contains(where: { $0.count > 1 && line.nearlyMatches($0, at: index) })
      else { continue }
      let isClear =
        words[index - 1].trail != 0 || words[index - 1].isPunctuation || words[index].hasGap
        || line.nearlyMatches(Vocabulary.noiNhan, at: 0)
        || isFiling && words[index - 1].shape != .capitals || closesBehindStrokes(line, index)
      guard isClear, !isCompetence(words[index - 1]), isTitleToEnd(words[index...], mayEndInName: isFiling) else {
        continue
      }
      cut(index, .right)
      return
    }
  }

  /// "Như kính gửi; ï CHỦ TỊCH": but for a stroke or two the recipient closed right before.
  private func closesBehindStrokes(_ line: WordLine, _ index: Int) -> Bool {
    var last = index - 1
    while last > 0, index - last <= 3, isStrokes(line.words[last...last]) || line.words[last].shape == .number,
      line.words[last].trail == 0
    { last -= 1 }
    return last < index - 1 && last > 0 && closesItem(line, line.words[last])
  }

  /// "nó Ó TRƯỞNG PHÒNG": a title of two words or more to the end of the line, behind what a seal left of a recipient.
  private mutating func findPositionBehindStrokes(_ line: WordLine) {
    let words = line.words
    guard let index = words.indices.dropFirst().prefix(7).first(where: { isStrokes(words[..<$0]) && isTitle(line, $0) })
    else { return }
    cut(index, .right)
  }

  private func isTitle(_ line: WordLine, _ index: Int) -> Bool {
    line.words[index].shape == .capitals && line.words.count >= index + 2
      && Vocabulary.positionStarts.length(line, at: index) != nil
      && isTitleToEnd(line.words[index...], mayEndInName: false)
  }

  /// Nothing but signs and words of up to three letters, none of them in capitals.
  private func isStrokes(_ words: Slice<Row<Word>>) -> Bool {
    words.allSatisfy {
      let letters = $0.coreEnd - $0.coreStart
      return letters <= 3 && ($0.shape != .capitals || letters == 1) && $0.shape != .number
    }
  }

  /// Capitals to the end of the line; on a glued line a name may follow.
  private func isTitleToEnd(_ words: Slice<Row<Word>>, mayEndInName: Bool) -> Bool {
    let rest = words.drop { $0.shape == .capitals || $0.isPunctuation || $0.shape == .mixed }
    if rest.isEmpty { return true }
    return mayEndInName && rest.count <= 5 && rest.allSatisfy { $0.shape == .title }
  }

  /// "QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH …" on one glued line: the type, its subject, the authority. Only behind a date or a name.
  private mutating func findTypeName(_ line: WordLine) {
    let words = line.words
    if words.count > 6, isCompetence(words[0]),
      let name = words.indices.dropFirst(2).first(where: { words[$0].shape == .title })
    {
      var end = name
      while end < words.count, words[end].shape == .title { end += 1 }
      if end < words.count, TypeNames.match(line, at: end) != nil { cut(end, .full) }
    }
    // "N ` CHỈ THỊ #": a type's name alone on its line but for a scanner's strokes.
    if let start = words.indices.dropFirst().prefix(4).first(where: { TypeNames.match(line, at: $0) != nil }),
      isStrokes(words[..<start]), let length = TypeNames.match(line, at: start)?.length,
      words[(start + length)...].allSatisfy(\.isPunctuation)
    {
      cut(start, .full)
      return
    }
    guard let type = cuts.first(where: { $0.side == .full && TypeNames.match(line, at: $0.word) != nil })?.word,
      let length = TypeNames.match(line, at: type)?.length
    else { return }
    let next = type + length
    guard next < words.count else { return }
    cut(next, .full)
    for index in next..<words.count {
      if index > next + 2, words[index].shape == .capitals, words[index - 1].trail == 0, isAuthority(line, index) {
        cut(index, .full)
      }
      if line.folded.bytes[words[index].start] == UInt8(ascii: "("), index + 2 < words.count,
        line.matches(Self.phraseEnclosed, at: index) || line.matches(Self.phraseIssuedWith, at: index)
      {
        cut(index, .full)
        break
      }
    }
  }

  static let openings = [
    "can cu", "thuc hien", "phuc dap", "tra loi", "trien khai", "theo de nghi", "xet de nghi", "ngay",
  ].map(phrase)
  private static let phraseEnclosed = phrase("kem theo")
  private static let phraseIssuedWith = phrase("ban hanh kem theo")

  /// "BỘ TRƯỞNG BỘ TƯ PHÁP" to the end of the line: who decides, not what about.
  private func isAuthority(_ line: WordLine, _ index: Int) -> Bool {
    guard let title = Vocabulary.positionStarts.length(line, at: index, atLeast: 2) else { return false }
    let organ = index + title
    return organ < line.words.count && line.words[organ...].allSatisfy { $0.shape == .capitals || $0.isPunctuation }
      && Vocabulary.organStarts.length(line, at: organ) != nil
  }
}
