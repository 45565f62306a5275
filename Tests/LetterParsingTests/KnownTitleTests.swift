import CongVan
import Testing

/// Titles of a scanned page get their marks back; what is another title stays another.
@Suite struct KnownTitleTests {
  private func position(_ printed: String) throws -> String? {
    // Words that no syllable holds make the page a scanned one.
    let text =
      "UBND TINH AN PHÚ\nSó: 12/UBND-VX\nAn Phú, ngày 02 tháng 3 năm 2029\nV/v rà soát hò sơ\nKính gửi: Sở Y tế.\n"
      + "Đẻ nghj Sở rả soát cảc hò sơ lưu trữw và báoo cáo kết qquả vể Ủy ban./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"
      + "\(printed)\nTrần Văn Bình\n"
    return try read(Array(text.utf8)).records.first?.letter?.signers.first?.position
  }

  @Test(arguments: [("PHO CHU TỊCH", "PHÓ CHỦ TỊCH"), ("GIAM ĐÓC", "GIÁM ĐỐC"), ("PHÓ GIÂMR ĐỐC", "PHÓ GIÁM ĐỐC")])
  func marksComeBack(printed: String, expected: String) throws { #expect(try position(printed) == expected) }

  @Test(arguments: ["TỔ TRƯỞNG", "THỦ TƯỚNG", "TRƯỞNG BẢN"])
  func otherTitlesStay(printed: String) throws { #expect(try position(printed) == printed) }
}
