import CongVan
import Foundation
import Testing
import Writing

@Suite struct ReportTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: ComparisonCase.names)
  func jsonHoldsTheWholeComparison(name: String) throws {
    let comparison = try ComparisonCase(name).comparison
    for pretty in [true, false] {
      let bytes = ComparisonJSON(pretty: pretty).bytes(comparison)
      let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      let pairs = try #require(json["pairs"] as? [[String: Any]])
      #expect(pairs.map { $0["status"] as? String } == comparison.pairs.map(\.status.rawValue))
      #expect(pairs.map { $0["from"] as? [String] } == comparison.pairs.map(\.from))
      #expect(pairs.map { ($0["changes"] as? [[String: Any]])?.count ?? 0 } == comparison.pairs.map(\.changes.count))
      let blocks = try #require(json["blocks"] as? [String: [[String: Any]]])
      #expect(blocks["from"]?.map { $0["text"] as? String } == comparison.from.blocks.map(\.text))
      let summary = try #require(json["summary"] as? [String: Any])
      #expect(summary["omitted"] as? Int == comparison.pairs.filter { $0.status == .omitted }.count)
      #expect(Set(json.keys) == ["from", "to", "relation", "pairs", "blocks", "summary"])
    }
  }

  @Test func coverageIsTheShareOfTasksNotOmitted() throws {
    let comparison = try ComparisonCase("merged-split-omitted").comparison
    #expect(comparison.summary.coverage == 0.8)
    #expect(try ComparisonCase("unrelated").comparison.summary.coverage == 0)
  }

  @Test func htmlHoldsTheTextAndNoMarkupOfIt() throws {
    let comparison = try ComparisonCase("markup-as-text").comparison
    let html = text(ComparisonHTML().bytes(comparison))
    #expect(html.contains("&lt;script&gt;document.title=&#39;hỏng&#39;&lt;/script&gt;"))
    #expect(!html.contains("<img") && !html.contains("</main> còn") && !html.contains("<script>document"))
    #expect(html.components(separatedBy: "<script>").count == 2)
    for word in ["http:", "https:", "src=\"", "url("] {
      #expect(!html.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "").contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
    // Every block stands in the page once, by its id.
    for (side, document) in [("f", comparison.from), ("t", comparison.to)] {
      for block in document.blocks {
        #expect(html.components(separatedBy: "id=\"\(side)-\(block.id)\"").count == 2, "\(side)-\(block.id)")
      }
    }
  }

  @Test func markdownEscapesWhatWouldBeMarkup() throws {
    let markdown = text(ComparisonMarkdown().bytes(try ComparisonCase("markup-as-text").comparison))
    #expect(markdown.contains("&lt;script&gt;") && !markdown.contains("<script>"))
    #expect(markdown.contains("\\[liên kết\\]") || markdown.contains("\\`mã\\`"))
    // A bar in a text makes no new cell: every row of the table has four.
    for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
      let bars = line.replacingOccurrences(of: "\\|", with: "").filter { $0 == "|" }.count
      #expect(bars == 5, "\(line)")
    }
  }

  @Test func markdownListsTheTasks() throws {
    let markdown = text(ComparisonMarkdown().bytes(try ComparisonCase("merged-split-omitted").comparison))
    #expect(markdown.contains("| Directive | Letter | Status | What changed |"))
    #expect(markdown.contains("trước ngày 30/4/2021"))
    #expect(markdown.contains("Sở → Phòng"))
    #expect(markdown.contains("80 %"))
  }

  @Test(arguments: [40, 80, 109, 110, 160])
  func textKeepsToItsWidth(width: Int) throws {
    for name in ComparisonCase.names {
      let report = text(ComparisonText(.init(width: width)).bytes(try ComparisonCase(name).comparison))
      for line in report.split(separator: "\n") where line.unicodeScalars.count > width {
        // Only a single long word may stand out.
        #expect(line.split(separator: " ").contains { $0.unicodeScalars.count > width / 3 }, "\(name): \(line)")
      }
    }
  }

  @Test func textSaysWhatIsMissingFirst() throws {
    let report = text(ComparisonText().bytes(try ComparisonCase("merged-split-omitted").comparison))
    let head = report.components(separatedBy: "\n\n")[0]
    #expect(head.contains("omitted: 5") && head.contains("added: 5"))
    #expect(head.contains("merged: 1, 2 → 3") && head.contains("split: 4 → 1, 2"))
    #expect(report.contains("(Sở → Phòng)") && report.contains("[-20-] {+30+}"))
    #expect(!report.contains("\u{1B}"))
  }

  @Test func controlCodesDoNotReachTheTerminal() {
    let hostile = "Mở van \u{1B}[2J\u{7}\u{9B}31m xả đáy hồ chứa nước \u{202E}ngược\u{202C} khi báo động ba"
    let comparison = compare(letter([hostile]), letter([hostile + " thôi"]))
    let report = text(ComparisonText(.init(width: 80, color: true)).bytes(comparison))
    for line in report.split(separator: "\n") {
      let codes = line.components(separatedBy: "\u{1B}").dropFirst().map { $0.prefix(while: { $0 != "m" }) }
      #expect(codes.allSatisfy { ["[0", "[1", "[2", "[31", "[32", "[34"].contains($0) }, "\(line)")
    }
    #expect(!report.unicodeScalars.contains { [0x7, 0x9B, 0x202E].contains($0.value) })
  }

  @Test func wrongCitationsAreSaidInEveryReport() throws {
    let comparison = try ComparisonCase("wrong-number").comparison
    for bytes in [
      ComparisonText().bytes(comparison), ComparisonMarkdown().bytes(comparison), ComparisonHTML().bytes(comparison),
    ] {
      #expect(text(bytes).contains("“47”") && text(bytes).contains("“41”"))
    }
  }
}
