import CongVan
import Testing

/// A dash that an extractor dropped at a line's end is put back, said to be doubtful, and can be undone.
@Suite struct LostDashTests {
  private func letter(subject: String) throws -> Letter {
    let text =
      "UBND TỈNH AN PHÚ\nSố: 12/UBND-VX\nV/v \(subject)\nKính gửi: Sở Y tế.\nĐề nghị Sở thực hiện./.\nNơi nhận:\n- Như trên.\n"
    return try #require(try read(Array(text.utf8), options: ReadingOptions(evidence: true)).records.first?.letter)
  }

  @Test(arguments: [
    ("tuyển sinh năm học 2029 2030", "tuyển sinh năm học 2029 - 2030"),
    ("lễ kỷ niệm (02/9/1945 02/9/2025)", "lễ kỷ niệm (02/9/1945 - 02/9/2025)"),
  ])
  func isPutBack(printed: String, expected: String) throws {
    let letter = try letter(subject: printed)
    #expect(letter.subject == expected)
    #expect(letter.review.contains { $0.field == "subject" && $0.kind == .doubtful && $0.text == printed })
    let evidence = try #require(letter.evidence.first { $0.field == "subject" })
    #expect(evidence.repairs.last == Repair(rule: "restoreDash", before: printed, after: expected))
  }

  @Test(arguments: [
    "kế hoạch năm 2029, 2030", "dự án giai đoạn 2029 - 2030", "hỗ trợ 2029 hộ nghèo", "đợt 02/9/2029 năm 2030",
    "cấp 1999 2500 suất quà",
  ])
  func listsAndNumbersStay(printed: String) throws {
    let letter = try letter(subject: printed)
    #expect(letter.subject == printed)
    #expect(!letter.review.contains { $0.field == "subject" })
  }
}
