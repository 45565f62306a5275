/// Blocks that links tie together, or one block alone.
struct Group {
  /// Indices of blocks, ascending.
  var from: [Int]
  var to: [Int]
  var links: [Link]
}

/// Gathers links into groups, and puts the groups in the directive's order.
enum Grouping {
  static func groups(_ links: [Link], from: Side, to: Side) -> [Group] {
    let rows = from.blocks.count
    var parents = Array(0..<rows + to.blocks.count)
    func root(_ block: Int) -> Int {
      var block = block
      while parents[block] != block {
        parents[block] = parents[parents[block]]
        block = parents[block]
      }
      return block
    }
    for link in links { parents[root(link.from)] = root(rows + link.to) }
    var groups: [Int: Group] = [:]
    for block in from.blocks.indices where !from.words(of: block).isEmpty {
      groups[root(block), default: Group(from: [], to: [], links: [])].from.append(block)
    }
    for block in to.blocks.indices where !to.words(of: block).isEmpty {
      groups[root(rows + block), default: Group(from: [], to: [], links: [])].to.append(block)
    }
    for link in links { groups[root(link.from)]?.links.append(link) }
    return ordered(Array(groups.values), letterBlocks: to.blocks.count)
  }

  /// In the order of the directive's blocks; what was added follows what stands before it in the letter.
  private static func ordered(_ groups: [Group], letterBlocks: Int) -> [Group] {
    let taken = groups.filter { !$0.from.isEmpty }.sorted { $0.from[0] < $1.from[0] }
    var place = [Int](repeating: -1, count: letterBlocks)
    for (index, group) in taken.enumerated() {
      for block in group.to { place[block] = index }
    }
    var added: [Int: [Group]] = [:]
    var last = -1
    var news = groups.filter(\.from.isEmpty).sorted { $0.to[0] > $1.to[0] }
    for block in 0..<letterBlocks {
      if let next = news.last, next.to[0] == block {
        added[last, default: []].append(next)
        news.removeLast()
      } else if place[block] >= 0 {
        last = place[block]
      }
    }
    return (added[-1] ?? []) + taken.enumerated().flatMap { [$0.element] + (added[$0.offset] ?? []) }
  }

  /// Whether nearly every block of either side stands in the other.
  static func areCopies(_ groups: [Group], _ from: Side, _ to: Side) -> Bool {
    let alone = groups.reduce(0) { $0 + ($1.links.isEmpty ? $1.from.count + $1.to.count : 0) }
    return alone * 10 <= from.blocks.count + to.blocks.count
  }

  /// The groups whose place in the letter is not where the directive's order would have them.
  static func moved(_ groups: [Group]) -> Set<Int> {
    var pairs: [(index: Int, from: Int, to: Int)] = []
    for (index, group) in groups.enumerated() {
      guard let link = group.links.max(by: { $0.weight < $1.weight }) else { continue }
      pairs.append((index, link.from, link.to))
    }
    pairs.sort { $0.from < $1.from }
    let kept = Set(WordAnchors.longestChain(pairs.map { ($0.from, $0.to) }).map(\.0))
    return Set(pairs.filter { !kept.contains($0.from) }.map(\.index))
  }
}
