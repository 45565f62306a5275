import Foundation

// congvan-bench [letters] [FOLDER], articles FOLDER, compare, archive FOLDER, profile FOLDER ROUNDS: measures the program; run it in release.
// `swift run -c release congvan-bench` alone measures letters on the fixtures.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "articles" where arguments.count == 2: try ArticleBench(folder: arguments[1]).run()
case "archive" where arguments.count == 2: ArchiveBench.run(arguments[1])
case "compare": CompareBench.run()
case "profile" where arguments.count == 3:
  try LetterBench(folder: arguments[1]).repeatConversion(rounds: Int(arguments[2]) ?? 1)
case "--help", "-h":
  print(
    "usage: congvan-bench [letters] [FOLDER] | articles FOLDER | compare | archive FOLDER | profile FOLDER ROUNDS")
case "letters": try LetterBench(folder: arguments.count > 1 ? arguments[1] : "Fixtures/letters").run()
default: try LetterBench(folder: arguments.first ?? "Fixtures/letters").run()
}
