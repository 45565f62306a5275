import TextReading

/// Rules of the two lists of receivers: kính gửi above the body, nơi nhận below it.
extension LabelRules {
  /// A paragraph behind "Kính gửi: Sở A" is the body's first, not a second receiver.
  func settleAddressee(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
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
  func returnAddressee(_ index: Int, _ labels: inout [Label]) {
    guard labels[index] == .addressee else { return }
    let before = labels[..<index].last { $0 != .noise }
    if before == .body { labels[index] = .body }
  }

  /// The list of receivers goes on with the next bullet while its lines end with semicolons.
  func carryOnList(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    guard labels[index] == .body, labels[index - 1] == .addressee else { return }
    let before = layout.cues[index - 1]
    let isNext = before.contains(.endsSemicolon) && !cues.contains(.basis) && !cues.contains(.veryLong)
    if isNext || cues.contains(.goesOn) && layout.cells[index].blanksAbove == 0 { labels[index] = .addressee }
  }

  /// "… điện:" under CÔNG ĐIỆN opens its list of receivers.
  func settleTelegrams(_ labels: inout [Label]) {
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

  func endsList(_ cues: CueSet) -> Bool { cues.contains(.endsPeriod) || cues.contains(.endsMark) }

  /// Bullets between nơi nhận and its last entry, Lưu, are receivers.
  func settleReceivers(_ labels: inout [Label]) {
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

  /// Receivers stand below nơi nhận: a list right above it is the body's last.
  func returnListAbove(_ label: Int, from start: Int, _ labels: inout [Label]) {
    let list = (start..<label).filter { labels[$0] == .place }
    let own = CueSet([.filing, .asAbove, .purpose])
    guard list.allSatisfy({ layout.cues[$0].isDisjoint(with: own) && layout.cells[$0].side != .right }) else { return }
    for line in list { labels[line] = .body }
  }
}
