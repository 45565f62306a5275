import CongVan
import Foundation
import Testing
import Writing

// The README's example; `readmeHoldsThisCode` sees to it that the two are the same.
func summary(of file: [UInt8]) throws -> [String] {
  try read(file).records.compactMap(\.letter).map { letter in
    let code = [letter.code.number, letter.code.notation].compactMap(\.self).joined(separator: "/")
    let date = letter.promulgation.date?.edtf ?? "undated"
    return "\(code), \(date): \(letter.subject ?? "no subject")"
  }
}

@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: Self.root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// The code between ```` ```language ```` and ```` ``` ````.
  private func blocks(_ language: String) throws -> [String] {
    try text("README.md").components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  private var letter: [UInt8] {
    get throws { Array(try text("Fixtures/letters/party-cong-van/input.txt").utf8) }
  }

  @Test func readmeHoldsThisCode() throws {
    let code = try #require(try blocks("swift").first)
    let importing = "import CongVan\n\n"
    #expect(code.hasPrefix(importing))
    #expect(try text("Tests/ReadmeTests/ReadmeTests.swift").contains(code.dropFirst(importing.count)))
  }

  @Test func libraryExample() throws {
    #expect(try summary(of: letter) == ["340/CV/BTCTU, 2029-11-16: rà soát hồ sơ đảng viên đi làm ăn xa"])
  }

  /// What the README shows is what the program writes.
  @Test func markdownExample() throws {
    let shown = try #require(try blocks("markdown").first)
    #expect(String(decoding: ParseMarkdown().bytes(try read(letter)), as: UTF8.self).contains(shown))
  }

  /// Every file and folder that the README names is there.
  @Test func namesWhatIsThere() throws {
    let readme = try text("README.md")
    for path in ["Fixtures/letters/party-cong-van/input.txt", ".ci/run", ".ci/floors.tsv"] {
      #expect(readme.contains(path))
      #expect(FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(path).path), "\(path)")
    }
  }

  /// The example of `read`'s own documentation.
  @Test func exampleOfRead() throws {
    let parse = try read(Array("Số: 12/UBND-VX\nKính gửi: Sở Y tế".utf8))
    #expect(parse.records.first?.letter?.code.notation == "UBND-VX")
  }
}
