import TextReading

extension PageBuilder {
  /// Appends text to the line: blanks run together, marks composed, invisible characters left out.
  ///
  /// With `each`, the bytes stand in the source one for one from `start`; else they are one entity up to `until`.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, until end: Int = 0, each: Bool) {
    var index = 0
    var runStart = -1
    @inline(__always) func flush(_ upTo: Int) {
      if runStart >= 0 {
        let at = page.text.count
        page.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<upTo]))
        if each {
          page.map.append(text: at, textCount: upTo - runStart, source: start + runStart, sourceCount: upTo - runStart)
        } else {
          page.map.append(text: at, textCount: upTo - runStart, source: start, sourceCount: end - start)
        }
        runStart = -1
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20 && byte < 0x80 {
        if runStart < 0 { runStart = index }
        index += 1
        continue
      }
      if byte <= 0x20 {
        flush(index)
        addBlank(from: each ? start + index : start, count: each ? 1 : end - start)
        index += 1
        continue
      }
      let length = max(1, UTF8Bytes.length(bytes, at: index))
      if !Self.isSpecial(bytes, at: index) {
        if runStart < 0 { runStart = index }
        index += length
        continue
      }
      flush(index)
      addSpecial(
        bytes, at: index, length: length, source: each ? start + index : start,
        sourceCount: each ? length : end - start)
      index += length
    }
    flush(index)
  }

  /// C2 A0 and C2 AD (no-break space, soft hyphen), Ð ð, combining marks, E2 80 8x (spaces, zero width), BOM.
  @inline(__always)
  private static func isSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    switch byte {
    case 0xC2: return next == 0xA0 || next == 0xAD || next == 0x85
    case 0xC3: return next == 0x90 || next == 0xB0
    case 0xCC, 0xCD: return true
    case 0xE2: return next == 0x80 && index + 2 < bytes.count && bytes[index + 2] < 0x90 || next == 0x81
    case 0xE3: return next == 0x80 && index + 2 < bytes.count && bytes[index + 2] == 0x80
    case 0xEF: return next == 0xBB
    default: return false
    }
  }

  @inline(__always)
  private mutating func addBlank(from source: Int, count: Int) {
    guard page.text.count > lineStart, page.text[page.text.count - 1] != 0x20 else { return }
    page.map.append(text: page.text.count, textCount: 1, source: source, sourceCount: count)
    page.text.append(0x20)
  }

  private mutating func addSpecial(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int, source: Int, sourceCount: Int
  ) {
    let byte = bytes[index]
    let next = bytes[index + 1]
    switch byte {
    case 0xC2 where next == 0xAD, 0xEF: return
    case 0xC2, 0xE3: return addBlank(from: source, count: sourceCount)
    case 0xE2:
      // U+2000 to U+200A and U+205F are blanks; U+200B to U+200F, U+2060 and their like are nothing.
      let last = bytes[index + 2]
      if next == 0x80 && last <= 0x8A || next == 0x81 && last == 0x9F { addBlank(from: source, count: sourceCount) }
      return
    case 0xC3:
      let at = page.text.count
      page.text.append(contentsOf: next == 0x90 ? [0xC4, 0x90] : [0xC4, 0x91])
      page.map.append(text: at, textCount: 2, source: source, sourceCount: sourceCount)
    default: compose(bytes, at: index, length: length, source: source, sourceCount: sourceCount)
    }
  }

  /// Puts a combining mark on the letter before it.
  private mutating func compose(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int, source: Int, sourceCount: Int
  ) {
    guard length == 2 else { return }
    let mark = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    var letterStart = page.text.count - 1
    while letterStart > lineStart, page.text[letterStart] & 0xC0 == 0x80 { letterStart -= 1 }
    if letterStart >= lineStart, let letter = scalar(at: letterStart), let whole = Composition.compose(letter, mark) {
      let letterSource = page.map.pieces.last { Int($0.text) <= letterStart }.map {
        Int($0.source) + ($0.textCount == $0.sourceCount ? letterStart - Int($0.text) : 0)
      }
      detach(from: letterStart)
      page.text.removeSubrange(letterStart...)
      var letterBytes: [UInt8] = []
      UTF8Bytes.append(whole, to: &letterBytes)
      page.text.append(contentsOf: letterBytes)
      let first = min(letterSource ?? source, source)
      page.map.append(
        text: letterStart, textCount: letterBytes.count, source: first, sourceCount: source + sourceCount - first)
      return
    }
    let at = page.text.count
    page.text.append(contentsOf: bytes[index..<index + length])
    page.map.append(text: at, textCount: length, source: source, sourceCount: sourceCount)
  }

  private func scalar(at index: Int) -> UInt32? {
    String(decoding: page.text[index...], as: UTF8.self).unicodeScalars.first?.value
  }

  /// Cuts the pieces so that none reaches beyond `text`; the source of what was cut is given back to be joined anew.
  private mutating func detach(from text: Int) {
    while let last = page.map.pieces.last, Int(last.text + last.textCount) > text {
      if Int(last.text) >= text {
        page.map.pieces.removeLast()
        continue
      }
      let keep = Int32(text) - last.text
      if last.textCount == last.sourceCount { page.map.pieces[page.map.pieces.count - 1].sourceCount = keep }
      page.map.pieces[page.map.pieces.count - 1].textCount = keep
    }
  }

  /// Drops the blank at the end of the line.
  mutating func trimEnd() {
    while page.text.count > lineStart, page.text[page.text.count - 1] == 0x20 {
      page.text.removeLast()
      detach(from: page.text.count)
    }
  }

  /// Decodes what the site escaped twice: `&amp;agrave;`, which shows as `&agrave;`; one pass over the line.
  mutating func decodeTwice() {
    var found: [(range: Range<Int>, bytes: [UInt8])] = []
    var index = lineStart
    while index < page.text.count {
      if page.text[index] == 0x26, let entity = entity(at: index) {
        found.append((index..<entity.end, entity.bytes))
        index = entity.end
      } else {
        index += 1
      }
    }
    if found.isEmpty { return }
    page.metadata.decodedTwice += found.count
    let text = Array(page.text[lineStart...])
    let start = lineStart
    var pieces = PieceReader(Array(page.map.pieces[linePieces...]))
    page.text.removeSubrange(start...)
    page.map.pieces.removeSubrange(linePieces...)
    var position = start
    func copy(_ end: Int) {
      for piece in pieces.take(position..<end) {
        page.map.append(
          text: page.text.count, textCount: piece.text.count, source: piece.source.lowerBound,
          sourceCount: piece.source.count)
        page.text.append(contentsOf: text[(piece.text.lowerBound - start)..<(piece.text.upperBound - start)])
      }
    }
    for entity in found {
      copy(entity.range.lowerBound)
      let sources = pieces.take(entity.range)
      if let first = sources.first, let last = sources.last {
        page.map.append(
          text: page.text.count, textCount: entity.bytes.count, source: first.source.lowerBound,
          sourceCount: last.source.upperBound - first.source.lowerBound)
      }
      page.text.append(contentsOf: entity.bytes)
      position = entity.range.upperBound
    }
    copy(start + text.count)
  }

  private func entity(at start: Int) -> (end: Int, bytes: [UInt8])? {
    guard let found = LineCleaner.entity(page.text, at: start) else { return nil }
    var bytes: [UInt8] = []
    UTF8Bytes.append(found.scalar == 0xA0 ? 0x20 : found.scalar, to: &bytes)
    return (found.end, bytes)
  }
}

/// Hands out the pieces of a line from front to back, cut to the ranges that are asked for.
private struct PieceReader {
  private let pieces: [PieceMap.Piece]
  private var next = 0

  init(_ pieces: [PieceMap.Piece]) { self.pieces = pieces }

  /// The parts of the pieces within a range of text; ranges must ascend.
  mutating func take(_ range: Range<Int>) -> [(text: Range<Int>, source: Range<Int>)] {
    var out: [(text: Range<Int>, source: Range<Int>)] = []
    while next < pieces.count, pieces[next].end <= range.lowerBound { next += 1 }
    var index = next
    while index < pieces.count, Int(pieces[index].text) < range.upperBound {
      let piece = pieces[index]
      let text = max(Int(piece.text), range.lowerBound)..<min(piece.end, range.upperBound)
      var source = Int(piece.source)..<Int(piece.source + piece.sourceCount)
      if piece.textCount == piece.sourceCount {
        let start = source.lowerBound + text.lowerBound - Int(piece.text)
        source = start..<start + text.count
      }
      out.append((text, source))
      index += 1
    }
    return out
  }
}
