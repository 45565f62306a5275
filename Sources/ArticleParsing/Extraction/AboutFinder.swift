import Citing
import Records

/// Collects what an article cites, and picks the document that it mainly reports.
struct AboutFinder {
  let title: String?

  func find(in paragraphs: [(text: String, span: Span?)]) -> (references: [Reference], about: Reference?) {
    var references: [Reference] = []
    var best: (reference: Reference, weight: Double)?
    for (number, paragraph) in paragraphs.enumerated() {
      let bytes = Array(paragraph.text.utf8)
      for place in citedPlaces(in: paragraph.text) {
        var reference = place.reference
        reference.span = reference.span ?? paragraph.span
        let weight = weight(of: reference, at: place.range, in: bytes, number)
        if weight > best?.weight ?? 2.9 { best = (reference, weight) }
        references.append(reference)
      }
    }
    return (distinct(references), best.map { dated($0.reference, in: paragraphs) })
  }

  /// "… vừa ban hành Công văn số …" in the first paragraphs, or a code that the headline names.
  private func weight(of reference: Reference, at range: Range<Int>, in paragraph: [UInt8], _ number: Int) -> Double {
    guard reference.code?.notation != nil || reference.documentType != nil else { return 0 }
    var weight = number == 0 ? 2.0 : number < 3 ? 1.0 : 0
    let before = WordKey.words(paragraph[max(0, range.lowerBound - 60)..<range.lowerBound])
    if Self.verbs.contains(where: { Self.ends(before, with: $0) }) { weight += 3 }
    if range.lowerBound < 200 { weight += 0.5 }
    if let title, let notation = reference.code?.notation {
      let letters = WordKey.letters(Array(title.utf8)[...])
      let code = WordKey.letters(Array(((reference.code?.number ?? "") + notation).utf8)[...])
      if Self.find(code, in: letters) { weight += 1.5 }
    }
    if let title, let type = reference.documentType,
      Self.find(WordKey.letters(Array(type.utf8)[...]), in: WordKey.letters(Array(title.utf8)[...]))
    {
      weight += 1
    }
    if reference.code?.number != nil { weight += 0.5 }
    return weight
  }

  /// "Ngày 23/8/2022, Ban Dân tộc tỉnh ban hành Công văn số …": date and organ stand before the citation.
  private func dated(_ reference: Reference, in paragraphs: [(text: String, span: Span?)]) -> Reference {
    var reference = reference
    guard let paragraph = paragraphs.first(where: { $0.span == reference.span }) else { return reference }
    let bytes = Array(paragraph.text.utf8)
    guard let place = citedPlaces(in: paragraph.text).first(where: { $0.reference.text == reference.text }) else {
      return reference
    }
    // The clause before the citation, from the last full stop.
    var start = place.range.lowerBound
    while start > 0, bytes[start - 1] != 0x2E || start >= 2 && bytes[start - 2] >= 0x30 && bytes[start - 2] <= 0x39 {
      start -= 1
    }
    let lead = bytes[start..<place.range.lowerBound]
    if reference.date == nil, let found = DateReader.first(in: lead) { reference.date = found.timestamp.date }
    if reference.organ == nil, let organ = Self.organ(in: lead) { reference.organ = organ }
    return reference
  }

  /// Who issued it: what stands between the date and the verb ("Ban Dân tộc tỉnh" vừa ban hành).
  private static func organ(in lead: ArraySlice<UInt8>) -> String? {
    var words = lead.split(separator: 0x20)
    while let last = words.last, verbWords.contains(WordKey.words(last)) { words.removeLast() }
    guard words.count < lead.split(separator: 0x20).count else { return nil }
    var start = words.count
    while start > 0, words.count - start < 14, let last = words[start - 1].last, last != 0x2C, last != 0x3A,
      last != 0x3B
    { start -= 1 }
    let name = words[start...].joined(separator: [0x20])
    guard let text = String(validating: name, as: UTF8.self), text.unicodeScalars.first?.properties.isUppercase == true,
      DateReader.first(in: Array(name)[...]) == nil, words.count - start >= 2
    else { return nil }
    return text
  }

  private static let verbWords: Set<[UInt8]> = Set(
    ["ban", "hanh", "da", "vua", "ky", "co", "ra", "cong", "bo", "gui"].map { Array($0.utf8) })

  private static let verbs = [
    "ban hanh", "da ban hanh", "ky ban hanh", "vua ban hanh", "co", "vua co", "ky", "da ky", "ra", "da co", "cong bo",
    "gui",
  ].map {
    Array($0.utf8)
  }

  private static func ends(_ key: [UInt8], with verb: [UInt8]) -> Bool {
    guard key.count >= verb.count, key[(key.count - verb.count)...].elementsEqual(verb) else { return false }
    return key.count == verb.count || key[key.count - verb.count - 1] == 0x20
  }

  private static func find(_ part: [UInt8], in whole: [UInt8]) -> Bool {
    guard let first = part.first, whole.count >= part.count else { return false }
    return (0...(whole.count - part.count)).contains {
      whole[$0] == first && whole[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
