import Testing

@testable import ArticleParsing

@Suite("Dates as sites print them")
struct DateReaderTests {
  @Test(
    "Day first, with the time where there is one",
    arguments: [
      ("Thứ tư - 24/08/2022 14:43", "2022-08-24T14:43"), ("11/01/2017 | 4:52 PM", "2017-01-11T16:52"),
      ("03/03/2014 | 12:00 AM", "2014-03-03"), ("07-03-2026 - 00:01 AM", "2026-03-07T00:01"),
      ("Cập nhật lúc: 9:12 SA, ngày 15/03/2021", "2021-03-15T09:12"),
      ("(Thứ bảy, 22/05/2021 11:38)", "2021-05-22T11:38"),
      ("Thứ bảy, 7/3/2026, 00:05 (GMT+7)", "2026-03-07T00:05"), ("Ngày 24 tháng 8 năm 2022", "2022-08-24"),
      ("24 Tháng 8, 2022", "2022-08-24"), ("2022-08-24T14:43:00+07:00", "2022-08-24T14:43"),
      ("14h05 ngày 7/9/2015", "2015-09-07T14:05"), ("4:05 CH 1/2/2003", "2003-02-01T16:05"),
      ("08/24/2022", "2022-08-24"),
    ])
  func read(_ text: String, _ edtf: String) {
    #expect(DateReader.first(in: Array(text.utf8)[...])?.timestamp.edtf == edtf)
  }

  @Test(
    "What is no date gives none",
    arguments: ["", "31/02/2020", "1/13/13", "số 12/2020", "0912.345.678", "99/99/9999", "24/8"])
  func none(_ text: String) {
    #expect(DateReader.first(in: Array(text.utf8)[...]) == nil)
  }

  @Test("A line for the date is told from a sentence with one")
  func lines() {
    func isLine(_ text: String) -> Bool { DateReader.isDateLine(Array(text.utf8)[...]) }
    #expect(isLine("Ngày đăng 01/07/2013 | 12:00 AM | View count: 482"))
    #expect(isLine("07-03-2026 - 00:01 AM | Thị trường chứng khoán"))
    #expect(!isLine("Ngày 23/8/2022, Ban Dân tộc tỉnh ban hành Công văn về việc triển khai."))
    #expect(!isLine("Kế hoạch thực hiện trước 30/4/2017"))
  }
}
