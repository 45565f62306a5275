/// Finds texts that are alike among many, in time that grows with their number and not with its square.
///
/// Sketches that agree in all places of any one band are candidates; each is compared with the first of its bucket and with
/// its neighbour only, so that ten thousand copies of one form cost ten thousand comparisons.
struct LikenessIndex {
  /// The sketches one behind the other.
  private var sketches: [UInt16] = []
  private(set) var count = 0

  private static let rows = 4

  mutating func add(_ sketch: [UInt16]) {
    sketches += sketch
    count += 1
  }

  /// Groups of two or more texts that are at least as alike as `threshold`, each ascending.
  func groups(threshold: Double) -> [[Int]] {
    var leaders = Array(0..<count)
    func leader(of index: Int, in leaders: inout [Int]) -> Int {
      var index = index
      while leaders[index] != index {
        leaders[index] = leaders[leaders[index]]
        index = leaders[index]
      }
      return index
    }
    for band in 0..<TextSketch.size / Self.rows {
      let keyed = (0..<count).map { (key: key(of: $0, band: band), index: $0) }
        .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
      var first = 0
      for place in keyed.indices.dropFirst() {
        if keyed[place].key != keyed[first].key { first = place }
        for other in Set([first, place - 1]) where other >= first && other != place {
          let one = leader(of: keyed[other].index, in: &leaders)
          let two = leader(of: keyed[place].index, in: &leaders)
          if one != two && likeness(keyed[other].index, keyed[place].index) >= threshold {
            leaders[max(one, two)] = min(one, two)
          }
        }
      }
    }
    var groups: [Int: [Int]] = [:]
    for index in 0..<count { groups[leader(of: index, in: &leaders), default: []].append(index) }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  func likeness(_ first: Int, _ second: Int) -> Double {
    TextSketch.likeness(sketch(first), sketch(second))
  }

  private func sketch(_ index: Int) -> ArraySlice<UInt16> {
    sketches[index * TextSketch.size..<(index + 1) * TextSketch.size]
  }

  private func key(of index: Int, band: Int) -> UInt64 {
    let start = index * TextSketch.size + band * Self.rows
    return sketches[start..<start + Self.rows].reduce(0) { $0 << 16 | UInt64($1) }
  }
}
