import TextReading

/// Rules of the ending: what is one, who signs, and what the copy of a letter adds below it.
extension LabelRules {
  /// An ending has a label, a title, a name or a line that only receivers have; a stretch without any is a list of the body.
  func returnEndings(_ labels: inout [Label]) {
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

  static let endingCues = CueSet([
    .placesLabel, .filing, .asAbove, .purpose, .competence, .positionCapitals, .titleThenName, .personName, .signedMark,
  ])

  func isOfEnding(_ label: Label) -> Bool {
    switch label {
    case .placesLabel, .place, .competence, .position, .name: true
    default: false
    }
  }

  /// A title in capitals right above the signer's name is his.
  func settleTitles(_ labels: inout [Label]) {
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

  /// Whether a title or a competence comes below before the next letterhead.
  func isTitledBelow(_ index: Int, _ labels: [Label]) -> Bool {
    for next in index + 1..<labels.count {
      switch labels[next] {
      case .position, .competence: return true
      case .motto, .number, .annex: return false
      default: continue
      }
    }
    return false
  }

  /// Two to five capitalised words some lines below: a name, whoever bears it.
  func isNameBelow(_ index: Int) -> Bool {
    guard index + 1 < layout.cells.count, layout.cells[index + 1].blanksAbove >= 2 else { return false }
    let cues = layout.cues[index + 1]
    return cues.contains(.titleWords) && cues.contains(.twoToFive) && !cues.contains(.hasDigits)
  }

  /// A competence in capitals right above a title is a signature, wherever it was thought to stand, if no other came before.
  func settleSignatures(_ labels: inout [Label]) {
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

  /// The first person's name below a signature that has none is the signer's: between the two stand the seal's strokes.
  func settleSignerNames(_ labels: inout [Label]) {
    var signature: Int?
    for index in labels.indices {
      switch labels[index] {
      case .competence, .position: signature = index
      case .name, .motto, .number: signature = nil
      case .annex, .noise, .trailer, .stranger, .subject:
        guard let above = signature, index - above <= 16 else { continue }
        let cues = layout.cues[index]
        if cues.contains(.annexTitle) || cues.contains(.enclosedLink) { signature = nil }
        guard signature != nil, cues.contains(.personName), !cues.contains(.bullet), !cues.contains(.capitals) else {
          continue
        }
        for cell in above + 1..<index where labels[cell] == .annex || labels[cell] == .subject { labels[cell] = .noise }
        labels[index] = .name
        signature = nil
      default: continue
      }
    }
  }

  /// A name under a title is the signer's, whatever the signature left between the two.
  func settleName(_ index: Int, _ cues: CueSet, after last: Label, _ labels: inout [Label]) {
    if labels[index] == .annex, last == .position || last == .competence, cues.contains(.personName) {
      labels[index] = .name
    }
    // A title with the name behind it on one glued line.
    if cues.contains(.titleThenName), [.place, .noise, .stranger, .annex].contains(labels[index]), last == .place {
      labels[index] = cues.contains(.competence) ? .competence : .position
    }
  }

  /// "SAO Y" below a signature opens the copy's own block: its body, number, date and signer are not the letter's.
  func settleCopies(_ labels: inout [Label]) {
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
}
