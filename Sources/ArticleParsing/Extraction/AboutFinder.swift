import Citing
import Records

/// Collects what an article cites, and picks the document that it mainly reports.
struct AboutFinder {
  let title: String?

  func find(in paragraphs: [(text: String, span: Span?)]) -> (references: [Reference], about: Reference?) {
    var references: [Reference] = []
    var about: (reference: Reference, weight: Double)?
    for (number, paragraph) in paragraphs.enumerated() {
      for var reference in citations(in: paragraph.text) {
        reference.span = reference.span ?? paragraph.span
        let weight = weight(of: reference, in: paragraph.text, number)
        if weight > about?.weight ?? 2 { about = (reference, weight) }
        if let code = reference.code {
          if references.contains(where: { $0.code == code }) { continue }
        } else if references.contains(where: { $0.text == reference.text }) {
          continue
        }
        references.append(reference)
      }
    }
    return (references, about?.reference)
  }

  /// "… vừa ban hành Công văn số …" in the first paragraphs, or a code that the headline names.
  private func weight(of reference: Reference, in paragraph: String, _ number: Int) -> Double {
    guard reference.code?.notation != nil || reference.documentType != nil else { return 0 }
    var weight = number == 0 ? 2.0 : number < 3 ? 1.0 : 0
    let text = Array(paragraph.utf8)
    let cited = Array(reference.text.utf8)
    if let place = Self.find(cited, in: text) {
      let before = Folding.key(text[max(0, place - 60)..<place])
      if Self.verbs.contains(where: { Self.ends(before, with: $0) }) { weight += 3 }
      if place < 200 { weight += 0.5 }
    }
    if let title, let notation = reference.code?.notation {
      let letters = Folding.letters(Array(title.utf8)[...])
      let code = Folding.letters(Array(((reference.code?.number ?? "") + notation).utf8)[...])
      if Self.find(code, in: letters) != nil { weight += 1.5 }
    }
    if reference.code?.number != nil { weight += 0.5 }
    return weight
  }

  private static let verbs = ["ban hanh", "da ban hanh", "ky ban hanh", "vua ban hanh", "co", "vua co", "ky", "da ky", "ra", "da co", "cong bo", "gui"].map {
    Array($0.utf8)
  }

  private static func ends(_ key: [UInt8], with verb: [UInt8]) -> Bool {
    guard key.count >= verb.count, key[(key.count - verb.count)...].elementsEqual(verb) else { return false }
    return key.count == verb.count || key[key.count - verb.count - 1] == 0x20
  }

  private static func find(_ part: [UInt8], in whole: [UInt8]) -> Int? {
    guard let first = part.first, whole.count >= part.count else { return nil }
    for index in 0...(whole.count - part.count)
    where whole[index] == first && whole[index..<index + part.count].elementsEqual(part) { return index }
    return nil
  }
}
