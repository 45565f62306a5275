import Citing
import Records
import Testing

private func codes(_ text: String) -> [String] {
  citations(in: text).compactMap { reference in
    guard let code = reference.code else { return nil }
    return [code.number, code.year.map(String.init), code.notation].compactMap(\.self).joined(separator: "|")
  }
}

@Suite struct CodeForms {
  @Test(arguments: [
    ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", ["30|2020|NĐ-CP"]),
    ("theo Công văn số 12/UBND-VX", ["12|UBND-VX"]),
    ("Nghị quyết số 66.19/2026/NQ-CP", ["66.19|2026|NQ-CP"]),
    ("Chỉ thị số 17-CT/TU", ["17|CT/TU"]),
    ("Nghị quyết số 23 – NQ/TW", ["23|NQ/TW"]),
    ("Hướng dẫn số 31- HD/BTCTW", ["31|HD/BTCTW"]),
    ("Chỉ thị số 05-CT/TƯ", ["05|CT/TƯ"]),
    ("quy định số31-QĐ/TW", ["31|QĐ/TW"]),
    ("Kết luận 174 KL/TW", ["174|KL/TW"]),
    ("Chương trình số 1249a/CTPH-UBDT-BTP", ["1249a|CTPH-UBDT-BTP"]),
    ("Công văn số 2701/SNV-CCHC&VTLT", ["2701|SNV-CCHC&VTLT"]),
    ("Quyết định số 856/QĐ-TTg", ["856|QĐ-TTg"]),
    ("Luật số: 202/2025/QH15", ["202|2025|QH15"]),
    ("Kế hoạch số 06/KHBT", ["06|KHBT"]),
    ("CV 409/SGDĐT-VP", ["409|SGDĐT-VP"]),
    ("Nghị định số 24-CP", ["24|CP"]),
    ("Công văn số 77/SGDĐT-GDTrH,", ["77|SGDĐT-GDTrH"]),
    ("Lệnh số 03/2021/L-CTN", ["03|2021|L-CTN"]),
    // A line end inside a code has become a blank.
    ("Công văn số 358/LĐLSVN- BTV ngày", ["358|LĐLSVN-BTV"]),
    ("Chỉ thị số 17-CT/ TU ngày", ["17|CT/TU"]),
    ("Nghị định số 126/ 2024/NĐ-CP", ["126|2024|NĐ-CP"]),
    ("Quyết định số 12/QĐ – UBND", ["12|QĐ-UBND"]),
    // Look-alikes: fraction slash, en dash, eth.
    ("Nghị định số 30\u{2044}2020\u{2044}N\u{D0}–CP", ["30|2020|NĐ-CP"]),
    // A dash of the sentence is not the code's.
    ("Quyết định số 12/QĐ-UBND - UBND xã giao", ["12|QĐ-UBND"]),
    ("(Công văn số 12/UBND-VX).", ["12|UBND-VX"]),
    ("Quyết định số 12/QĐ-UBNDngày 5/6/2020", ["12|QĐ-UBND"]),
    ("các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và 15/QĐ-UBND", ["12|QĐ-UBND", "13|QĐ-UBND", "15|QĐ-UBND"]),
  ])
  func reads(text: String, expected: [String]) { #expect(codes(text) == expected) }

  @Test(arguments: [
    "năm học 2026-2027", "ngày 12/10/2024", "tỷ lệ 63/139 kiến nghị", "số điện thoại 0252-3821181",
    "dịch COVID-19/SARS",
    "Mẫu số 01/TNĐB và Biểu số 12/BC", "50.000đ/HS", "mức 120/USD", "24/7", "khoản tiền 5 triệu",
    "một số 12 điểm trường",
    "Kế hoạch 5 năm 2021-2025", "Báo cáo 6 tháng đầu năm", "Thông báo trước 3 ngày làm việc", "1/Trung tâm y tế", "",
    "Quyết định số 3158/QĐ-§SYT",
  ])
  func leavesAlone(text: String) { #expect(citations(in: text).isEmpty) }
}

@Suite struct CitationParts {
  @Test func whole() throws {
    let text =
      "Thực hiện Chỉ thị số 17-CT/TU, ngày 14/7/2022 của Ban Thường vụ Tỉnh ủy về phòng, chống rét cho đàn trâu, bò, Sở Y tế yêu cầu:"
    let found = try #require(citedPlaces(in: text).first)
    let reference = found.reference
    #expect(reference.text == "Chỉ thị số 17-CT/TU, ngày 14/7/2022 của Ban Thường vụ Tỉnh ủy")
    #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == reference.text)
    #expect(reference.documentType == "Chỉ thị")
    #expect(reference.date?.edtf == "2022-07-14")
    #expect(reference.organ == "Ban Thường vụ Tỉnh ủy")
    #expect(reference.subject == "phòng, chống rét cho đàn trâu, bò")
    #expect(reference.relation == .implements)
  }

  @Test(
    arguments: [
      ("điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP", "5", "2", "a"),
      ("điểm a và điểm b khoản 2 Điều 54 của Nghị định số 30/2020/NĐ-CP", "54", "2", "a và b"),
      ("các Điều 7, 31 và 34 Luật Trẻ em năm 2016", "7, 31 và 34", nil, nil),
      ("Điều 11, Điều 12 Nghị định số 30/2020/NĐ-CP", "11, 12", nil, nil),
      ("khoản 9 Điều 20a Nghị định số 30/2020/NĐ-CP", "20a", "9", nil),
    ] as [(String, String?, String?, String?)])
  func provision(text: String, article: String?, clause: String?, point: String?) throws {
    let reference = try #require(citations(in: text).first)
    #expect(reference.provision == Provision(article: article, clause: clause, point: point))
    #expect(reference.text.hasSuffix("2016") || reference.text.hasSuffix("NĐ-CP"))
    #expect(reference.text.hasPrefix(String(text.drop { $0 == "c" || $0 == "á" }.drop { $0 == " " }.prefix(5))))
  }

  @Test(arguments: [
    ("Căn cứ Nghị định số 30/2020/NĐ-CP", Reference.Relation.basis), ("theo Công văn số 5/UBND-VX", .basis),
    ("Triển khai Kế hoạch số 5/KH-UBND", .implements), ("ban hành kèm theo Quyết định số 5/QĐ-UBND", .encloses),
    ("thay thế Quyết định số 5/QĐ-UBND", .replaces),
    ("sửa đổi, bổ sung một số điều của Nghị định số 3/2020/NĐ-CP", .amends),
    ("Sở đã nhận Công văn số 5/UBND-VX", .mentions), ("Căn cứ thực tế. Công văn số 5/UBND-VX đã nêu", .mentions),
  ])
  func relation(text: String, expected: Reference.Relation) throws {
    #expect(try #require(citations(in: text).first).relation == expected)
  }

  @Test(
    arguments: [
      ("ngày 08 tháng 4 năm 2024", "2024-04-08"), ("ngày 15-5-2016", "2016-05-15"), (", ngày 2.9.1999", "1999-09-02"),
      ("ngày … tháng 8 năm 2022", nil), ("ngày    tháng 8 năm 2022", "2022-08-XX"), ("tháng 8 năm 2022", "2022-08-XX"),
      ("ngày 31/4/2020", nil), ("năm 2018", "2018-XX-XX"),
    ] as [(String, String?)])
  func date(tail: String, expected: String?) throws {
    let reference = try #require(citations(in: "Công văn số 5/UBND-VX \(tail)").first)
    #expect(reference.date?.edtf == expected)
  }

  @Test(
    arguments: [
      ("của Bộ Lao động - Thương binh và Xã hội về", "Bộ Lao động - Thương binh và Xã hội"),
      ("của Ủy ban nhân dân tỉnh Trường Giang ban hành", "Ủy ban nhân dân tỉnh Trường Giang"),
      ("của Bộ Y tế chỉ đạo các đơn vị", "Bộ Y tế"), ("của Chính phủ quy định", "Chính phủ"),
      ("của Sở Văn hóa, Thể thao và Du lịch về", "Sở Văn hóa, Thể thao và Du lịch"),
      ("của Bộ Tài chính, Bộ Nội vụ", "Bộ Tài chính"), ("của Chính phủ và Nghị quyết số 3/NQ-CP", "Chính phủ"),
      ("của Bộ Chính trị (khóa XII)", "Bộ Chính trị"),
      ("của Liên đoàn Luật sư Việt Nam về", "Liên đoàn Luật sư Việt Nam"), ("của các cấp", nil),
    ] as [(String, String?)])
  func organ(tail: String, expected: String?) throws {
    #expect(try #require(citations(in: "Nghị định số 5/2020/NĐ-CP \(tail)").first).organ == expected)
  }

  @Test func organBeforeTheNumber() throws {
    let reference = try #require(citations(in: "Nghị quyết của Bộ Chính trị số 35-NQ/TW").first)
    #expect(reference.documentType == "Nghị quyết")
    #expect(reference.organ == "Bộ Chính trị")
  }

  @Test func quotedSubject() throws {
    let text = "Nghị quyết số 23-NQ/TW của Bộ Chính trị (khóa X) về “tiếp tục trồng rừng, giữ đất”; các xã"
    #expect(try #require(citations(in: text).first).subject == "tiếp tục trồng rừng, giữ đất")
  }

  @Test func listHandsItsTypeOn() {
    let found = citations(
      in: "Công văn số 8-CV/BTCTU ngày 08 tháng 4 năm 2024 và số 9-CV/BTCTU ngày 31 tháng 3 năm 2025")
    #expect(found.map(\.documentType) == ["Công văn", "Công văn"])
    #expect(found.map { $0.date?.edtf } == ["2024-04-08", "2025-03-31"])
  }

  @Test func subjectMayHoldACitation() {
    let found = citations(in: "Quyết định số 5/QĐ-UBND sửa đổi Quyết định số 3/QĐ-UBND.")
    #expect(found.map { $0.code?.number } == ["5", "3"])
    #expect(found.last?.relation == .amends)
  }
}

@Suite struct CitationsByName {
  @Test(
    arguments: [
      ("Luật An ninh mạng năm 2018", "Luật", "An ninh mạng", "2018-XX-XX"),
      ("Luật Công chứng ngày 26/11/2024", "Luật", "Công chứng", "2024-11-26"),
      ("Luật Luật sư năm 2006", "Luật", "Luật sư", "2006-XX-XX"),
      ("Bộ luật Dân sự năm 2015", "Bộ luật", "Dân sự", "2015-XX-XX"),
      ("Hiến pháp năm 2013", "Hiến pháp", nil, "2013-XX-XX"),
      ("Luật An ninh mạng và Quy tắc ứng xử", "Luật", "An ninh mạng", nil),
      ("Luật Nghề Rừng Ngập Mặn năm 2031", "Luật", "Nghề Rừng Ngập Mặn", "2031-XX-XX"),
      ("Luật Phòng, chống ma túy, các quy định", "Luật", "Phòng, chống ma túy", nil),
    ] as [(String, String, String?, String?)])
  func law(text: String, type: String, name: String?, date: String?) throws {
    let reference = try #require(citations(in: text).first)
    #expect(reference.documentType == type)
    #expect(reference.subject == name)
    #expect(reference.date?.edtf == date)
    #expect(reference.code == nil)
  }

  @Test func lawWithItsNumberIsOne() throws {
    let found = citations(in: "Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;")
    #expect(found.count == 1)
    #expect(found[0].code == Code(number: "45", year: 2013, notation: "QH13"))
    #expect(found[0].date?.edtf == "2013-11-29")
  }

  @Test(arguments: ["Luật sư Trần Văn Cây", "Đại học Luật Hà Nội", "Đoàn Luật sư tỉnh", "Bộ Luật lệ"])
  func noLaw(text: String) { #expect(citations(in: text).isEmpty) }

  @Test func bareNumber() throws {
    let found = citations(in: "tinh thần Nghị quyết 35 của Bộ Chính trị, Chỉ thị 24 ngày 3/2/2021 và Nghị định 30/2020")
    #expect(found.map { $0.code?.number } == ["35", "24", "30"])
    #expect(found[0].organ == "Bộ Chính trị")
    #expect(found[2].code?.year == 2020)
  }
}

@Suite struct DistinctReferences {
  @Test func mergesMentionsOfOneCode() {
    let text = "Công văn số 05/UBND-VX của UBND xã. Thực hiện Công văn 5/UBND-VX ngày 1/2/2020, Công văn số 6/UBND-VX"
    let found = distinct(citations(in: text))
    #expect(found.map { $0.code?.number } == ["05", "6"])
    #expect(found[0].date?.edtf == "2020-02-01")
    #expect(found[0].relation == .implements)
  }

  @Test func horn() {
    #expect(distinct(citations(in: "Chỉ thị số 05-CT/TƯ và Chỉ thị số 05-CT/TW")).count == 1)
    #expect(distinct(citations(in: "Chỉ thị số 05-CT/TU và Chỉ thị số 05-CT/TW")).count == 2)
  }

  @Test func bareNumberJoinsItsOnlyFullForm() {
    #expect(distinct(citations(in: "Nghị quyết số 35-NQ/TW; Nghị quyết 35 của Bộ Chính trị")).count == 1)
    let two = "Nghị quyết số 35-NQ/TW; Nghị quyết số 35-NQ/TU; Nghị quyết 35 của Bộ Chính trị"
    #expect(distinct(citations(in: two)).count == 3)
  }
}

@Suite struct CitingHostileInput {
  @Test func brokenBytes() {
    for bytes: [UInt8] in [
      [0x31, 0x2F], [0x31, 0x2F, 0xE1], [0xE1, 0xBB], [0x31, 0x2D, 0xC4], [0xFF, 0x31, 0x2F, 0x41, 0x42],
    ] {
      bytes.withUnsafeBufferPointer { #expect(citedPlaces(in: $0).count <= 1) }
    }
  }

  /// Every range lies in the text, on whatever bytes.
  @Test func randomBytes() {
    var state: UInt64 = 42
    let alphabet = Array("0123/-–. ,;:Luật Nghị định số ngày của về QĐ-TTg/()“”năm2020khoản Điều".utf8)
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      bytes.withUnsafeBufferPointer { pointer in
        for place in citedPlaces(in: pointer) {
          #expect(place.range.lowerBound >= 0 && place.range.upperBound <= pointer.count && !place.range.isEmpty)
        }
      }
    }
  }

  /// The worst inputs known end: work that grows with the square of the text would not within a test's patience.
  @Test(arguments: ["Quyết định số 1/QĐ-UB về ", "1/A-", "Luật A ", "số 1/", "của Bộ Nghị định 1 của ", "Điều 1, "])
  func endlessRepetition(unit: String) {
    #expect(citations(in: String(repeating: unit, count: 4_000)).count <= 4_000)
  }
}
