import Records

/// Finds lists of bodies or people ("cán bộ, đảng viên, công chức") that the letter made shorter or longer.
struct NameLists {
  private let from: Side
  private let to: Side
  private let table: NameTable

  init(_ table: NameTable, from: Side, to: Side) {
    self.table = table
    self.from = from
    self.to = to
  }

  /// Names in a row with nothing but commas and joints between them.
  private struct NameList {
    var names: Set<[Int32]> = []
    /// Terms of the side, first to last.
    var terms: Range<Int>
  }

  func findings(_ group: Group) -> [Comparison.Finding] {
    let left = group.from.flatMap { lists(from, from.terms(of: $0)) }
    let right = group.to.flatMap { lists(to, to.terms(of: $0)) }
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let named = (
      from: left.reduce(into: Set<[Int32]>()) { $0.formUnion($1.names) },
      to: right.reduce(into: Set<[Int32]>()) { $0.formUnion($1.names) }
    )
    return finding(left, right, missing: named.from.subtracting(named.to), isNarrowed: true)
      + finding(right, left, missing: named.to.subtracting(named.from), isNarrowed: false)
  }

  /// The longest list that lost names and kept others: one that is gone altogether is a change of another kind.
  private func finding(
    _ lists: [NameList], _ others: [NameList], missing: Set<[Int32]>, isNarrowed: Bool
  ) -> [Comparison.Finding] {
    // At least half of the list is kept, or the two lists are not about the same people at all.
    let shortened = lists.filter { list in
      let lost = list.names.intersection(missing).count
      return lost > 0 && lost * 2 <= list.names.count
    }
    func kept(_ list: NameList) -> Int { list.names.subtracting(missing).count }
    guard let list = shortened.max(by: { kept($0) < kept($1) }),
      let other = others.max(by: { $0.names.intersection(list.names).count < $1.names.intersection(list.names).count }),
      other.names.intersection(list.names).count * 2 >= kept(list)
    else { return [] }
    let sides = isNarrowed ? (from, to) : (to, from)
    let (long, short) = (text(sides.0, list.terms), text(sides.1, other.terms))
    return [
      Comparison.Finding(
        kind: isNarrowed ? .bodiesNarrowed : .bodiesWidened,
        reason: isNarrowed
          ? "The letter does not name all whom the directive names." : "The letter names more than the directive.",
        from: isNarrowed ? long : short, to: isNarrowed ? short : long)
    ]
  }

  private func lists(_ side: Side, _ range: Range<Int>) -> [NameList] {
    var out: [NameList] = []
    var position = range.lowerBound
    var open: NameList?
    while position < range.upperBound {
      if let name = name(side, position, range.upperBound) {
        if let list = open, !isJoined(side, position) {
          out.append(list)
          open = nil
        }
        var list = open ?? NameList(terms: position..<position)
        list.names.insert(name)
        position += name.count
        list.terms = list.terms.lowerBound..<position
        open = list
      } else if open != nil, table.joints.contains(side.terms[position].folded) {
        position += 1
      } else {
        if let list = open { out.append(list) }
        open = nil
        position += 1
      }
    }
    return out + (open.map { [$0] } ?? [])
  }

  /// Whether a comma or a joint stands before the term, so that it goes on with a list ("viên chức ngành" is none).
  private func isJoined(_ side: Side, _ position: Int) -> Bool {
    let before = side.terms[position - 1]
    let last = side.bytes(of: Int(before.word)).last
    return table.joints.contains(before.folded) || last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
  }

  private func name(_ side: Side, _ position: Int, _ end: Int) -> [Int32]? {
    table.names[side.terms[position].folded]?.first { name in
      position + name.count <= end && name.indices.allSatisfy { side.terms[position + $0].folded == name[$0] }
    }
  }

  private func text(_ side: Side, _ terms: Range<Int>) -> String {
    let words = Int(side.terms[terms.lowerBound].word)...Int(side.terms[terms.upperBound - 1].word)
    return words.map { String(decoding: side.bytes(of: $0), as: UTF8.self) }.joined(separator: " ")
  }
}
