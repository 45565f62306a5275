import TextReading

/// Text of a field with the places it was read from.
struct Reading {
  /// Positions in the text, in reading order.
  var ranges: [Range<Int>] = []
  /// The words, lines joined with one blank.
  var value: String = ""

  var isEmpty: Bool { value.isEmpty }
}

extension SourceText {
  /// The text of the ranges, inner blanks folded and the pieces joined with one blank.
  func joined(_ ranges: some Collection<Range<Int>>) -> String {
    let most = ranges.reduce(0) { $0 + $1.count + 1 }
    return bytes.withUnsafeBufferPointer { bytes in
      String(unsafeUninitializedCapacity: most) { out in
        var count = 0
        for range in ranges {
          if count > 0, out[count - 1] != 0x20 {
            out[count] = 0x20
            count += 1
          }
          Self.copyFolded(bytes, range, to: out, &count)
        }
        while count > 0, out[count - 1] == 0x20 { count -= 1 }
        return count
      }
    }
  }

  /// The range's bytes with every run of blanks, no-break ones included, as one.
  private static func copyFolded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to out: UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int
  ) {
    guard let base = bytes.baseAddress, let target = out.baseAddress else { return }
    var index = range.lowerBound
    var written = count
    while index < range.upperBound {
      // Eight bytes without a second blank in a row, nor what may begin a blank of several bytes, go as they are.
      if index + 8 <= range.upperBound {
        let eight = EightBytes(base + index)
        let blanks = eight.blanks
        let follows = blanks << 8 | (written == 0 || out[written - 1] == 0x20 ? 0x80 : 0)
        if blanks & follows | (blanks ^ eight.equal(to: 0x20)) | eight.equal(to: 0xC2) | eight.equal(to: 0xE2) == 0 {
          UnsafeMutableRawPointer(target + written).storeBytes(of: eight.value.littleEndian, as: UInt64.self)
          written += 8
          index += 8
          continue
        }
      }
      let byte = bytes[index]
      if byte > 0x20, byte != 0xC2, byte != 0xE2 {
        out[written] = byte
        written += 1
        index += 1
        continue
      }
      let width = blankWidth(bytes, index, range.upperBound)
      if width == 0 {
        out[written] = byte
        written += 1
        index += 1
      } else {
        if written > 0, out[written - 1] != 0x20 {
          out[written] = 0x20
          written += 1
        }
        index += width
      }
    }
    count = written
  }

  /// Bytes of the blank at `index`: ASCII blank or control, U+00A0, U+2000-200B, U+202F; 0 for ink.
  static func blankWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
    if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] <= 0x8B || bytes[index + 2] == 0xAF {
      return 3
    }
    return 0
  }

  /// The range without the blanks and the given ASCII punctuation at its ends.
  func trimmed(_ range: Range<Int>, leading: String = "", trailing: String = "") -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 || leading.utf8.contains(bytes[start]) { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 || trailing.utf8.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
