import Writing

/// What became of one file of an archive: a line of the manifest.
///
///     {"path":"1998/12.txt","sha256":"…","bytes":9453,"output":{"bytes":20114,"xxh64":"…"},"records":1,"review":true}
///     {"path":"1998/13.txt","sha256":"…","bytes":811,"status":"notText","kind":"pdf","message":"is a PDF …"}
struct ManifestEntry: Equatable, Sendable {
  /// Below the folder that is read, with `/` between the names.
  var path: String
  /// Of the file's bytes; nil where they were not read.
  var sha256: String?
  /// Size of the file; nil where it was not read.
  var bytes: Int?
  var outcome: Outcome
  /// Whether a result of an earlier run still stands where this one failed.
  var isStale = false

  enum Outcome: Equatable, Sendable {
    case converted(Output)
    case failed(FileFailure)
  }

  /// A result as it was written.
  struct Output: Equatable, Sendable {
    var bytes: Int
    /// Its checksum.
    var xxh64: String
    /// Documents in it.
    var records: Int
    /// Whether any of them has fields that need a person's eye.
    var review: Bool
  }

  var output: Output? {
    if case .converted(let output) = outcome { return output }
    return nil
  }

  var failure: FileFailure? {
    if case .failed(let failure) = outcome { return failure }
    return nil
  }

  /// Whether the program has written the file that stands in the place of the result.
  var ownsResult: Bool { output != nil || isStale }

  /// The line, with its line feed.
  var line: [UInt8] {
    var json = JSONWriter(pretty: false, reserving: 320)
    json.object { json in
      json.member("path", path)
      if let hex = failure?.pathHex { json.member("pathHex", hex) }
      json.optional("sha256", sha256)
      if let bytes { json.member("bytes", bytes) }
      switch outcome {
      case .converted(let output):
        json.key("output")
        json.object { json in
          json.member("bytes", output.bytes)
          json.member("xxh64", output.xxh64)
        }
        json.member("records", output.records)
        json.key("review")
        json.value(output.review)
      case .failed(let failure):
        json.member("status", failure.status.rawValue)
        json.optional("kind", failure.kind)
        json.member("message", failure.message)
        if isStale {
          json.key("stale")
          json.value(true)
        }
      }
    }
    return json.bytes + [0x0A]
  }

  init(path: String, sha256: String? = nil, bytes: Int? = nil, outcome: Outcome) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    self.outcome = outcome
  }

  /// Reads a line; nil where it is none, as the last line of a run that was killed.
  init?(line: some Collection<UInt8>) {
    guard let json = JSONValue(line), let path = json["path"]?.string else { return nil }
    self.path = path
    sha256 = json["sha256"]?.string
    bytes = json["bytes"]?.int
    isStale = json["stale"]?.bool ?? false
    if let output = json["output"] {
      guard let bytes = output["bytes"]?.int, let xxh64 = output["xxh64"]?.string, let records = json["records"]?.int,
        let review = json["review"]?.bool
      else { return nil }
      outcome = .converted(Output(bytes: bytes, xxh64: xxh64, records: records, review: review))
    } else {
      guard let word = json["status"]?.string, let status = FileFailure.Status(rawValue: word),
        let message = json["message"]?.string
      else { return nil }
      outcome = .failed(
        FileFailure(status, kind: json["kind"]?.string, message: message, pathHex: json["pathHex"]?.string))
    }
  }
}
