import Records

/// Makes the pairs of the answer out of groups of blocks: status, similarity, changes, findings.
struct Pairing {
  let linking: Linking
  let changes: WordChanges
  let judging: Judging

  func pairs(_ groups: [Group]) -> [Comparison.Pair] {
    let moved = Grouping.moved(groups)
    let nearest = nearestRejected()
    return groups.enumerated().map { index, group in
      var pair = pair(group)
      pair.moved = moved.contains(index)
      if group.links.isEmpty {
        let near = group.from.first.map { nearest.from[$0] } ?? nearest.to[group.to[0]]
        let isFrame =
          group.from.first.map { linking.fromRoles[$0] == .frame } ?? (linking.toRoles[group.to[0]] == .frame)
        pair.findings = [judging.alone(group, nearest: near, isFrame: isFrame)]
      } else {
        pair.findings = judging.findings(group, pair.changes)
      }
      return pair
    }
  }

  private func pair(_ group: Group) -> Comparison.Pair {
    let from = group.from.map { changes.from.blocks[$0].id }
    let to = group.to.map { changes.to.blocks[$0].id }
    var pair = Comparison.Pair(from: from, to: to, status: status(group))
    guard !group.links.isEmpty else { return pair }
    pair.similarity = pair.status == .verbatim ? 1 : Double(similarity(group))
    if group.links.count > 1 {
      pair.links = group.links.sorted { ($0.from, $0.to) < ($1.from, $1.to) }.map { link in
        Comparison.Link(
          from: changes.from.blocks[link.from].id, to: changes.to.blocks[link.to].id,
          fromShare: Double(link.fromShare), toShare: Double(link.toShare))
      }
    }
    pair.changes = checked(changes.changes(group.from, group.to), group)
    return pair
  }

  private func status(_ group: Group) -> Comparison.Status {
    if group.to.isEmpty { return .omitted }
    if group.from.isEmpty { return .added }
    if group.from.count > 1 { return .merged }
    if group.to.count > 1 { return .split }
    let a = changes.from.words[changes.from.words(of: group.from[0])].lazy.map(\.folded).filter { $0 != 0 }
    let b = changes.to.words[changes.to.words(of: group.to[0])].lazy.map(\.folded).filter { $0 != 0 }
    return a.elementsEqual(b) ? .verbatim : .adapted
  }

  private func similarity(_ group: Group) -> Float {
    let shared = group.links.reduce(0) { $0 + $1.weight }
    let whole = group.from.reduce(0) { $0 + linking.fromWeight($1) } + group.to.reduce(0) { $0 + linking.toWeight($1) }
    return min(1, 2 * shared / max(whole, 0.01))
  }

  /// The changes if they give both texts back word for word; otherwise one replacement that does.
  private func checked(_ changes: [Comparison.Change], _ group: Group) -> [Comparison.Change] {
    let from = text(self.changes.from, group.from)
    let to = text(self.changes.to, group.to)
    if joined(changes.map(\.from)) == from && joined(changes.map(\.to)) == to { return changes }
    return [
      Comparison.Change(
        op: .replace, from: String(decoding: from, as: UTF8.self), to: String(decoding: to, as: UTF8.self))
    ]
  }

  private func text(_ side: Side, _ blocks: [Int]) -> [UInt8] {
    var out: [UInt8] = []
    for block in blocks {
      for word in side.words(of: block) {
        if !out.isEmpty { out.append(0x20) }
        out.append(contentsOf: side.bytes(of: word))
      }
    }
    return out
  }

  private func joined(_ sides: [String]) -> [UInt8] {
    var out: [UInt8] = []
    for side in sides where !side.isEmpty {
      if !out.isEmpty { out.append(0x20) }
      out.append(contentsOf: side.utf8)
    }
    return out
  }

  /// For each block that found no partner, the pair that came nearest.
  private func nearestRejected() -> (from: [Link?], to: [Link?]) {
    var from = [Link?](repeating: nil, count: changes.from.blocks.count)
    var to = [Link?](repeating: nil, count: changes.to.blocks.count)
    for link in linking.rejected {
      if link.fromShare > from[link.from]?.fromShare ?? 0.1 { from[link.from] = link }
      if link.toShare > to[link.to]?.toShare ?? 0.1 { to[link.to] = link }
    }
    return (from, to)
  }
}
