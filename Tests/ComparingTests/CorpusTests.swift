import CongVan
import Foundation
import Testing

/// The pairs of the shared corpus, where it lies beside the package; skipped and said so where it does not.
@Suite struct CorpusTests {
  static let folder = ComparisonCase.packageRoot.deletingLastPathComponent().appendingPathComponent(
    "shared/corpus/pairs")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".from.txt") }.map { String($0.dropLast(9)) }.sorted()

  @Test(.enabled(if: !names.isEmpty, "no ../shared/corpus/pairs beside the package"))
  func changesGiveBothTextsBackAndEveryBlockStandsOnce() throws {
    for name in Self.names {
      func record(_ side: String) throws -> Record {
        try read([UInt8](Data(contentsOf: Self.folder.appendingPathComponent("\(name).\(side).txt")))).records[0]
      }
      let comparison = compare(try record("from"), try record("to"))
      #expect(brokenPair(comparison) == nil, "\(name)")
      #expect(misplacedBlocks(comparison).isEmpty, "\(name)")
    }
  }
}
