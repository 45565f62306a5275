import TextReading

/// Reads trích yếu: the lines under a type name, or what stands behind "V/v" (Nghị định 30/2020, Phụ lục I, II.5).
struct SubjectReader {
  let text: SourceText
  let reading: LabelledText

  /// The subject under the type name of this cell, what stands behind the name on its line included.
  func underType(_ typeIndex: Int, _ type: TypeNames.Entry, _ indices: [Int]) -> Reading? {
    var ranges: [Range<Int>] = []
    let rest = restOfType(reading.layout.cells[typeIndex], type)
    if let rest { ranges.append(rest) }
    for index in indices where index > typeIndex && reading.labels[index] == .subject {
      let range = stripped(reading.layout.cells[index].range)
      ranges.append(ranges.isEmpty ? withoutAbout(range) : range)
    }
    // "KẾ HOẠCH LIÊN TỊCH": the rest of the line is the type's where the subject has lines of its own.
    if let rest, ranges.count > 1, belongsToType(rest) { ranges.removeFirst() }
    return joined(ranges)
  }

  private func belongsToType(_ range: Range<Int>) -> Bool {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, range) }
    return TypeNames.additions.contains { $0.count == line.words.count && line.matches($0, at: 0) }
  }

  /// The subject of a công văn, without its "V/v".
  func afterAbout(_ indices: [Int]) -> Reading? {
    let labels = reading.labels
    // A copy of the subject further down, such as a draft's second head, is not read twice.
    var run = indices.drop { labels[$0] != .about && labels[$0] != .aboutRest }
    if let again = run.dropFirst().firstIndex(where: { reading.layout.cues[$0].contains(.about) }) {
      run = run[..<again]
    }
    var ranges: [Range<Int>] = []
    for index in run where labels[index] == .about || labels[index] == .aboutRest {
      ranges.append(stripped(reading.layout.cells[index].range))
    }
    guard let first = ranges.first else { return nil }
    ranges[0] = withoutAbout(first)
    guard var subject = joined(ranges) else { return nil }
    subject.value = unquoted(subject.value)
    return subject.isEmpty ? nil : subject
  }

  private func joined(_ ranges: [Range<Int>]) -> Reading? {
    var ranges = ranges.filter { !$0.isEmpty }
    guard let first = ranges.first else { return nil }
    // Rules before the first line and behind the last go; a hyphen between two lines is text.
    ranges[0] = text.trimmed(first, leading: "-.“\" ")
    if ranges[0].lowerBound > first.lowerBound, text.bytes[ranges[0].lowerBound - 1] == UInt8(ascii: "\"") {
      ranges[0] = first
    }
    let end = ranges.count - 1
    ranges[end] = text.trimmed(ranges[end], trailing: "-. ")
    let value = text.joined(ranges)
    return value.isEmpty ? nil : Reading(ranges: ranges, value: value)
  }

  /// What stands behind the type's name on its line.
  private func restOfType(_ cell: Cell, _ type: TypeNames.Entry) -> Range<Int>? {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, cell.range) }
    guard let start = line.words.firstIndex(where: { !$0.isPunctuation }) else { return nil }
    let next = start + type.words.count
    guard next < line.words.count,
      line.words[next...].contains(where: { !$0.isPunctuation && $0.coreEnd - $0.coreStart > 1 })
    else { return nil }
    return stripped(line.folded.origin(line.words[next].start)..<cell.end)
  }

  /// Without rules and strokes at both ends.
  func stripped(_ range: Range<Int>) -> Range<Int> { text.trimmed(range, leading: "|_~`", trailing: "|_~` ") }

  /// Without "V/v", "V/v:" and what a scanner makes of it; "Về việc" stays.
  private func withoutAbout(_ range: Range<Int>) -> Range<Int> {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, range) }
    guard
      let index = line.words.prefix(2).firstIndex(where: {
        Vocabulary.isAbout($0) || $0.key == literalKey("vv")
      })
    else { return range }
    let next = index + 1
    guard next < line.words.count else { return range.upperBound..<range.upperBound }
    return line.folded.origin(line.words[next].start)..<range.upperBound
  }

  /// Without the quotation mark that opened before "V/v".
  private func unquoted(_ value: String) -> String {
    guard value.hasSuffix("”") || value.hasSuffix("\"") else { return value }
    let quotes = value.unicodeScalars.reduce(into: 0) { count, scalar in
      if scalar == "“" || scalar == "”" || scalar == "\"" { count += 1 }
    }
    return quotes % 2 == 1 ? String(value.dropLast()) : value
  }
}
