import Foundation
import Records
import Testing
import Writing

@Suite struct JSONWriterTests {
  /// Foundation's encoder is the oracle: the same bytes for every text.
  @Test(arguments: HostileTexts.all + (0..<0x30).map { "a\(Unicode.Scalar(UInt8($0)))b" })
  func agreesWithFoundation(text: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("a", text)
      json.member("b", [text, text])
    }
    let expected = try encoder.encode(Sample(a: text, b: [text, text]))
    #expect(String(decoding: json.bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  private struct Sample: Codable {
    var a: String
    var b: [String]
  }

  @Test func prettyAndCompactSayTheSame() throws {
    let parse = Samples.letter(texts: HostileTexts.all)
    let pretty = try JSONSerialization.jsonObject(with: Data(ParseJSON(pretty: true, evidence: true).bytes(parse)))
    let compact = try JSONSerialization.jsonObject(with: Data(ParseJSON(pretty: false, evidence: true).bytes(parse)))
    #expect(pretty as! NSDictionary == compact as! NSDictionary)
    #expect(!ParseJSON(pretty: false).bytes(parse).contains(0x0A))
  }

  @Test func keysOfTheContract() throws {
    let bytes = ParseJSON(pretty: false).bytes(Samples.letter(texts: ["một"]))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let record = try #require((object["records"] as? [[String: Any]])?.first)
    #expect(record["kind"] as? String == "letter")
    #expect((record["code"] as? [String: Any])?["number"] as? String == "05")
    #expect((record["promulgation"] as? [String: Any])?["date"] as? String == "2022-08-XX")
    #expect((record["body"] as? [[String: Any]])?.first?["text"] as? String == "một")
    #expect((record["issuer"] as? [String: Any])?["organizationInCharge"] is NSNull)
    let reference = try #require((record["references"] as? [[String: Any]])?.first)
    #expect((reference["provision"] as? [String: Any])?["clause"] as? String == "2")
    #expect(record["evidence"] == nil)
  }

  /// The last child of 5,000 levels is there, and the blanks of the indentation do not drown it.
  @Test(arguments: [true, false]) func deepTree(pretty: Bool) {
    let bytes = ParseJSON(pretty: pretty).bytes(Samples.deep(5000))
    let opened = bytes.count { $0 == 0x7B }
    #expect(opened == bytes.count { $0 == 0x7D })
    #expect(opened > 5000)
    #expect(bytes.count < 5_000_000)
    #expect(String(decoding: bytes, as: UTF8.self).contains("tầng 4999"))
  }

  @Test(arguments: [(0.0, "0"), (1.0, "1"), (0.97, "0.97"), (0.1239, "0.124"), (-0.5, "-0.5"), (12.05, "12.05")])
  func thousandths(number: Double, expected: String) {
    var json = JSONWriter(pretty: false)
    json.value(thousandths: number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }
}
