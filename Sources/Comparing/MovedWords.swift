/// Finds words that a pair lost in one place and gained in another: moved, not lost or new.
struct MovedWords {
  /// Whether each word of either row was moved.
  private(set) var from: [Bool]
  private(set) var to: [Bool]
  /// Fewer words in a row than this are no passage.
  private static let least = 5

  /// - Parameter gaps: the stretches of both rows that differ, in order.
  init(_ a: [Int32], _ b: [Int32], _ gaps: [(from: Range<Int>, to: Range<Int>)]) {
    from = Array(repeating: false, count: a.count)
    to = Array(repeating: false, count: b.count)
    guard gaps.count > 1 else { return }
    var places: [UInt64: (start: Int, end: Int)] = [:]
    for gap in gaps where gap.to.count >= Self.least {
      for start in gap.to.lowerBound...gap.to.upperBound - Self.least {
        places[Self.hash(b, start)] = (start, gap.to.upperBound)
      }
    }
    for gap in gaps where gap.from.count >= Self.least {
      var start = gap.from.lowerBound
      while start + Self.least <= gap.from.upperBound {
        var count = 0
        if let place = places[Self.hash(a, start)] {
          while start + count < gap.from.upperBound, place.start + count < place.end,
            a[start + count] == b[place.start + count], !to[place.start + count]
          { count += 1 }
          if count >= Self.least {
            for offset in 0..<count {
              from[start + offset] = true
              to[place.start + offset] = true
            }
          }
        }
        start += count >= Self.least ? count : 1
      }
    }
  }

  private static func hash(_ words: [Int32], _ start: Int) -> UInt64 {
    words[start..<start + least].reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64(UInt32(bitPattern: $1))) &* 0x100_0000_01B3 ^ $0 >> 31
    }
  }

  /// A range cut where moved words begin and end.
  func parts(of range: Range<Int>, in flags: [Bool]) -> [(range: Range<Int>, moved: Bool)] {
    var out: [(range: Range<Int>, moved: Bool)] = []
    for index in range {
      if let last = out.last, last.moved == flags[index] {
        out[out.count - 1].range = last.range.lowerBound..<index + 1
      } else {
        out.append((index..<index + 1, flags[index]))
      }
    }
    return out
  }
}
