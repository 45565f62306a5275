import Records

/// Tells changes that a letter makes of necessity from changes of substance.
struct Expectations {
  /// The words of a rule's left side, packed, to its right sides.
  private var rules: [[Int32]: [(to: [Int32], kind: Comparison.Expectation)]] = [:]
  /// Longer changes than this are no mere substitution.
  private static let mostTerms = 24

  init(_ reader: inout WordReader) {
    for row in ExpectedTerms.levels {
      for to in row.to { add(row.from, to, .level, &reader) }
    }
    for (one, other) in ExpectedTerms.synonyms {
      add(one, other, .synonym, &reader)
      add(other, one, .synonym, &reader)
    }
  }

  /// Adds what the directive's issuer and the letter's are called: one stands in place of the other.
  mutating func add(_ issuers: (from: [String], to: [String]), _ reader: inout WordReader) {
    for from in issuers.from {
      for to in issuers.to { add(from, to, .level, &reader) }
    }
  }

  private mutating func add(
    _ from: String, _ to: String, _ kind: Comparison.Expectation, _ reader: inout WordReader
  ) {
    let left = reader.terms(of: from).map(\.folded)
    let right = reader.terms(of: to).map(\.folded)
    guard !left.isEmpty, left != right else { return }
    rules[left, default: []].append((right, kind))
  }

  /// Why words were to be expected in place of others; nil where the change is one of substance.
  func explain(_ from: ArraySlice<Term>, _ to: ArraySlice<Term>) -> Comparison.Expectation? {
    guard from.count <= Self.mostTerms, to.count <= Self.mostTerms else { return nil }
    let left = from.map(\.folded)
    let right = to.map(\.folded)
    if left == right { return Set(from.map(\.word)).count == Set(to.map(\.word)).count ? .form : .abbreviation }
    // Every prefix pair that rules and equal words explain; small, since both sides are.
    var reached: [Int: Comparison.Expectation?] = [0: nil]
    var open = [0]
    let width = right.count + 1
    while let cell = open.popLast() {
      let (i, j) = (cell / width, cell % width)
      if i == left.count && j == right.count { return reached[cell] ?? .synonym }
      let kind = reached[cell] ?? nil
      if i < left.count, j < right.count, left[i] == right[j] { visit(cell + width + 1, kind, &reached, &open) }
      for length in 1...max(1, min(8, left.count - i)) where i + length <= left.count {
        for rule in rules[Array(left[i..<i + length])] ?? [] where right[j...].starts(with: rule.to) {
          let next = (i + length) * width + j + rule.to.count
          visit(next, kind == .level ? .level : rule.kind, &reached, &open)
        }
      }
    }
    return nil
  }

  private func visit(
    _ cell: Int, _ kind: Comparison.Expectation?, _ reached: inout [Int: Comparison.Expectation?], _ open: inout [Int]
  ) {
    guard reached[cell] == nil else { return }
    reached[cell] = .some(kind)
    open.append(cell)
  }
}
