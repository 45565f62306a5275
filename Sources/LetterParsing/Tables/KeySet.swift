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
  fileprivate static func place(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}

/// A fixed table from packed words to values, asked as often as a `KeySet`.
struct KeyTable<Value: Sendable>: Sendable {
  /// Open addressing, a quarter full at most; 0 marks a free slot.
  private let slots: [(key: UInt64, value: Value)]
  private let shift: UInt64
  private let absent: Value

  /// The keys are of words that have a letter; `absent` is the value of every other.
  init(_ values: [UInt64: Value], absent: Value) {
    var bits: UInt64 = 4
    while 1 << bits < values.count * 4 { bits += 1 }
    var slots = [(key: UInt64, value: Value)](repeating: (0, absent), count: 1 << bits)
    shift = 64 - bits
    for (key, value) in values where key != 0 {
      var place = KeySet.place(key, shift)
      while slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = (key, value)
    }
    self.slots = slots
    self.absent = absent
  }

  @inline(__always)
  subscript(_ key: UInt64) -> Value {
    var place = KeySet.place(key, shift)
    while slots[place].key != 0 {
      if slots[place].key == key { return slots[place].value }
      place = (place + 1) & (slots.count - 1)
    }
    return absent
  }
}
