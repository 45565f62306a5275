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
    settleSignerNames(&labels)
    returnEndings(&labels)
  }

  /// HỎA TỐC and MẬT stand in the head, LƯU HÀNH NỘI BỘ anywhere on a line of its own.
  func settleMark(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    let isMark = cues.contains(.urgency) || cues.contains(.secrecy)
    let mayHold = labels[index].phase == .head || labels[index] == .noise || labels[index] == .body
    if isMark && mayHold || cues.contains(.circulation) { labels[index] = .mark }
  }

  /// A full line of real words is no speck of a scanner.
  func settleNoise(_ index: Int, _ cues: CueSet, _ labels: inout [Label]) {
    // The last word or two of a sentence on a line of its own.
    if labels[index] == .noise, index > 0, cues.contains(.goesOn), !cues.contains(.garbage),
      layout.cells[index].blanksAbove == 0,
      [.body, .place, .subject, .aboutRest, .addressee].contains(labels[index - 1])
    {
      labels[index] = labels[index - 1]
      return
    }
    // A body's name goes on in capitals below its first line, strokes behind it or not.
    if labels[index] == .noise, cues.contains(.startsUpper), cues.contains(.capitals), !cues.contains(.garbage),
      layout.cells[index].side != .right, let above = labels[..<index].lastIndex(where: { $0 != .motto }),
      labels[above] == .organ, layout.cells[index].line - layout.cells[above].line <= 2
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
}
