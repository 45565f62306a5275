/// Where each two-word phrase stands in both documents, and how rare it is in them.
///
/// A phrase that stands in many blocks (a formula, a list of officials) says little about which block took up which;
/// one that stands once on either side says nearly everything.
struct PhraseIndex {
  /// The phrase that begins at each term; -1 at a block's last term.
  let from: [Int32]
  let to: [Int32]
  /// Positions of each phrase in the letter's terms, ascending: `positions[starts[p]..<starts[p + 1]]`.
  private let toStarts: [Int32]
  private let toPositions: [Int32]
  private let fromStarts: [Int32]
  private let fromPositions: [Int32]
  /// Rarity of each phrase, 0 to 1: 1 where it stands in no more than one block on either side.
  let rarity: [Float]

  init(_ from: Side, _ to: Side) {
    var numbers: [UInt64: Int32] = [:]
    numbers.reserveCapacity(from.terms.count + to.terms.count)
    let fromPhrases = Self.phrases(of: from, numbers: &numbers)
    let toPhrases = Self.phrases(of: to, numbers: &numbers)
    let count = numbers.count
    (fromStarts, fromPositions) = Self.postings(fromPhrases, count: count)
    (toStarts, toPositions) = Self.postings(toPhrases, count: count)
    let fromBlocks = Self.blockCounts(fromStarts, fromPositions, from.termBlocks)
    let toBlocks = Self.blockCounts(toStarts, toPositions, to.termBlocks)
    rarity = (0..<count).map { phrase in
      let ratio = min(1, 2 / Float(fromBlocks[phrase] + toBlocks[phrase]))
      return ratio * (ratio * 0.25 + 0.75)
    }
    self.from = fromPhrases
    self.to = toPhrases
  }

  func positionsInTo(_ phrase: Int32) -> ArraySlice<Int32> {
    toPositions[Int(toStarts[Int(phrase)])..<Int(toStarts[Int(phrase) + 1])]
  }

  func positionsInFrom(_ phrase: Int32) -> ArraySlice<Int32> {
    fromPositions[Int(fromStarts[Int(phrase)])..<Int(fromStarts[Int(phrase) + 1])]
  }

  /// The positions of a phrase inside a range of the letter's terms; logarithmic.
  func positions(of phrase: Int32, in range: Range<Int>) -> ArraySlice<Int32> {
    let all = positionsInTo(phrase)
    let lower = Self.firstIndex(all, notBelow: Int32(range.lowerBound))
    let upper = Self.firstIndex(all[lower...], notBelow: Int32(range.upperBound))
    return all[lower..<upper]
  }

  static func firstIndex(_ slice: ArraySlice<Int32>, notBelow value: Int32) -> Int {
    var low = slice.startIndex
    var high = slice.endIndex
    while low < high {
      let middle = (low + high) / 2
      if slice[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func phrases(of side: Side, numbers: inout [UInt64: Int32]) -> [Int32] {
    var out = [Int32](repeating: -1, count: side.terms.count)
    for block in side.blocks.indices {
      let range = side.terms(of: block)
      guard range.count > 1 else { continue }
      for position in range.lowerBound..<range.upperBound - 1 {
        let key =
          UInt64(UInt32(bitPattern: side.terms[position].bare)) << 32
          | UInt64(UInt32(bitPattern: side.terms[position + 1].bare))
        let next = Int32(numbers.count)
        let number = numbers[key] ?? next
        if number == next { numbers[key] = next }
        out[position] = number
      }
    }
    return out
  }

  private static func postings(_ phrases: [Int32], count: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for phrase in phrases where phrase >= 0 { starts[Int(phrase) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var positions = [Int32](repeating: 0, count: Int(starts[count]))
    for (position, phrase) in phrases.enumerated() where phrase >= 0 {
      positions[Int(next[Int(phrase)])] = Int32(position)
      next[Int(phrase)] += 1
    }
    return (starts, positions)
  }

  private static func blockCounts(_ starts: [Int32], _ positions: [Int32], _ blocks: [Int32]) -> [Int32] {
    (0..<starts.count - 1).map { phrase in
      var count: Int32 = 0
      var last: Int32 = -1
      for index in Int(starts[phrase])..<Int(starts[phrase + 1]) where blocks[Int(positions[index])] != last {
        last = blocks[Int(positions[index])]
        count += 1
      }
      return count
    }
  }
}
