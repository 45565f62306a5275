/// The best one-to-one assignment as a whole, by an auction: each row bids for the column it gains most from.
///
/// The sum of what is assigned lies within rows × step of the best there is. Rows may stay alone; ties between equal
/// columns go to the first. The number of bids is bounded, so that a thousand equal sections end.
enum Assignment {
  /// - Parameter edges: for each row its columns and gains; gains of 0 and below are never taken.
  /// - Returns: the column of each row, or -1.
  static func best(_ edges: [[(column: Int, gain: Float)]], columns: Int) -> [Int] {
    let highest = edges.reduce(Float(0)) { max($0, $1.reduce(0) { max($0, $1.gain) }) }
    let step = highest / 500
    var prices = [Float](repeating: 0, count: columns)
    var owner = [Int](repeating: -1, count: columns)
    var column = [Int](repeating: -1, count: edges.count)
    var waiting = Array(edges.indices.reversed())
    var bids = edges.count * 200 + 1000
    while let row = waiting.popLast(), bids > 0 {
      bids -= 1
      var bestColumn = -1
      var best: Float = 0
      var second: Float = 0
      for edge in edges[row] {
        let profit = edge.gain - prices[edge.column]
        if profit > best {
          second = best
          best = profit
          bestColumn = edge.column
        } else if profit > second {
          second = profit
        }
      }
      guard bestColumn >= 0 else { continue }
      prices[bestColumn] += best - second + step
      if owner[bestColumn] >= 0 {
        column[owner[bestColumn]] = -1
        waiting.append(owner[bestColumn])
      }
      owner[bestColumn] = row
      column[row] = bestColumn
    }
    return column
  }
}
