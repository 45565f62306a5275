import CongVan
import Testing

/// Input that nobody would call a letter ends with a record, with none, or with a clear error; never with a crash.
@Suite struct HostileTextTests {
  @Test func refusesNothingAtAll() {
    for bytes in [[], [0x20], Array("\n\n \u{0C}\n".utf8), [UInt8](repeating: 0x0A, count: 100_000)] {
      #expect(throws: ReadingError(.empty)) { try read(bytes) }
    }
  }

  @Test func oneByteIsNoLetter() throws {
    for byte: UInt8 in 0x21...0x7E { #expect(try read([byte]).records.isEmpty, "\(byte)") }
  }

  @Test func runningTextIsNoLetter() throws {
    let text = "Hôm qua trời mưa to, đường làng lầy lội và bọn trẻ ở nhà cả ngày.\n"
    #expect(try read(Array(String(repeating: text, count: 40).utf8)).records.isEmpty)
  }

  @Test(arguments: ["a", "Số: ", "- ", "1. ", "KT. ", "\u{1EA4}", "( ", "x\u{302}\u{301}", "ngày tháng năm "])
  func oneEndlessLine(piece: String) throws {
    let bytes = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
    #expect(try read(bytes).source.bytes == bytes.count)
  }

  @Test func deepMarkers() throws {
    var text = "Số: 1/UBND\nKính gửi: Sở A\n"
    for level in 1...5_000 {
      text += Array(repeating: "1", count: min(level, 40)).joined(separator: ".") + ". Mục phải làm\n"
    }
    let letter = try #require(try read(Array(text.utf8)).records.first?.letter)
    // Whatever was made of the markers, the body holds the words; a few lines may be read as kính gửi.
    let words = letter.body.flattened().reduce(0) {
      $0 + $1.text.utf8.split(separator: 0x20).filter { $0.elementsEqual("phải".utf8) }.count
    }
    #expect(words > 4_900)
  }

  @Test func deepBulletsAndPoints() throws {
    let markers = ["I. ", "1. ", "1.1. ", "a) ", "- ", "+ ", "* ", "(1) ", "Điều 1. ", "Chương I\n"]
    var random = Seeded(state: 3)
    let text =
      "Số: 1/UBND\nKính gửi: Sở A\n"
      + (0..<5_000).map { _ in markers.randomElement(using: &random)! + "Việc phải làm.\n" }.joined()
    let letter = try #require(try read(Array(text.utf8)).records.first?.letter)
    #expect(letter.body.flattened().count > 3_000)
    #expect(Set(letter.body.flattened().map(\.id)).count == letter.body.flattened().count)
  }

  @Test func manyLetterheads() throws {
    let head =
      "BỘ A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/BA\nKính gửi: Sở B.\nNội dung của công văn này.\nNơi nhận:\n- Như trên.\nGIÁM ĐỐC\nTrần An\n"
    let parse = try read(Array(String(repeating: head, count: 500).utf8))
    #expect(parse.records.count == 500)
  }

  @Test func randomText() {
    var random = Seeded(state: 5)
    for _ in 0..<100 {
      var bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try? read(bytes)
      bytes = bytes.map { $0 < 0x80 ? $0 | 0x20 : 0x0A }
      _ = try? read(bytes)
    }
  }

  @Test func aTextLayerInAnotherLanguageIsReportedNotFilled() throws {
    let text =
      "CQNG HOA XA HQI CHU NGHIA VIET NAM\nDQc lap - Tq do - Hgnh phiic\nS6: 12/UBND-VX\n"
      + String(
        repeating:
          "thyrc hi$n chi dgo cria dny ban nhfln dfln tinh vA vi$c tang cudng quAn ly nhd nu6c thu6c linh vgc. ",
        count: 8)
    let parse = try read(Array(text.utf8))
    #expect(parse.records.isEmpty)
    #expect(parse.diagnostics.map(\.code) == ["unreadableLayer"])
    #expect(parse.diagnostics[0].message.contains("tesseract"))
  }

  @Test func aLetterCutInACharacterIsStillRead() throws {
    let whole = Array("BỘ A\nSố: 12/BA-VP\nKính gửi: Các sở ngành tỉnh Lạng".utf8)
    let parse = try read(whole.dropLast(4) + [0xE1, 0xBA])
    #expect(parse.records.first?.letter?.code.number == "12")
    #expect(parse.diagnostics.map(\.code) == ["brokenBytes"])
  }
}
