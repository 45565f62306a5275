import Foundation
import TextReading

/// The gold of one file, as the labels of its cells are derived from it.
struct GoldFile {
  var name: String
  var form: String
  var bytes: [UInt8]
  var records: [GoldRecord]

  /// Reads every `NAME.gold.json` of a folder with its `NAME.txt`.
  static func read(folder: URL) throws -> [GoldFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".gold.json") }
      .sorted()
    return try names.compactMap { file in
      let name = String(file.dropLast(".gold.json".count))
      let text = folder.appendingPathComponent(name + ".txt")
      guard let bytes = FileManager.default.contents(atPath: text.path) else { return nil }
      let data = try Data(contentsOf: folder.appendingPathComponent(file))
      guard let gold = try JSONSerialization.jsonObject(with: data) as? [String: Any],
        let records = gold["records"] as? [[String: Any]]
      else { return nil }
      return GoldFile(
        name: name, form: gold["form"] as? String ?? "?", bytes: [UInt8](bytes), records: records.map(GoldRecord.init))
    }
  }
}

/// One document of the gold, its fields folded to bare letters and digits.
struct GoldRecord {
  var organs: Grams
  var code: Grams
  var place: Grams
  var type: String
  var subject: Grams
  var addressees: Grams
  var places: Grams
  var competence: Grams
  var position: Grams
  var names: Grams
  var body: Grams
  /// Lines of the file, from 1, that hold the body; empty where the gold has none.
  var bodyLines: [ClosedRange<Int>]
  var bodyDrop: Set<Int>
  var skip: Set<String>

  init(_ json: [String: Any]) {
    func dictionary(_ name: String) -> [String: Any] { json[name] as? [String: Any] ?? [:] }
    func list(_ name: String) -> [String] { json[name] as? [String] ?? [] }
    let issuer = dictionary("issuer")
    organs = Grams(
      [issuer["organizationInCharge"] as? String, issuer["organName"] as? String]
        + (issuer["organNames"] as? [String] ?? []))
    let codeFields = dictionary("code")
    code = Grams([[codeFields["number"] as? String, codeFields["notation"] as? String].compactMap(\.self).joined()])
    place = Grams([dictionary("promulgation")["place"] as? String])
    type = dictionary("documentType")["name"] as? String ?? ""
    subject = Grams([json["subject"] as? String])
    addressees = Grams(list("addressees"))
    places = Grams(list("toPlaces"))
    let signers = json["signers"] as? [[String: Any]] ?? []
    competence = Grams(signers.map { $0["competence"] as? String })
    position = Grams(signers.map { $0["position"] as? String })
    names = Grams(signers.map { $0["fullName"] as? String })
    body = Grams([json["bodyText"] as? String])
    bodyLines = (json["bodyLines"] as? [[Int]] ?? []).filter { $0.count == 2 && $0[0] <= $0[1] }.map { $0[0]...$0[1] }
    bodyDrop = Set(json["bodyDrop"] as? [Int] ?? [])
    skip = Set(list("skip"))
  }
}

/// Texts as sets of four-letter runs, to tell how much of a noisy line stands in them.
struct Grams {
  private var grams: Set<UInt32> = []
  private var texts: [[UInt8]] = []

  init(_ texts: [String?]) {
    for case let text? in texts {
      let letters = Self.letters(Array(text.utf8))
      if letters.isEmpty { continue }
      self.texts.append(letters)
      Self.forEach(letters) { grams.insert($0) }
    }
    if self.texts.count > 1 {
      let joined = Array(self.texts.joined())
      Self.forEach(joined) { grams.insert($0) }
    }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// The share of the line that stands in the texts, 0 to 1.
  func share(_ line: [UInt8]) -> Float {
    guard !texts.isEmpty, !line.isEmpty else { return 0 }
    if line.count < 6 {
      return texts.contains { $0 == line || line.count >= 3 && $0.count < 300 && contains($0, line) } ? 1 : 0
    }
    var hits = 0
    var total = 0
    Self.forEach(line) { gram in
      total += 1
      if grams.contains(gram) { hits += 1 }
    }
    return Float(hits) / Float(max(1, total))
  }

  private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// Folded letters and digits alone.
  static func letters(_ bytes: [UInt8]) -> [UInt8] {
    Folding.fold(bytes).filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  private static func forEach(_ letters: [UInt8], _ body: (UInt32) -> Void) {
    guard letters.count >= 4 else { return }
    for index in 0...(letters.count - 4) {
      body(letters[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
  }
}
