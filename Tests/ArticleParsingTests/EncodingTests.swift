import CongVan
import Testing

@testable import ArticleParsing

@Suite("Encodings of pages")
struct EncodingTests {
  private let page = """
    <html><head><title>Đường hoa xã Nhơn Ái</title></head><body><h1>Đường hoa xã Nhơn Ái</h1><p>Ngày 02/03/2016</p>\
    <p>Hội phụ nữ xã đã trồng hoa dọc hai bên đường dài ba cây số, từ cầu Đúc đến chợ.</p></body></html>
    """

  private func title(_ bytes: [UInt8]) throws -> String? { try read(bytes).records.first?.article?.title }

  @Test("UTF-8 with and without its mark, declared or not")
  func utf8() throws {
    #expect(try title(Array(page.utf8)) == "Đường hoa xã Nhơn Ái")
    #expect(try title([0xEF, 0xBB, 0xBF] + Array(page.utf8)) == "Đường hoa xã Nhơn Ái")
    let wrong = page.replacing("<head>", with: "<head><meta charset=iso-8859-1>")
    #expect(try title(Array(wrong.utf8)) == "Đường hoa xã Nhơn Ái")
    #expect(try read(Array(wrong.utf8)).diagnostics.contains { $0.code == "encodingContradicted" })
  }

  @Test("UTF-16 of either order, with spans of the file", arguments: [true, false])
  func utf16(_ bigEndian: Bool) throws {
    var bytes: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in page.utf16 {
      bytes += bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    let parse = try read(bytes)
    #expect(parse.records.first?.article?.title == "Đường hoa xã Nhơn Ái")
    let claim = try #require(parse.ledger.first { $0.owner == .field(record: 0, name: "title") })
    #expect(claim.range.count == "Đường hoa xã Nhơn Ái".utf16.count * 2)
    #expect(try title(Array(bytes.dropFirst(2))) == "Đường hoa xã Nhơn Ái")
  }

  @Test("windows-1258 with tone marks behind their letters")
  func windows1258() throws {
    // "Đường" in windows-1258: D0 FD F5 CC(0300) n g
    let start = Array("<meta charset=windows-1258><title>X</title><h1>".utf8)
    let bytes =
      start + [0xD0, 0xFD, 0xF5, 0xCC] + Array("ng vao xom</h1><p>Ngay 1/2/2010</p><p>".utf8)
      + [0xD0, 0xFD, 0xF5, 0xCC] + Array("ng dai hai cay so, xe tai khong qua duoc.</p>".utf8)
    #expect(try title(bytes) == "Đường vao xom")
  }

  @Test("A declared UTF-7 or UTF-16 in ASCII bytes is not believed", arguments: ["utf-7", "utf-16le", "x-unknown"])
  func tricks(_ name: String) throws {
    let bytes = Array(
      "<meta charset=\(name)><h1>Hop to dan pho</h1><p>Ngay 1/2/2010</p><p>Dau +ADw-script+AD4- van la chu, khong la the.</p>"
        .utf8)
    let parse = try read(bytes)
    #expect(parse.records.first?.article?.body.first?.text == "Dau +ADw-script+AD4- van la chu, khong la the.")
    #expect(parse.diagnostics.contains { $0.code == "encodingContradicted" })
  }
}
