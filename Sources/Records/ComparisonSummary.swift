extension Comparison {
  /// How many pairs of each kind there are, and how much of the directive is taken up.
  public struct Summary: Sendable, Equatable {
    public var counts: [Status: Int]
    /// Share of the directive's task blocks that are not omitted, 0 to 1; 1 where it has none.
    public var coverage: Double

    public init(counts: [Status: Int] = [:], coverage: Double = 1) {
      self.counts = counts
      self.coverage = coverage
    }
  }

  /// Counted from the pairs.
  public var summary: Summary {
    var counts: [Status: Int] = [:]
    for pair in pairs { counts[pair.status, default: 0] += 1 }
    let tasks = Set(from.blocks.lazy.filter { $0.role == .task && !$0.text.isEmpty }.map(\.id))
    let omitted = pairs.reduce(0) { sum, pair in
      sum + (pair.status == .omitted ? pair.from.reduce(0) { $0 + (tasks.contains($1) ? 1 : 0) } : 0)
    }
    return Summary(counts: counts, coverage: tasks.isEmpty ? 1 : 1 - Double(omitted) / Double(tasks.count))
  }

  /// Whether nothing differs: every pair word for word the same, in the same order.
  public var isSame: Bool {
    pairs.allSatisfy { pair in
      pair.status == .verbatim && !pair.moved && pair.changes.allSatisfy { $0.op == .equal }
    }
  }
}
