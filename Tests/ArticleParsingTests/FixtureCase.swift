import Foundation
import Records
import Testing

/// A folder of Fixtures/articles: a page and what a person reads in it.
struct FixtureCase: CustomStringConvertible {
  let name: String
  let bytes: [UInt8]
  let expected: [String: Any]

  var description: String { name }
  var isArticle: Bool { expected["none"] == nil && expected["letter"] == nil }
  func text(_ key: String) -> String? { expected[key] as? String }
  func list(_ key: String) -> [String]? { expected[key] as? [String] }

  /// Every case, in the order of their names.
  static func all() throws -> [FixtureCase] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/articles")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    return try names.map { name in
      let folder = root.appendingPathComponent(name)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let input = try #require(files.first { $0.hasPrefix("input.") })
      let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
      return FixtureCase(
        name: name, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(input))),
        expected: try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any]))
    }
  }
}
