import CongVan
import Testing

@Suite struct FixtureTests {
  @Test func fixturesAreThere() { #expect(ComparisonCase.names.count >= 7) }

  @Test(arguments: ComparisonCase.names)
  func comparesAsAPersonDoes(name: String) throws {
    let example = try ComparisonCase(name)
    let comparison = example.comparison
    #expect(comparison.relation.kind?.rawValue == example.expected["relation"] as? String)
    let mismatches = comparison.relation.mismatches.map { [$0.field, $0.from, $0.to] }
    let wanted = example.list("mismatches").map { [$0["field"], $0["from"], $0["to"]].map { $0 as? String ?? "" } }
    #expect(mismatches == wanted)
    for pair in example.list("pairs") {
      let (from, to) = (pair["from"] as? [String] ?? [], pair["to"] as? [String] ?? [])
      let found = comparison.pairs.first { $0.from == from && $0.to == to }
      #expect(found?.status.rawValue == pair["status"] as? String, "\(from) → \(to)")
    }
    for finding in example.list("findings") {
      let found = comparison.pairs.flatMap(\.findings).contains {
        $0.kind.rawValue == finding["kind"] as? String && $0.from == finding["from"] as? String
          && $0.to == finding["to"] as? String
      }
      #expect(found, "\(finding)")
    }
    for change in example.list("expected") {
      let found = comparison.pairs.flatMap(\.changes).contains {
        $0.expected?.rawValue == change["kind"] as? String && $0.from == change["from"] as? String
          && $0.to == change["to"] as? String
      }
      #expect(found, "\(change)")
    }
    if let links = example.expected["links"] as? Int {
      #expect(comparison.pairs.filter { !$0.from.isEmpty && !$0.to.isEmpty }.count == links)
    }
    #expect(comparison.isSame == (example.expected["same"] as? Bool ?? false))
    #expect(brokenPair(comparison) == nil)
    #expect(misplacedBlocks(comparison).isEmpty)
  }
}
