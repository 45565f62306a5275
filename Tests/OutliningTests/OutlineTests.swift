import Outlining
import Records
import Testing

@Suite struct OutlineTests {
  private func paths(_ lines: [String]) -> [String] {
    outline(lines.map { Paragraph(text: $0, ranges: [], line: 1) }).flattened().map(\.id)
  }

  @Test func nestsLegislation() {
    #expect(
      paths([
        "Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "1. Một.", "a) Điểm a;", "đ) Điểm đ;", "2. Hai.",
        "Điều 2. Đối tượng",
        "Chương II", "TỔ CHỨC", "Điều 3. Hội đồng", "- Gạch.", "+ Cộng.", "- Gạch.",
      ]) == [
        "Chương I", "Điều 1", "Điều 1.1", "Điều 1.1.a", "Điều 1.1.đ", "Điều 1.2", "Điều 2", "Chương II", "Điều 3",
        "Điều 3.-1", "Điều 3.-1.+1", "Điều 3.-2",
      ])
  }

  @Test func doesNotRepeatTheParentsNumberInADecimal() {
    #expect(
      paths(["II. Nội dung", "1. Chung", "1.1. Một", "1.2. Hai", "1.2.1. Ba", "2. Riêng", "4.1. Lạ"]) == [
        "II", "II.1", "II.1.1", "II.1.2", "II.1.2.1", "II.2", "II.2.4.1",
      ])
  }

  @Test func romanNumbersOfAScanFollowTheirSequence() {
    // H for II, HI for III, 1 for the first I, an I that lost its second stroke.
    #expect(
      paths(["1. MỤC TIÊU", "1. Một", "H. NỘI DUNG", "1. Hai", "HI. KINH PHÍ"]) == ["I", "I.1", "II", "II.1", "III"])
    #expect(
      paths(["I. MỤC TIÊU", "1. Một", "I. NỘI DUNG", "1. Hai", "III. KINH PHÍ"]) == ["I", "I.1", "II", "II.1", "III"])
    let blocks = outline(["1. MỤC TIÊU", "II. NỘI DUNG"].map { Paragraph(text: $0, ranges: [], line: 1) })
    #expect(blocks.map(\.marker) == ["1.", "II."])
    #expect(blocks.map(\.text) == ["MỤC TIÊU", "NỘI DUNG"])
  }

  @Test func numbersAndLettersWithoutThatSequenceStay() {
    #expect(paths(["1. MỤC TIÊU", "2. NỘI DUNG", "3. KINH PHÍ"]) == ["1", "2", "3"])
    #expect(paths(["G. KHO LƯU TRỮ", "H. PHÒNG ĐỌC"]) == ["G", "H"])
    #expect(paths(["A. PHẦN MỘT", "I. MỤC TIÊU", "B. PHẦN HAI", "I. NỘI DUNG"]) == ["A", "A.I", "B", "B.I"])
  }

  @Test func closingParagraphsBelongToTheLetter() {
    #expect(
      paths(["Mở đầu", "1. Một", "Giải thích", "- Gạch", "Thêm", "2. Hai", "Đề nghị các phòng thực hiện."]) == [
        "p1", "1", "1.p1", "1.-1", "1.p2", "2", "p2",
      ])
  }

  @Test func aMarkerAloneTakesTheNextParagraph() {
    let blocks = outline(["Điều 1.", "Ban hành quy chế.", "Điều 2."].map { Paragraph(text: $0, ranges: [], line: 1) })
    #expect(blocks.map(\.text) == ["Ban hành quy chế.", ""])
    #expect(blocks.map(\.marker) == ["Điều 1.", "Điều 2."])
  }

  @Test func countsDoublePaths() {
    #expect(paths(["b) Một", "b) Hai"]) == ["b", "b#2"])
  }

  @Test(arguments: [
    "2017 là năm", "30/9/2017 là hạn", "3.500 tỷ đồng", "7-9 ngày", "12 tháng", "-5 %", "**", "Chương trình 135",
    "Điều 5 của Nghị định", "0,5 điểm", "I-2022", "1.200.000 đồng", "",
  ])
  func numbersThatAreNoMarkers(text: String) {
    #expect(Marker(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("I. MỤC ĐÍCH", "I"), ("1- Mục", "1"), ("1.Mục", "1"), ("2/ Hai", "2"), ("4.1 Bốn", "4.1"), ("đ) Điểm", "đ"),
    ("a1) Điểm", "a1"),
    ("(1) Một", "1"), ("– Gạch", "-"), ("~ Gạch", "-"), ("• Chấm", "•"), ("Điều 12a. Mới", "Điều 12a"),
    ("CHƯƠNG II", "Chương II"),
    ("Phần thứ nhất", "Phần thứ nhất"), ("Mục 2 QUẢN LÝ", "Mục 2"),
  ])
  func markers(text: String, label: String) {
    #expect(Marker(Array(text.utf8))?.label == label)
  }
}
