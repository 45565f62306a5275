import CongVan
import Foundation
import Testing

/// Nothing is lost and nothing is claimed twice, whatever the file holds.
@Suite struct LedgerTests {
  /// What is wrong with a ledger over these bytes; nil where every non-blank byte is claimed once.
  private func fault(_ bytes: [UInt8]) -> String? {
    guard let parse = try? read(bytes) else { return nil }
    var count = [UInt8](repeating: 0, count: bytes.count)
    for claim in parse.ledger {
      guard claim.range.lowerBound >= 0, claim.range.upperBound <= bytes.count else { return "outside: \(claim)" }
      for index in claim.range { count[index] &+= 1 }
    }
    for index in bytes.indices {
      if count[index] > 1 { return "byte \(index) is claimed \(count[index]) times" }
      // Bytes of the no-break, zero-width and order marks are blank too.
      if count[index] == 0, bytes[index] > 0x20, bytes[index] < 0x7F { return "byte \(index) is claimed by nobody" }
    }
    return nil
  }

  @Test func holdsForOwnLetters() throws {
    #expect(OwnFixtures.inputs.count >= 25)
    for url in OwnFixtures.inputs {
      let bytes = [UInt8](try Data(contentsOf: url))
      #expect(fault(bytes) == nil, "\(url.path)")
      #expect(fault(Array(bytes.prefix(bytes.count / 2))) == nil, "first half of \(url.path)")
    }
  }

  @Test(.enabled(if: SharedCorpus.isThere, "the shared corpora are not here"))
  func holdsForEveryFileOfTheCorpora() throws {
    var seen = 0
    for name in ["letters", "bundles", "pairs", "articles-text", "rendered"] {
      let files = SharedCorpus.files(name)
      // Every file of the small corpora, every seventh of the large one: the accuracy gate runs them all.
      for (index, url) in files.enumerated() where name != "rendered" || index % 7 == 0 {
        #expect(fault([UInt8](try Data(contentsOf: url))) == nil, "\(name)/\(url.lastPathComponent)")
        seen += 1
      }
    }
    #expect(seen > 150)
  }

  @Test func holdsForRandomText() {
    var random = Seeded(state: 7)
    let pieces = [
      "Số: 12/UBND-VX", "Kính gửi: Sở A;", "Nơi nhận:", "- Như trên;", "KT. CHỦ TỊCH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "   ", "\n", "\n\n", "\u{0C}", "\t", "|", "+---+---+", "V/v gì đó", "1. Một", "a) Hai", "\u{FEFF}", "\r\n", "QUYẾT ĐỊNH", "e\u{302}\u{301}",
      "Hà Nội, ngày 3 tháng 4 năm 2020", "Nguyễn Văn An", "CÔNG VĂN ĐẾN", "Ngày: 3/4/2020xyz", "\u{A0}", "Độc lập - Tự do - Hạnh phúc", "2",
    ]
    for round in 0..<300 {
      let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in pieces.randomElement(using: &random)! }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      #expect(fault(Array(text.utf8)) == nil, "round \(round): \(text.debugDescription)")
    }
  }

  @Test func holdsForRandomBytes() {
    var random = Seeded(state: 11)
    for round in 0..<200 {
      let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in UInt8.random(in: 1...255, using: &random) }
      #expect(fault(bytes) == nil, "round \(round)")
      let ascii = bytes.map { $0 % 96 + 32 }
      #expect(fault(ascii) == nil, "round \(round), ASCII")
    }
  }
}
