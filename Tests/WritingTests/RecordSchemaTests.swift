import Foundation
import Records
import Testing
import Writing

@Suite struct RecordSchemaTests {
  private func definition(_ path: String...) throws -> Any {
    var value: Any = try JSONSerialization.jsonObject(with: Data(RecordSchema.text.utf8))
    for key in path { value = try #require((value as? [String: Any])?[key]) }
    return value
  }

  @Test func isJSONAndNamesItsDialect() throws {
    #expect(try definition("$schema") as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(RecordSchema.text.hasSuffix("}\n"))
  }

  /// The lists of words in the schema are those of the types.
  @Test func enumerationsAreComplete() throws {
    let furniture = try definition("properties", "unassigned", "items", "properties", "furniture", "enum")
    #expect(furniture as? [String] == Furniture.allCases.map(\.rawValue))
    let relations = try definition("$defs", "reference", "properties", "relation", "enum")
    #expect(relations as? [String] == Reference.Relation.allCases.map(\.rawValue))
  }

  /// Every member that a full record is written with is described, and every member that must be there is there.
  @Test func describesWhatIsWritten() throws {
    let parses = [Samples.letter(texts: ["một"]), Samples.article(texts: ["một"])]
    for (parse, name) in zip(parses, ["letter", "article"]) {
      let bytes = ParseJSON(pretty: false, evidence: true).bytes(parse)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      let record = try #require((object["records"] as? [[String: Any]])?.first)
      let described = try #require(try definition("$defs", name, "properties") as? [String: Any])
      let required = try #require(try definition("$defs", name, "required") as? [String])
      #expect(Set(record.keys).isSubset(of: described.keys))
      #expect(Set(required).isSubset(of: record.keys))
    }
  }
}
