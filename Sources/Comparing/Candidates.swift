/// Two blocks that share rare phrases, and so may belong together.
struct Candidate {
  var from: Int
  var to: Int
  /// What the passages that they share would prove if no other pair claimed them.
  var weight: Float
}

/// Finds the pairs of blocks worth a closer look, in time that grows with the text and not with its square.
enum Candidates {
  /// A phrase that would tie more pairs of blocks than this together proves little about any of them.
  private static let manyPairs = 64
  /// How many partners a block of the directive keeps, and how many a block of the letter.
  private static let partners = (from: 12, to: 6)

  static func find(_ tiling: Tiling) -> [Candidate] {
    let hits = gather(tiling)
    var kept: Set<Int64> = []
    keepBest(hits, by: \.from, most: partners.from, into: &kept)
    keepBest(hits, by: \.to, most: partners.to, into: &kept)
    return hits.filter { kept.contains(key($0)) }.compactMap { hit in
      let weight = tiling.tiles(hit.from, hit.to).reduce(0) { $0 + $1.weight }
      return weight > 0 ? Candidate(from: hit.from, to: hit.to, weight: weight) : nil
    }
  }

  private static func key(_ hit: Candidate) -> Int64 { Int64(hit.from) << 32 | Int64(hit.to) }

  /// Every pair of blocks with a shared phrase, and the sum of the phrases' rarity, in the directive's order.
  private static func gather(_ tiling: Tiling) -> [Candidate] {
    let index = tiling.index
    var sums = [Float](repeating: 0, count: tiling.to.blocks.count)
    var touched: [Int] = []
    var seen = [Int32](repeating: 0, count: index.rarity.count)
    var out: [Candidate] = []
    for block in tiling.from.blocks.indices {
      for position in tiling.from.terms(of: block) {
        let phrase = index.from[position]
        guard phrase >= 0 else { continue }
        let places = index.positionsInTo(phrase)
        let rank = Int(seen[Int(phrase)])
        seen[Int(phrase)] += 1
        guard !places.isEmpty else { continue }
        let total = index.positionsInFrom(phrase).count
        let weight =
          index.rarity[Int(phrase)]
          * (tiling.from.commonness[position] + tiling.from.commonness[position + 1])
        for place in total * places.count <= manyPairs ? places : nearRank(places, rank, of: total) {
          let partner = Int(tiling.to.termBlocks[Int(place)])
          if sums[partner] == 0 { touched.append(partner) }
          sums[partner] += weight
        }
      }
      for partner in touched {
        out.append(Candidate(from: block, to: partner, weight: sums[partner]))
        sums[partner] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return out
  }

  /// Of a phrase that stands everywhere, only the places in the same part of the letter.
  private static func nearRank(_ places: ArraySlice<Int32>, _ rank: Int, of total: Int) -> ArraySlice<Int32> {
    let middle = places.startIndex + rank * places.count / total
    return places[max(places.startIndex, middle - 2)..<min(places.endIndex, middle + 3)]
  }

  private static func keepBest(
    _ hits: [Candidate], by side: KeyPath<Candidate, Int>, most: Int, into kept: inout Set<Int64>
  ) {
    let order = hits.indices.sorted {
      let (a, b) = (hits[$0], hits[$1])
      if a[keyPath: side] != b[keyPath: side] { return a[keyPath: side] < b[keyPath: side] }
      return a.weight != b.weight ? a.weight > b.weight : $0 < $1
    }
    var current = -1
    var count = 0
    for index in order {
      if hits[index][keyPath: side] != current {
        current = hits[index][keyPath: side]
        count = 0
      }
      count += 1
      if count <= most { kept.insert(key(hits[index])) }
    }
  }
}
