/// A passage that stands in both documents: the same words in a row.
struct Tile {
  /// The first term in the directive, and in the letter.
  var from: Int
  var to: Int
  var count: Int
  /// What the passage proves: its words, each by its rarity.
  var weight: Float
  /// The part of it that words of the subject prove, without the common words of administration.
  var content: Float
}

/// Finds the passages that two blocks share, and keeps book of the words that are already accounted for.
///
/// Each word of either document is taken up once: what one pair claims is no proof for another. That keeps formulas
/// that repeat, and near-identical sections, from tying everything to everything.
struct Tiling {
  let from: Side
  let to: Side
  let index: PhraseIndex
  /// What all of a block's words would prove.
  let fromWeights: [Float]
  let toWeights: [Float]
  private(set) var fromClaimed: [Bool]
  private(set) var toClaimed: [Bool]
  /// How many places of one phrase in a block are tried; keeps a paragraph of one repeated phrase linear.
  private static let places = 16

  init(_ from: Side, _ to: Side) {
    self.from = from
    self.to = to
    index = PhraseIndex(from, to)
    fromWeights = Self.blockWeights(from, index.from, index.rarity)
    toWeights = Self.blockWeights(to, index.to, index.rarity)
    fromClaimed = Array(repeating: false, count: from.terms.count)
    toClaimed = Array(repeating: false, count: to.terms.count)
  }

  /// The passages of words not yet claimed that two blocks share, longest first at each place.
  func tiles(_ a: Int, _ b: Int) -> [Tile] {
    let rows = from.terms(of: a)
    let columns = to.terms(of: b)
    var out: [Tile] = []
    var used = [Bool](repeating: false, count: columns.count)
    var position = rows.lowerBound
    while position < rows.upperBound - 1 {
      guard !fromClaimed[position], index.from[position] >= 0 else {
        position += 1
        continue
      }
      var best = 0
      var bestStart = 0
      let places = index.positions(of: index.from[position], in: columns)
      // The place that continues the passage before it comes first where equals meet.
      for place in near(out.last.map { $0.to + position - $0.from }, places) {
        let count = run(position, Int(place), rows.upperBound, columns, used)
        if count > best {
          best = count
          bestStart = Int(place)
        }
      }
      guard best >= 2 else {
        position += 1
        continue
      }
      out.append(tile(position, bestStart, best))
      for offset in 0..<best { used[bestStart - columns.lowerBound + offset] = true }
      position += best
    }
    return out
  }

  /// - Parameter both: false where only the letter's words are spent, since the directive's may be taken up again.
  mutating func claim(_ tiles: [Tile], both: Bool = true) {
    for tile in tiles {
      for offset in 0..<tile.count {
        if both { fromClaimed[tile.from + offset] = true }
        toClaimed[tile.to + offset] = true
      }
    }
  }

  /// Forgets what was claimed of the directive, for passages that the letter has twice.
  mutating func releaseFrom() {
    fromClaimed = Array(repeating: false, count: fromClaimed.count)
  }

  private func near(_ expected: Int?, _ places: ArraySlice<Int32>) -> ArraySlice<Int32> {
    guard places.count > Self.places, let expected else { return places.prefix(Self.places) }
    let next = PhraseIndex.firstIndex(places, notBelow: Int32(expected))
    let lower = max(places.startIndex, min(next - Self.places / 2, places.endIndex - Self.places))
    return places[lower..<lower + Self.places]
  }

  private func run(_ position: Int, _ place: Int, _ rowEnd: Int, _ columns: Range<Int>, _ used: [Bool]) -> Int {
    var count = 0
    while position + count < rowEnd, place + count < columns.upperBound,
      from.terms[position + count].bare == to.terms[place + count].bare,
      !fromClaimed[position + count], !toClaimed[place + count], !used[place + count - columns.lowerBound]
    { count += 1 }
    return count
  }

  private func tile(_ position: Int, _ place: Int, _ count: Int) -> Tile {
    var tile = Tile(from: position, to: place, count: count, weight: 0, content: 0)
    var before: Float = 0
    for offset in 0..<count {
      let after = offset + 1 < count ? index.rarity[Int(index.from[position + offset])] : 0
      let exact = from.terms[position + offset].folded == to.terms[place + offset].folded
      let weight = from.commonness[position + offset] * max(before, after) * (exact ? 1 : 0.6)
      tile.weight += weight
      if from.commonness[position + offset] == CommonWords.weights.other { tile.content += weight }
      before = after
    }
    return tile
  }

  private static func blockWeights(_ side: Side, _ phrases: [Int32], _ rarity: [Float]) -> [Float] {
    side.blocks.indices.map { block in
      var sum: Float = 0
      var before: Float = 0
      for position in side.terms(of: block) {
        let after = phrases[position] >= 0 ? rarity[Int(phrases[position])] : 0
        sum += side.commonness[position] * max(before, after)
        before = after
      }
      return sum
    }
  }
}
