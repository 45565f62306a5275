import CongVan
import Testing

/// A letter of our own invention as its parts, and what a person reads in it.
struct SampleLetter: CustomTestStringConvertible, Sendable {
  var testDescription: String
  /// Who issued it; the last line is the issuer, the one above it, if any, the body in charge.
  var organs: [String]
  var state: [String]
  var number: String
  var placeAndDate: String
  /// "V/v …" below the number, one entry a printed line; empty where the letter prints its type.
  var about: [String] = []
  /// The type, and the subject below it, one entry a printed line.
  var title: [String] = []
  var addressees: [String] = []
  /// Paragraphs and marked sections in order.
  var body: [(marker: String, text: String)]
  var toPlaces: [String]
  var signature: [String]
  /// What a person reads in the fields, by their dotted names; lists joined with " | ".
  var fields: [String: String]
  /// The paths of the marked sections, in order.
  var paths: [String]

  /// Every fact that a reading must give.
  var facts: [String: String] {
    var facts = fields
    facts["addressees"] = addressees.joined(separator: " | ")
    facts["toPlaces"] = toPlaces.joined(separator: " | ")
    facts["sections"] = zip(paths, body.filter { !$0.marker.isEmpty }).map { "\($0): \($1.text)" }
      .joined(separator: "\n")
    return facts.filter { !$0.value.isEmpty }
  }

  /// The same facts of a letter that was read.
  static func facts(of letter: Letter) -> [String: String] {
    let signer = letter.signers.first
    let facts: [String: String?] = [
      "issuer.organizationInCharge": letter.issuer.organizationInCharge, "issuer.organName": letter.issuer.organName,
      "code.number": letter.code.number, "code.notation": letter.code.notation,
      "promulgation.place": letter.promulgation.place, "promulgation.date": letter.promulgation.date?.edtf,
      "documentType.name": letter.documentType?.name, "subject": letter.subject,
      "signers.competence": signer?.competence, "signers.position": signer?.position,
      "signers.fullName": signer?.fullName, "addressees": letter.addressees.joined(separator: " | "),
      "toPlaces": letter.toPlaces.joined(separator: " | "),
      "sections": letter.body.flattened().filter { $0.path != nil }.map { "\($0.path!): \($0.text)" }
        .joined(separator: "\n"),
    ]
    return facts.compactMapValues(\.self).filter { !$0.value.isEmpty }
  }

  static let all = [departmentLetter, districtDirective, partyLetter, decision]

  private static let republic = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]

  private static let departmentLetter = SampleLetter(
    testDescription: "letter of a department",
    organs: ["UBND TỈNH BÌNH LŨNG", "SỞ GIAO THÔNG VẬN TẢI"], state: republic,
    number: "Số: 714/SGTVT-HT", placeAndDate: "Bình Lũng, ngày 14 tháng 8 năm 2029",
    about: ["V/v kiểm tra cầu treo dân sinh", "trước mùa lũ"],
    addressees: ["Ủy ban nhân dân các huyện", "Công ty Cầu phà Bình Lũng"],
    body: [
      ("", "Mưa đầu mùa đã làm nước suối dâng cao, nhiều cầu treo dân sinh rung lắc khi có người đi qua."),
      ("", "Để bảo đảm an toàn, Sở Giao thông vận tải đề nghị các đơn vị thực hiện một số việc như sau:"),
      ("1.", "Đối với Ủy ban nhân dân các huyện"),
      ("a)", "Kiểm tra dây cáp, mố neo và ván mặt cầu của từng cầu treo trên địa bàn, lập biên bản cho mỗi cầu."),
      ("b)", "Rào chắn những cầu có cáp đứt sợi và bố trí đò ngang thay thế."),
      ("2.", "Đối với Công ty Cầu phà Bình Lũng"),
      ("a)", "Cử thợ siết lại bu lông, bôi mỡ cáp theo đề nghị của các huyện."),
      ("b)", "Báo cáo kết quả về Sở trước ngày 30 tháng 8 năm 2029."),
      ("", "Đề nghị các đơn vị quan tâm thực hiện./."),
    ],
    toPlaces: ["Như trên", "UBND tỉnh (báo cáo)", "Lưu: VT, HT"],
    signature: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lù Văn Sử"],
    fields: [
      "issuer.organizationInCharge": "UBND TỈNH BÌNH LŨNG", "issuer.organName": "SỞ GIAO THÔNG VẬN TẢI",
      "code.number": "714", "code.notation": "SGTVT-HT", "promulgation.place": "Bình Lũng",
      "promulgation.date": "2029-08-14", "documentType.name": "Công văn",
      "subject": "kiểm tra cầu treo dân sinh trước mùa lũ", "signers.competence": "KT. GIÁM ĐỐC",
      "signers.position": "PHÓ GIÁM ĐỐC", "signers.fullName": "Lù Văn Sử",
    ],
    paths: ["1", "1.a", "1.b", "2", "2.a", "2.b"])

  private static let districtDirective = SampleLetter(
    testDescription: "directive of a district",
    organs: ["ỦY BAN NHÂN DÂN", "HUYỆN MƯỜNG KHÚA"], state: republic,
    number: "Số: 08/CT-UBND", placeAndDate: "Mường Khúa, ngày 03 tháng 11 năm 2027",
    title: ["CHỈ THỊ", "Về việc giữ giống ngô nếp tím", "và chống rét cho trâu bò"],
    body: [
      ("", "Thời gian qua, nhiều bản đã bỏ giống ngô nếp tím để trồng ngô lai, hạt giống cũ không còn được cất giữ."),
      ("", "Chủ tịch Ủy ban nhân dân huyện yêu cầu:"),
      ("1.", "Phòng Nông nghiệp mở sổ theo dõi giống, mỗi bản chọn hai hộ giữ giống."),
      ("2.", "Trạm Thú y hướng dẫn che chắn chuồng trại, dự trữ rơm khô cho trâu bò."),
      ("3.", "Đài Truyền thanh phát tin bằng tiếng Thái và tiếng Mông mỗi sáng thứ Hai."),
      ("", "Các đơn vị nghiêm túc thực hiện Chỉ thị này./."),
    ],
    toPlaces: ["Các phòng, ban của huyện", "Ủy ban nhân dân các xã", "Lưu: VT"],
    signature: ["CHỦ TỊCH", "Tòng Thị Hặc"],
    fields: [
      "issuer.organName": "ỦY BAN NHÂN DÂN HUYỆN MƯỜNG KHÚA", "code.number": "08", "code.notation": "CT-UBND",
      "promulgation.place": "Mường Khúa", "promulgation.date": "2027-11-03", "documentType.name": "Chỉ thị",
      "subject": "Về việc giữ giống ngô nếp tím và chống rét cho trâu bò", "signers.position": "CHỦ TỊCH",
      "signers.fullName": "Tòng Thị Hặc",
    ],
    paths: ["1", "2", "3"])

  private static let partyLetter = SampleLetter(
    testDescription: "letter of the Party",
    organs: ["TỈNH ỦY BÌNH LŨNG", "BAN TUYÊN GIÁO", "*"], state: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
    number: "Số 219-CV/BTGTU", placeAndDate: "Bình Lũng, ngày 27 tháng 5 năm 2028",
    about: ["V/v sưu tầm tư liệu về các đội", "chiếu bóng lưu động"],
    addressees: ["Ban Tuyên giáo các huyện ủy", "Hội Văn học nghệ thuật tỉnh"],
    body: [
      ("", "Các đội chiếu bóng lưu động từng đi khắp các bản vùng cao, nay người xưa còn lại không nhiều."),
      ("", "Ban Tuyên giáo Tỉnh ủy đề nghị các đồng chí chỉ đạo một số nội dung sau:"),
      ("1-", "Lập danh sách cán bộ chiếu bóng còn sống, ghi lại lời kể của họ."),
      ("2-", "Tìm máy chiếu, áp phích, vé xem phim cũ, giữ nguyên trạng."),
      ("", "Kết quả gửi về Ban trước ngày 15/9/2028."),
    ],
    toPlaces: ["Như kính gửi", "Thường trực Tỉnh ủy (để b/c)", "Lưu VP Ban"],
    signature: ["K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Quàng Thị Én"],
    fields: [
      "issuer.organizationInCharge": "TỈNH ỦY BÌNH LŨNG", "issuer.organName": "BAN TUYÊN GIÁO",
      "code.number": "219", "code.notation": "CV/BTGTU", "promulgation.place": "Bình Lũng",
      "promulgation.date": "2028-05-27", "documentType.name": "Công văn",
      "subject": "sưu tầm tư liệu về các đội chiếu bóng lưu động", "signers.competence": "K/T TRƯỞNG BAN",
      "signers.position": "PHÓ TRƯỞNG BAN", "signers.fullName": "Quàng Thị Én",
    ],
    paths: ["1", "2"])

  private static let decision = SampleLetter(
    testDescription: "decision",
    organs: ["BỘ THỦY SẢN", "CỤC GIỐNG CÁ"], state: republic,
    number: "Số: 56/QĐ-CGC", placeAndDate: "Hà Nội, ngày 05 tháng 6 năm 2030",
    title: ["QUYẾT ĐỊNH", "Về việc thành lập Tổ soạn sổ tay ương cá"],
    body: [
      ("", "CỤC TRƯỞNG CỤC GIỐNG CÁ"),
      ("", "Xét đề nghị của Trưởng phòng Kỹ thuật,"),
      ("", "QUYẾT ĐỊNH:"),
      ("Điều 1.", "Thành lập Tổ soạn sổ tay ương cá gồm năm người, do ông Vi Đức Thắng làm tổ trưởng."),
      ("Điều 2.", "Tổ soạn xong bản thảo trong sáu tháng và tự giải tán khi sổ tay được in."),
      ("Điều 3.", "Chánh Văn phòng, Trưởng phòng Kỹ thuật và các ông, bà có tên chịu trách nhiệm thi hành./."),
    ],
    toPlaces: ["Như Điều 3", "Bộ Thủy sản (để b/c)", "Lưu: VT, KT"],
    signature: ["CỤC TRƯỞNG", "Mạc Thị Thoa"],
    fields: [
      "issuer.organizationInCharge": "BỘ THỦY SẢN", "issuer.organName": "CỤC GIỐNG CÁ", "code.number": "56",
      "code.notation": "QĐ-CGC", "promulgation.place": "Hà Nội", "promulgation.date": "2030-06-05",
      "documentType.name": "Quyết định", "subject": "Về việc thành lập Tổ soạn sổ tay ương cá",
      "signers.position": "CỤC TRƯỞNG", "signers.fullName": "Mạc Thị Thoa",
    ],
    paths: ["Điều 1", "Điều 2", "Điều 3"])
}
