import Foundation

/// The corpora that lie beside the project where it is developed; tests that use them skip elsewhere.
enum SharedCorpus {
  static let folder: URL? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let corpus = root.deletingLastPathComponent().appendingPathComponent("shared/corpus")
    return FileManager.default.fileExists(atPath: corpus.path) ? corpus : nil
  }()

  static var isThere: Bool { folder != nil }

  /// Every file of a corpus with this ending, in order.
  static func files(_ name: String, ending: String = ".txt") -> [URL] {
    guard let folder = folder?.appendingPathComponent(name),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { folder.appendingPathComponent($0) }
  }
}

/// The letters of the project's own writing.
enum OwnFixtures {
  static let inputs: [URL] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appendingPathComponent("Fixtures/letters")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0).appendingPathComponent("input.txt") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }()
}

/// Random numbers with a seed, so that a failure comes back.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
