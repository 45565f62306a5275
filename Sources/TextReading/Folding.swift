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
  /// Carried the acute or the dot below: one of them stands over every syllable that ends in c, ch, p or t.
  public static let stopTone: UInt8 = 32

  /// A folded stretch of text: bytes, what each was, and where it stood. Reused from line to line.
  public struct Line {
    public fileprivate(set) var bytes: Row<UInt8>
    public fileprivate(set) var flags: Row<UInt8>
    /// Position in the text of each byte's character.
    public fileprivate(set) var origins: Row<Int32>
    /// Position after the last character.
    public fileprivate(set) var end: Int = 0
    /// Places, then letters, then flags: six bytes a character.
    private var storage: RowStorage<UInt8>

    public init() {
      storage = RowStorage.room(for: Self.shortest * 6)
      bytes = Row(base: storage.base, count: 0)
      flags = bytes
      let start = UnsafeRawPointer(storage.base)
      origins = start.withMemoryRebound(to: Int32.self, capacity: 0) { Row(base: $0, count: 0) }
    }

    /// Characters of most lines.
    private static let shortest = 144

    @inlinable public var count: Int { bytes.count }

    /// Position in the text of the folded index, or the end.
    @inlinable public func origin(_ index: Int) -> Int { index < origins.count ? Int(origins[index]) : end }

    /// Folds a stretch of no more than `most` characters into the line's memory; a copy of the line keeps its own.
    fileprivate mutating func fill(
      _ most: Int,
      _ fold: (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<Int32>) -> (
        count: Int, end: Int
      )
    ) {
      if storage.header < most * 6 || !isKnownUniquelyReferenced(&storage) {
        storage = RowStorage.room(for: max(Self.shortest, most) * 6)
      }
      let room = storage.header / 6
      let letters = storage.base + room * 4
      let flags = letters + room
      let places = UnsafeMutableRawPointer(storage.base).bindMemory(to: Int32.self, capacity: room)
      let folded = fold(letters, flags, places)
      bytes = Row(base: letters, count: folded.count)
      self.flags = Row(base: flags, count: folded.count)
      origins = Row(base: places, count: folded.count)
      end = folded.end
    }
  }

  public static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var line = Line()
    return bytes.withUnsafeBufferPointer {
      fold($0, 0..<$0.count, into: &line)
      return Array(line.bytes)
    }
  }

  /// Folds `range` into `line`, which is emptied first; blanks at both ends are dropped.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into line: inout Line) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    line.fill(range.count) { letters, flags, origins in
      var end = range.lowerBound
      let count = fold(bytes, range, letters, flags, origins, end: &end)
      return (count, end)
    }
  }

  /// What the first character of a range of no more than three bytes is; a mark on a letter's case costs no line.
  public static func firstFlags(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt8 {
    let count = range.count
    if count >= 2, case let lead = bytes[range.lowerBound], lead >= 0xC3, lead <= 0xC6 {
      return UInt8(truncatingIfNeeded: tables[Int(lead - 0xC3) * 64 + Int(bytes[range.lowerBound + 1] & 0x3F)] >> 8)
    }
    if count >= 3, bytes[range.lowerBound] == 0xE1, case let second = bytes[range.lowerBound + 1], second | 1 == 0xBB {
      return UInt8(
        truncatingIfNeeded: tables[256 + Int(second - 0xBA) * 64 + Int(bytes[range.lowerBound + 2] & 0x3F)] >> 8)
    }
    var line = Line()
    fold(bytes, range, into: &line)
    return line.flags.first ?? 0
  }

  /// Writes the folded characters and returns how many they are; never more than the range has bytes.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ letters: UnsafeMutablePointer<UInt8>,
    _ flags: UnsafeMutablePointer<UInt8>, _ origins: UnsafeMutablePointer<Int32>, end: inout Int
  ) -> Int {
    var index = range.lowerBound
    let stop = range.upperBound
    var blanks = 0
    var lastEnd = index
    var count = 0
    tables.withUnsafeBufferPointer { table in
      while index < stop {
        let byte = bytes[index]
        var length = 1
        var entry: UInt16
        if byte < 0x80 {
          if byte <= 0x20 {
            blanks += byte == 0x09 ? 4 : 1
            index += 1
            continue
          }
          entry = table[asciiTable + Int(byte)]
        } else if byte < 0xE0 {
          length = 2
          guard index + 1 < stop else { break }
          if byte == 0xC2 && bytes[index + 1] == 0xA0 {
            blanks += 1
            index += 2
            continue
          }
          entry = byte >= 0xC3 && byte <= 0xC6 ? table[Int(byte - 0xC3) * 64 + Int(bytes[index + 1] & 0x3F)] : 1
        } else {
          length = byte < 0xF0 ? 3 : 4
          guard index + length <= stop else { break }
          let second = bytes[index + 1]
          let third = bytes[index + 2]
          if byte == 0xE1 && (second == 0xBA || second == 0xBB) {
            entry = table[256 + Int(second - 0xBA) * 64 + Int(third & 0x3F)]
          } else if byte == 0xE2 && second == 0x80 {
            if third <= 0x8B || third == 0xAF {
              blanks += 1
              index += 3
              continue
            }
            entry =
              third <= 0x95
              ? 0x2D
              : third == 0x9C || third == 0x9D || third == 0x9E ? 0x22 : third == 0x99 || third == 0x98 ? 0x27 : 1
          } else {
            entry = byte == 0xE2 && second == 0x81 && third == 0x84 ? 0x2F : 1
          }
        }
        if blanks > 0 {
          if count > 0 {
            letters[count] = 0x20
            flags[count] = 0
            origins[count] = Int32(truncatingIfNeeded: lastEnd)
            count += 1
          }
          if blanks >= 3 { entry |= UInt16(gap) << 8 }
          blanks = 0
        }
        letters[count] = UInt8(truncatingIfNeeded: entry)
        flags[count] = UInt8(truncatingIfNeeded: entry >> 8)
        origins[count] = Int32(truncatingIfNeeded: index)
        count += 1
        index += length
        lastEnd = index
      }
    }
    end = lastEnd
    return count
  }

  /// Where the rows for ASCII begin.
  private static let asciiTable = 384

  /// C3, C4, C5, C6 by 64 second bytes, then E1 BA and E1 BB by 64 third bytes, then ASCII: letter, flags above it.
  /// What is no Latin letter stands as 1.
  private static let tables: [UInt16] = {
    var table = [UInt16](repeating: 1, count: asciiTable + 128)
    for byte in 0..<128 {
      let letter = UInt8(byte)
      switch letter {
      case 0x61...0x7A: table[asciiTable + byte] = UInt16(letter) | UInt16(lower) << 8
      case 0x41...0x5A: table[asciiTable + byte] = UInt16(letter | 0x20) | UInt16(upper) << 8
      case 0x30...0x39: table[asciiTable + byte] = UInt16(letter) | UInt16(digit) << 8
      default: table[asciiTable + byte] = UInt16(letter)
      }
    }
    let rows: [(UInt8, String)] = [
      (0x61, "àáảãạăằắẳẵặâầấẩẫậäåā"), (0x65, "èéẻẽẹêềếểễệëē"), (0x69, "ìíỉĩịïī"), (0x6F, "òóỏõọôồốổỗộơờớởỡợöøō"),
      (0x75, "ùúủũụưừứửữựüū"), (0x79, "ỳýỷỹỵÿ"), (0x64, "đð"), (0x63, "ç"), (0x6E, "ñ"),
    ]
    let rowsUpper: [(UInt8, String)] = [
      (0x61, "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÄÅĀ"), (0x65, "ÈÉẺẼẸÊỀẾỂỄỆËĒ"), (0x69, "ÌÍỈĨỊÏĪ"), (0x6F, "ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÖØŌ"),
      (0x75, "ÙÚỦŨỤƯỪỨỬỮỰÜŪ"), (0x79, "ỲÝỶỸỴŸ"), (0x64, "ĐÐ"), (0x63, "Ç"), (0x6E, "Ñ"),
    ]
    let stopTones: [(UInt8, String)] = [
      (0x61, "áạắặấậ"), (0x65, "éẹếệ"), (0x69, "íị"), (0x6F, "óọốộớợ"), (0x75, "úụứự"), (0x79, "ýỵ"),
    ]
    let stopTonesUpper: [(UInt8, String)] = [
      (0x61, "ÁẠẮẶẤẬ"), (0x65, "ÉẸẾỆ"), (0x69, "ÍỊ"), (0x6F, "ÓỌỐỘỚỢ"), (0x75, "ÚỤỨỰ"), (0x79, "ÝỴ"),
    ]
    for (letter, characters) in rows { fill(&table, letter, lower | marked, characters) }
    for (letter, characters) in rowsUpper { fill(&table, letter, upper | marked, characters) }
    for (letter, characters) in stopTones { fill(&table, letter, lower | marked | stopTone, characters) }
    for (letter, characters) in stopTonesUpper { fill(&table, letter, upper | marked | stopTone, characters) }
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
