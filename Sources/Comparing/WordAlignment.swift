/// Aligns two rows of words so that what is equal stands in long runs: the fewest and most readable changes.
///
/// Short texts go through a table of all pairs of words (Gotoh's affine gaps, turned round: a run of equal words has to
/// earn its beginning, so that no lone "và" is kept between two changes). Long ones are first cut at runs of words
/// that stand once on either side, which keeps the time in proportion to the text.
struct WordAlignment {
  /// Equal words: positions in both rows, ascending in both.
  private(set) var matches: [(Int, Int)] = []
  private let a: [Int32]
  private let b: [Int32]
  /// What keeping each word of `a` is worth.
  private let worth: [Float]

  /// The cost of beginning a run of equal words.
  private static let runCost: Float = 1.6
  /// Tables of more cells than this are cut first: 4 MB.
  private static let mostCells = 4_000_000
  /// Where nothing cuts a long text it is cut blindly into pieces of this many words.
  private static let piece = 700

  /// - Parameter worth: what a word of `a` is worth: little for "và", more for "học sinh".
  init(_ a: [Int32], _ b: [Int32], worth: [Float]) {
    self.a = a
    self.b = b
    self.worth = worth
    var work = [Region(rows: 0..<a.count, columns: 0..<b.count, phrase: 4)]
    while let region = work.popLast() { work.append(contentsOf: align(region).reversed()) }
    matches.sort { $0.0 < $1.0 }
  }

  private struct Region {
    var rows: Range<Int>
    var columns: Range<Int>
    /// Words of the phrases that cut it next.
    var phrase: Int
  }

  /// Aligns a region, or gives the smaller ones that it falls into.
  private mutating func align(_ region: Region) -> [Region] {
    var (rows, columns) = (region.rows, region.columns)
    while let row = rows.first, let column = columns.first, a[row] == b[column] {
      matches.append((row, column))
      rows.removeFirst()
      columns.removeFirst()
    }
    var tail: [(Int, Int)] = []
    while let row = rows.last, let column = columns.last, a[row] == b[column] {
      tail.append((row, column))
      rows.removeLast()
      columns.removeLast()
    }
    matches.append(contentsOf: tail)
    if rows.isEmpty || columns.isEmpty { return [] }
    if rows.count * columns.count <= Self.mostCells {
      table(rows, columns)
      return []
    }
    if region.phrase == 0 { return pieces(rows, columns) }
    let anchors = WordAnchors.find(a, rows, b, columns, phrase: region.phrase)
    if anchors.isEmpty { return [Region(rows: rows, columns: columns, phrase: region.phrase / 2)] }
    var out: [Region] = []
    var (row, column) = (rows.lowerBound, columns.lowerBound)
    for anchor in anchors {
      out.append(Region(rows: row..<anchor.0, columns: column..<anchor.1, phrase: region.phrase / 2))
      (row, column) = anchor
    }
    out.append(Region(rows: row..<rows.upperBound, columns: column..<columns.upperBound, phrase: region.phrase / 2))
    return out
  }

  private func pieces(_ rows: Range<Int>, _ columns: Range<Int>) -> [Region] {
    let count = max(rows.count, columns.count) / Self.piece + 1
    return (0..<count).map { part in
      func share(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound + range.count * part / count..<range.lowerBound + range.count * (part + 1) / count
      }
      return Region(rows: share(rows), columns: share(columns), phrase: 0)
    }
  }

  /// What the best way to a cell was, two bits a state.
  private enum Step {
    static let up: UInt8 = 1
    static let left: UInt8 = 2
    /// The gap state was entered from a run.
    static let closed: UInt8 = 4
    /// The run goes on from the run before it, rather than beginning here.
    static let goesOn: UInt8 = 8
  }

  /// The table: `run` is the best sum that ends with equal words, `gap` the best that does not.
  private mutating func table(_ rows: Range<Int>, _ columns: Range<Int>) {
    let width = columns.count + 1
    var steps = [UInt8](repeating: 0, count: (rows.count + 1) * width)
    var runs = [Float](repeating: -.infinity, count: width)
    var gaps = [Float](repeating: 0, count: width)
    for column in 1..<width { steps[column] = Step.left }
    for (i, row) in rows.enumerated() {
      var diagonalRun = runs[0]
      var diagonalGap = gaps[0]
      runs[0] = -.infinity
      steps[(i + 1) * width] = Step.up
      for j in 1..<width {
        let (aboveRun, aboveGap) = (runs[j], gaps[j])
        var step: UInt8 = 0
        if a[row] == b[columns.lowerBound + j - 1] {
          let begun = diagonalGap - Self.runCost
          if diagonalRun >= begun { step |= Step.goesOn }
          runs[j] = max(diagonalRun, begun) + worth[row]
        } else {
          runs[j] = -.infinity
        }
        var gap = aboveGap
        step |= Step.up
        if gaps[j - 1] > gap {
          gap = gaps[j - 1]
          step = step & ~Step.up | Step.left
        }
        if aboveRun > gap {
          gap = aboveRun
          step = step & ~(Step.up | Step.left) | Step.up | Step.closed
        }
        if runs[j - 1] > gap {
          gap = runs[j - 1]
          step = step & ~(Step.up | Step.left) | Step.left | Step.closed
        }
        gaps[j] = gap
        steps[(i + 1) * width + j] = step
        (diagonalRun, diagonalGap) = (aboveRun, aboveGap)
      }
    }
    var (i, j) = (rows.count, columns.count)
    var inRun = runs[j] >= gaps[j]
    while i > 0 && j > 0 {
      let step = steps[i * width + j]
      if inRun {
        matches.append((rows.lowerBound + i - 1, columns.lowerBound + j - 1))
        inRun = step & Step.goesOn != 0
        i -= 1
        j -= 1
      } else {
        inRun = step & Step.closed != 0
        if step & Step.up != 0 { i -= 1 } else { j -= 1 }
      }
    }
  }
}
