import CongVan
import Writing

extension Command {
  /// `congvan duplicates`: the same file twice, the same letter scanned twice.
  static let duplicates = Command(
    name: "duplicates", summary: "Report files and letters that an archive holds more than once",
    usage: ["congvan duplicates OUT [--least PERCENT] [--to text|ndjson]"],
    options: [
      Option("--least", value: "PERCENT", help: "How much two texts must have in common; 70 where not given"),
      Option("--to", value: "FORM", help: "text (the default), or ndjson: one line for each group"),
    ],
    details: """
      OUT is an output folder of `congvan convert FOLDER` in JSON or NDJSON. Files with the same bytes are
      found by their hash; letters whose texts are alike, as two scans of one letter are, by the shingles
      of seven letters that they share once marks, blanks and look-alikes are taken away. Letters of one
      form with other numbers are alike too: the number and date beside each tell. Texts of less than 200
      letters are compared by hash only. Nothing is removed. It exits 1 if there is any.
      """,
    example: "congvan duplicates results --least 60"
  ) { arguments in
    let out = try arguments.operands(named: "OUT")[0]
    let least = try arguments.number("--least", in: 1...100, default: 70)
    let form = try arguments.choice("--to", of: ["text", "ndjson"], default: "text")
    return try DuplicateSearch(out, threshold: Double(least) / 100, asLines: form == "ndjson").run()
  }
}

/// Looks for duplicates among the results of a run.
final class DuplicateSearch {
  /// A record as it is named in the report.
  private struct Member {
    var path: String
    /// From 0; nil for a whole file.
    var record: Int?
    var code: String?
    var date: String?
  }

  private let results: ArchiveResults
  private let threshold: Double
  private let asLines: Bool
  private var index = LikenessIndex()
  private var members: [Member] = []
  private var found = 0

  init(_ out: String, threshold: Double, asLines: Bool) throws(InputError) {
    results = try ArchiveResults(out)
    self.threshold = threshold
    self.asLines = asLines
    if results.header.conversion.format == .markdown {
      throw InputError(path: out, cause: .malformed(expected: "an archive in JSON or NDJSON", line: 1))
    }
  }

  func run() throws -> ExitCode {
    var hashes: [String: [String]] = [:]
    while let (entry, offset) = results.next() {
      if let sha256 = entry.sha256 { hashes[sha256, default: []].append(entry.path) }
      // The second copy of a file would be alike, and says nothing new.
      guard let output = entry.output, let sha256 = entry.sha256, hashes[sha256]?.count == 1 else { continue }
      let bytes = try results.bytes(of: output, entry: entry, offset: offset)
      guard let json = JSONValue(bytes), case .array(let records) = json["records"] else {
        let place = results.out + "/" + results.place(of: entry)
        throw InputError(path: place, cause: .malformed(expected: "a record; see: congvan verify", line: 1))
      }
      for (number, record) in records.enumerated() { add(record, number: number, path: entry.path) }
    }
    for paths in hashes.values.filter({ $0.count > 1 }).sorted(by: { ArchivePath.isAscending($0[0], $1[0]) }) {
      try report("sameBytes", paths.map { (Member(path: $0), 1.0) })
    }
    for group in index.groups(threshold: threshold) {
      try report("nearText", group.map { (members[$0], index.likeness(group[0], $0)) })
    }
    StandardError.line("\(Progress.grouped(found)) groups of duplicates")
    return found == 0 ? .done : .findings
  }

  private func add(_ record: JSONValue, number: Int, path: String) {
    var folded: [UInt8] = []
    for name in ["subject", "title"] { FoldedText.fold(record[name]?.string ?? "", into: &folded) }
    var stack = [record["body"] ?? .null]
    while let value = stack.popLast() {
      guard case .array(let blocks) = value else { continue }
      for block in blocks {
        FoldedText.fold(block["text"]?.string ?? "", into: &folded)
        if let children = block["children"] { stack.append(children) }
      }
    }
    guard let sketch = TextSketch.sketch(of: folded) else { return }
    index.add(sketch)
    let code = [record["code"]?["number"]?.string, record["code"]?["notation"]?.string].compactMap { $0 }
    let date = record["promulgation"]?["date"]?.string ?? record["published"]?.string
    members.append(
      Member(path: path, record: number, code: code.isEmpty ? nil : code.joined(separator: "/"), date: date))
  }

  private func report(_ kind: StaticString, _ group: [(member: Member, likeness: Double)]) throws {
    found += 1
    guard asLines else {
      var text = "\(kind)\n"
      for (member, likeness) in group {
        text += "  \(Int(likeness * 100)) %  \(Messages.shown(member.path))"
        if let record = member.record, record > 0 { text += ", record \(record + 1)" }
        if let code = member.code { text += "  \(code)" }
        if let date = member.date { text += "  \(date)" }
        text += "\n"
      }
      return try StandardOutput.write(text)
    }
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("kind", "\(kind)")
      json.key("members")
      json.array { json in
        for (member, likeness) in group {
          json.object { json in
            json.member("path", member.path)
            if let record = member.record { json.member("record", record) }
            json.optional("code", member.code)
            json.optional("date", member.date)
            json.key("likeness")
            json.value(thousandths: likeness)
          }
        }
      }
    }
    try StandardOutput.write(json.bytes + [0x0A])
  }
}
