/// Finds where a long text can be cut: phrases that stand exactly once on either side, in the same order on both.
enum WordAnchors {
  /// Positions of the phrases in both rows, ascending in both; empty where there are none.
  static func find(
    _ a: [Int32], _ rows: Range<Int>, _ b: [Int32], _ columns: Range<Int>, phrase: Int
  ) -> [(Int, Int)] {
    let left = single(a, rows, phrase)
    let right = single(b, columns, phrase)
    var pairs: [(Int, Int)] = []
    for (hash, position) in left where position >= 0 {
      if let other = right[hash], other >= 0 { pairs.append((position, other)) }
    }
    pairs.sort { $0.0 < $1.0 }
    return longestChain(pairs)
  }

  /// Each phrase's position, or -1 where it stands more than once.
  private static func single(_ words: [Int32], _ range: Range<Int>, _ phrase: Int) -> [UInt64: Int] {
    guard range.count >= phrase else { return [:] }
    var out: [UInt64: Int] = [:]
    out.reserveCapacity(range.count)
    for position in range.lowerBound...range.upperBound - phrase {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for word in words[position..<position + phrase] {
        hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x100_0000_01B3
        hash ^= hash >> 29
      }
      out[hash] = out[hash] == nil ? position : -1
    }
    return out
  }

  /// The longest chain that ascends on both sides (patience sorting).
  static func longestChain(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var out: [(Int, Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      out.append(pairs[index])
      index = before[index]
    }
    return out.reversed()
  }
}
