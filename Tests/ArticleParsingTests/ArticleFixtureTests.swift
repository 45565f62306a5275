import CongVan
import Testing

@Suite("Pages of every site shape")
struct ArticleFixtureTests {
  @Test("The record is what a person reads")
  func records() throws {
    for fixture in try FixtureCase.all() where fixture.isArticle {
      let parse = try read(fixture.bytes)
      let article = try #require(parse.records.first?.article, "\(fixture): no article")
      #expect(parse.records.count == 1, "\(fixture)")
      #expect(article.title == fixture.text("title"), "\(fixture)")
      #expect(article.published?.edtf == fixture.text("published"), "\(fixture)")
      #expect(article.author == fixture.text("author"), "\(fixture)")
      #expect(article.captions == fixture.list("captions"), "\(fixture)")
      let blocks = article.body.flattened()
      #expect(
        blocks.map { [$0.marker, $0.text].compactMap { $0 }.joined(separator: " ") } == fixture.list("body"),
        "\(fixture)")
      if let paths = fixture.list("paths") { #expect(blocks.compactMap(\.path) == paths, "\(fixture)") }
      if let codes = fixture.list("references") {
        #expect(
          article.references.compactMap { $0.code?.number } == codes.map { String($0.prefix { $0 != "/" }) },
          "\(fixture)")
      }
      if let about = fixture.expected["about"] as? [String: String] {
        #expect(article.about?.code?.number == about["number"], "\(fixture)")
        #expect(article.about?.code?.notation == about["notation"], "\(fixture)")
        #expect(article.about?.date?.edtf == about["date"], "\(fixture)")
      }
    }
  }

  @Test("A list of news is no article, and says so")
  func listPage() throws {
    for fixture in try FixtureCase.all() where fixture.expected["none"] != nil {
      let parse = try read(fixture.bytes)
      #expect(parse.records.isEmpty, "\(fixture)")
      #expect(parse.diagnostics.contains { $0.code == "noArticle" }, "\(fixture)")
    }
  }

  @Test("A letter saved as a page is a letter")
  func letterPage() throws {
    for fixture in try FixtureCase.all() where fixture.expected["letter"] != nil {
      let parse = try read(fixture.bytes)
      let letter = try #require(parse.records.first?.letter, "\(fixture)")
      #expect(letter.code.number == "31" && letter.code.notation == "UBND-VX", "\(fixture)")
      #expect(parse.source.mediaType == "text/html")
    }
  }

  @Test("Every non-blank byte of the file has one owner")
  func ledger() throws {
    for fixture in try FixtureCase.all() {
      let parse = try read(fixture.bytes)
      var position = 0
      for claim in parse.ledger {
        #expect(claim.range.lowerBound >= position, "\(fixture): \(claim) overlaps")
        let gap = fixture.bytes[min(position, claim.range.lowerBound)..<claim.range.lowerBound]
        // A no-break space is blank too.
        #expect(gap.allSatisfy { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }, "\(fixture): a gap before \(claim)")
        position = claim.range.upperBound
      }
      #expect(fixture.bytes[position...].allSatisfy { $0 <= 0x20 }, "\(fixture): the end has no owner")
    }
  }

  @Test("Fields own the bytes that they were read from")
  func spans() throws {
    let fixture = try #require(try FixtureCase.all().first { $0.name == "portal-liferay" })
    let parse = try read(fixture.bytes, options: ReadingOptions(evidence: true))
    func owned(_ field: String) -> String {
      parse.ledger.filter { $0.owner == .field(record: 0, name: field) }
        .map { String(decoding: fixture.bytes[$0.range], as: UTF8.self) }.joined(separator: "|")
    }
    #expect(owned("title") == "Triển khai tháng an toàn lao động")
    #expect(owned("published") == "05/05/2019")
    #expect(owned("author") == "Lê Hồng")
    #expect(owned("captions") == "Đoàn kiểm tra xem máy cắt của xưởng Hòa Bình|(Ảnh: Minh Tú)")
    #expect(owned("body").hasPrefix("S&aacute;ng 4/5, Sở Kỹ nghệ"))
    let evidence = try #require(parse.records.first?.article?.evidence)
    let title = try #require(evidence.first { $0.field == "title" })
    #expect(title.raw == "Triển khai tháng an toàn lao động" && title.spans.count == 1)
    let lead = try #require(evidence.first { $0.field == "body[0]" })
    #expect(lead.raw.hasPrefix("S&aacute;ng") && lead.repairs.first?.after == lead.value)
  }
}
