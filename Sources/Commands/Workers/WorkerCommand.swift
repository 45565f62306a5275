import CongVan
import Foundation

extension Command {
  /// `congvan worker`: one process of a folder's conversion, started by `congvan convert`.
  ///
  /// A process of its own contains a crash and can be ended when it takes too long.
  static let worker = Command(
    name: "worker", summary: "Convert files as another congvan asks for them",
    usage: ["congvan worker --source FOLDER [--temporary FOLDER --results FOLDER | --stream FILE]"],
    options: [
      Option("--source", value: "FOLDER", help: "Where the files lie"),
      Option("--temporary", value: "FOLDER", help: "Where results go; without it they go to standard output"),
      Option("--results", value: "FOLDER", help: "Where results of earlier runs lie, one a file"),
      Option("--stream", value: "FILE", help: "Where results of earlier runs lie, one behind the other"),
      Option("--to", value: "FORM", help: "json, markdown or ndjson"),
      Option("--compact", help: "JSON on one line"),
      Option("--evidence", help: "Give each field its proof"),
      Option("--max-bytes", value: "N", help: "The largest file that is read"),
      Option("--no-sync", help: "Do not wait for the disk"),
    ],
    details: "It reads requests on standard input and answers each on standard output; congvan convert speaks to it.",
    example: "congvan convert archive -o results", isInternal: true
  ) { arguments in
    // Ctrl-C reaches the whole group; the parent decides when to end.
    signal(SIGINT, SIG_IGN)
    return try Worker(arguments).run()
  }
}

/// Answers requests until standard input ends.
struct Worker {
  private let source: String
  private let temporary: String?
  private let results: String?
  private let stream: FileDescriptor?
  private let conversion: Conversion
  private let limit: Int
  private let sync: Bool

  init(_ arguments: Arguments) throws {
    source = arguments.value("--source") ?? "."
    temporary = arguments.value("--temporary")
    results = arguments.value("--results")
    stream = arguments.value("--stream").flatMap { path in
      let number = open(path, O_RDONLY | O_CLOEXEC)
      return number < 0 ? nil : FileDescriptor(number)
    }
    conversion = try Conversion(arguments)
    limit = try arguments.number("--max-bytes", in: 1...Int.max, default: InputFile.standardLimit)
    sync = !arguments.has("--no-sync")
  }

  func run() throws -> ExitCode {
    var fields = FieldReader(FileDescriptor(0))
    while let request = fields.next(4).flatMap(WorkerRequest.init(fields:)) {
      let (reply, payload) = answer(request)
      do {
        try FileDescriptor(1).write(payload.isEmpty ? reply.line : reply.line + payload)
      } catch {
        throw OutputError(path: nil, cause: .system(error.code))
      }
    }
    return .done
  }

  private func answer(_ request: WorkerRequest) -> (WorkerReply, payload: [UInt8]) {
    var entry = ManifestEntry(path: request.path, outcome: .failed(FileFailure(.internalError, message: "")))
    do {
      let bytes: [UInt8]
      do { bytes = try InputFile.bytes(of: source + "/" + request.path, limit: limit) } catch {
        throw FileFailure(InputError(path: request.path, cause: error.cause))
      }
      let sha256 = SHA256.hex(of: bytes)
      if let known = request.known, known.sha256 == sha256 {
        guard let result = known.result else { return (.same, []) }
        if let payload = earlier(result, of: request.path) { return (.same, payload) }
      }
      entry.sha256 = sha256
      entry.bytes = bytes.count
      let (output, result) = try convert(bytes, path: request.path, sha256: sha256)
      entry.outcome = .converted(output)
      guard let temporary else { return (.done(entry), result) }
      try AtomicFile.write(
        result, to: "\(temporary)/\(request.job)", flags: O_WRONLY | O_CREAT | O_TRUNC, sync: sync)
    } catch let failure as FileFailure {
      entry.outcome = .failed(failure)
    } catch let error as OutputError {
      if case .system(let code) = error.cause { return (.cannotWrite(code), []) }
    } catch {
      entry.outcome = .failed(FileFailure(.internalError, message: "\(error)"))
    }
    return (.done(entry), [])
  }

  private func convert(
    _ bytes: [UInt8], path: String, sha256: String
  ) throws(FileFailure) -> (ManifestEntry.Output, [UInt8]) {
    let parse: Parse
    do { parse = try conversion.parse(bytes, path: path, sha256: sha256) } catch { throw FileFailure(error) }
    if parse.records.isEmpty {
      throw FileFailure(.noDocument, message: "holds no letter and no article; look at it: congvan inspect FILE")
    }
    let result = conversion.bytes(parse)
    let needsReview = parse.records.contains { record in
      switch record {
      case .letter(let letter): return !letter.review.isEmpty
      case .article(let article): return !article.review.isEmpty
      }
    }
    let output = ManifestEntry.Output(
      bytes: result.count, xxh64: XXH64.hex(of: result), records: parse.records.count, review: needsReview)
    return (output, result)
  }

  /// The earlier result where it stands unharmed, for a stream with its bytes; nil where it must be made again.
  private func earlier(_ result: WorkerRequest.Result, of path: String) -> [UInt8]? {
    if let results {
      let place = results + "/" + path + conversion.format.suffix
      guard let bytes = try? InputFile.bytes(of: place, limit: result.bytes) else { return nil }
      return bytes.count == result.bytes && XXH64.hex(of: bytes) == result.xxh64 ? [] : nil
    }
    guard let stream else { return nil }
    var bytes = [UInt8](repeating: 0, count: result.bytes)
    let count = bytes.withUnsafeMutableBytes { pread(stream.number, $0.baseAddress, result.bytes, result.offset) }
    return count == result.bytes && XXH64.hex(of: bytes) == result.xxh64 ? bytes : nil
  }
}

/// Reads fields that are closed by zero bytes.
struct FieldReader {
  private let file: FileDescriptor
  private var buffer: [UInt8] = []
  private var start = 0

  init(_ file: FileDescriptor) { self.file = file }

  /// The next `count` fields; nil where the stream ends before.
  mutating func next(_ count: Int) -> [String]? {
    var fields: [String] = []
    while fields.count < count {
      if let end = buffer[start...].firstIndex(of: 0) {
        fields.append(String(decoding: buffer[start..<end], as: UTF8.self))
        start = end + 1
        continue
      }
      buffer.removeSubrange(..<start)
      start = 0
      guard let read = try? file.read(into: &buffer, atMost: 1 << 16), read > 0 else { return nil }
    }
    return fields
  }
}
