/// A path as a key: hashed as the bytes it is, since a String is first brought into a normal form that every path has already.
struct PathKey: Hashable {
  let path: String

  func hash(into hasher: inout Hasher) {
    var path = path
    path.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// How many bullets of each sign stand below a section.
struct BulletCounts {
  private var counts = SIMD4<Int>.zero

  /// The number of the next bullet whose sign begins with this byte: - + * and what counts as •.
  mutating func next(_ sign: UInt8) -> Int {
    let place =
      switch sign {
      case UInt8(ascii: "-"): 0
      case UInt8(ascii: "+"): 1
      case UInt8(ascii: "*"): 2
      default: 3
      }
    counts[place] += 1
    return counts[place]
  }
}
