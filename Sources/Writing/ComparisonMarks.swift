import Records

/// A run of words of one block, and what became of it.
struct MarkedRun {
  var text: String
  var op: Comparison.Operation
  var expected: Comparison.Expectation?
  var moved: Bool
  /// The words on the other side that stand in place of these; nil for equal words and where there are none.
  var other: String?

  /// Whether the words are there on both sides, or in a place of their own.
  var isPlain: Bool { op == .equal || expected == .form }
}

/// The blocks of both documents with their words marked, made of the pairs' changes.
struct ComparisonMarks {
  /// Runs by block id.
  private(set) var from: [String: [MarkedRun]] = [:]
  private(set) var to: [String: [MarkedRun]] = [:]
  /// Index of the pair of each block.
  private(set) var fromPair: [String: Int] = [:]
  private(set) var toPair: [String: Int] = [:]

  init(_ comparison: Comparison) {
    let fromWords = Self.wordCounts(comparison.from)
    let toWords = Self.wordCounts(comparison.to)
    for (index, pair) in comparison.pairs.enumerated() {
      for id in pair.from { fromPair[id] = index }
      for id in pair.to { toPair[id] = index }
      from.merge(Self.runs(pair.changes, pair.from, fromWords, \.from, \.to)) { old, _ in old }
      to.merge(Self.runs(pair.changes, pair.to, toWords, \.to, \.from)) { old, _ in old }
    }
  }

  private static func wordCounts(_ document: Comparison.Document) -> [String: Int] {
    Dictionary(document.blocks.map { ($0.id, words($0.text).count) }) { first, _ in first }
  }

  private static func words(_ text: String) -> [Substring.UnicodeScalarView] {
    text.unicodeScalars.split { $0.value <= 0x20 || $0.value == 0xA0 }.map { $0 }
  }

  /// Deals the words of one side's changes out to the blocks that they came from.
  private static func runs(
    _ changes: [Comparison.Change], _ ids: [String], _ counts: [String: Int],
    _ own: KeyPath<Comparison.Change, String>, _ other: KeyPath<Comparison.Change, String>
  ) -> [String: [MarkedRun]] {
    var out: [String: [MarkedRun]] = [:]
    var block = 0
    var room = ids.first.flatMap { counts[$0] } ?? 0
    for change in changes {
      var rest = words(change[keyPath: own])[...]
      while !rest.isEmpty, block < ids.count {
        if room == 0 {
          block += 1
          room = block < ids.count ? counts[ids[block]] ?? 0 : 0
          continue
        }
        let part = rest.prefix(room)
        rest = rest.dropFirst(part.count)
        room -= part.count
        let text = part.map { String($0) }.joined(separator: " ")
        let replaced = change.op == .replace ? change[keyPath: other] : nil
        out[ids[block], default: []].append(
          MarkedRun(text: text, op: change.op, expected: change.expected, moved: change.moved, other: replaced))
      }
    }
    return out
  }
}

extension Comparison.Document {
  /// "Chỉ thị 23-CT/TU (2017-04-17)", as much of it as is known; else the file's name.
  var name: String {
    var parts: [String] = []
    if let documentType { parts.append(documentType) }
    if let number = code.number {
      let separator = documentType == "Chỉ thị" && code.notation?.hasSuffix("TU") == true ? "-" : "/"
      parts.append(
        ([number, code.year.map { String($0) }, code.notation].compactMap { $0 }).joined(separator: separator))
    }
    if let date { parts.append("(\(date.edtf))") }
    if parts.isEmpty, let title { parts.append(title) }
    if parts.isEmpty { parts.append(path ?? "document") }
    return parts.joined(separator: " ")
  }
}

extension Comparison.Finding.Kind {
  /// The kind in words.
  var label: String {
    switch self {
    case .omitted: return "omitted"
    case .added: return "added"
    case .deadlineLater: return "deadline later"
    case .deadlineEarlier: return "deadline earlier"
    case .deadlineAdded: return "deadline added"
    case .deadlineDropped: return "deadline dropped"
    case .quantityChanged: return "number changed"
    case .bodiesNarrowed: return "fewer named"
    case .bodiesWidened: return "more named"
    }
  }
}

extension Comparison {
  /// One line for each thing that the letter cites wrongly.
  var mismatchLines: [String] {
    relation.mismatches.map { "The \($0.field) is cited as “\($0.to)”; the directive has “\($0.from)”." }
  }

  /// The relation in words.
  var relationLine: String {
    guard let kind = relation.kind else { return "Neither document cites the other." }
    let evidence = relation.evidence.map { ": “\($0)”" } ?? ""
    return "Relation: \(kind.rawValue)\(evidence)"
  }

  /// One line for each status: which tasks it holds; the frame and the preamble are left out.
  var glance: [GlanceLine] {
    let tasks = (from: tasks(from), to: tasks(to))
    var lines = [Status.omitted, .added, .merged, .split, .adapted, .verbatim].map { GlanceLine(status: $0) }
    for (index, pair) in pairs.enumerated() {
      guard pair.from.contains(where: tasks.from.contains) || pair.to.contains(where: tasks.to.contains),
        let line = lines.firstIndex(where: { $0.status == pair.status })
      else { continue }
      let sides = [pair.from, pair.to].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
      lines[line].pairs.append((index, sides.joined(separator: " → ")))
    }
    return lines.filter { !$0.pairs.isEmpty }
  }

  /// The pairs of one status, each as its sections' ids.
  struct GlanceLine {
    var status: Status
    var pairs: [(index: Int, text: String)] = []
  }

  /// The blocks on the other side that a block is linked to.
  func partners(of id: String, in pair: Pair, isFrom: Bool) -> [String] {
    if pair.links.isEmpty { return isFrom ? pair.to : pair.from }
    return pair.links.compactMap { link in
      (isFrom ? link.from : link.to) == id ? (isFrom ? link.to : link.from) : nil
    }
  }

  /// Ids of the blocks that say what is to be done.
  func tasks(_ document: Document) -> Set<String> {
    Set(document.blocks.lazy.filter { $0.role == .task }.map(\.id))
  }
}
