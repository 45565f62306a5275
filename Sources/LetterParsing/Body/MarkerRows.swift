import Outlining

/// The rows of markers that are open, to tell whether a number at the start of a line goes on with one of them.
struct MarkerRows {
  /// The last ordinal of each kind and depth, 0 where there was none.
  private var last = [Int](repeating: 0, count: 13 * 8)

  mutating func note(_ marker: Marker) { last[key(marker)] = marker.ordinal }

  /// Whether the marker is the next of its row, or the first of a new one.
  func fits(_ marker: Marker) -> Bool {
    if marker.kind == .bullet { return true }
    let before = last[key(marker)]
    return before != 0 && marker.ordinal == before + 1 || marker.ordinal == 1
  }

  private func key(_ marker: Marker) -> Int { marker.kind.rawValue * 8 + marker.depth }
}

/// Numbers of which one is asked for by its rank: counted, not sorted, since widths and columns are small and many.
struct RankedNumbers {
  private var counts = [Int](repeating: 0, count: 256)
  /// The few that are too large to be counted, such as the width of a page on one line.
  private var large: [Int] = []
  private(set) var count = 0

  mutating func insert(_ number: Int) {
    count += 1
    if number < counts.count { counts[number] += 1 } else { large.append(number) }
  }

  /// The number at this place of the ascending row.
  func number(at place: Int) -> Int {
    var left = place
    for (number, count) in counts.enumerated() {
      if left < count { return number }
      left -= count
    }
    return large.sorted()[left]
  }
}
