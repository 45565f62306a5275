import CongVan
import Foundation

/// The cases under Fixtures/comparisons: two documents each, and what a person says of them.
struct ComparisonCase {
  let name: String
  let comparison: Comparison
  let expected: [String: Any]

  static let folder = packageRoot.appendingPathComponent("Fixtures/comparisons")
  static let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  init(_ name: String) throws {
    self.name = name
    let folder = Self.folder.appendingPathComponent(name)
    func record(_ file: String) throws -> Record {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
      return try read([UInt8](bytes)).records[0]
    }
    comparison = compare(try record("from.txt"), try record("to.txt"))
    let json = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
    expected = try JSONSerialization.jsonObject(with: json) as? [String: Any] ?? [:]
  }

  func list(_ key: String) -> [[String: Any]] { expected[key] as? [[String: Any]] ?? [] }
}

/// A letter whose body is these sections, numbered from 1.
func letter(_ sections: [String]) -> Record {
  var letter = Letter()
  letter.body = sections.enumerated().map { index, text in
    Block(id: "\(index + 1)", marker: "\(index + 1).", path: "\(index + 1)", text: text)
  }
  return .letter(letter)
}

/// The words of a text as changes part them.
func words(_ text: String) -> [String] {
  text.unicodeScalars.split { $0.value <= 0x20 || $0.value == 0xA0 }.map { String($0) }
}

/// The first pair whose joined changes do not give its blocks' texts back; nil where all do.
func brokenPair(_ comparison: Comparison) -> Comparison.Pair? {
  func texts(_ document: Comparison.Document) -> [String: String] {
    Dictionary(document.blocks.map { ($0.id, $0.text) }) { a, _ in a }
  }
  let (from, to) = (texts(comparison.from), texts(comparison.to))
  return comparison.pairs.first { pair in
    guard !pair.from.isEmpty, !pair.to.isEmpty else { return !pair.changes.isEmpty }
    let left = pair.from.flatMap { words(from[$0] ?? "?") }
    let right = pair.to.flatMap { words(to[$0] ?? "?") }
    return pair.changes.flatMap { words($0.from) } != left || pair.changes.flatMap { words($0.to) } != right
  }
}

/// Blocks with text that do not stand in exactly one pair.
func misplacedBlocks(_ comparison: Comparison) -> [String] {
  func misplaced(_ document: Comparison.Document, _ ids: [String]) -> [String] {
    let wanted = document.blocks.filter { !words($0.text).isEmpty }.map(\.id)
    return wanted.sorted() == ids.sorted() ? [] : wanted.filter { id in ids.filter { $0 == id }.count != 1 } + ["?"]
  }
  return misplaced(comparison.from, comparison.pairs.flatMap(\.from))
    + misplaced(comparison.to, comparison.pairs.flatMap(\.to))
}

/// SplitMix64: the same numbers on every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
