import CongVan
import Testing

@testable import ArticleParsing

@Suite("Hostile pages")
struct HostilePageTests {
  private static let text =
    "<h1>Xã họp dân</h1><p>Ngày 1/2/2010</p><p>Xã họp dân về con đường mới qua cánh đồng phía đông.</p>"

  private func check(_ bytes: [UInt8], _ comment: Comment) throws -> Parse {
    let parse = try read(bytes)
    var position = 0
    for claim in parse.ledger {
      #expect(claim.range.lowerBound >= position && claim.range.upperBound <= bytes.count, comment)
      position = claim.range.upperBound
    }
    return parse
  }

  @Test("A hundred thousand nested tags, closed by the wrong ones")
  func nested() throws {
    for tag in ["div", "b", "ul><li"] {
      let page =
        "<html>" + String(repeating: "<\(tag)>", count: 100_000) + Self.text
        + String(repeating: "</i></p>", count: 20_000)
      let parse = try check(Array(page.utf8), "\(tag)")
      if tag == "div" {
        #expect(parse.diagnostics.contains { $0.code == "deepNesting" })
        #expect(parse.records.first?.article?.title == "Xã họp dân")
      }
    }
  }

  @Test("Two hundred thousand attributes on one tag")
  func attributes() throws {
    let attributes = (0..<200_000).map { " a\($0)=b" }.joined()
    for page in [
      "<div\(attributes)>", "<script/><div\(attributes)>", "<!-- --!><div\(attributes)>", "<p x='<' \(attributes)>",
      "<scriptx><b =' b=\"> \(attributes)>",
    ] {
      let parse = try check(Array(("<html>" + page + Self.text).utf8), "\(page.prefix(30))")
      #expect(parse.diagnostics.contains { $0.code == "longTag" }, "\(page.prefix(30))")
    }
  }

  @Test("A page cut anywhere still gives an answer")
  func cut() throws {
    let page = Array(
      ("<!DOCTYPE html><html><head><title>Xã họp</title><script>if (a<b) {}</script></head><body class='x'>" + Self.text
        + "<!-- x --></body>").utf8)
    for end in 1...page.count { _ = try? read(Array(page[..<end])) }
  }

  @Test("NULs, broken UTF-8 and control codes are read through and reported")
  func broken() throws {
    var bytes = Array(("<html>" + Self.text).utf8)
    bytes.insert(contentsOf: [0, 0, 0xFF, 0xC3, 1, 2], at: bytes.count - 12)
    let parse = try check(bytes, "broken")
    #expect(parse.diagnostics.contains { $0.code == "nulBytes" })
    #expect(parse.records.first?.article != nil)
  }

  @Test("Nothing at all is an error, tags alone are no article")
  func empty() throws {
    #expect(throws: ReadingError.self) { try readHTML([]) }
    #expect(throws: ReadingError.self) { try readHTML(Array("  \n".utf8)) }
    #expect(try readHTML(Array("<html>".utf8)).records.isEmpty)
    #expect(try readHTML(Array("<".utf8)).records.isEmpty)
  }

  @Test("A headline below the text is no headline of it")
  func headlineBelow() throws {
    let page =
      "<html><title>Cầu Rạch Cái thông xe</title><p>Xã họp dân về con đường mới qua cánh đồng phía đông, ai cũng đồng ý góp công.</p>"
      + "<div><h1>Cầu Rạch Cái thông xe</h1></div>"
    let parse = try check(Array(page.utf8), "headline below")
    #expect(parse.records.first?.article?.title == nil)
  }

  @Test("Entities do not expand, however they are nested")
  func entities() throws {
    let page =
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><html>" + Self.text
      + String(repeating: "&b;", count: 1000)
    _ = try check(Array(page.utf8), "entities")
  }

  @Test("Pages made of pieces at random never break the ledger")
  func random() throws {
    let pieces = [
      "<div>", "</div>", "<p>", "</p>", "<table><tr><td>", "</td>", "<br>", "<a href=x>", "</a>", "<b>", "</b>",
      "&agrave;", "&amp;agrave;",
      "&", "&#65;", "&#x1EA5;", "&bogus;", "Đăng nhập", "e\u{302}\u{301}", "\u{A0}", "<!--", "-->", "<script>",
      "</script>", "<img>", "\u{300}",
      "Tin khác", "24/08/2022 14:43", "Một câu dài đủ để đọc như văn bản của bài.", "<h1>", "</h1>", "<title>", "<",
      ">", "\0", "ð", "<select><option>", "<time>",
      "\u{200B}", "\u{AD}", "x ", "\n", "<li>", "</ul>", "<figure>", "<figcaption>", "&amp;acirc;\u{301}",
    ]
    var state: UInt64 = 0x9E37_79B9
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<400 {
      let page = (0..<next(120)).map { _ in pieces[next(pieces.count)] }.joined()
      _ = try check(Array(("<html>" + page).utf8), "round \(round)")
    }
  }
}
