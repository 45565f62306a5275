import Records
import TextReading

/// Reads the issuing bodies from the left column's lines: which line begins a body, which only goes on.
struct IssuerReader {
  let text: SourceText
  /// Whether a scanner read the page: then known names get back the marks they lost.
  let isNoisy: Bool

  func read(_ cells: [Cell]) -> (issuer: Issuer, readings: [String: Reading]) {
    var bodies: [(ranges: [Range<Int>], first: UInt64)] = []
    var words = WordLine()
    var endsOpen = false
    for cell in cells {
      text.bytes.withUnsafeBufferPointer { words.read($0, cell.range) }
      guard let range = nameRange(words) else { continue }
      let first = words.words.first { !$0.isPunctuation }
      let startsBody = Vocabulary.organStarts.contains { phrase in
        words.words.indices.first { !words.words[$0].isPunctuation }.map { words.matches(phrase, at: $0) } ?? false
      }
      if bodies.isEmpty || startsBody && !endsOpen {
        bodies.append(([range], first?.key ?? 0))
      } else {
        bodies[bodies.count - 1].ranges.append(range)
      }
      endsOpen = goesOn(words)
    }
    guard let last = bodies.last else { return (Issuer(), [:]) }
    let readings = bodies.map { body in
      let value = text.joined(body.ranges)
      guard isNoisy else { return Reading(ranges: body.ranges, value: value) }
      return Reading(ranges: body.ranges, value: KnownNames.repaired(value) ?? KnownNames.repairedWords(value))
    }
    let joint = [wordKey("bo"), wordKey("so"), wordKey("ban"), wordKey("phong")]
    if bodies.count > 1, joint.contains(last.first), bodies.allSatisfy({ $0.first == last.first }) {
      return (
        Issuer(organName: readings[0].value, organNames: readings.map(\.value)), ["issuer.organName": readings[0]]
      )
    }
    let organ = readings[readings.count - 1]
    guard readings.count > 1 else { return (Issuer(organName: organ.value), ["issuer.organName": organ]) }
    let ranges = bodies.dropLast().flatMap(\.ranges)
    let above = Reading(ranges: Array(ranges), value: text.joined(Array(ranges)))
    return (
      Issuer(organizationInCharge: above.value, organName: organ.value),
      ["issuer.organizationInCharge": above, "issuer.organName": organ]
    )
  }

  /// The capitals of the line, without strokes and rules at its ends.
  private func nameRange(_ line: WordLine) -> Range<Int>? {
    let solid = line.words.indices.filter { !line.words[$0].isPunctuation && line.words[$0].shape != .number }
    guard var first = solid.first, var last = solid.last else { return nil }
    // A speck of one letter at an end is noise.
    while first < last, isSpeck(line, first) { first = solid[solid.firstIndex(of: first)! + 1] }
    while last > first, isSpeck(line, last) { last = solid[solid.firstIndex(of: last)! - 1] }
    let start = line.folded.origin(line.words[first].coreStart)
    let end = line.folded.origin(line.words[last].coreEnd)
    let closing =
      line.words[last].coreEnd < line.folded.count && line.folded.bytes[line.words[last].coreEnd] == UInt8(ascii: ")")
      ? 1 : 0
    let stop = line.words[last].coreEnd >= line.folded.count ? line.folded.end : end + closing
    return start < stop ? start..<stop : nil
  }

  private func isSpeck(_ line: WordLine, _ index: Int) -> Bool {
    let word = line.words[index]
    return word.coreEnd - word.coreStart == 1 && word.shape != .capitals
      || word.shape == .lower && word.coreEnd - word.coreStart <= 2
  }

  /// "…, THỂ THAO VÀ": the name runs on in the next line.
  private func goesOn(_ line: WordLine) -> Bool {
    guard let last = line.words.last(where: { !$0.isPunctuation }) else { return false }
    return last.key == wordKey("va") || last.trail == UInt8(ascii: ",") || last.trail == UInt8(ascii: "-")
      || line.words.last?.isPunctuation == true && line.folded.bytes.last == UInt8(ascii: "-")
  }
}
