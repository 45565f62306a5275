import TextReading

/// What holds of every letter, whatever the weights say: set right after labelling, each rule by what stands beside a cell.
struct LabelRules {
  let layout: PageLayout
  let text: SourceText

  func apply(to labels: inout [Label]) {
    var lastSolid = Label.noise
    for index in labels.indices {
      let cues = layout.cues[index]
      settleMark(index, cues, &labels)
      settleNoise(index, cues, &labels)
      settleHead(index, cues, &labels)
      if index > 0 {
        // "(Đã ký)" stands between the title and the name and is neither.
        if cues.contains(.signedMark), labels[index] == .annex || labels[index] == .body { labels[index] = .noise }
        if labels[index - 1] != .noise { lastSolid = labels[index - 1] }
        settleName(index, cues, after: lastSolid, &labels)
        settleAddressee(index, cues, &labels)
        carryOn(index, cues, &labels)
        settleSubjectTail(index, &labels)
        carryOnList(index, cues, &labels)
        returnAddressee(index, &labels)
      }
    }
    settleCopies(&labels)
    settleTypes(&labels)
    settleNotations(&labels)
    settleAbout(&labels)
    settleSubjects(&labels)
    settleTelegrams(&labels)
    settleTitles(&labels)
    settleSignatures(&labels)
    settleReceivers(&labels)
    returnEndings(&labels)
  }

  /// An ending has a label, a title, a name or a line that only receivers have; a stretch without any is a list of the body.
  private func returnEndings(_ labels: inout [Label]) {
    var index = 0
    while index < labels.count {
      guard isOfEnding(labels[index]) else {
        index += 1
        continue
      }
      var end = index
      var isSure = false
      while end < labels.count, isOfEnding(labels[end]) || labels[end] == .noise {
        isSure = isSure || !layout.cues[end].isDisjoint(with: Self.endingCues)
        end += 1
      }
      if !isSure {
        for line in index..<end where labels[line] != .noise { labels[line] = .body }
      } else if let label = (index..<end).first(where: { layout.cues[$0].contains(.placesLabel) }) {
        returnListAbove(label, from: index, &labels)
      }
      index = end
    }
  }

  /// Receivers stand below nơi nhận: a list right above it is the body's last.
  private func returnListAbove(_ label: Int, from start: Int, _ labels: inout [Label]) {
    let list = (start..<label).filter { labels[$0] == .place }
    let own = CueSet([.filing, .asAbove, .purpose])
    guard list.allSatisfy({ layout.cues[$0].isDisjoint(with: own) && layout.cells[$0].side != .right }) else { return }
    for line in list { labels[line] = .body }
  }

  private static let endingCues = CueSet([
    .placesLabel, .filing, .asAbove, .purpose, .competence, .positionCapitals, .titleThenName, .personName, .signedMark,
  ])

  private func isOfEnding(_ label: Label) -> Bool {
    switch label {
    case .placesLabel, .place, .competence, .position, .name: true
    default: false
    }
  }

  /// The second line of a subject that begins with a capital: nothing parts it from the first, a blank line from the body.
  private func settleSubjectTail(_ index: Int, _ labels: inout [Label]) {
    guard labels[index] == .body, labels[index - 1] == .subject, index + 1 < labels.count else { return }
    let cues = layout.cues[index]
    let isParted = layout.cells[index + 1].blanksAbove > 0 || layout.cues[index + 1].contains(.basis)
    guard layout.cues[index - 1].contains(.endsOpen), layout.cells[index].blanksAbove == 0, isParted,
      cues.contains(.endsOpen), cues.isDisjoint(with: Self.bodyCues), !cues.contains(.capitals)
    else { return }
    labels[index] = .subject
  }

  /// "Số: 1123/SGDĐT-" goes on with the one word below it.
  private func settleNotations(_ labels: inout [Label]) {
    for index in labels.indices.dropLast() where labels[index] == .number && layout.cues[index].contains(.notation) {
      guard text.bytes[layout.cells[index].end - 1] == UInt8(ascii: "-") else { continue }
      // The date may stand between the two.
      let below = labels[index + 1] == .date && index + 2 < labels.count ? index + 2 : index + 1
      let cues = layout.cues[below]
      guard cues.contains(.oneWord), cues.contains(.short) || cues.contains(.tiny), labels[below].phase != .ending,
        !cues.contains(.about), layout.cells[below].line - layout.cells[index].line <= 2
      else { continue }
      labels[below] = .number
    }
  }

  /// A type's name in capitals right below number and date, or a motto without them, is the type where the head has none, its next lines the subject.
  private func settleTypes(_ labels: inout [Label]) {
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

  /// What a công văn's head holds below its number: V/v with its lines, then kính gửi.
  private func settleAbout(_ labels: inout [Label]) {
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

  /// Bullets between nơi nhận and its last entry, Lưu, are receivers.
  private func settleReceivers(_ labels: inout [Label]) {
    for label in labels.indices where labels[label] == .placesLabel {
      let reach = label + 1..<min(label + 28, labels.count)
      let end = reach.first {
        layout.cues[$0].contains(.filing) || labels[$0] == .motto || labels[$0] == .number
          || layout.cues[$0].contains(.annexTitle)
      }
      guard let end, layout.cues[end].contains(.filing) else { continue }
      for line in label + 1...end where labels[line] == .annex || labels[line] == .noise || labels[line] == .body {
        let cues = layout.cues[line]
        if cues.contains(.bullet), !cues.contains(.garbage) { labels[line] = .place }
      }
    }
  }

  /// A rule is drawn below the subject (Nghị định 30/2020, Phụ lục I, II.5): what stands above it is the subject, what stands
  /// below it, such as the authority in capitals, is not. "V/v" under a type's name is its subject too.
  private func settleSubjects(_ labels: inout [Label]) {
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

  private static let bodyCues = CueSet([.basis, .proposal, .numbered, .article, .veryLong, .tableRow])

  /// The cell that follows the first drawn rule below the type's cell, or nil where none is drawn before `end`.
  private func firstRule(between type: Int, _ end: Int) -> Int? {
    let from = layout.cells[type].end
    guard let rule = layout.rules.first(where: { $0 >= from }) else { return nil }
    guard let below = (type + 1..<labelsEnd(end)).first(where: { layout.cells[$0].start > rule }) else { return nil }
    return below
  }

  private func labelsEnd(_ end: Int) -> Int { min(end + 1, layout.cells.count) }

  /// "… điện:" under CÔNG ĐIỆN opens its list of receivers.
  private func settleTelegrams(_ labels: inout [Label]) {
    for index in labels.indices where layout.cues[index].contains(.telegram) && labels[index] == .body {
      guard (max(0, index - 6)..<index).contains(where: { labels[$0] == .type }) else { continue }
      labels[index] = .addressLabel
      var next = index + 1
      while next < labels.count, labels[next] == .body,
        layout.cues[next].contains(.bullet)
          || next > index + 1 && layout.cells[next].blanksAbove == 0
            && !endsList(layout.cues[next - 1])
      {
        labels[next] = .addressee
        next += 1
      }
    }
  }

  private func endsList(_ cues: CueSet) -> Bool { cues.contains(.endsPeriod) || cues.contains(.endsMark) }

  /// A competence in capitals right above a title is a signature, wherever it was thought to stand, if no other came before.
  private func settleSignatures(_ labels: inout [Label]) {
    var isSigned = false
    for index in labels.indices {
      switch labels[index] {
      case .motto, .number: isSigned = false
      case .competence, .position, .name: isSigned = true
      case .body, .annex, .noise, .trailer, .stranger, .organ, .type, .subject, .place:
        let cues = layout.cues[index]
        guard !isSigned, cues.contains(.competence), cues.contains(.capitals), !cues.contains(.long),
          let title = (index + 1..<min(index + 4, labels.count)).first(where: {
            layout.cues[$0].contains(.positionCapitals)
          })
        else { continue }
        // What was thought to be an annex began between the receivers and here.
        let behind = labels[max(0, index - 4)..<index].lastIndex { $0 == .place || $0 == .placesLabel || $0 == .body }
        if let behind { for cell in behind + 1..<index where labels[cell] == .annex { labels[cell] = .noise } }
        labels[index] = .competence
        labels[title] = .position
        let reach = title + 1..<min(title + 9, labels.count)
        if let name = reach.first(where: { layout.cues[$0].contains(.personName) && labels[$0].phase != .head }) {
          labels[name] = .name
        }
        isSigned = true
      default: continue
      }
    }
  }

  /// HỎA TỐC and MẬT stand in the head, LƯU HÀNH NỘI BỘ anywhere on a line of its own.
  private func settleMark(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    let isMark = cues.contains(.urgency) || cues.contains(.secrecy)
    let mayHold = labels[index].phase == .head || labels[index] == .noise || labels[index] == .body
    if isMark && mayHold || cues.contains(.circulation) { labels[index] = .mark }
  }

  /// A full line of real words is no speck of a scanner.
  private func settleNoise(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    // The last word or two of a sentence on a line of its own.
    if labels[index] == .noise, index > 0, cues.contains(.goesOn), !cues.contains(.garbage),
      layout.cells[index].blanksAbove == 0,
      [.body, .place, .subject, .aboutRest, .addressee].contains(labels[index - 1])
    {
      labels[index] = labels[index - 1]
      return
    }
    // A body's name goes on in capitals below its first line, strokes behind it or not.
    if labels[index] == .noise, index > 0, labels[index - 1] == .organ, cues.contains(.startsUpper),
      cues.contains(.capitals), !cues.contains(.garbage), layout.cells[index].side == layout.cells[index - 1].side,
      layout.cells[index].line - layout.cells[index - 1].line <= 2
    {
      labels[index] = .organ
      return
    }
    // The rest of a receiver's or a title's line, alone on the next.
    if labels[index] == .noise, index > 0, !cues.contains(.garbage), !cues.contains(.doubtfulWords),
      cues.contains(.oneWord) || cues.contains(.twoToFive), layout.cells[index].blanksAbove == 0,
      layout.cues[index - 1].contains(.endsOpen), !cues.contains(.startsPunctuation), !cues.contains(.hasDigits)
    {
      if labels[index - 1] == .place, !cues.contains(.capitals) { labels[index] = .place }
      if labels[index - 1] == .position, cues.contains(.capitals) { labels[index] = .position }
      return
    }
    guard labels[index] == .noise, cues.contains(.long) || cues.contains(.veryLong) else { return }
    if !cues.contains(.garbage), !cues.contains(.doubtfulWords), !cues.contains(.tableRow) { labels[index] = .body }
  }

  /// Place and date on a line of their own are the letter's; capitals of a body right above the motto are the issuer's.
  private func settleHead(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
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

  private static let mottoCues = CueSet([.stateName, .mottoLine, .partyName, .unionName])

  /// "SAO Y" below a signature opens the copy's own block: its body, number, date and signer are not the letter's.
  private func settleCopies(_ labels: inout [Label]) {
    var isEnding = false
    var index = 0
    while index < labels.count {
      switch labels[index] {
      case .placesLabel, .competence, .position, .name: isEnding = true
      default: break
      }
      guard isEnding, layout.cues[index].contains(.copyMark) else {
        index += 1
        continue
      }
      let line = layout.cells[index].line
      var start = index
      // The left column of its lines stands before it, and its body's name may stand above.
      while start > 0, layout.cells[start - 1].line >= line { start -= 1 }
      while start > 0, labels[start - 1] == .organ, line - layout.cells[start - 1].line <= 4 { start -= 1 }
      while index < labels.count, layout.cues[index].isDisjoint(with: Self.mottoCues) { index += 1 }
      for cell in start..<index { labels[cell] = .trailer }
      isEnding = false
    }
  }

  /// A name under a title is the signer's, whatever the signature left between the two.
  private func settleName(_ index: Int, _ cues: CueSet, after last: Label, _ labels: inout [Label]) {
    if labels[index] == .annex, last == .position || last == .competence, cues.contains(.personName) {
      labels[index] = .name
    }
    // A title with the name behind it on one glued line.
    if cues.contains(.titleThenName), [.place, .noise, .stranger, .annex].contains(labels[index]), last == .place {
      labels[index] = cues.contains(.competence) ? .competence : .position
    }
  }

  /// A paragraph behind "Kính gửi: Sở A" is the body's first, not a second receiver.
  private func settleAddressee(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    guard labels[index] == .addressee, labels[index - 1] == .addressLabel, !cues.contains(.bullet),
      !cues.contains(.goesOn)
    else {
      return
    }
    let before = layout.cues[index - 1]
    guard !before.contains(.endsColon), !before.contains(.endsSemicolon), !before.contains(.endsComma) else { return }
    if layout.cells[index].blanksAbove > 0 || before.contains(.endsPeriod),
      cues.contains(.long) || cues.contains(.veryLong)
    {
      labels[index] = .body
    }
  }

  /// Receivers follow kính gửi; below the body's lines a list is the body's.
  private func returnAddressee(_ index: Int, _ labels: inout [Label]) {
    guard labels[index] == .addressee else { return }
    let before = labels[..<index].last { $0 != .noise }
    if before == .body { labels[index] = .body }
  }

  /// The list of receivers goes on with the next bullet while its lines end with semicolons.
  private func carryOnList(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    guard labels[index] == .body, labels[index - 1] == .addressee else { return }
    let before = layout.cues[index - 1]
    let isNext = before.contains(.endsSemicolon) && !cues.contains(.basis) && !cues.contains(.veryLong)
    if isNext || cues.contains(.goesOn) && layout.cells[index].blanksAbove == 0 { labels[index] = .addressee }
  }

  /// A small letter behind an open line goes on with the field above: no body begins so.
  private func carryOn(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    guard labels[index] == .body, layout.cells[index].blanksAbove == 0 else { return }
    let before = labels[index - 1]
    guard before == .subject || before == .about || before == .aboutRest else { return }
    let endsInHyphen = text.bytes[layout.cells[index - 1].end - 1] == UInt8(ascii: "-")
    guard cues.contains(.goesOn) || endsInHyphen && cues.contains(.startsDigit) else { return }
    labels[index] = before == .subject ? .subject : .aboutRest
  }

  /// Two to five capitalised words some lines below: a name, whoever bears it.
  private func isNameBelow(_ index: Int) -> Bool {
    guard index + 1 < layout.cells.count, layout.cells[index + 1].blanksAbove >= 2 else { return false }
    let cues = layout.cues[index + 1]
    return cues.contains(.titleWords) && cues.contains(.twoToFive) && !cues.contains(.hasDigits)
  }

  /// Whether a title or a competence comes below before the next letterhead.
  private func isTitledBelow(_ index: Int, _ labels: [Label]) -> Bool {
    for next in index + 1..<labels.count {
      switch labels[next] {
      case .position, .competence: return true
      case .motto, .number, .annex: return false
      default: continue
      }
    }
    return false
  }

  /// A title in capitals right above the signer's name is his.
  private func settleTitles(_ labels: inout [Label]) {
    var next = Label.body
    for index in labels.indices.reversed() {
      let cues = layout.cues[index]
      let isLoose = labels[index] == .body || labels[index] == .noise || labels[index] == .stranger
      if isLoose, !cues.contains(.long), !cues.contains(.veryLong) {
        if cues.contains(.positionCapitals), next != .name, isNameBelow(index) {
          labels[index + 1] = .name
          next = .name
        }
        if next == .name, cues.contains(.positionCapitals) { labels[index] = .position }
        if next == .placesLabel, cues.contains(.positionCapitals), !isTitledBelow(index, labels) {
          labels[index] = .position
        }
        let isSigning = next == .position || next == .name || next == .placesLabel
        if isSigning, cues.contains(.competence), cues.contains(.capitals) { labels[index] = .competence }
      }
      if labels[index] != .noise { next = labels[index] }
    }
  }
}
