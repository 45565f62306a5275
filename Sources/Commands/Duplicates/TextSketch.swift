/// A short likeness of a text, by which near-duplicates are found: minima of the hashes of its shingles (MinHash).
///
/// The share of places in which two sketches agree is, within 0.05 or so, the share of shingles that the texts have in
/// common (Jaccard).
enum TextSketch {
  /// Places of a sketch; the range of hashes is cut into as many parts, and each keeps its least.
  static let size = 128
  /// Letters of a shingle: long enough to be rare, short enough to survive between two misread letters.
  static let shingle = 7
  /// A shorter text says too little to be called alike.
  static let leastLetters = 200

  /// nil where the text is too short.
  static func sketch(of folded: [UInt8]) -> [UInt16]? {
    guard folded.count >= leastLetters else { return nil }
    var least = [UInt64](repeating: .max, count: size)
    var rolling: UInt64 = 0
    // The factor of the letter that leaves the window.
    var oldest: UInt64 = 1
    for _ in 0..<shingle { oldest = oldest &* factor }
    for index in folded.indices {
      rolling = rolling &* factor &+ UInt64(folded[index])
      if index >= shingle { rolling = rolling &- UInt64(folded[index - shingle]) &* oldest }
      guard index >= shingle - 1 else { continue }
      let hash = mixed(rolling)
      let place = Int(hash >> 57)
      if hash < least[place] { least[place] = hash }
    }
    return filled(least)
  }

  /// The share of places in which two sketches agree.
  static func likeness(_ first: ArraySlice<UInt16>, _ second: ArraySlice<UInt16>) -> Double {
    var same = 0
    for (one, other) in zip(first, second) where one == other { same += 1 }
    return Double(same) / Double(size)
  }

  /// Places that no hash fell into take their right neighbour's, told apart by the distance, as short texts leave some.
  private static func filled(_ least: [UInt64]) -> [UInt16] {
    (0..<size).map { place in
      var distance = 0
      while least[(place + distance) % size] == .max && distance < size { distance += 1 }
      return UInt16(truncatingIfNeeded: mixed(least[(place + distance) % size] &+ UInt64(distance)))
    }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
}
