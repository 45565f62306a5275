/// A number for each label, in three groups of eight lanes that one instruction or two handle together.
///
/// The lanes behind the last label hold what the caller fills them with.
struct LabelScores {
  private(set) var first: SIMD8<Float>
  private(set) var second: SIMD8<Float>
  private(set) var third: SIMD8<Float>

  static let lanes = 24

  @inline(__always)
  init(repeating value: Float) {
    first = SIMD8(repeating: value)
    second = first
    third = first
  }

  /// A row of figures, one a label; the lanes left over are filled with `padding`.
  init(_ row: ArraySlice<Float>, padding: Float) {
    precondition(row.count <= Self.lanes)
    self.init(repeating: padding)
    for (label, value) in row.enumerated() { self[label] = value }
  }

  @inline(__always)
  subscript(_ label: Int) -> Float {
    get { label < 8 ? first[label] : label < 16 ? second[label - 8] : third[label - 16] }
    set {
      if label < 8 {
        first[label] = newValue
      } else if label < 16 {
        second[label - 8] = newValue
      } else {
        third[label - 16] = newValue
      }
    }
  }

  @inline(__always)
  static func += (scores: inout LabelScores, other: LabelScores) {
    scores.first += other.first
    scores.second += other.second
    scores.third += other.third
  }

  @inline(__always)
  var best: Float {
    let eight = Self.greater(Self.greater(first, second), third)
    let four = Self.greater(eight.lowHalf, eight.highHalf)
    return max(max(four[0], four[1]), max(four[2], four[3]))
  }

  @inline(__always)
  private static func greater(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> SIMD8<Float> {
    a.replacing(with: b, where: b .> a)
  }
  @inline(__always)
  private static func greater(_ a: SIMD4<Float>, _ b: SIMD4<Float>) -> SIMD4<Float> {
    a.replacing(with: b, where: b .> a)
  }

  /// The labels whose score is at least `floor`, as bits.
  @inline(__always)
  func labels(from floor: Float) -> UInt32 {
    var bits: UInt32 = 0
    let limit = SIMD8(repeating: floor)
    let groups = (first .>= limit, second .>= limit, third .>= limit)
    for lane in 0..<8 {
      let bit: UInt32 = 1 << UInt32(lane)
      if groups.0[lane] { bits |= bit }
      if groups.1[lane] { bits |= bit << 8 }
      if groups.2[lane] { bits |= bit << 16 }
    }
    return bits
  }

  /// Takes the better of its own scores and `base` plus the steps, and notes where it took them from.
  @inline(__always)
  mutating func improve(_ base: Float, _ steps: LabelScores, _ source: Int32, _ from: inout LabelSources) {
    let values = (steps.first + base, steps.second + base, steps.third + base)
    let better = (values.0 .> first, values.1 .> second, values.2 .> third)
    first.replace(with: values.0, where: better.0)
    second.replace(with: values.1, where: better.1)
    third.replace(with: values.2, where: better.2)
    from.first.replace(with: source, where: better.0)
    from.second.replace(with: source, where: better.1)
    from.third.replace(with: source, where: better.2)
  }
}

/// For each label the label before it on the best way there.
struct LabelSources {
  var first = SIMD8<Int32>.zero
  var second = SIMD8<Int32>.zero
  var third = SIMD8<Int32>.zero

  /// As bytes, for the way back.
  var packed: SIMD32<UInt8> {
    SIMD32(
      lowHalf: SIMD16(
        lowHalf: SIMD8(truncatingIfNeeded: first), highHalf: SIMD8(truncatingIfNeeded: second)),
      highHalf: SIMD16(lowHalf: SIMD8(truncatingIfNeeded: third), highHalf: .zero))
  }
}
