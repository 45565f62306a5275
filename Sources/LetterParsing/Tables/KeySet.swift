/// A fixed set of packed words that is asked for every word of a text: one multiplication and, nearly always, one look.
///
///     KeySet(["tm", "kt"].map(wordKey)).contains(wordKey("kt"))   // true
struct KeySet: Sendable, ExpressibleByArrayLiteral {
  /// Open addressing, a quarter full at most; 0 marks a free slot.
  private let slots: [UInt64]
  private let shift: UInt64
  /// 0 is a key of its own: the empty word.
  private let holdsZero: Bool

  init(_ keys: some Sequence<UInt64>) {
    let keys = Array(keys)
    var bits: UInt64 = 4
    while 1 << bits < keys.count * 4 { bits += 1 }
    var slots = [UInt64](repeating: 0, count: 1 << bits)
    let shift = 64 - bits
    for key in keys where key != 0 {
      var place = Self.place(key, shift)
      while slots[place] != 0, slots[place] != key { place = (place + 1) & (slots.count - 1) }
      slots[place] = key
    }
    self.slots = slots
    self.shift = shift
    holdsZero = keys.contains(0)
  }

  init(arrayLiteral elements: UInt64...) { self.init(elements) }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    if key == 0 { return holdsZero }
    var place = Self.place(key, shift)
    while slots[place] != 0 {
      if slots[place] == key { return true }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
