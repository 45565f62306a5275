import CongVan
import Writing

/// What is made of one file, in which form.
struct Conversion: Sendable, Equatable {
  enum Format: String, Sendable, CaseIterable {
    case json, markdown, ndjson

    /// What is added to a file's name for its result: `348.txt` → `348.txt.json`, so that no two files share one.
    var suffix: String {
      switch self {
      case .json: return ".json"
      case .markdown: return ".md"
      case .ndjson: return ".ndjson"
      }
    }
  }

  var format: Format
  var compact: Bool
  var evidence: Bool

  init(format: Format = .json, compact: Bool = false, evidence: Bool = false) {
    self.format = format
    self.compact = compact
    self.evidence = evidence
  }

  /// What `--to`, `--compact` and `--evidence` ask for.
  init(_ arguments: Arguments) throws(UsageError) {
    let words = Format.allCases.map(\.rawValue)
    format = Format(rawValue: try arguments.choice("--to", of: words, default: Format.json.rawValue)) ?? .json
    compact = arguments.has("--compact")
    evidence = arguments.has("--evidence")
    if compact && format == .markdown {
      throw UsageError(.conflict("--compact", "--to markdown"), command: arguments.command.name)
    }
  }

  /// Reads the bytes of a file and names it in its source.
  func parse(_ bytes: [UInt8], path: String, sha256: String? = nil) throws(InputError) -> Parse {
    do {
      var parse = try read(bytes, options: ReadingOptions(evidence: evidence))
      parse.source.path = path == "-" ? nil : path
      parse.source.sha256 = sha256
      return parse
    } catch {
      throw InputError(path: path, cause: .content(error))
    }
  }

  /// What is written for a parse, with a line feed at its end.
  func bytes(_ parse: Parse) -> [UInt8] {
    switch format {
    case .json: return ParseJSON(pretty: !compact, evidence: evidence).bytes(parse) + [0x0A]
    case .ndjson: return ParseJSON(pretty: false, evidence: evidence).bytes(parse) + [0x0A]
    case .markdown: return ParseMarkdown().bytes(parse)
    }
  }
}
