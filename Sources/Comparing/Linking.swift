import Records

/// One block of the directive taken up in one of the letter, with what proves it.
struct Link {
  var from: Int
  var to: Int
  /// What the passages prove that this pair alone accounts for.
  var weight: Float
  /// The part of it that words of the subject prove.
  var content: Float
  /// Words of the longest passage.
  var run: Int
  /// Share of what the directive's block says that the letter's block takes up, and the reverse; 0 to 1.
  var fromShare: Float
  var toShare: Float
}

/// Decides which blocks belong together: the best one-to-one assignment first, then what is left of either side.
struct Linking {
  private var tiling: Tiling
  private let candidates: [Candidate]
  let fromRoles: [Comparison.Role]
  let toRoles: [Comparison.Role]
  /// The block that each of the directive's was assigned to at first, or -1.
  private var firstPartner: [Int]
  private(set) var links: [Link] = []
  /// Pairs that share passages but too little to be linked; for the reasons given to a reader.
  private(set) var rejected: [Link] = []

  /// - Parameter related: whether one document cites the other; if not, they must share enough to be compared at all.
  init(_ from: Side, _ to: Side, roles: (from: [Comparison.Role], to: [Comparison.Role]), related: Bool) {
    tiling = Tiling(from, to)
    candidates = Candidates.find(tiling)
    fromRoles = roles.from
    toRoles = roles.to
    firstPartner = Array(repeating: -1, count: from.blocks.count)
    let rest = assign()
    takeUpRest(rest)
    takeUpRepeated()
    if !related { dropStrangers() }
  }

  func fromWeight(_ block: Int) -> Float { tiling.fromWeights[block] }
  func toWeight(_ block: Int) -> Float { tiling.toWeights[block] }

  /// The first links: one to one, the sum of what they prove as high as can be. Gives the candidates that remain.
  private mutating func assign() -> [Candidate] {
    for _ in 0..<3 {
      firstPartner = Assignment.best(edges(given: firstPartner), columns: tiling.to.blocks.count)
    }
    let partner = firstPartner
    let chosen = candidates.filter { partner[$0.from] == $0.to }.sorted { $0.weight > $1.weight }
    for candidate in chosen { consider(candidate.from, candidate.to) }
    return candidates.filter { partner[$0.from] != $0.to }
  }

  /// The gains of each block's candidates; pairs whose parents or neighbours were paired before gain more.
  private func edges(given partner: [Int]) -> [[(column: Int, gain: Float)]] {
    var edges = [[(column: Int, gain: Float)]](repeating: [], count: tiling.from.blocks.count)
    for candidate in candidates {
      let (a, b) = (candidate.from, candidate.to)
      let share = candidate.weight / max(min(tiling.fromWeights[a], tiling.toWeights[b]), 0.01)
      let gain = candidate.weight * (0.4 + 0.6 * min(1, share)) * (1 + context(a, b, partner))
      edges[a].append((b, gain))
    }
    return edges
  }

  private func context(_ a: Int, _ b: Int, _ partner: [Int]) -> Float {
    var bonus: Float = 0
    if let above = tiling.from.blocks[a].parent, let aboveTo = tiling.to.blocks[b].parent, partner[above] == aboveTo {
      bonus += 0.25
    }
    if a > 0, b > 0, partner[a - 1] == b - 1 { bonus += 0.1 }
    if a + 1 < partner.count, partner[a + 1] == b + 1 { bonus += 0.1 }
    let distance = Float(a) / Float(partner.count) - Float(b) / Float(tiling.to.blocks.count)
    return bonus - 0.05 * abs(distance)
  }

  /// What the first links left of both sides: several blocks in one, one in several. The weightiest goes first;
  /// where others claimed words of it meanwhile it goes back into its place.
  private mutating func takeUpRest(_ rest: [Candidate]) {
    var queue = PriorityQueue(rest)
    while let candidate = queue.popFirst() {
      let weight = tiling.tiles(candidate.from, candidate.to).reduce(0) { $0 + $1.weight }
      if weight < candidate.weight * 0.95, let next = queue.first, weight < next.weight {
        if weight > 0.1 { queue.insert(Candidate(from: candidate.from, to: candidate.to, weight: weight)) }
      } else {
        consider(candidate.from, candidate.to)
      }
    }
  }

  /// A passage that the letter has twice, once where it belongs and once more in its opening or in an annex.
  private mutating func takeUpRepeated() {
    let bar = LinkWeights.repeated
    let linked = Set(links.map { $0.from << 32 | $0.to })
    tiling.releaseFrom()
    for candidate in candidates
    where candidate.weight >= bar.weight
      && !linked.contains(candidate.from << 32 | candidate.to)
    {
      let tiles = tiling.tiles(candidate.from, candidate.to)
      let link = link(candidate.from, candidate.to, tiles)
      if link.weight >= bar.weight, link.run >= bar.run, link.fromShare >= bar.share {
        links.append(link)
        tiling.claim(tiles, both: false)
      }
    }
  }

  /// Takes the links back where the two documents share next to nothing.
  private mutating func dropStrangers() {
    let shared = links.reduce(0) { $0 + $1.weight }
    let whole = min(tiling.fromWeights.reduce(0, +), tiling.toWeights.reduce(0, +))
    guard shared < whole * LinkWeights.relatedness else { return }
    let copied = LinkWeights.copied
    let strangers = links.filter { $0.weight < copied.weight || min($0.fromShare, $0.toShare) < copied.share }
    links.removeAll { $0.weight < copied.weight || min($0.fromShare, $0.toShare) < copied.share }
    rejected += strangers
  }

  private mutating func consider(_ a: Int, _ b: Int) {
    let tiles = tiling.tiles(a, b)
    guard !tiles.isEmpty else { return }
    let link = link(a, b, tiles)
    let frames = (fromRoles[a] == .frame ? 1 : 0) + (toRoles[b] == .frame ? 1 : 0)
    let above = tiling.from.blocks[a].parent.map { firstPartner[$0] }
    let isBelow = above != nil && above == tiling.to.blocks[b].parent
    if LinkWeights.score(link, frames: frames, isBelow: isBelow) > 0 {
      links.append(link)
      tiling.claim(tiles)
    } else {
      rejected.append(link)
    }
  }

  private func link(_ a: Int, _ b: Int, _ tiles: [Tile]) -> Link {
    let weight = tiles.reduce(0) { $0 + $1.weight }
    return Link(
      from: a, to: b, weight: weight, content: tiles.reduce(0) { $0 + $1.content },
      run: tiles.reduce(0) { max($0, $1.count) },
      fromShare: min(1, weight / max(tiling.fromWeights[a], 0.01)),
      toShare: min(1, weight / max(tiling.toWeights[b], 0.01)))
  }
}
