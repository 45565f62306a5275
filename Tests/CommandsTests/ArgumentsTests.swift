import Testing

@testable import Commands

@Suite struct ArgumentsTests {
  @Test(arguments: [
    ["a", "--output", "x", "b"], ["--output=x", "a", "b"], ["-ox", "a", "b"], ["a", "b", "-o", "x"],
    ["-o", "x", "--", "a", "b"],
  ])
  func understandsEverySpelling(words: [String]) throws {
    let arguments = try Arguments(words, for: .convert)
    #expect(arguments.operands == ["a", "b"])
    #expect(arguments.value("--output") == "x")
  }

  @Test func tellsOperandsFromOptions() throws {
    let arguments = try Arguments(["-", "--compact", "--", "--compact"], for: .convert)
    #expect(arguments.operands == ["-", "--compact"])
    #expect(arguments.has("--compact"))
    #expect(!arguments.has("--evidence"))
  }

  @Test func refusesWhatItDoesNotKnow() {
    let cases: [([String], UsageError.Problem)] = [
      (["--nope"], .unknownOption("--nope")), (["--output"], .missingValue("--output")),
      (["--compact=1"], .unexpectedValue("--compact")),
    ]
    for (words, problem) in cases {
      #expect(throws: UsageError(problem, command: "convert")) { try Arguments(words, for: .convert) }
    }
    #expect(throws: UsageError.self) {
      try Arguments(["--jobs", "many"], for: .convert).number("--jobs", in: 1...8, default: 1)
    }
    #expect(throws: UsageError.self) {
      try Arguments(["--to", "xml"], for: .convert).choice("--to", of: ["json"], default: "json")
    }
  }

  @Test func everyCommandHasHelpWithAnExampleThatItUnderstands() throws {
    for command in Command.all {
      let help = HelpText.of(command)
      #expect(help.contains("Usage: congvan \(command.name)"))
      #expect(help.contains("Example:\n  "))
      for option in command.options { #expect(help.contains(option.names[0])) }
      #expect(!command.summary.hasSuffix("."))
      // What stands behind the command's name in its example, up to a redirection or a pipe.
      guard let call = command.example.range(of: "congvan \(command.name)") else { continue }
      let words = command.example[call.upperBound...].split(separator: " ").prefix { !["|", ">", "<"].contains($0) }
      _ = try Arguments(words.map(String.init), for: command)
    }
    for command in Command.all where !command.isInternal { #expect(HelpText.program.contains(command.name)) }
  }
}
