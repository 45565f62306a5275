import CongVan
import Foundation
import Testing
import Writing

/// Every letter under `Fixtures/letters` against what a person read in it.
///
/// `expected.json` holds the record contract's fields, and three short forms: `sections` ([path, text] of every marked
/// block), `paragraphs` (texts of the unmarked ones) and `references` (codes as printed). Only what it names is compared.
@Suite struct FixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/letters")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()

  /// Fields that the parser does not read yet. The test fails when one has become right: take it out, so that it stays so.
  static let known: Set<String> = []

  @Test func areThere() { #expect(Self.names.count >= 25) }

  @Test(arguments: names) func reads(name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let input = [UInt8](try Data(contentsOf: folder.appendingPathComponent("input.txt")))
    let expected = try records(Data(contentsOf: folder.appendingPathComponent("expected.json")))
    let found = try records(Data(ParseJSON(pretty: false).bytes(try read(input))))
    check("\(name) records", found.count, expected.count)
    for (index, pair) in zip(expected, found).enumerated() {
      let place = expected.count > 1 ? "\(name)[\(index)]" : name
      for key in pair.0.keys.sorted() { compare(pair.0[key]!, pair.1, key: key, place: place) }
    }
    let ownKnown = Self.known.filter { $0.hasPrefix(name + " ") || $0.hasPrefix(name + "[") }
    #expect(ownKnown.subtracting(checked.fields).isEmpty, "nothing expects these fields of `known`")
  }

  /// The fields that this case has compared.
  private final class Checked { var fields: Set<String> = [] }
  private let checked = Checked()

  private func records(_ data: Data) throws -> [[String: Any]] {
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(object["records"] as? [[String: Any]])
  }

  private func compare(_ expected: Any, _ record: [String: Any], key: String, place: String) {
    let body = blocks(record["body"])
    switch key {
    case "sections":
      let marked = body.filter { $0["path"] != nil }.map { [$0["path"] as? String ?? "", $0["text"] as? String ?? ""] }
      check("\(place) sections", marked, expected as? [[String]] ?? [])
    case "paragraphs":
      let texts = body.filter { $0["path"] == nil }.map { $0["text"] as? String ?? "" }
      check("\(place) paragraphs", texts, expected as? [String] ?? [])
    case "references":
      check("\(place) references", codes(record["references"]), (expected as? [String] ?? []).map(joined).sorted())
    default: compare(expected, record[key], place: "\(place) \(key)")
    }
  }

  /// Whatever the expectation names must be so; members that it does not name may be anything.
  private func compare(_ expected: Any, _ found: Any?, place: String) {
    if let object = expected as? [String: Any] {
      for key in object.keys.sorted() {
        compare(object[key]!, (found as? [String: Any])?[key], place: "\(place).\(key)")
      }
    } else if let list = expected as? [Any] {
      let other = found as? [Any] ?? []
      if list.contains(where: { $0 is [String: Any] }) {
        check("\(place).count", other.count, list.count)
        for (index, pair) in zip(list, other).enumerated() { compare(pair.0, pair.1, place: "\(place)[\(index)]") }
      } else {
        check(place, other.map { "\($0)" }, list.map { "\($0)" })
      }
    } else if expected is NSNull {
      check(place, found.map { $0 is NSNull ? "null" : "\($0)" } ?? "null", "null")
    } else {
      check(place, found.map { "\($0)" } ?? "absent", "\(expected)")
    }
  }

  private func check<Value: Equatable>(_ field: String, _ found: Value, _ expected: Value) {
    checked.fields.insert(field)
    if Self.known.contains(field) {
      withKnownIssue("\(field) is right now: take it out of `known`") { #expect(found == expected, "\(field)") }
    } else {
      #expect(found == expected, "\(field)")
    }
  }

  private func blocks(_ value: Any?) -> [[String: Any]] {
    (value as? [[String: Any]] ?? []).flatMap { [$0] + blocks($0["children"]) }
  }

  private func codes(_ value: Any?) -> [String] {
    let codes = (value as? [[String: Any]] ?? []).compactMap { $0["code"] as? [String: Any] }
    let texts = codes.compactMap { code -> String? in
      guard let notation = code["notation"] as? String else { return nil }
      let year = (code["year"] as? Int).map(String.init)
      return joined([code["number"] as? String, year, notation].compactMap(\.self).joined(separator: "/"))
    }
    return Set(texts).sorted()
  }

  /// A code with one kind of sign between its parts: 17-CT/TU and 17/CT/TU are the same parts.
  private func joined(_ code: String) -> String { String(code.map { $0.isLetter || $0.isNumber ? $0 : "-" }) }
}
