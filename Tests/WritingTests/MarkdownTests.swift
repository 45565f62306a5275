import Foundation
import Records
import Testing
import Writing

private func markdown(_ parse: Parse) -> String { String(decoding: ParseMarkdown().bytes(parse), as: UTF8.self) }

@Suite struct MarkdownLayout {
  @Test func aSmallLetter() {
    var letter = Letter()
    letter.issuer.organName = "UBND XÃ SUỐI ĐÁ"
    letter.code = Code(number: "12", notation: "UBND-VX")
    letter.documentType = DocumentType(name: "Công văn", abbreviation: "CV", inferred: true)
    letter.subject = "trồng cây"
    letter.addressees = ["Các thôn"]
    letter.body = [
      Block(id: "p1", text: "Mở đầu."),
      Block(
        id: "I", marker: "I.", path: "I", text: "VIỆC CẦN LÀM",
        children: [
          Block(
            id: "I.1", marker: "1.", path: "I.1", text: "Đào hố",
            children: [Block(id: "I.1.-1", marker: "-", path: "I.1.-1", text: "Sâu 40 cm.")]),
          Block(id: "I.2", marker: "2.", path: "I.2", text: "Bón lót"),
        ]),
    ]
    letter.toPlaces = ["Như trên"]
    letter.signers = [Signer(competence: "TM. ỦY BAN NHÂN DÂN", position: "CHỦ TỊCH", fullName: "Lý Văn Sung")]
    let expected = """
      ---
      source:
        bytes: 9
        encoding: "UTF-8"
        pages: 1
      kind: "letter"
      issuer:
        organName: "UBND XÃ SUỐI ĐÁ"
      code:
        number: "12"
        notation: "UBND-VX"
      documentType:
        name: "Công văn"
        abbreviation: "CV"
      subject: "trồng cây"
      addressees:
        - "Các thôn"
      toPlaces:
        - "Như trên"
      signers:
        - competence: "TM. ỦY BAN NHÂN DÂN"
          position: "CHỦ TỊCH"
          fullName: "Lý Văn Sung"
      ---

      # Công văn số 12/UBND-VX

      **trồng cây**

      **Kính gửi:**

      - Các thôn

      Mở đầu.

      ## I. VIỆC CẦN LÀM

      - 1\\. Đào hố
        - Sâu 40 cm.
      - 2\\. Bón lót

      **Nơi nhận:**

      - Như trên

      TM. ỦY BAN NHÂN DÂN\\
      CHỦ TỊCH\\
      **Lý Văn Sung**

      """
    #expect(markdown(Parse(source: Source(bytes: 9), records: [.letter(letter)])) == expected)
  }

  @Test func partyNumbersKeepTheirForm() {
    var letter = Letter()
    letter.code = Code(number: "17", notation: "CT/TU")
    letter.documentType = DocumentType(name: "Chỉ thị")
    #expect(markdown(Parse(source: Source(bytes: 1), records: [.letter(letter)])).contains("# Chỉ thị số 17-CT/TU\n"))
    letter.code = Code(number: nil, year: 2020, notation: "NĐ-CP")
    #expect(markdown(Parse(source: Source(bytes: 1), records: [.letter(letter)])).contains("số …/2020/NĐ-CP\n"))
  }

  @Test func deepTreesStayInProportion() {
    let small = ParseMarkdown().bytes(Samples.deep(500)).count
    let large = ParseMarkdown().bytes(Samples.deep(5000)).count
    #expect(large < small * 12)
    #expect(markdown(Samples.deep(5000)).contains("tầng 4999"))
  }

  @Test func noRecord() {
    let text = markdown(Parse(source: Source(bytes: 1)))
    #expect(text.hasPrefix("---\nsource:\n") && text.hasSuffix("\n---\n"))
  }
}

/// What a reader of YAML and a reader of CommonMark find in the output.
@Suite(.enabled(if: PythonReader.canReadMarkdown, "python3 with PyYAML and markdown-it is not installed"))
struct MarkdownForReaders {
  /// Each text is put into every place of a letter; the reader must find the texts and no construct of their making.
  @Test func nothingBreaksOut() throws {
    let allowed: Set<String> = [
      "heading_open", "heading_close", "paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close",
      "list_item_open", "list_item_close", "inline", "text", "text_special", "strong_open", "strong_close", "hardbreak",
    ]
    let all = try PythonReader.read(HostileTexts.all.map { markdown(Samples.letter(texts: [$0])) })
    for (text, read) in zip(HostileTexts.all, all) {
      let kinds = try #require(read["kinds"] as? [String: Int])
      #expect(Set(kinds.keys).subtracting(allowed).isEmpty, "\(text.debugDescription): \(kinds)")
      // Title, article, annex, leftovers; no more, whatever the text.
      let visible = oneLine(text)
      let isVisible = !visible.isEmpty
      #expect(kinds["heading_open"] == (isVisible ? 4 : 3), "\(text.debugDescription): \(read["headings"]!)")
      let texts = try #require(read["inlines"] as? [[Any]]).map { $0[1] as! String }
      let found = texts.count { $0 == visible || $0.hasSuffix(" " + visible) }
      // Subject, addressee, paragraph, item, bullet, its paragraph, recipient, name, annex, its link and paragraph, leftover.
      #expect(found >= (isVisible ? 11 : 0), "\(text.debugDescription): \(texts)")
      #expect(kinds["list_item_open"] == (isVisible ? 5 : 2), "\(text.debugDescription)")
    }
  }

  @Test func frontMatterHoldsEveryValue() throws {
    let all = try PythonReader.read(HostileTexts.all.map { markdown(Samples.letter(texts: [$0])) })
    for (text, read) in zip(HostileTexts.all, all) {
      let front = try #require(read["front"] as? [String: Any])
      let reference = try #require((front["references"] as? [[String: Any]])?.first)
      let values = [
        front["subject"], (front["toPlaces"] as? [Any])?.first, (front["issuer"] as? [String: Any])?["organName"],
        (front["signers"] as? [[String: Any]])?.first?["fullName"], (reference["code"] as? [String: Any])?["notation"],
        (reference["provision"] as? [String: Any])?["article"],
      ]
      for value in values {
        #expect(Array((value as? String ?? "none").utf8) == Array(text.utf8), "\(text.debugDescription)")
      }
      #expect((front["promulgation"] as? [String: Any])?["date"] as? String == "2022-08-XX")
    }
  }

  @Test func severalRecords() throws {
    var parse = Samples.letter(texts: ["một"])
    parse.records +=
      Samples.letter(texts: ["hai"]).records + Samples.article(texts: ["ba"]).records + [.letter(Letter())]
    let read = try PythonReader.read([markdown(parse)])[0]
    let front = try #require(read["front"] as? [String: Any])
    let records = try #require(front["records"] as? [[String: Any]])
    #expect(records.map { $0["kind"] as? String } == ["letter", "letter", "article", "letter"])
    #expect((records[2]["about"] as? [String: Any])?["text"] as? String == "ba")
    let headings = try #require(read["headings"] as? [[Any]])
    let titles = headings.filter { $0[0] as? Int == 1 }.map { $0[1] as! String }
    #expect(
      titles == ["Chỉ thị số 05-CT/TU", "Chỉ thị số 05-CT/TU", "ba", "Văn bản", "Phần chưa xếp được vào trường nào"])
  }

  @Test func nestingIsWhatItWas() throws {
    let read = try PythonReader.read([markdown(Samples.deep(7))])[0]
    let lines = try #require(read["inlines"] as? [[Any]])
    let inlines: [String] = lines.map { "\($0[0]) \($0[1])" }
    let expected: [String] = ["0 Văn bản"] + (0..<7).map { "\($0 + 1) tầng \($0)" }
    #expect(inlines == expected)
    let deep = try PythonReader.read([markdown(Samples.deep(5000))])[0]
    #expect(try #require(deep["inlines"] as? [[Any]]).count == 5001)
  }

  /// A text as a line shows it: control signs and blanks are one space.
  private func oneLine(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isBlank =
        scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value) || [0x2028, 0x2029, 0xFEFF].contains(scalar.value)
      if isBlank { if !out.isEmpty, out.last != " " { out.append(" ") } } else { out.append(scalar) }
    }
    while out.last == " " { out.removeLast() }
    return String(out)
  }
}
