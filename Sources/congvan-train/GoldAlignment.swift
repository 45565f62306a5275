import LetterParsing
import TextReading

/// Finds the label of every cell from a file's gold: the sequence that explains the fields best.
struct GoldAlignment {
  private let text: SourceText
  private let layout: PageLayout
  private let records: [GoldRecord]

  init(text: SourceText, layout: PageLayout, records: [GoldRecord]) {
    self.text = text
    self.layout = layout
    self.records = records
  }

  func labels() -> [Label] {
    let count = Label.count
    let states = records.count * count
    guard states > 0, !layout.cells.isEmpty else { return Array(repeating: .annex, count: layout.cells.count) }
    var score = [Float](repeating: -Float.infinity, count: states)
    var back: [[Int32]] = []
    for (index, cell) in layout.cells.enumerated() {
      let local = emissions(cell, layout.cues[index])
      var next = [Float](repeating: -Float.infinity, count: states)
      var from = [Int32](repeating: 0, count: states)
      for state in 0..<states {
        let label = Label.allCases[state % count]
        let record = state / count
        if index == 0 {
          if record == 0 { next[state] = local[state] + (label.phase == .head ? 0 : -2) }
          continue
        }
        for source in max(0, (record - 1) * count)..<(record + 1) * count where score[source] > -Float.infinity {
          let step = step(Label.allCases[source % count], source / count, label, record)
          let value = score[source] + step + local[state]
          if value > next[state] {
            next[state] = value
            from[state] = Int32(source)
          }
        }
      }
      score = next
      back.append(from)
    }
    var state = score.indices.max { score[$0] < score[$1] } ?? 0
    var labels = [Label](repeating: .body, count: layout.cells.count)
    for index in stride(from: labels.count - 1, through: 0, by: -1) {
      labels[index] = Label.allCases[state % count]
      state = Int(back[index][state])
    }
    return labels
  }

  private func step(_ before: Label, _ recordBefore: Int, _ after: Label, _ record: Int) -> Float {
    guard LabelWeights.isAllowed(before, after) else { return -20 }
    if recordBefore == record {
      if before == after { return 0.4 }
      if after == .noise || before == .noise { return -0.2 }
      if after == .stranger && before.phase != .head { return -6 }
      if before == .annex && after != .annex { return -3 }
      if after == .annex && before.phase != .ending { return -5 }
      if after == .about, before == .aboutRest { return -4 }
      return before.phase.rawValue > after.phase.rawValue ? -4 : -0.3
    }
    switch after {
    case .organ, .motto, .number, .type, .stranger, .mark: return -1
    case .about, .addressLabel, .date: return -2
    case .body: return -4
    default: return -20
    }
  }

  /// How well each label of each record explains the cell.
  private func emissions(_ cell: Cell, _ cues: CueSet) -> [Float] {
    let letters = Grams.letters(Array(text.bytes[cell.start..<cell.end]))
    var out: [Float] = []
    for record in records { out += emissions(letters, cell, cues, record) }
    return out
  }

  private func emissions(_ letters: [UInt8], _ cell: Cell, _ cues: CueSet, _ record: GoldRecord) -> [Float] {
    var scores = [Float](repeating: -3, count: Label.count)
    func set(_ label: Label, _ value: Float) { scores[label.rawValue] = max(scores[label.rawValue], value) }
    func fit(_ grams: Grams) -> Float { grams.share(letters) * 6 - 3 }
    let isMotto =
      cues.contains(.stateName) || cues.contains(.mottoLine) || cues.contains(.partyName) || cues.contains(.unionName)
    set(.organ, fit(record.organs))
    set(.motto, isMotto ? 5 : -3)
    if cues.contains(.numberLabel) { set(.number, 2 + fit(record.code) / 3) }
    if cues.contains(.notation), cues.contains(.short) || cues.contains(.middling) { set(.number, fit(record.code)) }
    if cues.contains(.dateLine) || cues.contains(.dateStart) { set(.date, 2.5) }
    if cues.contains(.dateInside), cell.side == .right { set(.date, 3) }
    if cues.contains(.dateFragment) { set(.date, 3) }
    set(.date, fit(record.place) - 0.5)
    let isPlainLetter = record.type == "Công văn"
    if cues.contains(.about) || cues.contains(.aboutWords) && isPlainLetter { set(.about, 1 + fit(record.subject)) }
    if isPlainLetter { set(.aboutRest, fit(record.subject) + 0.6) }
    if cues.contains(.typeName) || cues.contains(.typeNameStart) {
      set(.type, Grams([record.type]).share(letters) > 0.5 || cues.contains(.typeName) ? 3.2 : 0)
    } else {
      set(.type, Grams([record.type]).share(letters) >= 0.8 && letters.count < 14 ? 2.5 : -3)
    }
    if cues.contains(.command) { set(.body, 4) }
    if !isPlainLetter { set(.subject, fit(record.subject) + 1.6) }
    set(.addressLabel, cues.contains(.addressLabel) ? 5 : -3)
    set(.addressee, fit(record.addressees))
    if cues.contains(.urgency) || cues.contains(.secrecy) || cues.contains(.circulation) { set(.mark, 4) }
    if record.bodyLines.isEmpty {
      set(.body, letters.count >= 4 ? fit(record.body) + 0.3 : record.body.isEmpty ? 0 : -0.5)
    } else {
      let line = cell.line + 1
      let inside = record.bodyLines.contains { $0.contains(line) } && !record.bodyDrop.contains(line)
      set(.body, inside ? 3.5 : -3.5)
      if record.bodyDrop.contains(line) { set(cues.contains(.garbage) || letters.count < 4 ? .noise : .footnote, 2) }
    }
    set(.placesLabel, cues.contains(.placesLabel) ? 5 : -3)
    set(
      .place,
      record.skip.contains("toPlaces") && (cues.contains(.bullet) || cues.contains(.filing))
        ? 1.2 : fit(record.places) + 0.1)
    set(.competence, fit(record.competence) + (cues.contains(.competence) ? 1 : -0.5))
    if cues.contains(.competence), letters.count <= 3 { set(.competence, 1.5) }
    set(.position, fit(record.position) + (cues.contains(.capitals) ? 0.3 : -1))
    set(.name, fit(record.names) + (cues.contains(.personName) ? 0.5 : -0.5))
    if record.skip.contains("signers.competence"), cues.contains(.competence) { set(.competence, 2) }
    if record.skip.contains("signers.position"), cues.contains(.positionCapitals) { set(.position, 1.5) }
    if record.skip.contains("signers.fullName"), cues.contains(.personName) { set(.name, 1.2) }
    if cues.contains(.titleThenName) { set(cues.contains(.competence) ? .competence : .position, 3) }
    set(.annex, cues.contains(.annexTitle) ? 1.6 : 0.8)
    set(.trailer, cues.contains(.contact) ? 1.8 : 0.2)
    set(.stranger, 0.5)
    set(.noise, cues.contains(.garbage) ? 1.6 : 0.1)
    set(.footnote, cues.contains(.footnoteMark) ? 0.9 : 0)
    return scores
  }
}
