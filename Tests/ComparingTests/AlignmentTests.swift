import CongVan
import TestSupport
import Testing

@testable import Comparing

@Suite struct AlignmentTests {
  private static let vocabulary = """
    đê kè cống trạm bơm mương máng ruộng bậc thang giống lúa nếp tẻ phân chuồng gặt hái sân phơi kho lẫm thóc rơm rạ
    trâu bò chuồng trại thú y tiêm phòng sổ sách thống kê các và của cho trong thực hiện kế hoạch báo cáo kết quả
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// A document of random sections out of a small vocabulary, and a copy with sections and words moved about.
  private func randomPair(_ generator: inout Generator) -> (Record, Record) {
    func sentence(_ length: Int) -> String {
      (0..<length).map { _ in Self.vocabulary.randomElement(using: &generator)! }.joined(separator: " ")
    }
    let left = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      sentence(Int.random(in: 0...25, using: &generator))
    }
    var right: [String] = []
    for section in left.shuffled(using: &generator) {
      var words = words(section)
      for _ in 0..<Int.random(in: 0...5, using: &generator) where !words.isEmpty {
        let place = Int.random(in: 0..<words.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: words.remove(at: place)
        case 1: words.insert(Self.vocabulary.randomElement(using: &generator)!, at: place)
        case 2: words[place] = words[place].uppercased() + ","
        default: words = Array(words[place...] + words[..<place])
        }
      }
      let text = words.joined(separator: Bool.random(using: &generator) ? " " : "  ")
      if Bool.random(using: &generator), let last = right.last {
        right[right.count - 1] = last + "; " + text
      } else {
        right.append(text)
      }
    }
    if Bool.random(using: &generator) { right.append(sentence(12)) }
    return (letter(left), letter(right))
  }

  @Test func randomPairsGiveTheirTextsBack() {
    var generator = Generator(state: 2026)
    for number in 0..<(isFullSize ? 10_000 : 500) {
      let (from, to) = randomPair(&generator)
      let comparison = compare(from, to)
      if brokenPair(comparison) != nil || !misplacedBlocks(comparison).isEmpty {
        Issue.record("pair \(number): \(comparison)")
        return
      }
    }
  }

  @Test func theBestAssignmentAsAWholeIsTaken() {
    // Greedy takes 10 + 1; the whole is best with 9 + 8.
    let edges: [[(column: Int, gain: Float)]] = [[(0, 10), (1, 9)], [(0, 8), (1, 1)]]
    #expect(Assignment.best(edges, columns: 2) == [1, 0])
    #expect(Assignment.best([], columns: 0) == [])
    #expect(Assignment.best([[(0, 1)], [(0, 1)]], columns: 1).filter { $0 == 0 }.count == 1)
    #expect(Assignment.best([[(0, -1)]], columns: 1) == [-1])
  }

  @Test func wordsAreAlignedAsTheTextbookSays() {
    let a: [Int32] = [1, 2, 3, 4, 5, 6, 7]
    let b: [Int32] = [1, 2, 9, 4, 5, 6, 8, 7]
    let alignment = WordAlignment(a, b, worth: a.map { _ in 1.5 })
    #expect(alignment.matches.map(\.0) == [0, 1, 3, 4, 5, 6])
    #expect(alignment.matches.map(\.1) == [0, 1, 3, 4, 5, 7])
    #expect(WordAlignment([], [1], worth: []).matches.isEmpty)
  }

  @Test func longTextsAreCutAtSinglePhrasesAndStayAscending() {
    var generator = Generator(state: 7)
    let a = (0..<30_000).map { _ in Int32.random(in: 1...2_000, using: &generator) }
    let b = a.enumerated().map { $0.offset % 50 == 0 ? Int32(9_999) : $0.element }
    let matches = WordAlignment(a, b, worth: a.map { _ in 1 }).matches
    #expect(matches.count > 29_000)
    for (before, after) in zip(matches, matches.dropFirst()) where before.0 >= after.0 || before.1 >= after.1 {
      Issue.record("matches cross: \(before) \(after)")
      return
    }
    #expect(matches.allSatisfy { a[$0.0] == b[$0.1] })
  }

  @Test func emptyDocumentsAreTheSame() {
    let comparison = compare(letter([]), letter([]))
    #expect(comparison.pairs.isEmpty && comparison.isSame && comparison.summary.coverage == 1)
    let added = compare(letter([]), letter(["Phơi thóc ngoài sân đình khi trời hửng nắng."]))
    #expect(added.pairs.map(\.status) == [.added])
    #expect(compare(letter([" "]), letter(["…", "- –"])).pairs.map(\.status) == [.added, .added])
  }

  @Test func aDeepTreeIsNoDanger() {
    var block = Block(id: "x", text: "đáy giếng")
    for level in 0..<5_000 { block = Block(id: "\(level)", text: "tầng \(level)", children: [block]) }
    var deep = Letter()
    deep.body = [block]
    #expect(compare(.letter(deep), .letter(deep)).pairs.count == 5_001)
  }

  @Test func equalSectionsByTheHundredEnd() {
    let same = letter(Array(repeating: "Định kỳ báo cáo kết quả về cơ quan thường trực để tổng hợp.", count: 300))
    let comparison = compare(same, same)
    #expect(comparison.pairs.allSatisfy { $0.status == .verbatim })
    #expect(brokenPair(comparison) == nil)
  }

  @Test func aGiantParagraphIsBounded() {
    var generator = Generator(state: 3)
    let text = (0..<(isFullSize ? 40_000 : 10_000)).map { _ in Self.vocabulary.randomElement(using: &generator)! }
    var other = text
    for place in stride(from: 0, to: other.count, by: 97) { other[place] = "khác" }
    let comparison = compare(letter([text.joined(separator: " ")]), letter([other.joined(separator: " ")]))
    #expect(comparison.pairs.map(\.status) == [.adapted])
    #expect(brokenPair(comparison) == nil)
    let one = letter([String(repeating: "mưa gió ", count: 20_000)])
    #expect(brokenPair(compare(one, letter([String(repeating: "gió mưa ", count: 20_000)]))) == nil)
  }
}
