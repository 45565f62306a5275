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
    var paragraphs: [[Range<Int>]] = []
    var lines: [Int] = []
    var rows = MarkerRows()
    var previous: Cell?
    text.bytes.withUnsafeBufferPointer { bytes in
      for cell in cells {
        let range = withoutNoise(bytes, cell.range)
        let marker = Marker(UnsafeBufferPointer(rebasing: bytes[range]))
        var starts = true
        if let previous {
          starts = startsParagraph(bytes, cell, range, marker, after: previous, shape, rows)
        }
        if starts {
          paragraphs.append([range])
          lines.append(text.lines[cell.line].number)
          if let marker { rows.note(marker) }
        } else {
          paragraphs[paragraphs.count - 1].append(range)
        }
        previous = cell
      }
    }
    return zip(paragraphs, lines).map { ranges, line in
      Paragraph(text: text.joined(ranges), ranges: ranges.map { text.source($0) }, line: line)
    }
  }

  private func shape(of cells: [Cell]) -> Shape {
    var shape = Shape()
    guard !cells.isEmpty else { return shape }
    var widths = cells.map { $0.endColumn - $0.column }.sorted()
    let longest = widths[widths.count - 1]
    if longest > 170 {
      widths = widths.filter { $0 <= 170 }
      let wrapped = widths.filter { $0 > 55 && $0 <= 110 }.count
      shape.isUnwrapped = wrapped * 2 < cells.count
    }
    shape.width = widths.isEmpty ? 90 : widths[widths.count * 9 / 10]
    shape.full = fullWidth(cells, most: shape.width * 4 / 5)
    // Where most lines begin full and blank lines part the rest, lines are wrapped; a page without full lines is not.
    let columns = cells.filter { $0.endColumn - $0.column > shape.width * 4 / 5 }.map(\.column).sorted()
    shape.margin = columns.isEmpty ? 0 : columns[columns.count / 3]
    shape.isIndented =
      cells.contains { $0.column >= shape.margin + 3 } && cells.contains { $0.column <= shape.margin + 1 }
      && (cells.map(\.column).max() ?? 0) >= 3
    return shape
  }

  /// The width from which a line counts as full: lines that end open above a small letter were broken, and show it.
  private func fullWidth(_ cells: [Cell], most: Int) -> Int {
    var broken: [Int] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      for (cell, next) in zip(cells, cells.dropFirst()) where next.line == cell.line + 1 {
        guard Closing(bytes, cell) != .terminal, startsSmall(bytes, next.range) else { continue }
        broken.append(cell.endColumn - cell.column)
      }
    }
    // A short page may show no broken line: then none was.
    guard !broken.isEmpty else { return cells.count > 3 ? Int.max : most }
    broken.sort()
    return max(most, broken[broken.count / 10] - 8)
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
    var line = Folding.Line()
    Folding.fold(bytes, index..<min(range.upperBound, index + 3), into: &line)
    return (line.flags.first ?? 0) & Folding.lower != 0
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
    while scan < range.upperBound, Self.specks.contains(bytes[scan]) || bytes[scan] == 0x20 { scan += 1 }
    // Only a speck before a marker is dropped: elsewhere it may be a quote.
    if scan > index, scan < range.upperBound, scan - index <= 6,
      Marker(UnsafeBufferPointer(rebasing: bytes[scan..<range.upperBound])) != nil
    {
      index = scan
    }
    return index..<range.upperBound
  }

  private static let specks: Set<UInt8> = [0x2E, 0x2C, 0x3A, 0x60, 0x27, 0x7C, 0x5F]
}

/// The rows of markers that are open, to tell whether a number at the start of a line goes on with one of them.
struct MarkerRows {
  private var last: [Int: Int] = [:]

  mutating func note(_ marker: Marker) { last[key(marker)] = marker.ordinal }

  /// Whether the marker is the next of its row, or the first of a new one.
  func fits(_ marker: Marker) -> Bool {
    if marker.kind == .bullet { return true }
    if let before = last[key(marker)] { return marker.ordinal == before + 1 || marker.ordinal == 1 }
    return marker.ordinal == 1
  }

  private func key(_ marker: Marker) -> Int { marker.kind.rawValue * 8 + marker.depth }
}
