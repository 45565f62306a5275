/// Where a byte of the normalised text stood in the file.
///
/// The text is the file with small edits (BOM and CR dropped, marks composed), so the map is a list of places where
/// the distance between the two changes; a clean UTF-8 file has an empty list.
public struct OffsetMap: Sendable {
  /// Ascending positions in the text from which `shifts` of the same index holds.
  private var positions: [Int] = []
  private var shifts: [Int] = []

  public init() {}

  /// From `position` of the text on, the file's offset is the text's plus `shift`.
  public mutating func append(position: Int, shift: Int) {
    if shifts.last ?? 0 == shift { return }
    if positions.last == position {
      shifts[shifts.count - 1] = shift
    } else {
      positions.append(position)
      shifts.append(shift)
    }
  }

  /// The offset in the file of the byte that gave the text's byte at `position`; logarithmic.
  public func source(of position: Int) -> Int {
    if positions.isEmpty { return position }
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] <= position { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? position : position + shifts[low - 1]
  }
}
