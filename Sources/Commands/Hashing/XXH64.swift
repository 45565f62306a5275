/// XXH64 with seed 0: a fast checksum against damage, not against malice; `xxhsum -H64` gives the same.
///
///     XXH64.hex(of: Array("abc".utf8))   // "44bc2cf5ad770999"
///
/// Sources are known by their SHA-256; results, which the program can make again, by this.
enum XXH64 {
  /// The checksum in lower-case hexadecimal, 16 letters.
  static func hex(of bytes: [UInt8]) -> String {
    let text = String(hash(bytes), radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }

  static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { hash($0) }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = bytes.count
    var index = 0
    var hash: UInt64
    if count >= 32 {
      var lanes = SIMD4<UInt64>(p1 &+ p2, p2, 0, 0 &- p1)
      while index &+ 32 <= count {
        for lane in 0..<4 {
          lanes[lane] = round(lanes[lane], word(bytes, at: index &+ lane &* 8))
        }
        index &+= 32
      }
      hash = rotate(lanes[0], 1) &+ rotate(lanes[1], 7) &+ rotate(lanes[2], 12) &+ rotate(lanes[3], 18)
      for lane in 0..<4 { hash = (hash ^ round(0, lanes[lane])) &* p1 &+ p4 }
    } else {
      hash = p5
    }
    hash = hash &+ UInt64(count)
    while index &+ 8 <= count {
      hash = rotate(hash ^ round(0, word(bytes, at: index)), 27) &* p1 &+ p4
      index &+= 8
    }
    if index &+ 4 <= count {
      let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self))
      hash = rotate(hash ^ (UInt64(half) &* p1), 23) &* p2 &+ p3
      index &+= 4
    }
    while index < count {
      hash = rotate(hash ^ (UInt64(bytes[index]) &* p5), 11) &* p1
      index &+= 1
    }
    hash = (hash ^ (hash >> 33)) &* p2
    hash = (hash ^ (hash >> 29)) &* p3
    return hash ^ (hash >> 32)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* p2, 31) &* p1
  }

  @inline(__always)
  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    (value &<< count) | (value &>> (64 &- count))
  }

  private static let p1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let p2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let p3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let p4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let p5: UInt64 = 0x27D4_EB2F_1656_67C5
}
