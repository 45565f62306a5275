import Records
import TextReading

/// Reads the issuing bodies from the left column's lines: which line begins a body, which only goes on.
struct IssuerReader {
  let text: SourceText
  /// Whether a scanner read the page: then known names get back the marks they lost.
  let isNoisy: Bool

  func read(_ cells: [Cell]) -> (issuer: Issuer, readings: [String: Reading]) {
    var bodies: [(ranges: [Range<Int>], first: UInt64, isCommand: Bool)] = []
    var words = WordLine()
    var endsOpen = false
    for cell in cells {
      text.bytes.withUnsafeBufferPointer { words.read($0, cell.range) }
      guard let range = nameRange(words) else { continue }
      let first = words.words.first { !$0.isPunctuation }
      let start = words.words.firstIndex { !$0.isPunctuation } ?? 0
      let solid = words.words.filter { !$0.isPunctuation }.count
      // A lone TRƯỜNG or HỘI is the end of a name that ran over, not a body.
      let startsBody = Vocabulary.organStarts.contains { ($0.count > 1 || solid > 1) && words.matches($0, at: start) }
      if bodies.isEmpty || startsBody && !endsOpen {
        // A military command stands above another as a superior body, however alike their first words are.
        let isCommand = words.matches(Self.command, at: start) || words.matches(Self.headquarters, at: start)
        bodies.append(([range], first?.key ?? 0, isCommand))
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
    let joint = [literalKey("bo"), literalKey("so"), literalKey("ban"), literalKey("phong")]
    if bodies.count > 1, joint.contains(last.first), bodies.allSatisfy({ $0.first == last.first && !$0.isCommand }) {
      return (
        Issuer(organName: readings[0].value, organNames: readings.map(\.value)), ["issuer.organName": readings[0]]
      )
    }
    let organ = readings[readings.count - 1]
    if let parts = jointParts(bodies[bodies.count - 1].ranges) {
      var issuer = Issuer(organName: parts[0].value, organNames: parts.map(\.value))
      var found = ["issuer.organName": parts[0]]
      if readings.count > 1 {
        let ranges = bodies.dropLast().flatMap(\.ranges)
        let above = Reading(ranges: Array(ranges), value: text.joined(Array(ranges)))
        issuer.organizationInCharge = above.value
        found["issuer.organizationInCharge"] = above
      }
      return (issuer, found)
    }
    guard readings.count > 1 else { return (Issuer(organName: organ.value), ["issuer.organName": organ]) }
    let ranges = bodies.dropLast().flatMap(\.ranges)
    let above = Reading(ranges: Array(ranges), value: text.joined(Array(ranges)))
    return (
      Issuer(organizationInCharge: above.value, organName: organ.value),
      ["issuer.organizationInCharge": above, "issuer.organName": organ]
    )
  }

  private static let command = phrase("bo tu lenh")
  private static let headquarters = phrase("bo chi huy")

  /// "SỞ Y TẾ - CÔNG ĐOÀN NGÀNH": the names on both sides of a hyphen, where each begins as a body's does.
  private func jointParts(_ ranges: [Range<Int>]) -> [Reading]? {
    guard let line = ranges.first, ranges.count == 1 else { return nil }
    var words = WordLine()
    text.bytes.withUnsafeBufferPointer { words.read($0, line) }
    for index in words.words.indices.dropFirst(2) {
      let word = words.words[index]
      let isHyphen = word.isPunctuation && words.folded.bytes[word.start] == UInt8(ascii: "-")
      let isGlued = !word.isPunctuation && words.folded.bytes[word.start] == UInt8(ascii: "-")
      guard isHyphen && index + 1 < words.words.count || isGlued else { continue }
      let next = isHyphen ? index + 1 : index
      guard
        Vocabulary.organStarts.contains(where: {
          $0.count > 1 && words.matches($0, at: next)
            || $0.count == 1 && $0[0] == literalKey("so") && words.matches($0, at: next)
        })
      else { continue }
      let before = words.words[index - 1]
      let left = words.folded.origin(words.words[0].start)..<words.folded.origin(before.coreEnd)
      let right = words.folded.origin(words.words[next].coreStart)..<line.upperBound
      return [left, right].map { Reading(ranges: [$0], value: text.joined([$0])) }
    }
    return nil
  }

  /// The capitals of the line, without strokes and rules at its ends.
  private func nameRange(_ line: WordLine) -> Range<Int>? {
    let solid = line.words.indices.filter {
      !line.words[$0].isPunctuation && (line.words[$0].shape != .number || isPartOfName(line, $0))
    }
    guard var first = solid.first, var last = solid.last else { return nil }
    // Behind a dotted rule only a scanner's strokes stand.
    if let dotted = solid.first(where: { line.words[$0].end - line.words[$0].coreEnd >= 4 }) { last = dotted }
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

  /// "QUÂN KHU 5", "SỐ 2": a short number right behind capitals at the end of the line.
  private func isPartOfName(_ line: WordLine, _ index: Int) -> Bool {
    let word = line.words[index]
    return index > 0 && index == line.words.count - 1 && !word.hasGap && word.coreEnd - word.coreStart <= 2
      && word.start == word.coreStart && word.end == word.coreEnd && line.words[index - 1].shape == .capitals
      && line.words[index - 1].trail == 0
  }

  private func isSpeck(_ line: WordLine, _ index: Int) -> Bool {
    let word = line.words[index]
    if isPartOfName(line, index) { return false }
    return word.coreEnd - word.coreStart == 1 && word.shape != .capitals
      || word.shape == .lower && word.coreEnd - word.coreStart <= 2
  }

  /// "…, THỂ THAO VÀ": the name runs on in the next line.
  private func goesOn(_ line: WordLine) -> Bool {
    guard let last = line.words.last(where: { !$0.isPunctuation }) else { return false }
    return last.key == literalKey("va") || last.trail == UInt8(ascii: ",") || last.trail == UInt8(ascii: "-")
      || line.words.last?.isPunctuation == true && line.folded.bytes.last == UInt8(ascii: "-")
  }
}
