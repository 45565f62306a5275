/// Eight bytes of a text that are asked the same question at once; an answer sets the high bit of each byte it holds for.
///
///     EightBytes(base).blanks == 0   // ink alone
///
/// Every answer is exact: no carry runs from one byte into the next.
@frozen public struct EightBytes {
  public let value: UInt64

  @inlinable @inline(__always)
  public static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable @inline(__always)
  public static var high: UInt64 { 0x8080_8080_8080_8080 }

  @inlinable @inline(__always)
  public init(_ bytes: UnsafePointer<UInt8>) {
    value = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// Eight bytes, the first of them lowest.
  @inlinable @inline(__always)
  public init(value: UInt64) { self.value = value }

  /// Bytes from `first` to `last`, both below 0x80.
  @inlinable @inline(__always)
  public func within(_ first: UInt8, _ last: UInt8) -> UInt64 {
    let low = value & ~Self.high
    let reaches = low &+ Self.ones &* UInt64(0x80 - first)
    let passes = low &+ Self.ones &* UInt64(0x7F - last)
    return reaches & ~passes & ~value & Self.high
  }

  /// Bytes up to 0x20: blanks, tabs, line ends.
  @inlinable @inline(__always)
  public var blanks: UInt64 {
    ~((value & ~Self.high) &+ Self.ones &* (0x80 - 0x21)) & ~value & Self.high
  }

  /// Bytes that go on with a character of several.
  @inlinable @inline(__always)
  public var continuations: UInt64 { value & ~(value << 1) & Self.high }

  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> UInt64 {
    let difference = value ^ Self.ones &* UInt64(byte)
    return ~(((difference & ~Self.high) &+ ~Self.high) | difference) & Self.high
  }

  /// How many bytes an answer holds for.
  @inlinable @inline(__always)
  public static func count(_ answer: UInt64) -> Int {
    Int(truncatingIfNeeded: ((answer >> 7) &* ones) >> 56)
  }

  /// The place of the first byte that a non-empty answer holds for.
  @inlinable @inline(__always)
  public static func first(_ answer: UInt64) -> Int { answer.trailingZeroBitCount >> 3 }
}
