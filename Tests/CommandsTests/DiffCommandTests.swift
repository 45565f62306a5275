import Foundation
import Testing

/// `congvan diff` as a user meets it: forms, records of a bundle, messages, exit codes as of diff(1).
@Suite struct DiffCommandTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/comparisons").path

  private func file(_ path: String) -> String { Self.fixtures + "/" + path }

  @Test func exitCodesAreThoseOfDiff() throws {
    let same = try Program.run("diff", file("same-document/from.txt"), file("same-document/to.txt"))
    #expect(same.code == 0 && same.errors.isEmpty)
    let differ = try Program.run("diff", file("unrelated/from.txt"), file("unrelated/to.txt"))
    #expect(differ.code == 1 && differ.errors.isEmpty)
    let missing = try Program.run("diff", file("unrelated/from.txt"), file("unrelated/nothing.txt"))
    #expect(missing.code == 2 && missing.output.isEmpty)
    #expect(missing.errors.contains("nothing.txt") && missing.errors.split(separator: "\n").count == 1)
    #expect(try Program.run("diff", file("unrelated/from.txt")).code == 64)
    #expect(try Program.run("diff", "a", "b", "--to", "pdf").code == 64)
  }

  @Test func everyFormIsWritten() throws {
    let (from, to) = (file("merged-split-omitted/from.txt"), file("merged-split-omitted/to.txt"))
    let json = try Program.run("diff", from, to, "--to", "json", "--compact")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((object["from"] as? [String: Any])?["path"] as? String == from)
    #expect(json.output.dropLast().firstIndex(of: "\n") == nil)
    #expect(try Program.run("diff", from, to, "--to", "markdown").output.hasPrefix("# Chỉ thị 41/CT-UBND"))
    #expect(try Program.run("diff", from, to, "--to", "html").output.hasPrefix("<!DOCTYPE html>"))
    let text = try Program.run("diff", from, to)
    #expect(text.output.contains("omitted: 5") && !text.output.contains("\u{1B}"))
    #expect(try Program.run("diff", from, to, "--color", "always").output.contains("\u{1B}[31m"))
    #expect(try Program.run("diff", from, to, "--width", "140").output.contains(" │ "))
  }

  @Test func takesARecordOfABundle() throws {
    let scratch = try Scratch()
    let from = try String(contentsOfFile: file("wrong-date/from.txt"), encoding: .utf8)
    let to = try String(contentsOfFile: file("wrong-date/to.txt"), encoding: .utf8)
    try scratch.write(from + "\n\n" + to, to: "both.txt")
    let bundle = try Program.run("diff", "both.txt#1", "both.txt#2", "--to", "json", in: scratch.path)
    #expect(bundle.code == 1 && bundle.output.contains("2021-03-05"))
    let none = try Program.run("diff", "both.txt#1", "both.txt#7", in: scratch.path)
    #expect(none.code == 2 && none.errors.contains("has no record 7"))
    // A file whose own name ends so is that file.
    try scratch.write(to, to: "letter.txt#2")
    #expect(try Program.run("diff", "both.txt", "letter.txt#2", in: scratch.path).code == 1)
  }

  @Test func writesToAFileButNeverOverAnInput() throws {
    let scratch = try Scratch()
    for side in ["from.txt", "to.txt"] {
      try scratch.write(String(contentsOfFile: file("wrong-date/" + side), encoding: .utf8), to: side)
    }
    #expect(try Program.run("diff", "from.txt", "to.txt", "--to", "html", "-o", "r.html", in: scratch.path).code == 1)
    #expect(try scratch.read("r.html").contains("</html>"))
    #expect(try Program.run("diff", "from.txt", "to.txt", "-o", "to.txt", in: scratch.path).code == 74)
    #expect(try Program.run("diff", "from.txt", "to.txt", "-o", "from.txt", in: scratch.path).code == 74)
  }

  @Test(arguments: ["%PDF-1.4 nothing", "", "\u{0}\u{1}\u{2}"])
  func whatIsNoLetterIsTrouble(content: String) throws {
    let scratch = try Scratch()
    try scratch.write(content, to: "odd.txt")
    let result = try Program.run("diff", "odd.txt", file("wrong-date/to.txt"), in: scratch.path)
    #expect(result.code == 2 && result.errors.hasPrefix("congvan: odd.txt: "))
  }
}
