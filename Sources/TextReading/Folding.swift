/// Folds Vietnamese text to small ASCII letters without marks, one byte a character, for matching only.
///
///     Folding.fold(Array("Kính gửi: Ủy ban".utf8))   // "kinh gui: uy ban"
///
/// Runs of blanks become one; characters that are no Latin letter become 0x01. Notations are never folded for output:
/// TƯ is not TU.
public enum Folding {
  /// What a character is, as bits.
  public static let upper: UInt8 = 1
  public static let lower: UInt8 = 2
  public static let digit: UInt8 = 4
  /// Stands before the character: three blanks or more, or a tab.
  public static let gap: UInt8 = 8
  /// Carried a Vietnamese mark.
  public static let marked: UInt8 = 16

  /// A folded stretch of text: bytes, what each was, and where it stood. Reused from line to line.
  public struct Line: Sendable {
    public var bytes: [UInt8] = []
    public var flags: [UInt8] = []
    /// Position in the text of each byte's character.
    public var origins: [Int32] = []
    /// Position after the last character.
    public var end: Int = 0
    public init() {}

    public var count: Int { bytes.count }

    /// Position in the text of the folded index, or the end.
    public func origin(_ index: Int) -> Int { index < origins.count ? Int(origins[index]) : end }
  }

  public static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var line = Line()
    bytes.withUnsafeBufferPointer { fold($0, 0..<$0.count, into: &line) }
    return line.bytes
  }

  /// Folds `range` into `line`, which is emptied first; blanks at both ends are dropped.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into line: inout Line) {
    line.bytes.removeAll(keepingCapacity: true)
    line.flags.removeAll(keepingCapacity: true)
    line.origins.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    var blanks = 0
    var lastEnd = index
    tables.withUnsafeBufferPointer { table in
      while index < range.upperBound {
        let byte = bytes[index]
        var length = 1
        var folded = byte
        var flag: UInt8 = 0
        if byte < 0x80 {
          if byte <= 0x20 {
            blanks += byte == 0x09 ? 4 : 1
            index += 1
            continue
          }
          if byte >= 0x61 && byte <= 0x7A {
            flag = lower
          } else if byte >= 0x41 && byte <= 0x5A {
            folded = byte | 0x20
            flag = upper
          } else if byte >= 0x30 && byte <= 0x39 {
            flag = digit
          }
        } else if byte < 0xE0 {
          length = 2
          guard index + 1 < range.upperBound else { break }
          if byte == 0xC2 && bytes[index + 1] == 0xA0 {
            blanks += 1
            index += 2
            continue
          }
          let entry = byte >= 0xC3 && byte <= 0xC6 ? table[Int(byte - 0xC3) * 64 + Int(bytes[index + 1] & 0x3F)] : 0
          (folded, flag) = unpack(entry)
        } else {
          length = byte < 0xF0 ? 3 : 4
          guard index + length <= range.upperBound else { break }
          if byte == 0xE1 && (bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB) {
            (folded, flag) = unpack(table[256 + Int(bytes[index + 1] - 0xBA) * 64 + Int(bytes[index + 2] & 0x3F)])
          } else if byte == 0xE2 && bytes[index + 1] == 0x80 {
            let last = bytes[index + 2]
            if last <= 0x8B || last == 0xAF {
              blanks += 1
              index += 3
              continue
            }
            folded =
              last <= 0x95
              ? 0x2D : last == 0x9C || last == 0x9D || last == 0x9E ? 0x22 : last == 0x99 || last == 0x98 ? 0x27 : 0x01
          } else if byte == 0xE2 && bytes[index + 1] == 0x81 && bytes[index + 2] == 0x84 {
            folded = 0x2F
          } else {
            folded = 0x01
          }
        }
        if blanks > 0 {
          if !line.bytes.isEmpty {
            line.bytes.append(0x20)
            line.flags.append(0)
            line.origins.append(Int32(truncatingIfNeeded: lastEnd))
          }
          if blanks >= 3 { flag |= gap }
          blanks = 0
        }
        line.bytes.append(folded)
        line.flags.append(flag)
        line.origins.append(Int32(truncatingIfNeeded: index))
        index += length
        lastEnd = index
      }
    }
    line.end = lastEnd
  }

  @inline(__always)
  private static func unpack(_ entry: UInt16) -> (UInt8, UInt8) {
    entry == 0 ? (0x01, 0) : (UInt8(entry & 0xFF), UInt8(entry >> 8))
  }

  /// C3, C4, C5, C6 by 64 second bytes, then E1 BA and E1 BB by 64 third bytes: letter, flags above it.
  private static let tables: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 384)
    let rows: [(UInt8, String)] = [
      (0x61, "àáảãạăằắẳẵặâầấẩẫậäåā"), (0x65, "èéẻẽẹêềếểễệëē"), (0x69, "ìíỉĩịïī"), (0x6F, "òóỏõọôồốổỗộơờớởỡợöøō"),
      (0x75, "ùúủũụưừứửữựüū"), (0x79, "ỳýỷỹỵÿ"), (0x64, "đð"), (0x63, "ç"), (0x6E, "ñ"),
    ]
    let rowsUpper: [(UInt8, String)] = [
      (0x61, "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÄÅĀ"), (0x65, "ÈÉẺẼẸÊỀẾỂỄỆËĒ"), (0x69, "ÌÍỈĨỊÏĪ"), (0x6F, "ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÖØŌ"),
      (0x75, "ÙÚỦŨỤƯỪỨỬỮỰÜŪ"), (0x79, "ỲÝỶỸỴŸ"), (0x64, "ĐÐ"), (0x63, "Ç"), (0x6E, "Ñ"),
    ]
    for (letter, characters) in rows { fill(&table, letter, lower | marked, characters) }
    for (letter, characters) in rowsUpper { fill(&table, letter, upper | marked, characters) }
    return table
  }()

  private static func fill(_ table: inout [UInt16], _ letter: UInt8, _ flag: UInt8, _ characters: String) {
    for scalar in characters.unicodeScalars {
      let utf8 = Array(String(scalar).utf8)
      let entry = UInt16(letter) | UInt16(flag) << 8
      if utf8.count == 2, utf8[0] >= 0xC3, utf8[0] <= 0xC6 {
        table[Int(utf8[0] - 0xC3) * 64 + Int(utf8[1] & 0x3F)] = entry
      } else if utf8.count == 3, utf8[0] == 0xE1, utf8[1] == 0xBA || utf8[1] == 0xBB {
        table[256 + Int(utf8[1] - 0xBA) * 64 + Int(utf8[2] & 0x3F)] = entry
      }
    }
  }
}
