import Foundation
import TestSupport
import Testing

/// The program as a user meets it: output, messages, exit codes.
@Suite struct ProgramTests {
  @Test func helpAndVersion() throws {
    let help = try Program.run("--help")
    #expect(help.code == 0 && help.output.contains("  convert ") && help.errors.isEmpty)
    #expect(try Program.run("help", "convert").output == Program.run("convert", "--help").output)
    let version = try Program.run("--version")
    #expect(version.output.hasPrefix("congvan ") && version.output.contains("libxml2 2."))
  }

  @Test(arguments: [[], ["convrt"], ["convert"], ["convert", "--to", "xml", "a"], ["verify"], ["changes", "a"]])
  func wrongUsageIsOneLineAnd64(arguments: [String]) throws {
    let run = try Program.run([Program.path] + arguments)
    let errors = run.errors
    #expect(run.code == 64)
    #expect(errors.hasPrefix("congvan: ") && errors.split(separator: "\n").count == 1)
    #expect(errors.contains("help"))
  }

  @Test func convertsFileAndStandardInputAlike() throws {
    let scratch = try Scratch()
    try scratch.write(Letters.letter(7), to: "7.txt")
    let file = try Program.run("convert", "7.txt", "--compact", in: scratch.path)
    #expect(file.code == 0 && file.errors.isEmpty)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(file.output.utf8)) as? [String: Any])
    let source = try #require(json["source"] as? [String: Any])
    #expect(source["path"] as? String == "7.txt")
    #expect(source["bytes"] as? Int == Letters.letter(7).utf8.count)
    #expect((source["sha256"] as? String)?.count == 64)
    let piped = try Program.run("convert", "-", "--compact", input: Letters.letter(7))
    #expect(piped.output == file.output.replacingOccurrences(of: #""path":"7.txt""#, with: #""path":null"#))
    #expect(file.output.hasSuffix("}\n") && file.output.dropLast().firstIndex(of: "\n") == nil)
  }

  @Test func writesToFileAndFolder() throws {
    let scratch = try Scratch()
    try scratch.write(Letters.letter(1), to: "1.txt")
    try scratch.write(Letters.letter(2), to: "2.txt")
    #expect(try Program.run("convert", "1.txt", "-o", "one.json", in: scratch.path).code == 0)
    #expect(try Program.run("convert", "1.txt", "2.txt", "-o", "out", in: scratch.path).code == 0)
    #expect(try scratch.read("one.json") == scratch.read("out/1.txt.json"))
    #expect(try Set(scratch.tree("out").keys) == ["1.txt.json", "2.txt.json"])
    // Never over an input, and two inputs never into one file.
    #expect(try Program.run("convert", "1.txt", "-o", "1.txt", in: scratch.path).code == 74)
    #expect(try Program.run("convert", "1.txt", "./1.txt", "-o", "out", in: scratch.path).code == 74)
    #expect(try scratch.read("1.txt") == Letters.letter(1))
  }

  @Test func markdownAndSchema() throws {
    let markdown = try Program.run("convert", "-", "--to", "markdown", input: Letters.letter(4))
    #expect(markdown.code == 0 && markdown.output.hasPrefix("---\n"))
    #expect(markdown.output.contains("kiểm kê hiện vật đợt 4"))
    let schema = try Program.run("schema")
    let json = try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) as? [String: Any]
    #expect(json?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func badInputIsNamedWithItsRemedyAndTheRestConverted() throws {
    let scratch = try Scratch()
    try scratch.write("%PDF-1.7 x", to: "công văn.pdf")
    try scratch.write([], to: "empty.txt")
    try scratch.write([UInt8](repeating: 0xFF, count: 900) + [0], to: "noise.bin")
    try scratch.write(Letters.letter(3), to: "3.txt")
    let run = try Program.run(
      "convert", "công văn.pdf", "empty.txt", "noise.bin", "gone.txt", ".", "3.txt", "--compact", in: scratch.path)
    #expect(run.code == 64, "a folder among files is a mistake of usage")
    let files = try Program.run(
      "convert", "công văn.pdf", "empty.txt", "noise.bin", "gone.txt", "", "3.txt", "--compact", in: scratch.path)
    #expect(files.code == 2)
    #expect(files.output.contains(#""path":"3.txt""#))
    let lines = files.errors.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].contains("pdftotext -layout 'công văn.pdf' 'công văn.txt'"))
    for (line, name) in zip(lines, ["công văn.pdf", "empty.txt", "noise.bin", "gone.txt", "\"\""]) {
      #expect(line.hasPrefix("congvan: \(name): "))
    }
  }

  @Test func aNameCannotReachTheTerminal() throws {
    let run = try Program.run("convert", "x\u{1B}[31m\n.txt")
    #expect(run.errors == "congvan: x\\u{1b}[31m\\u{a}.txt: no such file or folder; check the spelling\n")
  }

  @Test func closedOrFullOutputIs74() throws {
    let scratch = try Scratch()
    try scratch.write(Letters.letter(1, paragraphs: 800), to: "long.txt")
    let closed = try Program.shell(
      "congvan convert long.txt | head -c 10 >/dev/null; exit ${PIPESTATUS[0]}", in: scratch.path)
    #expect(closed.code == 74)
    #expect(closed.errors == "congvan: standard output: closed by its reader\n")
    let full = try Program.shell("congvan convert long.txt > /dev/full", in: scratch.path)
    #expect(full.code == 74 && full.errors.contains("no space left"))
  }

  @Test func interruptIs130() throws {
    let (reading, writing) = ChildProcess.pipe()
    // It waits for standard input, which nobody writes.
    let child = try Program.start(["convert", "-"], input: .descriptor(reading))
    child.waitForHandler(of: SIGINT)
    child.send(SIGINT)
    #expect(child.wait() == .exit(130))
    close(reading)
    close(writing)
  }

  @Test func accountSaysWhatIsLost() throws {
    let scratch = try Scratch()
    try scratch.write(Letters.letter(9), to: "9.txt")
    let run = try Program.run("convert", "9.txt", "--account", in: scratch.path)
    #expect(run.output.hasPrefix("9.txt: "))
    // Findings, and only findings, are an exit code of 1.
    #expect(run.code == (run.errors.isEmpty ? 0 : 1))
  }
}
