import Outlining
import TextReading

/// Joins the lines of a body to paragraphs.
///
/// Word processors and web copies give one line a paragraph; extractors give hard-wrapped lines, where an indent, a blank
/// line, a short line before or a marker that fits its row begins the next.
struct ParagraphReader {
  let text: SourceText

  private struct Shape {
    /// Characters of a full line.
    var width = 0
    /// From so many characters on a line was broken because it was full.
    var full = 0
    /// Column at which full lines begin.
    var margin = 0
    /// First lines of paragraphs are indented, and columns were kept.
    var isIndented = false
    /// Lines are whole paragraphs.
    var isUnwrapped = false
  }

  func read(_ cells: [Cell]) -> [Paragraph] {
    let shape = shape(of: cells)
    // The lines' ranges, and for each paragraph the first of its own.
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(cells.count)
    var starts: [(range: Int, line: Int)] = []
    var rows = MarkerRows()
    var previous: Cell?
    text.bytes.withUnsafeBufferPointer { bytes in
      for cell in cells {
        let range = withoutNoise(bytes, cell.range)
        let marker = Marker(UnsafeBufferPointer(rebasing: bytes[range]))
        if previous.map({ startsParagraph(bytes, cell, range, marker, after: $0, shape, rows) }) ?? true {
          starts.append((ranges.count, text.lines[cell.line].number))
          if let marker { rows.note(marker) }
        }
        ranges.append(range)
        previous = cell
      }
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].range : ranges.count
      let own = ranges[starts[index].range..<end]
      return Paragraph(text: text.joined(own), ranges: own.map { text.source($0) }, line: starts[index].line)
    }
  }

  private func shape(of cells: [Cell]) -> Shape {
    var shape = Shape()
    guard !cells.isEmpty else { return shape }
    var widths = RankedNumbers()
    var wrapped = 0
    var isLong = false
    for cell in cells {
      let width = cell.endColumn - cell.column
      if width <= 170 { widths.insert(width) } else { isLong = true }
      if width > 55 && width <= 110 { wrapped += 1 }
    }
    shape.isUnwrapped = isLong && wrapped * 2 < cells.count
    shape.width = widths.count == 0 ? 90 : widths.number(at: widths.count * 9 / 10)
    shape.full = fullWidth(cells, most: shape.width * 4 / 5)
    // Where most lines begin full and blank lines part the rest, lines are wrapped; a page without full lines is not.
    var columns = RankedNumbers()
    for cell in cells where cell.endColumn - cell.column > shape.width * 4 / 5 { columns.insert(cell.column) }
    shape.margin = columns.count == 0 ? 0 : columns.number(at: columns.count / 3)
    shape.isIndented =
      cells.contains { $0.column >= shape.margin + 3 } && cells.contains { $0.column <= shape.margin + 1 }
      && cells.contains { $0.column >= 3 }
    return shape
  }

  /// The width from which a line counts as full: lines that end open above a small letter were broken, and show it.
  private func fullWidth(_ cells: [Cell], most: Int) -> Int {
    var broken = RankedNumbers()
    text.bytes.withUnsafeBufferPointer { bytes in
      for (cell, next) in zip(cells, cells.dropFirst()) where next.line == cell.line + 1 {
        guard Closing(bytes, cell) != .terminal, startsSmall(bytes, next.range) else { continue }
        broken.insert(cell.endColumn - cell.column)
      }
    }
    // A short page may show no broken line: then none was.
    guard broken.count > 0 else { return cells.count > 3 ? Int.max : most }
    return max(most, broken.number(at: broken.count / 10) - 8)
  }

  private func startsParagraph(
    _ bytes: UnsafeBufferPointer<UInt8>, _ cell: Cell, _ range: Range<Int>, _ marker: Marker?, after previous: Cell,
    _ shape: Shape,
    _ rows: MarkerRows
  ) -> Bool {
    let closing = Closing(bytes, previous)
    let isSmall = startsSmall(bytes, range)
    let isFull = previous.endColumn - previous.column >= shape.full
    if let marker {
      switch marker.kind {
      case .part, .chapter, .section, .subsection, .article:
        return closing != .open || !isFull || cell.blanksAbove > 0 || shape.isIndented && cell.column > shape.margin + 2
      default:
        // "12.5 ha" in a sentence that was broken before it.
        if marker.kind == .decimal, closing == .open, cell.blanksAbove == 0, !rows.fits(marker) { return false }
        if shape.isUnwrapped { return true }
        if shape.isIndented, cell.column >= shape.margin + 2 { return true }
        if closing == .terminal || cell.blanksAbove > 0 && closing != .open { return true }
        if previous.endColumn - previous.column < shape.width * 4 / 5 { return true }
        if closing == .open, marker.kind == .bullet {
          return cell.blanksAbove > 0 && !startsSmall(bytes, range.lowerBound + marker.textStart..<range.upperBound)
        }
        return rows.fits(marker)
      }
    }
    if isSmall, closing != .terminal || cell.blanksAbove == 0 && isFull && !shape.isUnwrapped { return false }
    if shape.isUnwrapped { return !(isSmall && closing != .terminal) }
    if shape.isIndented, cell.column >= shape.margin + 3 { return true }
    if cell.blanksAbove > 0 { return closing != .open || !isFull }
    if shape.isIndented, previous.column <= shape.margin + 1, isFull { return false }
    if !isFull { return closing != .open || previous.endColumn - previous.column < shape.width * 3 / 5 }
    return closing == .terminal && previous.endColumn - previous.column < shape.width - 4
  }

  private enum Closing {
    /// A full stop, semicolon or colon ends the line.
    case terminal
    case comma
    case open

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Cell) {
      var index = cell.end - 1
      while index > cell.start, bytes[index] <= 0x20 || bytes[index] == 0x22 || bytes[index] == UInt8(ascii: ")") {
        index -= 1
      }
      // A closing quote of three bytes.
      if index > cell.start + 2, bytes[index] == 0x9D, bytes[index - 1] == 0x80 { index -= 3 }
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        self = .terminal
      case UInt8(ascii: ","): self = .comma
      default: self = .open
      }
    }
  }

  private func startsSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let index = range.first else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",") }
    // The case of a marked letter is told by folding it.
    return Folding.firstFlags(bytes, index..<min(range.upperBound, index + 3)) & Folding.lower != 0
  }

  /// The line without the specks a scanner set before its marker, or rules glued to its head.
  private func withoutNoise(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    var dashes = 0
    while index + dashes < range.upperBound,
      bytes[index + dashes] == UInt8(ascii: "-") || bytes[index + dashes] == UInt8(ascii: "_")
    { dashes += 1 }
    if dashes >= 4 { index += dashes }
    var scan = index
    while scan < range.upperBound, Self.isSpeck(bytes[scan]) || bytes[scan] == 0x20 { scan += 1 }
    // Only a speck before a marker is dropped: elsewhere it may be a quote.
    if scan > index, scan < range.upperBound, scan - index <= 6,
      Marker(UnsafeBufferPointer(rebasing: bytes[scan..<range.upperBound])) != nil
    {
      index = scan
    }
    return index..<range.upperBound
  }

  private static func isSpeck(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3A, 0x60, 0x27, 0x7C, 0x5F: true
    default: false
    }
  }
}
