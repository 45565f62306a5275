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
        if labels[index - 1] != .noise { lastSolid = labels[index - 1] }
        settleName(index, cues, after: lastSolid, &labels)
        settleAddressee(index, cues, &labels)
        carryOn(index, cues, &labels)
        carryOnList(index, cues, &labels)
      }
    }
    settleTitles(&labels)
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
      }
      index = end
    }
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
    guard labels[index].phase == .head || labels[index] == .noise else { return }
    if cues.contains(.dateLine) || cues.contains(.dateStart), cues.contains(.startsUpper), !cues.contains(.numberLabel)
    {
      if labels[index] != .organ, labels[index] != .motto, labels[index] != .number { labels[index] = .date }
    }
    if cues.contains(.organCapitals), cues.contains(.beforeMotto), labels[index] != .mark, labels[index] != .motto {
      labels[index] = .organ
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

  /// The list of receivers goes on with the next bullet while its lines end with semicolons.
  private func carryOnList(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    guard labels[index] == .body, labels[index - 1] == .addressee else { return }
    let before = layout.cues[index - 1]
    let isNext = cues.contains(.bullet) && before.contains(.endsSemicolon)
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
        let isSigning = next == .position || next == .name || next == .placesLabel
        if isSigning, cues.contains(.competence), cues.contains(.capitals) { labels[index] = .competence }
      }
      if labels[index] != .noise { next = labels[index] }
    }
  }
}
