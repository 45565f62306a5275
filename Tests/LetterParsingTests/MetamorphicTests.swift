import CongVan
import Foundation
import Testing

/// One letter in every shape that tools give it is one record.
@Suite struct MetamorphicTests {
  /// What is done to the bytes of a whole file; none of it changes what a person reads.
  enum Dress: String, CaseIterable {
    case plain, carriageReturnsAndOrderMark, decomposed

    func bytes(_ text: String) -> [UInt8] {
      switch self {
      case .plain: Array(text.utf8)
      case .carriageReturnsAndOrderMark: Array(("\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")).utf8)
      case .decomposed: Array(text.decomposedStringWithCanonicalMapping.utf8)
      }
    }
  }

  /// Letter, shape and field that do not hold yet; whoever makes one right takes it from here.
  static let known: Set<String> = [
    "directive of a district, columns, sections",
    "directive of a district, oneBlank, sections",
    "directive of a district, readingOrder, sections",
  ]

  @Test(arguments: SampleLetter.all, PrintedShape.allCases)
  func everyShapeIsTheSameRecord(letter: SampleLetter, shape: PrintedShape) throws {
    let expected = letter.facts
    var plain: [String: String]?
    for dress in Dress.allCases {
      let parse = try read(dress.bytes(shape.print(letter)))
      #expect(parse.records.count == 1, "\(dress)")
      let found = try SampleLetter.facts(of: #require(parse.records.first?.letter))
      if let plain {
        #expect(found == plain, "\(dress)")
        continue
      }
      plain = found
      for field in Set(expected.keys).union(found.keys).sorted() {
        check("\(letter.testDescription), \(shape), \(field)", found[field], expected[field])
      }
    }
  }

  /// What a scan most often does to the letters; number, date, type and receivers come through.
  @Test(arguments: SampleLetter.all, [PrintedShape.columns, .readingOrder])
  func lightDamageOfAScan(letter: SampleLetter, shape: PrintedShape) throws {
    var text = shape.print(letter)
    for (before, after) in [
      ("Độc lập - Tự do - Hạnh phúc", "Độc lập ~ Tự do ~ Hạnh phúc"), ("QUYẾT ĐỊNH", "QUYÉT ĐỊNH"),
      ("Kính gửi", "Kinh gửi"), ("Số: ", "Só: "), ("Nơi nhận", "Noi nhận"), ("V/v", "Viv"), ("CHỈ THỊ", "CHÍ THỊ"),
    ] { text = text.replacingOccurrences(of: before, with: after) }
    let found = try SampleLetter.facts(of: #require(try read(Array(text.utf8)).records.first?.letter))
    for field in ["code.number", "code.notation", "promulgation.date", "documentType.name", "addressees"] {
      check("\(letter.testDescription), \(shape) of a scan, \(field)", found[field], letter.facts[field])
    }
  }

  private func check(_ place: String, _ found: String?, _ expected: String?) {
    if Self.known.contains(place) {
      withKnownIssue("\(place) is right now: take it out of `known`") { #expect(found == expected, "\(place)") }
    } else {
      #expect(found == expected, "\(place)")
    }
  }
}
