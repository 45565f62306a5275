import Citing
import Outlining
import Records
import TextReading

/// Makes one letter of the labelled cells of one document.
struct LetterBuilder {
  private let text: SourceText
  private let reading: LabelledText
  /// The share of doubtful words in the file.
  private let noise: Double
  private let wantsProof: Bool
  /// From here on, list entries may lack their bullet.
  private static let noisy = 0.004
  /// From here on, names are compared with known ones.
  private static let doubtful = 0.0025
  private var letter = Letter()
  /// Labels of this document, some set right by their neighbours.
  private var labels: [Label]
  /// The body before its sections were told apart.
  private var paragraphs: [Paragraph] = []
  /// The cells of the document that are not its body; most of what is asked for stands among these few.
  private var outsideBody: [Int] = []
  private var proofs: [(field: String, reading: Reading, cells: [Int])] = []

  init(text: SourceText, reading: LabelledText, noise: Double, wantsProof: Bool) {
    self.text = text
    self.reading = reading
    self.noise = noise
    self.wantsProof = wantsProof
    labels = reading.labels
  }

  mutating func build(_ document: RecordCells) -> Letter {
    let indices = Array(document.range.lowerBound..<document.annexStart)
    outsideBody = indices.filter { labels[$0] != .body }
    readIssuer(indices)
    readCode(indices)
    readPromulgation(indices)
    readTypeAndSubject(indices)
    readAddressees(indices)
    readMarks(indices)
    readBody(indices)
    readPlaces(indices)
    readSigners(indices)
    readAnnexes(document)
    readReferences(indices)
    inferType()
    let first = reading.layout.cells[document.range.lowerBound]
    letter.boundary = Boundary(reason: document.boundary, span: text.span(first.range))
    letter.review += Reviewer().review(letter)
    addEvidence()
    return letter
  }

  private func indices(_ all: [Int], _ wanted: LabelSet) -> [Int] {
    (wanted.contains(.body) ? all : outsideBody).filter { wanted.contains(labels[$0]) }
  }

  private func cells(_ indices: [Int]) -> [Cell] { indices.map { reading.layout.cells[$0] } }

  private mutating func prove(_ field: String, _ reading: Reading?, _ cells: [Int]) {
    guard wantsProof, let reading, !reading.isEmpty else { return }
    proofs.append((field, reading, cells))
  }

  private mutating func readIssuer(_ all: [Int]) {
    let organs = indices(all, [.organ])
    let result = IssuerReader(text: text, isNoisy: noise > Self.doubtful).read(cells(organs))
    letter.issuer = result.issuer
    for (field, reading) in result.readings.sorted(by: { $0.key < $1.key }) { prove(field, reading, organs) }
  }

  private mutating func readCode(_ all: [Int]) {
    let numbers = indices(all, [.number])
    guard let first = numbers.first else { return }
    let reader = CodeReader(text: text)
    var best = reader.read(reading.layout.cells[first].range)
    // The notation may stand in a cell of its own, below a blank number.
    for index in numbers.dropFirst() where best.code.notation == nil {
      let next = reader.read(reading.layout.cells[index].range)
      guard next.code.notation != nil else { continue }
      let number = best
      best = next
      if best.code.number == nil {
        best.code.number = number.code.number
        best.number = number.number
      }
    }
    readRest(of: &best, numbers)
    letter.code = best.code
    if let number = best.number, let value = best.code.number {
      prove("code.number", Reading(ranges: [number], value: value), numbers)
    }
    prove("code.notation", best.code.notation.map { Reading(ranges: best.notation, value: $0) }, numbers)
    guard let unreadable = best.unreadable else { return }
    letter.review.append(
      Review(
        field: "code.number", kind: .doubtful, reason: "the number cannot be read; this stood in its place",
        text: text.joined([unreadable]), span: text.span(unreadable)))
  }

  /// A notation that ends in a hyphen goes on in the next cell.
  private func readRest(of result: inout CodeReader.Result, _ numbers: [Int]) {
    guard let last = result.notation.last, last.upperBound < text.bytes.count,
      text.bytes[last.upperBound] == UInt8(ascii: "-"),
      let rest = numbers.map({ reading.layout.cells[$0].range }).first(where: { $0.lowerBound > last.upperBound })
    else { return }
    let range = text.trimmed(rest, leading: "-", trailing: ".,;:")
    guard !range.isEmpty, range.count <= 24 else { return }
    result.notation[result.notation.count - 1] = last.lowerBound..<last.upperBound + 1
    result.notation.append(range)
    result.code.notation = (result.code.notation ?? "") + "-" + text.string(range)
  }

  private mutating func readPromulgation(_ all: [Int]) {
    let dates = indices(all, [.date])
    let result = PromulgationReader(text: text).read(cells(dates))
    letter.promulgation = result.promulgation
    if let place = result.place, let value = result.promulgation.place {
      prove("promulgation.place", Reading(ranges: [place], value: value), dates)
    }
    if let range = result.date, let value = result.promulgation.date?.edtf {
      prove("promulgation.date", Reading(ranges: [range], value: value), dates)
    }
    let reason: String
    let range: Range<Int>
    if let unreadable = result.unreadable {
      reason = "a part of the date cannot be read and was left open"
      range = unreadable
    } else if result.isRepaired, let date = result.date {
      reason = "a letter that looks like a digit was read as that digit"
      range = date
    } else {
      return
    }
    letter.review.append(
      Review(
        field: "promulgation.date", kind: .doubtful, reason: reason, text: text.joined([range]), span: text.span(range))
    )
  }

  private mutating func readTypeAndSubject(_ all: [Int]) {
    let reader = SubjectReader(text: text, reading: reading)
    if let index = all.first(where: { labels[$0] == .type && reading.types[$0] != nil }),
      let type = reading.types[index]
    {
      letter.documentType = DocumentType(name: type.name, abbreviation: type.abbreviation)
      prove("documentType.name", Reading(ranges: [reading.layout.cells[index].range], value: type.name), [index])
      if let subject = reader.underType(index, type, all) {
        take(subject: subject, indices(all, [.type, .subject]))
        return
      }
    }
    if let subject = reader.afterAbout(all) { take(subject: subject, indices(all, [.about, .aboutRest])) }
  }

  private mutating func take(subject: Reading, _ cells: [Int]) {
    var subject = subject
    if let restored = LostDash.restored(subject.value) {
      let range = subject.ranges[0].lowerBound..<subject.ranges[subject.ranges.count - 1].upperBound
      letter.review.append(
        Review(
          field: "subject", kind: .doubtful, reason: "a dash between two years or dates was lost and is put back",
          text: subject.value, span: text.span(range)))
      subject.value = restored
    }
    letter.subject = subject.value
    prove("subject", subject, cells)
  }

  private mutating func readAddressees(_ all: [Int]) {
    let lines = indices(all, [.addressLabel, .addressee])
    var ranges: [Range<Int>] = []
    for index in lines {
      let range = reading.layout.cells[index].range
      if labels[index] == .addressee {
        ranges.append(range)
      } else if !reading.layout.cues[index].contains(.telegram) {
        ranges.append(afterLabel(range))
      }
    }
    let items = ListReader(text: text, isNoisy: noise > Self.noisy).read(ranges.filter { !$0.isEmpty })
    letter.addressees = items.map(\.value)
    for (index, item) in items.enumerated() { prove("addressees[\(index)]", item, lines) }
  }

  /// What stands behind "Kính gửi:" or "Nơi nhận:".
  private func afterLabel(_ range: Range<Int>) -> Range<Int> {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { line.read($0, range) }
    var seen = 0
    var index = 0
    while index < line.words.count, seen < 2 {
      if !line.words[index].isPunctuation { seen += 1 }
      index += 1
    }
    // "Đồng kính gửi" has three words.
    if index < line.words.count, line.words[index].key == Vocabulary.gui { index += 1 }
    while index < line.words.count, line.words[index].isPunctuation,
      line.folded.bytes[line.words[index].start] == UInt8(ascii: ":")
    {
      index += 1
    }
    guard index < line.words.count else { return range.upperBound..<range.upperBound }
    return line.folded.origin(line.words[index].start)..<range.upperBound
  }

  private mutating func readMarks(_ all: [Int]) {
    let reader = SubjectReader(text: text, reading: reading)
    for index in indices(all, [.mark]) {
      let range = reader.stripped(reading.layout.cells[index].range)
      let mark = Reading(ranges: [range], value: text.joined([range]))
      let cues = reading.layout.cues[index]
      if cues.contains(.urgency), letter.marks.urgency == nil {
        letter.marks.urgency = mark.value
        prove("marks.urgency", mark, [index])
      } else if cues.contains(.secrecy), letter.marks.secrecy == nil {
        letter.marks.secrecy = mark.value
        prove("marks.secrecy", mark, [index])
      } else if cues.contains(.circulation), letter.marks.circulation == nil {
        letter.marks.circulation = mark.value
        prove("marks.circulation", mark, [index])
      }
    }
  }

  private mutating func readBody(_ all: [Int]) {
    paragraphs = ParagraphReader(text: text).read(cells(indices(all, [.body])))
    letter.body = outline(paragraphs)
  }

  private mutating func readPlaces(_ all: [Int]) {
    returnTitles(all)
    let lines = indices(all, [.placesLabel, .place])
    var ranges: [Range<Int>] = []
    for index in lines {
      let range = reading.layout.cells[index].range
      ranges.append(labels[index] == .placesLabel ? afterLabel(range) : range)
    }
    let items = ListReader(text: text, isNoisy: noise > Self.noisy).read(ranges.filter { !$0.isEmpty })
    letter.toPlaces = items.map(\.value)
    for (index, item) in items.enumerated() { prove("toPlaces[\(index)]", item, lines) }
  }

  /// Capitals without a bullet among nơi nhận go on with a title of the other column.
  private mutating func returnTitles(_ all: [Int]) {
    guard all.contains(where: { labels[$0] == .position || labels[$0] == .competence }),
      all.contains(where: { labels[$0] == .place && reading.layout.cues[$0].contains(.bullet) })
    else { return }
    for index in indices(all, [.place]) {
      let cues = reading.layout.cues[index]
      let isPlain = !cues.contains(.bullet) && !cues.contains(.startsPunctuation) && !cues.contains(.garbage)
      let isClosed = cues.contains(.endsSemicolon) || cues.contains(.endsPeriod) || cues.contains(.endsComma)
      if cues.contains(.capitals), isPlain, !isClosed, !cues.contains(.filing) { labels[index] = .position }
    }
  }

  private mutating func readSigners(_ all: [Int]) {
    let ending = indices(all, [.competence, .position, .name])
    let result = SignerReader(text: text).read(ending.map { (reading.layout.cells[$0], labels[$0]) })
    letter.signers = result.signers
    for (field, reading) in result.readings.sorted(by: { $0.key < $1.key }) { prove(field, reading, ending) }
  }

  private mutating func readAnnexes(_ document: RecordCells) {
    var current: [Int] = []
    func close() {
      guard let first = current.first else { return }
      var rest = Array(current.dropFirst())
      var annex = Annex(title: text.joined([reading.layout.cells[first].range]))
      // The title runs on in capitals; the line "(Kèm theo …)" links the annex to its letter.
      while let next = rest.first, reading.layout.cues[next].contains(.capitals),
        !reading.layout.cues[next].contains(.tableRow)
      {
        annex.title = (annex.title ?? "") + " " + text.joined([reading.layout.cells[next].range])
        rest.removeFirst()
      }
      if let next = rest.first, reading.layout.cues[next].contains(.enclosedLink) {
        annex.link = text.joined([reading.layout.cells[next].range])
        rest.removeFirst()
      }
      annex.body = outline(ParagraphReader(text: text).read(cells(rest)))
      letter.annexes.append(annex)
    }
    for index in document.annexStart..<document.range.upperBound {
      if reading.layout.cues[index].contains(.annexTitle), !current.isEmpty {
        close()
        current = []
      }
      current.append(index)
    }
    close()
  }

  private mutating func readReferences(_ all: [Int]) {
    var cited: [Reference] = []
    if let subject = letter.subject { appendCitations(in: subject, to: &cited) }
    for paragraph in paragraphs { appendCitations(in: paragraph.text, to: &cited) }
    for note in cells(indices(all, [.footnote])) { appendCitations(in: text.joined([note.range]), to: &cited) }
    appendCitations(in: enclosedLink(all), to: &cited)
    letter.references = distinct(cited)
  }

  /// "(Ban hành kèm theo Quyết định số …)" under the title of what a decision encloses; empty where none stands.
  private func enclosedLink(_ all: [Int]) -> String {
    guard let first = all.first(where: { labels[$0] == .stranger && reading.layout.cues[$0].contains(.enclosedLink) })
    else { return "" }
    let lines = all.drop { $0 != first }.prefix { labels[$0] == .stranger }
    return text.joined(lines.map { reading.layout.cells[$0].range })
  }

  /// A letter with V/v or kính gửi that prints no type is a công văn (contract).
  private mutating func inferType() {
    guard letter.documentType == nil else { return }
    let hasLetterForm = !letter.addressees.isEmpty || letter.subject != nil || letter.code.notation != nil
    if hasLetterForm { letter.documentType = DocumentType(name: "Công văn", abbreviation: "CV", inferred: true) }
  }

  private mutating func addEvidence() {
    guard wantsProof else { return }
    let builder = EvidenceBuilder(text: text, noise: noise)
    for proof in proofs {
      let sureness = proof.cells.map { reading.sureness[$0] }.min() ?? 0.5
      letter.evidence.append(builder.evidence(proof.field, proof.reading, sureness: Double(sureness)))
    }
  }
}
