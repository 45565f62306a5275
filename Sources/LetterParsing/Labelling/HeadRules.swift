import TextReading

/// Rules of the head: issuer, number, type, subject (Nghị định 30/2020, Phụ lục I, II.1-5).
extension LabelRules {
  /// Place and date on a line of their own are the letter's; capitals of a body right above the motto are the issuer's.
  func settleHead(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    // A body's name above the motto opens the next letter, however the strokes of a seal before it were read.
    if cues.contains(.organCapitals), cues.contains(.beforeMotto), labels[index] == .annex || labels[index] == .stranger
    {
      labels[index] = .organ
    }
    // The union's name alone on its line stands where the state's would.
    if labels[index] == .organ, cues.contains(.unionName), text.bytes[layout.cells[index].start] == 0xC4,
      cues.contains(.short) || cues.contains(.middling)
    {
      labels[index] = .motto
    }
    // The state's name is a head's, be it an annex's: what it opens is decided where documents are told apart.
    if labels[index] == .annex, cues.contains(.stateName) { labels[index] = .motto }
    // Capitals without a motto's words below a body's name go on with it.
    if labels[index] == .motto, index > 0, labels[index - 1] == .organ, layout.cells[index].side != .right,
      cues.isDisjoint(with: Self.mottoCues), !cues.contains(.garbage)
    {
      labels[index] = .organ
    }
    guard labels[index].phase == .head || labels[index] == .noise else { return }
    if cues.contains(.dateLine) || cues.contains(.dateStart), cues.contains(.startsUpper), !cues.contains(.numberLabel)
    {
      if labels[index] != .organ, labels[index] != .motto, labels[index] != .number { labels[index] = .date }
    }
    if cues.contains(.organCapitals), cues.contains(.beforeMotto), labels[index] != .mark, labels[index] != .motto {
      labels[index] = .organ
    }
  }

  static let mottoCues = CueSet([.stateName, .mottoLine, .partyName, .unionName])

  /// A type's name in capitals right below number and date, or a motto without them, is the type where the head has none, its next lines the subject.
  func settleTypes(_ labels: inout [Label]) {
    for number in labels.indices where [.number, .date, .motto].contains(labels[number]) {
      let head = number + 1..<min(number + 7, labels.count)
      guard
        !head.contains(where: { labels[$0] == .type || labels[$0] == .about || labels[$0] == .addressLabel }),
        let type = head.first(where: { layout.cues[$0].contains(.typeName) || layout.cues[$0].contains(.typeNameStart) }
        ),
        labels[type] == .noise || labels[type] == .body, !layout.cues[type].contains(.command),
        !(number + 1..<type).contains(where: { labels[$0] == .body || labels[$0] == .annex }),
        layout.cues[type].contains(.capitals), layout.cues[type].contains(.short)
      else { continue }
      labels[type] = .type
      var next = type + 1
      while next < labels.count, next < type + 5, labels[next] == .body || labels[next] == .noise,
        layout.cells[next].blanksAbove == 0, layout.cues[next].isDisjoint(with: Self.bodyCues)
      {
        labels[next] = .subject
        next += 1
      }
    }
  }

  /// "Số: 1123/SGDĐT-" goes on with the one word below it.
  func settleNotations(_ labels: inout [Label]) {
    for index in labels.indices.dropLast() where labels[index] == .number && layout.cues[index].contains(.notation) {
      guard text.bytes[layout.cells[index].end - 1] == UInt8(ascii: "-") else { continue }
      // The other column's motto and date may stand between the two.
      guard let below = labels[(index + 1)...].firstIndex(where: { $0 != .motto && $0 != .date }) else { continue }
      let cues = layout.cues[below]
      guard cues.contains(.oneWord), cues.contains(.short) || cues.contains(.tiny), labels[below].phase != .ending,
        !cues.contains(.about), layout.cells[below].line - layout.cells[index].line <= 2
      else { continue }
      labels[below] = .number
    }
  }

  /// What a công văn's head holds below its number: V/v with its lines, then kính gửi.
  func settleAbout(_ labels: inout [Label]) {
    for number in labels.indices where labels[number] == .number {
      let head = number + 1..<min(number + 14, labels.count)
      guard !head.contains(where: { labels[$0] == .type }) else { continue }
      let address = head.first { layout.cues[$0].contains(.addressLabel) }
      if let address, labels[address] == .body || labels[address] == .noise { labels[address] = .addressLabel }
      guard let address, let about = (number + 1..<address).first(where: { layout.cues[$0].contains(.about) }) else {
        continue
      }
      for line in about..<address where labels[line] == .body || labels[line] == .noise {
        guard !layout.cues[line].contains(.garbage), layout.cells[line].line > layout.cells[number].line else {
          continue
        }
        labels[line] = line == about ? .about : .aboutRest
      }
    }
  }

  /// A rule is drawn below the subject (Nghị định 30/2020, Phụ lục I, II.5): what stands above it is the subject, what stands
  /// below it, such as the authority in capitals, is not. "V/v" under a type's name is its subject too.
  func settleSubjects(_ labels: inout [Label]) {
    for type in labels.indices where labels[type] == .type {
      var end = type + 1
      while end < labels.count, end - type < 7, labels[end] == .subject || labels[end] == .body || labels[end] == .noise
      {
        end += 1
      }
      if end > type + 1, layout.cues[type + 1].contains(.about) { labels[type + 1] = .subject }
      guard end > type + 1, let rule = firstRule(between: type, end), rule > type + 1,
        !(type + 1..<rule).contains(where: { !layout.cues[$0].isDisjoint(with: Self.bodyCues) })
      else { continue }
      for line in type + 1..<rule where labels[line] != .noise { labels[line] = .subject }
      for line in rule..<end where labels[line] == .subject { labels[line] = .body }
    }
  }

  static let bodyCues = CueSet([.basis, .proposal, .numbered, .article, .veryLong, .tableRow])

  /// The cell that follows the first drawn rule below the type's cell, or nil where none is drawn before `end`.
  func firstRule(between type: Int, _ end: Int) -> Int? {
    let from = layout.cells[type].end
    guard let rule = layout.rules.first(where: { $0 >= from }) else { return nil }
    guard let below = (type + 1..<labelsEnd(end)).first(where: { layout.cells[$0].start > rule }) else { return nil }
    return below
  }

  func labelsEnd(_ end: Int) -> Int { min(end + 1, layout.cells.count) }

  /// The second line of a subject that begins with a capital: nothing parts it from the first, a blank line from the body.
  func settleSubjectTail(_ index: Int, _ labels: inout [Label]) {
    guard labels[index] == .body, labels[index - 1] == .subject, index + 1 < labels.count else { return }
    let cues = layout.cues[index]
    let isParted = layout.cells[index + 1].blanksAbove > 0 || layout.cues[index + 1].contains(.basis)
    guard layout.cues[index - 1].contains(.endsOpen), layout.cells[index].blanksAbove == 0, isParted,
      cues.contains(.endsOpen), cues.isDisjoint(with: Self.bodyCues), !cues.contains(.capitals)
    else { return }
    labels[index] = .subject
  }

  /// A small letter behind an open line goes on with the field above: no body begins so.
  func carryOn(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    guard labels[index] == .body, layout.cells[index].blanksAbove == 0 else { return }
    let before = labels[index - 1]
    guard before == .subject || before == .about || before == .aboutRest else { return }
    let endsInHyphen = text.bytes[layout.cells[index - 1].end - 1] == UInt8(ascii: "-")
    guard cues.contains(.goesOn) || endsInHyphen && cues.contains(.startsDigit) else { return }
    labels[index] = before == .subject ? .subject : .aboutRest
  }
}
