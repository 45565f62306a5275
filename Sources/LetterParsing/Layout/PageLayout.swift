import Outlining
import Records
import TextReading

/// A text as cells in reading order, with their cues, its furniture taken out.
package struct PageLayout {
  package private(set) var cells: [Cell] = []
  package private(set) var cues: [CueSet] = []
  /// Positions in the text of what belongs to the page, with its class.
  package private(set) var furniture: [(range: Range<Int>, kind: Furniture)] = []

  /// Positions in the text of the drawn rules, ascending.
  private(set) var rules: [Int] = []
  /// How readable the words are that were looked at.
  private(set) var quality = LayerQuality()

  package var noise: Double { quality.noise }

  package init(_ text: SourceText) {
    cells.reserveCapacity(text.lines.count)
    cues.reserveCapacity(text.lines.count)
    readLines(text)
    assignSides()
    orderColumns()
    addContext()
  }

  private mutating func readLines(_ text: SourceText) {
    var pageFurniture = PageFurniture()
    var splitter = CellSplitter()
    let finder = CueFinder()
    var words = WordLine()
    var pieceWords = WordLine()
    var blanks = 0
    var page = 0
    var startsPage = false
    text.bytes.withUnsafeBufferPointer { bytes in
      for (index, line) in text.lines.enumerated() {
        if !pageFurniture.isInStamp, let plain = PlainLine(bytes, line.start..<line.end) {
          if line.page != page { startsPage = true }
          page = line.page
          appendPlain(plain, line: index, blanks: blanks, startsPage: startsPage, bytes, finder, &words)
          blanks = 0
          startsPage = false
          continue
        }
        words.read(bytes, line.start..<line.end)
        guard !words.words.isEmpty else {
          blanks = min(9, blanks + 1)
          continue
        }
        quality.look(at: words)
        let isPageEdge =
          line.page != page || index + 1 < text.lines.count && text.lines[index + 1].page != line.page
          || index + 1 == text.lines.count
        if line.page != page { startsPage = true }
        page = line.page
        let whole = words.folded.origin(0)..<words.folded.end
        if let kind = pageFurniture.classify(words, isPageEdge: isPageEdge) {
          if kind == .incomingStamp, words.matches(Vocabulary.incomingStamp, at: 0) { takeReceiversName() }
          let end = kind == .incomingStamp ? pageFurniture.stampEnd(words) : whole.upperBound
          furniture.append((whole.lowerBound..<end, kind))
          if kind == .pageNumber { startsPage = true }
          if kind == .rule { rules.append(whole.lowerBound) }
          guard end < whole.upperBound else { continue }
          // What is glued to the stamp's line is the letter's.
          words.read(bytes, end..<whole.upperBound)
          if words.words.isEmpty { continue }
        } else if let tail = pageFurniture.stampTail(words) {
          // The stamp was set on a line of the letter.
          furniture.append((tail..<whole.upperBound, .incomingStamp))
          words.read(bytes, whole.lowerBound..<tail)
        }
        if let tail = pageFurniture.signatureTail(words) {
          furniture.append((tail..<words.folded.end, .signatureStamp))
          words.read(bytes, words.folded.origin(0)..<tail)
        }
        let pieces = splitter.split(words)
        if pieces.isEmpty {
          let start = words.folded.origin(0)
          let cell = Cell(
            start: start, end: words.folded.end, line: index, side: .full,
            column: Self.columns(bytes, line.start, start), endColumn: 0, blanksAbove: blanks, startsPage: startsPage,
            isContinued: false)
          append(cell, words, bytes, finder)
        }
        for (order, piece) in pieces.enumerated() where piece.end > piece.start {
          let cell = Cell(
            start: piece.start, end: piece.end, line: index, side: piece.side,
            column: Self.columns(bytes, line.start, piece.start), endColumn: 0, blanksAbove: blanks,
            startsPage: startsPage && order == 0,
            isContinued: order > 0)
          pieceWords.read(bytes, piece.start..<piece.end)
          if pieceWords.words.isEmpty { continue }
          append(cell, pieceWords, bytes, finder)
        }
        blanks = 0
        startsPage = false
      }
    }
  }

  /// Longer lines are paragraphs that nobody wrapped.
  private static let wholeParagraph = 170

  /// A full line of running text: its first words and its end say all that can be said of it.
  private mutating func appendPlain(
    _ plain: PlainLine, line: Int, blanks: Int, startsPage: Bool, _ bytes: UnsafeBufferPointer<UInt8>,
    _ finder: CueFinder,
    _ words: inout WordLine
  ) {
    let cell = Cell(
      start: plain.range.lowerBound, end: plain.range.upperBound, line: line, side: .full, column: plain.column,
      endColumn: plain.column + plain.characters, blanksAbove: blanks, startsPage: startsPage, isContinued: false)
    if plain.characters > Self.wholeParagraph {
      // Few lines and long ones: their heads alone would tell little of the text.
      words.read(bytes, plain.headEnd..<min(plain.headEnd + 200, plain.range.upperBound))
      quality.look(at: words)
    }
    words.read(bytes, plain.range.lowerBound..<plain.headEnd)
    quality.look(at: words)
    let text = UnsafeBufferPointer(rebasing: bytes[plain.range])
    var set = finder.plainCues(words, text, cell: cell, characters: plain.characters, markerKind: Marker(text)?.kind)
    set.insert(.firstCells, if: cells.count < 6)
    set.insert(.firstOfPage, if: cells.isEmpty)
    cells.append(cell)
    cues.append(set)
  }

  /// The name above "CÔNG VĂN ĐẾN" is the receiver's, not the issuer's; a line of the letter that the stamp was set on may
  /// stand between the two.
  private mutating func takeReceiversName() {
    guard let last = cells.last else { return }
    var index = cells.count > 1 && cells[cells.count - 2].line == last.line ? cells.count - 2 : cells.count - 1
    if cues[index].contains(.startsLower), cells[index].blanksAbove == 0, index > 0 { index -= 1 }
    guard cues[index].contains(.organCapitals), cells[index].side != .right else { return }
    furniture.append((cells[index].range, .incomingStamp))
    cells.remove(at: index)
    cues.remove(at: index)
  }

  private mutating func append(
    _ cell: Cell, _ words: WordLine, _ bytes: UnsafeBufferPointer<UInt8>, _ finder: CueFinder
  ) {
    var cell = cell
    cell.start = words.folded.origin(0)
    cell.end = words.folded.end
    cell.endColumn = cell.column + words.folded.count
    let text = UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end])
    var set = finder.cues(words, cell: cell, markerKind: Marker(text)?.kind)
    set.insert(.firstCells, if: cells.count < 6)
    set.insert(.firstOfPage, if: cells.isEmpty)
    cells.append(cell)
    cues.append(set)
  }

  /// Characters from the start of the line; a tab counts as eight.
  private static func columns(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Int {
    var count = 0
    for index in from..<to where bytes[index] & 0xC0 != 0x80 { count += bytes[index] == 0x09 ? 8 : 1 }
    return count
  }

  /// Gives a side to lines that stand alone in one column beside a line that was split, where the columns were kept.
  private mutating func assignSides() {
    var border: Int?
    var borderLine = 0
    for index in cells.indices {
      if cells[index].side == .right {
        border = cells[index].column >= 18 ? cells[index].column : nil
        borderLine = cells[index].line
        continue
      }
      if cells[index].side == .left { continue }
      // The line above a row of two columns may hold the right one alone.
      if index + 2 < cells.count, cells[index + 1].side == .left, cells[index + 2].side == .right,
        cells[index + 2].column >= 18,
        cells[index].column >= cells[index + 2].column - 8
          || cues[index].contains(.capitals) && cells[index].column > 24,
        cells[index].column >= 18
      {
        setSide(.right, index)
        continue
      }
      guard let edge = border, cells[index].line - borderLine <= 12, !spansColumns(cues[index]) else {
        border = nil
        continue
      }
      if cells[index].column >= edge - 6
        || cells[index].column >= 24 && cells[index].column > edge * 2 / 3 && cues[index].contains(.capitals)
      {
        setSide(.right, index)
        borderLine = cells[index].line
      } else if cells[index].endColumn <= edge + 2, cells[index].column <= edge / 3 + 4 {
        setSide(.left, index)
        borderLine = cells[index].line
      } else {
        border = nil
      }
    }
  }

  /// What never stands in one column alone, or never in the left one.
  private func spansColumns(_ cues: CueSet) -> Bool {
    cues.contains(.addressLabel) || cues.contains(.typeName) || cues.contains(.stateName) || cues.contains(.mottoLine)
      || cues.contains(.annexTitle) || cues.contains(.basis)
  }

  private mutating func setSide(_ side: Cell.Side, _ index: Int) {
    cells[index].side = side
    cues[index].insert(side == .left ? .left : .right)
  }

  /// Puts the left column of a stretch of two-column lines before the right one.
  private mutating func orderColumns() {
    var order: [Int] = []
    order.reserveCapacity(cells.count)
    var index = 0
    var isMoved = false
    while index < cells.count {
      if cells[index].side == .full {
        order.append(index)
        index += 1
        continue
      }
      var end = index
      var hasEnding = false
      while end < cells.count, cells[end].side != .full {
        if end > index, cells[end].startsPage || cues[end].contains(.addressLabel) { break }
        // The next letter's head behind this one's ending is no column of it.
        if hasEnding, beginsLetterhead(end) { break }
        hasEnding = hasEnding || cues[end].contains(.placesLabel) || cues[end].contains(.competence)
        end += 1
      }
      for side in [Cell.Side.left, .right] {
        for cell in index..<end where cells[cell].side == side { order.append(cell) }
      }
      isMoved = isMoved || end - index > 1
      index = end
    }
    guard isMoved else { return }
    cells = order.map { cells[$0] }
    cues = order.map { cues[$0] }
  }

  /// Whether the cell or the other column of its line is the motto that opens a letterhead.
  private func beginsLetterhead(_ index: Int) -> Bool {
    func isMotto(_ at: Int) -> Bool {
      cues[at].contains(.stateName) || cues[at].contains(.partyName) || cues[at].contains(.copyMark)
    }
    if isMotto(index) { return true }
    return index + 1 < cells.count && cells[index + 1].line == cells[index].line && isMotto(index + 1)
  }

  /// Cues that the neighbours give.
  private mutating func addContext() {
    for index in cells.indices {
      if index > 0 {
        let before = cues[index - 1]
        cues[index].insert(.afterCapitals, if: before.contains(.capitals))
        cues[index].insert(.afterLong, if: before.contains(.long) || before.contains(.veryLong))
        cues[index].insert(.afterOpen, if: before.contains(.endsOpen) || before.contains(.endsComma))
        cues[index].insert(.afterSemicolon, if: before.contains(.endsSemicolon))
        cues[index].insert(.afterColon, if: before.contains(.endsColon))
        cues[index].insert(.afterBullet, if: before.contains(.bullet))
        cues[index].insert(.afterEndMark, if: before.contains(.endsMark))
        cues[index].insert(.afterPlacesLabel, if: before.contains(.placesLabel))
        cues[index].insert(.afterName, if: before.contains(.personName))
        cues[index].insert(.afterAddressLabel, if: before.contains(.addressLabel) || before.contains(.telegram))
        cues[index].insert(.afterType, if: before.contains(.typeName) || before.contains(.typeNameStart))
        cues[index].insert(
          .goesOn, if: cues[index].contains(.startsLower) && (before.contains(.endsOpen) || before.contains(.endsComma))
        )
        cues[index].insert(.afterAbout, if: before.contains(.about))
        cues[index].insert(.afterDateFragment, if: before.contains(.dateFragment))
        cues[index].insert(.dateFragment, if: cues[index].contains(.yearOnly) && before.contains(.dateFragment))
      }
      if index + 1 < cells.count {
        let after = cues[index + 1]
        cues[index].insert(.beforeCapitals, if: after.contains(.capitals))
        cues[index].insert(.beforeBullet, if: after.contains(.bullet))
        cues[index].insert(
          .beforeMotto, if: after.contains(.stateName) || after.contains(.mottoLine) || after.contains(.partyName))
      }
    }
  }
}
