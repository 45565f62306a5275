import Testing

@testable import ArticleParsing

@Suite("The page as lines")
struct PageTests {
  private func page(_ html: String) throws -> (page: Page, input: PageInput) {
    let input = try PageInput(Array(html.utf8))
    return (PageParser.parse(input), input)
  }

  private func lines(_ html: String) throws -> [String] {
    let page = try page(html).page
    return page.lines.filter(\.isText).map { String(decoding: page.text[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test("Blocks and breaks part lines, inline elements do not")
  func lines() throws {
    #expect(try lines("<div>a<p>b <i>c</i>d<br>e</p>f</div>") == ["a", "b cd", "e", "f"])
    #expect(try lines("<table><tr><td>a</td><td>b<p>c</td></tr></table>") == ["a", "b", "c"])
    #expect(try lines("<p>a<script>if (x<y) document.write('<p>z')</script>b</p><style>p{}</style>") == ["a", "b"])
    #expect(try lines("<p>a <b>1 < 2</b> & b</p>") == ["a 1 < 2 & b"])
  }

  @Test("Blanks run together, marks are composed, invisible characters left out")
  func normalising() throws {
    #expect(try lines("<p> a&nbsp;&nbsp; b\u{200B}c\u{AD}d \u{A0}</p>") == ["a bcd"])
    #expect(try lines("<p>ti\u{302}\u{301}ng Vie\u{302}\u{323}t e&#769;</p>") == ["ti\u{302}\u{301}ng Việt é"])
    #expect(try lines("<p>\u{D0}\u{1EA1}i &ETH;ức</p>") == ["Đại Đức"])
    #expect(try lines("<p>m&amp;ugrave;a &amp;ndash; &amp;bogus; &amp;</p>") == ["mùa – &bogus; &"])
  }

  @Test("Each piece of text knows its bytes in the file")
  func places() throws {
    let html = "<p>m&ugrave;a <b>l&#250;a</b> ch\u{ED}n &amp;agrave; e\u{301}</p>"
    let (page, input) = try page(html)
    let source = Array(html.utf8)
    func bytes(of word: String) throws -> [String] {
      let text = Array(word.utf8)
      let start = try #require(page.text.indices.first { page.text[$0...].starts(with: text) })
      return page.map.source(start..<start + text.count, in: input.bytes).map {
        String(decoding: source[$0], as: UTF8.self)
      }
    }
    #expect(try bytes(of: "mùa") == ["m&ugrave;a"])
    #expect(try bytes(of: "ùa lúa") == ["&ugrave;a ", "l&#250;a"])
    #expect(try bytes(of: "chín") == ["ch\u{ED}n"])
    #expect(try bytes(of: "à ") == ["&amp;agrave; "])
    #expect(try bytes(of: "é") == ["e\u{301}"])
  }

  @Test("A run of many thousand characters keeps its places")
  func longRun() throws {
    let long = String(repeating: "bờ ruộng ", count: 3000)
    let html = "<p>" + long + "hết</p>"
    let (page, input) = try page(html)
    let end = page.lines[0].end
    let range = page.map.source(end - "hết".utf8.count..<end, in: input.bytes)
    #expect(range == [html.utf8.count - 4 - "hết".utf8.count..<html.utf8.count - 4])
    #expect(page.map.source(page.lines[0].start..<end, in: input.bytes) == [3..<html.utf8.count - 4])
  }

  @Test("Classes are read by whole words")
  func hints() {
    func read(_ value: String) -> Hints {
      (Array(value.utf8) + [0]).withUnsafeBufferPointer { Hints.read($0.baseAddress!) }
    }
    #expect(read("RelatedNewsBox") == .aside)
    #expect(read("article-author clear") == .author)
    #expect(read("overflow-hidden mb-2") == [])
    #expect(read("PhotoCMS_Caption") == .caption)
  }
}
