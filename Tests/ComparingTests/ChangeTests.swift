import CongVan
import Testing

@testable import Comparing

@Suite struct ChangeTests {
  private func changes(_ from: String, _ to: String) -> [Comparison.Change] {
    compare(letter([from]), letter([to])).pairs.first { !$0.changes.isEmpty }?.changes ?? []
  }

  private let tail = "vườn ươm cây giống ở bìa rừng phòng hộ phải có sổ theo dõi lượng nước tưới từng buổi"

  @Test func equalTextsHaveOneEqualChange() {
    let found = changes(tail, tail)
    #expect(found == [Comparison.Change(op: .equal, from: tail, to: tail)])
  }

  @Test func keepsWholeWords() {
    // "an" stands inside "toàn" and "an toàn": letters are never paired, words are.
    let found = changes("Bảo vệ an toàn \(tail)", "Bảo vệ toàn bộ \(tail)")
    for change in found where change.op != .equal {
      #expect(["an", "toàn", "bộ", "an toàn", "toàn bộ", ""].contains(change.from))
    }
    #expect(found.contains { $0.op == .equal && $0.from.hasSuffix("từng buổi") })
  }

  @Test func leavesNoLoneWordBetweenTwoChanges() {
    let found = changes(
      "\(tail) gió và mưa đá sông", "\(tail) tuyết và sương khói biển")
    #expect(found.filter { $0.op != .equal }.count == 1)
    #expect(found.last?.from == "gió và mưa đá sông")
  }

  @Test(arguments: [
    ("Sở Xây dựng", "Phòng Xây dựng", Comparison.Expectation.level),
    ("Ban Thường vụ Tỉnh ủy yêu cầu:", "Ban Thường vụ Huyện ủy đề nghị:", .level),
    ("Ủy ban nhân dân xã", "UBND xã", .abbreviation), ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT", .abbreviation),
    ("các nhóm", "những nhóm", .synonym), ("Bảo đảm đủ nước", "đảm bảo đủ nước", .synonym),
    ("Lưu ý:", "lưu ý", .form), ("quản lí hoà nhã", "quản lý hòa nhã", .form),
  ])
  func explainsExpectedChanges(from: String, to: String, kind: Comparison.Expectation) {
    let found = changes("\(from) \(tail)", "\(to) \(tail)")
    #expect(found.first { $0.op != .equal }?.expected == kind, "\(found)")
    #expect(found.allSatisfy { $0.op == .equal || $0.expected != nil })
  }

  @Test(arguments: [("Sở Xây dựng", "Sở Tài chính"), ("Phòng Nội vụ", "Sở Nội vụ"), ("không được", "được")])
  func realChangesAreNotExplainedAway(from: String, to: String) {
    let found = changes("\(from) \(tail)", "\(to) \(tail)")
    #expect(found.contains { $0.op != .equal && $0.expected == nil }, "\(found)")
  }

  @Test func movedWordsAreNeitherLostNorNew() {
    let first = "Mỗi tổ trực phải ghi lại mực nước giếng khoan vào lúc bình minh và hoàng hôn"
    let found = changes("\(first). \(tail).", "\(tail). \(first).")
    #expect(found.filter { $0.op != .equal && $0.expected == nil }.allSatisfy { $0.moved }, "\(found)")
    #expect(found.contains { $0.op == .delete && $0.moved } && found.contains { $0.op == .insert && $0.moved })
  }

  @Test(arguments: [
    ("xong trước ngày 15/4/2021", "xong trước ngày 30/4/2021", Comparison.Finding.Kind.deadlineLater),
    ("chậm nhất ngày 30 tháng 9 năm 2017", "chậm nhất ngày 15/9/2017", .deadlineEarlier),
    ("hoàn thành trước tháng 12/2025", "hoàn thành trước tháng 3/2026", .deadlineLater),
    ("", "chậm nhất ngày 2/5/2020", .deadlineAdded), ("trước ngày 2/5/2020", "", .deadlineDropped),
  ])
  func findsMovedDeadlines(from: String, to: String, kind: Comparison.Finding.Kind) {
    let comparison = compare(letter(["\(tail), \(from)"]), letter(["\(tail), \(to)"]))
    #expect(comparison.pairs.flatMap(\.findings).map(\.kind) == [kind])
  }

  @Test(arguments: [
    "theo Công văn số 12/SNV ngày 3/4/2020", "tính đến ngày 30/10/2025", "trước ngày 1/6/2024",
  ])
  func sameOrOtherDatesAreNoFinding(date: String) {
    let comparison = compare(letter(["\(tail), \(date)"]), letter(["\(tail) nhé, \(date)"]))
    #expect(comparison.pairs.flatMap(\.findings).isEmpty)
  }
}
