import Foundation
import TestSupport

/// Runs the readers of `Tests/Support`, which are other people's parsers behind a few lines of Python.
enum PythonReader {
  /// The interpreters that may have the modules: the path's own, then Debian's.
  private static let interpreters = ["python3", "/usr/bin/python3"]

  /// Whether PyYAML and markdown-it are installed; the tests that need them are skipped with a word where they are not.
  static let canReadMarkdown = (try? read(["---\na: 1\n---\n"])) != nil

  struct Failure: Error { var message: String }

  /// What each of the texts holds: `front`, `kinds`, `headings`, `inlines`.
  static func read(_ texts: [String]) throws -> [[String: Any]] {
    let input = try JSONSerialization.data(withJSONObject: texts)
    var message = ""
    for interpreter in interpreters {
      let (output, error, code) = try run(interpreter, script: "read_markdown.py", input: input)
      if code == 0, let objects = try JSONSerialization.jsonObject(with: output) as? [[String: Any]] { return objects }
      message += error
    }
    throw Failure(message: message)
  }

  private static func run(_ interpreter: String, script: String, input: Data) throws -> (Data, String, Int32) {
    let support = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Support")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("congvan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputFile = folder.appendingPathComponent("in.json")
    let outputFile = folder.appendingPathComponent("out.json")
    let errorFile = folder.appendingPathComponent("err.txt")
    try input.write(to: inputFile)
    let child = try ChildProcess(
      [interpreter, support.appendingPathComponent(script).path], input: .file(inputFile.path),
      output: .file(outputFile.path), errors: .file(errorFile.path))
    let end = child.wait()
    return (
      try Data(contentsOf: outputFile), String(decoding: try Data(contentsOf: errorFile), as: UTF8.self),
      end == .exit(0) ? 0 : 1
    )
  }
}
