import Foundation
import Testing

@testable import Commands

@Suite struct JSONValueTests {
  @Test func readsEveryKindOfValue() {
    let text =
      #" {"a": [1, -2.5e3, true, false, null], "b": {"c": "Số \"12\"\n\u0110\ud83d\ude00\/"}, "d": [], "e": {}} "#
    let json = JSONValue(Array(text.utf8))
    #expect(json?["a"] == .array([.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null]))
    #expect(json?["b"]?["c"]?.string == "Số \"12\"\nĐ😀/")
    #expect(json?["d"] == .array([]))
    #expect(json?["e"] == .object([]))
  }

  @Test(arguments: [
    "", " ", "{", "}", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "01", "1.", "-", "+1", "tru",
    "\"\\x\"", "\"\\ud800\"", "\"\\u12\"", "\"a", "\"\u{1}\"", "1 1", "[]]", "nulll", "[\"a\",\"b\"",
    "{\"a\":1 \"b\":2}",
  ])
  func refusesWhatIsNoJSON(text: String) {
    #expect(JSONValue(Array(text.utf8)) == nil)
  }

  @Test func refusesBrokenUTF8() {
    #expect(JSONValue([0x22, 0xC3, 0x22]) == nil)
  }

  @Test func depthIsBounded() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(JSONValue(nested(500)) != nil)
    #expect(JSONValue(nested(JSONReader.deepest + 1)) == nil)
    #expect(JSONValue(nested(1_000_000)) == nil)
  }
}
