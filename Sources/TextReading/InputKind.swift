import Records

/// Looks at the first bytes of a file and says why it is no text, if it is none.
enum InputKind {
  /// nil where nothing speaks against text; `empty` is decided later, since blanks count as nothing.
  static func refusal(_ bytes: [UInt8]) -> ReadingError? {
    if starts(bytes, [0xFF, 0xFE, 0, 0]) || starts(bytes, [0, 0, 0xFE, 0xFF]) {
      return ReadingError(.utf32, offset: 0)
    }
    if starts(bytes, [0xFF, 0xFE]) || starts(bytes, [0xFE, 0xFF]) { return ReadingError(.utf16, offset: 0) }
    for (magic, kind) in magics where starts(bytes, magic) { return ReadingError(kind, offset: 0) }
    guard let nul = bytes.withUnsafeBufferPointer({ LineSplitter.place(of: 0, in: $0) }) else { return nil }
    return ReadingError(looksLikeUTF16(bytes) ? .utf16 : .binary, offset: nul)
  }

  private static let magics: [([UInt8], ReadingError.Kind)] = [
    (Array("%PDF-".utf8), .pdf), ([0x50, 0x4B, 3, 4], .zip), ([0xD0, 0xCF, 0x11, 0xE0], .ole),
    (Array("{\\rtf".utf8), .rtf), ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image), ([0x49, 0x49, 0x2A, 0], .image), ([0x4D, 0x4D, 0, 0x2A], .image),
    ([0x7F, 0x45, 0x4C, 0x46], .binary), ([0x1F, 0x8B], .binary),
  ]

  private static func starts(_ bytes: [UInt8], _ magic: [UInt8]) -> Bool {
    bytes.count >= magic.count && bytes[..<magic.count].elementsEqual(magic)
  }

  /// Latin letters in UTF-16 have a zero in every second byte, all at even or all at odd places.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(512)
    guard head.count >= 16 else { return false }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    return max(zeros[0], zeros[1]) > head.count / 6 && min(zeros[0], zeros[1]) <= head.count / 50
  }
}
