import Records
import Testing
import TextReading

@Suite struct SourceTextTests {
  @Test func composesAnyOrderOfMarks() throws {
    for spelling in ["So\u{302}\u{301}", "So\u{301}\u{302}", "S\u{F4}\u{301}", "S\u{F3}\u{302}", "Số"] {
      let text = try SourceText(Array((spelling + ": 12").utf8))
      #expect(Array(text.bytes) == Array("Số: 12".utf8), "\(spelling.unicodeScalars.map(\.value))")
    }
  }

  @Test func mapsBackThroughMarkAndLineEnds() throws {
    let source = Array("\u{FEFF}a\r\no\u{302}b\r\n".utf8)
    let text = try SourceText(source)
    #expect(Array(text.bytes) == Array("a\nôb\n".utf8))
    let b = text.bytes.firstIndex(of: UInt8(ascii: "b"))!
    #expect(source[text.source(b..<b + 1)].elementsEqual([UInt8(ascii: "b")]))
    #expect(text.source(2..<4) == 6..<9)
    #expect(text.lineNumber(at: b) == 2)
  }

  @Test(arguments: [
    (Array("%PDF-1.4".utf8), ReadingError.Kind.pdf), ([], .empty), (Array(" \n ".utf8), .empty),
    ([0xFF, 0xFE, 0x41, 0], .utf16), ([0x50, 0x4B, 3, 4], .zip), ([1, 2, 0, 9, 0, 3], .binary),
    (Array("S".utf8) + Array(repeating: 0xE8, count: 40), .legacyEncoding),
  ])
  func refusesWhatIsNoText(bytes: [UInt8], kind: ReadingError.Kind) {
    #expect(throws: ReadingError.self) { try SourceText(bytes) }
    do { _ = try SourceText(bytes) } catch { #expect(error.kind == kind) }
  }
}
