import Citing
import Outlining
import Records
import TextReading

/// Makes one letter of the labelled cells of one document.
struct LetterBuilder {
  let text: SourceText
  let layout: PageLayout
  private var labels: [Label]
  let types: [Int: TypeNames.Entry]
  let wantsEvidence: Bool
  private var letter = Letter()
  private var readings: [(field: String, reading: Reading)] = []

  init(text: SourceText, layout: PageLayout, labels: [Label], types: [Int: TypeNames.Entry], wantsEvidence: Bool) {
    self.text = text
    self.layout = layout
    self.labels = labels
    self.types = types
    self.wantsEvidence = wantsEvidence
  }

  /// The letter, or nil where the cells hold no document: nothing but furniture and strangers.
  mutating func build(_ document: RecordCells) -> Letter? {
    guard !document.range.isEmpty else { return nil }
    let cells = Array(document.range.lowerBound..<document.annexStart)
    readHead(cells)
    readBody(cells)
    readEnding(cells)
    readAnnexes(document)
    inferType()
    letter.boundary = Boundary(
      reason: document.boundary, span: text.span(layout.cells[document.range.lowerBound].range))
    return letter
  }

  private func cells(_ indices: [Int], _ wanted: Label...) -> [Cell] {
    indices.filter { wanted.contains(labels[$0]) }.map { layout.cells[$0] }
  }

  private mutating func readHead(_ indices: [Int]) {
    let issuer = IssuerReader(text: text).read(cells(indices, .organ))
    letter.issuer = issuer.issuer
    for (field, reading) in issuer.readings { readings.append((field, reading)) }
    readCode(indices)
    let promulgation = PromulgationReader(text: text).read(cells(indices, .date))
    letter.promulgation = promulgation.promulgation
    readSubject(indices)
    readAddressees(indices)
    readMarks(indices)
  }

  private mutating func readCode(_ indices: [Int]) {
    let numbers = cells(indices, .number)
    guard let first = numbers.first else { return }
    // A notation may run over two cells: "Số: 12" above "/UBND-VX".
    var best = CodeReader(text: text).read(first.range)
    if best.code.notation == nil {
      for cell in numbers.dropFirst() where best.code.notation == nil {
        let next = CodeReader(text: text).read(cell.range)
        if next.code.notation != nil {
          let number = best.code.number
          best = next
          if best.code.number == nil { best.code.number = number }
        }
      }
    }
    letter.code = best.code
    if let unreadable = best.unreadable {
      letter.review.append(
        Review(
          field: "code.number", kind: .doubtful, reason: "the number cannot be read; this stood in its place",
          text: text.joined([unreadable]), span: text.span(unreadable)))
    }
  }

  private mutating func readSubject(_ indices: [Int]) {
    if let typeIndex = indices.first(where: { labels[$0] == .type && types[$0] != nil }), let type = types[typeIndex] {
      letter.documentType = DocumentType(name: type.name, abbreviation: type.abbreviation)
      var ranges: [Range<Int>] = []
      if let rest = restOfType(layout.cells[typeIndex], type) { ranges.append(rest) }
      ranges += cells(indices.filter { $0 > typeIndex }, .subject).map { stripped($0.range) }
      trimEnds(&ranges)
      if !ranges.isEmpty { letter.subject = nonEmpty(text.joined(ranges)) }
    }
    if letter.subject == nil {
      // A copy of the subject further down, such as a draft's second head, is not read twice.
      var run = indices.drop { labels[$0] != .about && labels[$0] != .aboutRest }
      if let again = run.dropFirst().firstIndex(where: { layout.cues[$0].contains(.about) }) { run = run[..<again] }
      let about = cells(Array(run), .about, .aboutRest)
      guard !about.isEmpty else { return }
      var ranges = about.map { stripped($0.range) }
      trimEnds(&ranges)
      ranges[0] = withoutAbout(ranges[0])
      letter.subject = nonEmpty(unquoted(text.joined(ranges)))
    }
  }

  private func nonEmpty(_ value: String) -> String? { value.isEmpty ? nil : value }

  /// What stands behind the type's name on its line.
  private func restOfType(_ cell: Cell, _ type: TypeNames.Entry) -> Range<Int>? {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, cell.range) }
    guard let start = line.words.firstIndex(where: { !$0.isPunctuation }) else { return nil }
    let next = start + type.words.count
    guard next < line.words.count,
      line.words[next...].contains(where: { !$0.isPunctuation && $0.coreEnd - $0.coreStart > 1 })
    else { return nil }
    return stripped(line.folded.origin(line.words[next].start)..<cell.end)
  }

  /// Without rules and strokes at both ends.
  private func stripped(_ range: Range<Int>) -> Range<Int> {
    text.trimmed(range, leading: "|_~`", trailing: "|_~` ")
  }

  /// Drops the rules before the first line and behind the last; a hyphen between lines is text.
  private func trimEnds(_ ranges: inout [Range<Int>]) {
    ranges.removeAll { $0.isEmpty }
    guard let first = ranges.first, let last = ranges.last else { return }
    ranges[0] = text.trimmed(first, leading: "-.")
    let end = ranges.count - 1
    ranges[end] = text.trimmed(end == 0 ? ranges[0] : last, trailing: "-. ")
  }

  /// Without "V/v", "V/v:" and the like; "Về việc" stays.
  private func withoutAbout(_ range: Range<Int>) -> Range<Int> {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, range) }
    guard
      let index = line.words.prefix(2).firstIndex(where: {
        $0.key == Vocabulary.vv || Self.spoiltAbout.contains($0.key)
      })
    else { return range }
    let next = index + 1
    return next < line.words.count
      ? line.folded.origin(line.words[next].start)..<range.upperBound : range.upperBound..<range.upperBound
  }

  private static let spoiltAbout = Set(["v/y", "viv", "v/u", "vá", "v/v:"].map(wordKey))

  private func unquoted(_ value: String) -> String {
    var value = Substring(value)
    for (open, close) in [("“", "”"), ("\"", "\"")] where value.hasSuffix(close) && !value.dropLast().contains(close) {
      if value.hasPrefix(open) { value = value.dropFirst() }
      if !value.contains(open) { value = value.dropLast() }
    }
    return String(value)
  }

  private mutating func readAddressees(_ indices: [Int]) {
    var ranges: [Range<Int>] = []
    for index in indices where labels[index] == .addressLabel || labels[index] == .addressee {
      let range = layout.cells[index].range
      if labels[index] == .addressLabel {
        if !layout.cues[index].contains(.telegram) { ranges.append(afterLabel(range, words: 2)) }
      } else {
        ranges.append(range)
      }
    }
    letter.addressees = ListReader(text: text).read(ranges.filter { !$0.isEmpty }).map(\.value)
  }

  /// What stands behind "Kính gửi:" or "Nơi nhận:".
  private func afterLabel(_ range: Range<Int>, words count: Int) -> Range<Int> {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, range) }
    var seen = 0
    var index = 0
    while index < line.words.count, seen < count {
      if !line.words[index].isPunctuation { seen += 1 }
      index += 1
    }
    // "Đồng kính gửi" has three words.
    if index < line.words.count, line.words[index].key == Vocabulary.gui { index += 1 }
    while index < line.words.count, line.words[index].isPunctuation,
      line.folded.bytes[line.words[index].start] == UInt8(ascii: ":")
    { index += 1 }
    guard index < line.words.count else { return range.upperBound..<range.upperBound }
    return line.folded.origin(line.words[index].start)..<range.upperBound
  }

  private mutating func readMarks(_ indices: [Int]) {
    for index in indices where labels[index] == .mark {
      let value = text.joined([stripped(layout.cells[index].range)])
      if layout.cues[index].contains(.urgency) { letter.marks.urgency = letter.marks.urgency ?? value }
      if layout.cues[index].contains(.secrecy) { letter.marks.secrecy = letter.marks.secrecy ?? value }
      if layout.cues[index].contains(.circulation) { letter.marks.circulation = letter.marks.circulation ?? value }
    }
  }

  private mutating func readBody(_ indices: [Int]) {
    let body = cells(indices, .body)
    letter.body = outline(ParagraphReader(text: text).read(body))
    var cited: [Reference] = []
    if let subject = letter.subject { cited += citations(in: subject) }
    for block in letter.body.flattened() { cited += citations(in: block.text) }
    for note in cells(indices, .footnote) { cited += citations(in: text.joined([note.range])) }
    letter.references = distinct(cited)
  }

  /// Capitals without a bullet among nơi nhận go on with a title of the other column.
  private mutating func returnTitles(_ indices: [Int]) {
    let hasTitle = indices.contains { labels[$0] == .position || labels[$0] == .competence }
    guard hasTitle, indices.contains(where: { labels[$0] == .place && layout.cues[$0].contains(.bullet) }) else { return }
    for index in indices where labels[index] == .place {
      let cues = layout.cues[index]
      if cues.contains(.capitals), !cues.contains(.bullet), !cues.contains(.startsPunctuation), !cues.contains(.garbage), !cues.contains(.filing) { labels[index] = .position }
    }
  }

  private mutating func readEnding(_ indices: [Int]) {
    returnTitles(indices)
    var ranges: [Range<Int>] = []
    for index in indices where labels[index] == .placesLabel || labels[index] == .place {
      let range = layout.cells[index].range
      ranges.append(labels[index] == .placesLabel ? afterLabel(range, words: 2) : range)
    }
    letter.toPlaces = ListReader(text: text).read(ranges.filter { !$0.isEmpty }).map(\.value)
    let ending = indices.filter { [.competence, .position, .name].contains(labels[$0]) }
    letter.signers = SignerReader(text: text).read(ending.map { (layout.cells[$0], labels[$0]) }).signers
  }

  private mutating func readAnnexes(_ document: RecordCells) {
    let indices = document.annexStart..<document.range.upperBound
    guard !indices.isEmpty else { return }
    let cells = indices.map { layout.cells[$0] }
    letter.annexes = [
      Annex(
        title: nonEmpty(text.joined([cells[0].range])),
        body: outline(ParagraphReader(text: text).read(Array(cells.dropFirst()))))
    ]
  }

  /// A letter with V/v or kính gửi that prints no type is a công văn (contract).
  private mutating func inferType() {
    guard letter.documentType == nil else { return }
    let hasLetterForm = !letter.addressees.isEmpty || letter.subject != nil || letter.code.notation != nil
    if hasLetterForm { letter.documentType = DocumentType(name: "Công văn", abbreviation: "CV", inferred: true) }
  }
}
