/// SHA-256 (FIPS 180-4), in Swift, since the toolchain's Foundation has none on Linux.
///
///     SHA256.hex(of: Array("abc".utf8))   // "ba7816bf…f20015ad"
enum SHA256 {
  /// The digest in lower-case hexadecimal, 64 letters.
  static func hex(of bytes: [UInt8]) -> String {
    let state = bytes.withUnsafeBytes { digest($0) }
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for index in 0..<8 {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: state[index] >> shift) & 15
        text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digest(_ bytes: UnsafeRawBufferPointer) -> SIMD8<UInt32> {
    var state = initial
    let whole = bytes.count / 64
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      constants.withUnsafeBufferPointer { constants in
        for block in 0..<whole {
          compress(&state, bytes.baseAddress! + block * 64, schedule.baseAddress!, constants.baseAddress!)
        }
        // The rest, a bit 1, zeros, and the length in bits: one block or two.
        withUnsafeTemporaryAllocation(byteCount: 128, alignment: 8) { tail in
          let rest = bytes.count - whole * 64
          for index in 0..<128 { tail[index] = 0 }
          for index in 0..<rest { tail[index] = bytes[whole * 64 + index] }
          tail[rest] = 0x80
          let blocks = rest < 56 ? 1 : 2
          let bits = UInt64(bytes.count) &* 8
          for index in 0..<8 {
            tail[blocks * 64 - 1 - index] = UInt8(truncatingIfNeeded: bits >> UInt64(index * 8))
          }
          for block in 0..<blocks {
            compress(&state, tail.baseAddress! + block * 64, schedule.baseAddress!, constants.baseAddress!)
          }
        }
      }
    }
    return state
  }

  /// One block of 64 bytes. Raw pointers and wrapping arithmetic: this loop is most of what hashing costs.
  @inline(__always)
  private static func compress(
    _ state: inout SIMD8<UInt32>, _ block: UnsafeRawPointer, _ w: UnsafeMutablePointer<UInt32>,
    _ k: UnsafePointer<UInt32>
  ) {
    for index in 0..<16 {
      w[index] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
    }
    for index in 16..<64 {
      let a = w[index &- 15]
      let b = w[index &- 2]
      let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
      let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
      w[index] = w[index &- 16] &+ s0 &+ w[index &- 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds at a time, the roles of the variables turning instead of their values moving.
    for index in stride(from: 0, to: 64, by: 8) {
      step(a, b, c, &d, e, f, g, &h, k[index] &+ w[index])
      step(h, a, b, &c, d, e, f, &g, k[index &+ 1] &+ w[index &+ 1])
      step(g, h, a, &b, c, d, e, &f, k[index &+ 2] &+ w[index &+ 2])
      step(f, g, h, &a, b, c, d, &e, k[index &+ 3] &+ w[index &+ 3])
      step(e, f, g, &h, a, b, c, &d, k[index &+ 4] &+ w[index &+ 4])
      step(d, e, f, &g, h, a, b, &c, k[index &+ 5] &+ w[index &+ 5])
      step(c, d, e, &f, g, h, a, &b, k[index &+ 6] &+ w[index &+ 6])
      step(b, c, d, &e, f, g, h, &a, k[index &+ 7] &+ w[index &+ 7])
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func step(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ kw: UInt32
  ) {
    let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let choice = g ^ (e & (f ^ g))
    let t1 = h &+ s1 &+ choice &+ kw
    let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ t1
    h = t1 &+ s0 &+ majority
  }

  @inline(__always)
  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    (value &>> count) | (value &<< (32 &- count))
  }

  private static let initial = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
