/// What a worker is asked: one file, and what is known of it from an earlier run.
///
/// Four fields, each closed by a zero byte, which no path can hold: job, path, known hash, known result.
struct WorkerRequest: Equatable {
  /// The name of the temporary file that the result goes to.
  var job: Int
  var path: String
  var known: Known?

  /// An earlier run's outcome for a file of this hash.
  struct Known: Equatable {
    var sha256: String
    /// nil where it failed.
    var result: Result?
  }

  struct Result: Equatable {
    var bytes: Int
    var xxh64: String
    /// Where it begins in the stream of results.
    var offset: Int
  }

  var bytes: [UInt8] {
    let result = known?.result.map { "\($0.bytes) \($0.xxh64) \($0.offset)" } ?? ""
    return Array("\(job)\0\(path)\0\(known?.sha256 ?? "")\0\(result)\0".utf8)
  }

  init(job: Int, path: String, known: Known? = nil) {
    self.job = job
    self.path = path
    self.known = known
  }

  /// nil where the fields are no request.
  init?(fields: [String]) {
    guard fields.count == 4, let job = Int(fields[0]) else { return nil }
    self.init(job: job, path: fields[1])
    if fields[2].isEmpty { return }
    let parts = fields[3].split(separator: " ")
    if parts.count == 3, let bytes = Int(parts[0]), let offset = Int(parts[2]) {
      known = Known(sha256: fields[2], result: Result(bytes: bytes, xxh64: String(parts[1]), offset: offset))
    } else {
      known = Known(sha256: fields[2])
    }
  }
}

/// What a worker answers: a letter, a line, and in a stream the bytes of the result behind it.
enum WorkerReply: Equatable, Sendable {
  /// `D` and the manifest's entry: converted, or failed for a reason that lies in the file.
  case done(ManifestEntry)
  /// `S`: the file and its earlier result are as they were.
  case same
  /// `X` and an error number: results cannot be written.
  case cannotWrite(Int32)

  var line: [UInt8] {
    switch self {
    case .done(let entry): return [UInt8(ascii: "D")] + entry.line
    case .same: return Array("S\n".utf8)
    case .cannotWrite(let code): return Array("X\(code)\n".utf8)
    }
  }

  init?(line: ArraySlice<UInt8>) {
    let rest = line.dropFirst()
    switch line.first {
    case UInt8(ascii: "D"):
      guard let entry = ManifestEntry(line: rest) else { return nil }
      self = .done(entry)
    case UInt8(ascii: "S"): self = .same
    case UInt8(ascii: "X"):
      guard let code = Int32(String(decoding: rest, as: UTF8.self)) else { return nil }
      self = .cannotWrite(code)
    default: return nil
    }
  }
}
