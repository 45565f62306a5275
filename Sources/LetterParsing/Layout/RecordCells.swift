import Records

/// The cells of one document, by label.
struct RecordCells {
  /// Index of its first cell and the index after its last.
  var range: Range<Int>
  var boundary: String
  /// Cells of the letter itself; the rest, from here on, is its annexes.
  var annexStart: Int
}

/// Cuts the labelled cells into documents.
///
/// A letterhead, a type line or a number after a signature begins the next; a head that has neither a number nor a type of
/// its own is the form of an annex.
struct DocumentSplitter {
  let cells: [Cell]
  let cues: [CueSet]
  let types: [Int: TypeNames.Entry]
  var labels: [Label]

  mutating func split() -> [RecordCells] {
    var records: [RecordCells] = []
    var start = 0
    var phase = Label.Phase.head
    var boundary = "fileStart"
    var annexStart: Int?
    var endingStart: Int?
    var sawPlacesLabel = false
    var sawSigner = false
    var index = 0
    while index < cells.count {
      let label = labels[index]
      if isHead(label) {
        if phase == .head {
          index += 1
          continue
        }
        let head = headRun(from: index)
        if let reason = boundaryReason(head, after: phase, inAnnex: annexStart != nil) {
          records.append(RecordCells(range: start..<index, boundary: boundary, annexStart: annexStart ?? index))
          start = index
          boundary = reason
          annexStart = nil
          endingStart = nil
          sawPlacesLabel = false
          sawSigner = false
          phase = .head
          index = head.upperBound
          setLinkApart(from: index)
          continue
        }
        // No document begins here: the lines belong to what they stand in.
        for cell in head where isHead(labels[cell]) { labels[cell] = phase == .body ? .body : .annex }
        if phase == .ending, annexStart == nil { annexStart = index }
        index = head.upperBound
        continue
      }
      switch label {
      case .annex:
        if annexStart == nil {
          if phase == .ending, !sawSigner, signatureFollows(index) {
            // A line below nơi nhận, such as the drafter's sign: the signature is still to come.
            labels[index] = .noise
          } else if phase == .ending || cues[index].contains(.annexTitle) && !endingFollows(index) {
            if phase != .head { annexStart = index }
          } else {
            // A table inside the body, not an annex: the signature is still to come.
            labels[index] = .body
            phase = .body
          }
        }
      case .body:
        if phase == .ending, annexStart == nil, !returnsToEnding(index) {
          annexStart = index
        }
        if phase == .head { phase = .body }
      case .placesLabel, .place, .competence, .position, .name:
        if label == .placesLabel, cues[index].contains(.placesLabel), !sawPlacesLabel {
          sawPlacesLabel = true
          // What looked like an ending before was a list in the body: the real one begins here.
          if let first = endingStart, annexStart != nil, phase == .ending {
            for cell in first..<index where labels[cell].phase == .ending { labels[cell] = .body }
            annexStart = nil
          }
          endingStart = index
        }
        if annexStart == nil {
          if endingStart == nil { endingStart = index }
          phase = .ending
          sawSigner = sawSigner || label == .competence || label == .position || label == .name
        }
      default: break
      }
      index += 1
    }
    records.append(RecordCells(range: start..<cells.count, boundary: boundary, annexStart: annexStart ?? cells.count))
    return records
  }

  private func isHead(_ label: Label) -> Bool {
    switch label {
    case .organ, .motto, .number, .date, .type: return true
    default: return false
    }
  }

  /// "(Kèm theo Quyết định số …)" under an enclosed document's title is neither its subject nor its body.
  private mutating func setLinkApart(from start: Int) {
    guard
      let link = (max(0, start - 3)..<min(cells.count, start + 3)).first(where: { cues[$0].contains(.enclosedLink) })
    else { return }
    for index in link..<min(cells.count, link + 4) {
      labels[index] = .stranger
      if cues[index].contains(.closesBracket) { return }
    }
  }

  /// Whether nơi nhận or a signature comes before the next letterhead.
  private func endingFollows(_ index: Int) -> Bool {
    for next in index..<cells.count {
      switch labels[next] {
      case .placesLabel, .competence, .position: return true
      case .motto, .number: return false
      default: continue
      }
    }
    return false
  }

  /// Whether a title or a competence stands within the next few lines.
  private func signatureFollows(_ index: Int) -> Bool {
    (index + 1..<min(cells.count, index + 6)).contains { labels[$0] == .competence || labels[$0] == .position }
  }

  /// A body line inside an ending: the ending goes on behind it.
  private func returnsToEnding(_ index: Int) -> Bool {
    for next in index..<min(cells.count, index + 4) where labels[next].phase == .ending && labels[next] != .annex {
      return true
    }
    return false
  }

  /// The lines of a head, from its first on.
  private func headRun(from start: Int) -> Range<Int> {
    var end = start
    var index = start
    while index < cells.count, index - start < 30 {
      let label = labels[index]
      if label.phase == .head { end = index + 1 } else if label != .noise && label != .stranger { break }
      index += 1
    }
    return start..<max(end, start + 1)
  }

  private mutating func boundaryReason(_ head: Range<Int>, after phase: Label.Phase, inAnnex: Bool) -> String? {
    let found = Set(head.map { labels[$0] })
    let hasMotto = found.contains(.motto)
    // What only stands where a number would, such as "Đơn vị:" over a form, opens no document.
    let hasNumber = head.contains {
      labels[$0] == .number && (cues[$0].contains(.numberLabel) || cues[$0].contains(.notation))
    }
    let hasType = found.contains(.type)
    let hasDate = found.contains(.date)
    if phase == .body {
      if hasMotto, hasNumber || hasDate { return "letterhead" }
      if found.contains(.organ), hasNumber, hasDate { return "letterhead" }
      return nil
    }
    if hasNumber, hasMotto || hasDate || found.contains(.organ) {
      return hasMotto || found.contains(.organ) ? "letterhead" : "numberAfterSignature"
    }
    if hasNumber, !inAnnex { return "numberAfterSignature" }
    if hasType, isDocument(head) { return hasMotto ? "letterhead" : "typeLine" }
    if hasMotto, let title = enclosedTitle(head) {
      labels[title] = .type
      // Its name runs on in capitals below the type.
      var next = title + 1
      while next < cells.count, next < title + 4, cues[next].contains(.capitals), !cues[next].contains(.numbered),
        !cues[next].contains(.article)
      {
        labels[next] = .subject
        next += 1
      }
      return "letterhead"
    }
    if hasMotto, hasDate, hasType || found.contains(.about) || found.contains(.addressLabel) { return "letterhead" }
    return nil
  }

  /// The type line under a letterhead without a number, where what it opens stands alone.
  private func enclosedTitle(_ head: Range<Int>) -> Int? {
    let reach = head.lowerBound..<min(cells.count, head.upperBound + 4)
    guard let title = reach.first(where: { types[$0]?.isDocument == true && labels[$0] != .body }) else { return nil }
    return isDocument(title..<title + 1) ? title : nil
  }

  /// Whether what the type line opens has clauses of its own, or a whole head.
  private func isDocument(_ head: Range<Int>) -> Bool {
    guard let type = head.compactMap({ types[$0] }).first, type.isDocument else { return false }
    var clauses = 0
    var paragraphs = 0
    for index in head.upperBound..<min(cells.count, head.upperBound + 60) {
      if labels[index] == .type || labels[index] == .motto { break }
      if cues[index].contains(.tableRow) { clauses -= 1 }
      if cues[index].contains(.numbered) || cues[index].contains(.basis) { clauses += 1 }
      if cues[index].contains(.long) || cues[index].contains(.veryLong) { paragraphs += 1 }
    }
    return clauses >= 2 || paragraphs >= 8 && clauses >= 0
  }
}
