/// A table of words or phrases by a hash of their bytes, for looking up without making a string or a dictionary key.
struct WordTable<Value>: @unchecked Sendable {
  private var hashes: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// Two entries of one hash would be one; the tables are small and tested.
  init(_ entries: [(key: String, value: Value)]) {
    var size = 64
    while size < entries.count * 3 { size *= 2 }
    mask = size - 1
    hashes = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    for entry in entries {
      var hash = WordHash()
      for byte in entry.key.utf8 { hash.add(byte) }
      var slot = Int(truncatingIfNeeded: hash.value) & mask
      while hashes[slot] != 0, hashes[slot] != hash.value { slot = (slot + 1) & mask }
      hashes[slot] = hash.value
      values[slot] = entry.value
    }
  }

  @inline(__always)
  subscript(hash: WordHash) -> Value? {
    var slot = Int(truncatingIfNeeded: hash.value) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash.value { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// A hash that grows byte by byte (FNV-1a, 64 bits).
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
