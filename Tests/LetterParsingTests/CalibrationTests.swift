import CongVan
import Foundation
import TestSupport
import Testing

/// Evidence says how sure a field is; here that word is held against what people read in the corpora.
@Suite struct CalibrationTests {
  /// How often fields said to be so sure were right.
  struct Tally {
    var right = 0
    var all = 0
  }

  /// What the letters of the corpora gave, counted over records.
  struct Outcome {
    var tenths = [Tally](repeating: Tally(), count: 10)
    var records = 0
    var wrongNumbers: [String] = []
    var wrongDates: [String] = []
  }

  @Test(.enabled(if: SharedCorpus.isThere, "the shared corpora are not here"))
  func whatIsSaidToBeSureIsRight() throws {
    var outcome = Outcome()
    for corpus in ["letters", "rendered", "bundles"] {
      for (index, url) in SharedCorpus.files(corpus, ending: ".gold.json").enumerated()
      where isFullSize || index % 3 == 0 {
        let gold = try GoldFile(url)
        let parse = try read([UInt8](Data(contentsOf: gold.text)), options: ReadingOptions(evidence: true))
        tally(gold, parse.records.compactMap(\.letter), into: &outcome)
      }
    }
    print("confidence   right     all   share")
    for (tenth, tally) in outcome.tenths.enumerated() where tally.all > 0 {
      let share = Double(tally.right) / Double(tally.all)
      print(
        String(format: "0.%d - %.1f  %6d  %6d   %.3f", tenth, Double(tenth + 1) / 10, tally.right, tally.all, share))
    }
    print("\(outcome.records) records, wrong numbers: \(outcome.wrongNumbers), wrong dates: \(outcome.wrongDates)")
    let sure = outcome.tenths[9]
    #expect(sure.all > 2 * outcome.records, "hardly anything is said to be sure")
    #expect(sure.right * 100 >= sure.all * 97)
    #expect(outcome.wrongNumbers.count * 100 <= outcome.records)
    #expect(outcome.wrongDates.count * 100 <= outcome.records)
  }

  /// The gold's own equality, on cases that a person can judge.
  @Test func countsAsTheScorerDoes() {
    #expect(same("Lưu: VT – TH.", "lưu:  vt-th", alike: false))
    #expect(same("SỞ Y TÊ\u{301}", "Sở Y Tế;", alike: false))
    #expect(!same("12", "13", alike: false))
    #expect(same("Ủy ban nhân dân tỉnh", "Uy ban nhân dân tinh", alike: true))
    #expect(!same("Sở Y tế", "Ủy ban nhân dân tỉnh", alike: true))
    #expect(likeness(Array("abcd".utf16), Array("bcde".utf16)) == 0.75)
  }

  private func tally(_ gold: GoldFile, _ found: [Letter], into outcome: inout Outcome) {
    for (record, letter) in matched(gold.records, found, alike: gold.isNoisy) {
      outcome.records += 1
      let skipped = record.skipped
      func isWrong(_ field: String, _ value: String?) -> Bool {
        guard let value, !skipped.contains(field) else { return false }
        return !record.values(field).contains { same($0, value, alike: false) }
      }
      if isWrong("code.number", letter.code.number) { outcome.wrongNumbers.append(gold.name) }
      if isWrong("promulgation.date", letter.promulgation.date?.edtf) { outcome.wrongDates.append(gold.name) }
      for evidence in letter.evidence {
        let field = unindexed(evidence.field)
        // The gold has no drafters, ranks and marks of circulation.
        if skipped.contains(field) || field.hasPrefix("marks") || field.hasSuffix(".title") { continue }
        let alike = gold.isNoisy && field != "code.number" && field != "promulgation.date"
        let isRight = record.values(field).contains { same($0, evidence.value, alike: alike) }
        let tenth = max(0, min(9, Int(evidence.confidence * 10)))
        outcome.tenths[tenth].all += 1
        if isRight { outcome.tenths[tenth].right += 1 }
      }
    }
  }

  /// `toPlaces[3]` is `toPlaces`, `signers[0].position` is `signers.position`.
  private func unindexed(_ field: String) -> String {
    var name = ""
    var inside = false
    for character in field {
      if character == "[" { inside = true }
      if !inside { name.append(character) }
      if character == "]" { inside = false }
    }
    return name
  }

  /// Gold records with found ones, in order, so that most of them agree.
  private func matched(_ golds: [GoldRecord], _ letters: [Letter], alike: Bool) -> [(GoldRecord, Letter)] {
    func gain(_ gold: GoldRecord, _ letter: Letter) -> Int {
      // A pair beats no pair.
      let fields = [
        ("code.number", letter.code.number), ("code.notation", letter.code.notation),
        ("promulgation.date", letter.promulgation.date?.edtf), ("documentType.name", letter.documentType?.name),
        ("issuer.organName", letter.issuer.organName), ("subject", letter.subject),
        ("signers.fullName", letter.signers.first?.fullName),
      ]
      return 10
        + fields.reduce(0) { sum, field in
          guard let value = field.1 else { return sum }
          return sum + (gold.values(field.0).contains { same($0, value, alike: alike) } ? 1 : 0)
        }
    }
    var best = [[Int]](repeating: [Int](repeating: 0, count: letters.count + 1), count: golds.count + 1)
    for i in golds.indices.reversed() {
      for j in letters.indices.reversed() {
        best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + gain(golds[i], letters[j]))
      }
    }
    var pairs: [(GoldRecord, Letter)] = []
    var (i, j) = (0, 0)
    while i < golds.count, j < letters.count {
      if best[i][j] == best[i + 1][j] {
        i += 1
      } else if best[i][j] == best[i][j + 1] {
        j += 1
      } else {
        pairs.append((golds[i], letters[j]))
        (i, j) = (i + 1, j + 1)
      }
    }
    return pairs
  }
}
