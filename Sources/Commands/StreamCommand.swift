import CongVan
import Foundation
import Writing

extension Command {
  /// `congvan stream`: one answer for one line, for engines that run many of them.
  static let stream = Command(
    name: "stream", summary: "Answer requests, one line of JSON for each, for use under Spark and others",
    usage: ["congvan stream [--source FOLDER] [--evidence]"],
    options: [
      Option("--source", value: "FOLDER", help: "Paths are below this folder; the current one where not given"),
      Option("--evidence", help: "Give each field its proof"),
      Option("--max-size", value: "MB", help: "The largest file that is read; 64 where not given"),
    ],
    details: """
      Each line of standard input is an object with "text" (a document's text) or "path" (its file), and
      an "id" (a string or number) where the answer is to carry one. Each is answered by one line, in
      order: the parse as `congvan convert --to ndjson` writes it, or {"error": {…}} where the line or
      the file cannot be read. Answers are sent when no further request is waiting. The exit code is 0.
      """,
    example: #"echo '{"id": 1, "text": "Số: 12/UBND-VX"}' | congvan stream"#
  ) { arguments in
    _ = try arguments.operands()
    return try RequestStream(arguments).run()
  }
}

/// Answers requests line by line.
struct RequestStream {
  private let source: String?
  private let limit: Int
  private let conversion: Conversion

  init(_ arguments: Arguments) throws {
    source = arguments.value("--source")
    limit = try arguments.number("--max-size", in: 1...4096, default: InputFile.standardLimit >> 20) << 20
    conversion = Conversion(format: .ndjson, evidence: arguments.has("--evidence"))
  }

  func run() throws -> ExitCode {
    let lines = LineReader(FileDescriptor(0))
    var number = 0
    while let line = lines.next() {
      number += 1
      try StandardOutput.write(answer(line, number: number))
      if !lines.hasLine { try StandardOutput.flush() }
    }
    if let failure = lines.failure { throw InputError(path: "-", cause: .system(failure.code)) }
    return .done
  }

  private func answer(_ line: ArraySlice<UInt8>, number: Int) -> [UInt8] {
    guard let request = JSONValue(line), case .object = request else {
      return error(nil, "badLine", "line \(number): is not a JSON object")
    }
    let id: [UInt8]?
    switch request["id"] {
    case .string(let text): id = Self.quoted(text)
    case .number(let text): id = Array(text.utf8)
    case nil, .null: id = nil
    default: return error(nil, "badLine", "line \(number): id is neither a string nor a number")
    }
    do throws(InputError) {
      let parse: Parse
      if let text = request["text"]?.string {
        parse = try self.parse(Array(text.utf8), path: request["path"]?.string ?? "-")
      } else if let path = request["path"]?.string {
        let place = source.map { $0 + "/" + path } ?? path
        parse = try self.parse(InputFile.bytes(of: place, limit: limit), path: path)
      } else {
        return error(id, "badLine", "line \(number): has neither text nor path")
      }
      let bytes = conversion.bytes(parse)
      return id.map { Array("{\"id\":".utf8) + $0 + [0x2C] + bytes.dropFirst() } ?? bytes
    } catch {
      let failure = FileFailure(error)
      return self.error(id, failure.status.rawValue, failure.message)
    }
  }

  private func parse(_ bytes: [UInt8], path: String) throws(InputError) -> Parse {
    try conversion.parse(bytes, path: path, sha256: SHA256.hex(of: bytes))
  }

  private func error(_ id: [UInt8]?, _ status: String, _ message: String) -> [UInt8] {
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.key("error")
      json.object { json in
        json.member("status", status)
        json.member("message", message)
      }
    }
    return (id.map { Array("{\"id\":".utf8) + $0 + [0x2C] + json.bytes.dropFirst() } ?? json.bytes) + [0x0A]
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var json = JSONWriter(pretty: false)
    json.value(text)
    return json.bytes
  }
}
