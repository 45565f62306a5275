/// The type names (tên loại) that a citation can begin with, and the short forms that stand for them.
enum TypeWords {
  static let names = [
    "Nghị quyết liên tịch", "Thông tư liên tịch", "Kế hoạch liên tịch", "Hướng dẫn liên tịch", "Chương trình phối hợp",
    "Chương trình hành động", "Quy chế phối hợp", "Văn bản hợp nhất", "Đơn đề nghị", "Bản thỏa thuận", "Bản ghi nhớ",
    "Giấy ủy quyền", "Giấy giới thiệu", "Giấy mời", "Giấy phép", "Thông báo kết luận", "Phiếu chuyển", "Phiếu trình",
    "Nghị quyết", "Nghị định", "Quyết định", "Pháp lệnh", "Hiến pháp", "Thông báo", "Thông cáo", "Thông tri",
    "Thông tư", "Hướng dẫn", "Chương trình", "Phương án", "Kế hoạch", "Báo cáo", "Biên bản", "Công điện", "Công văn",
    "Tờ trình", "Hợp đồng", "Kết luận", "Quy định", "Quy chế", "Sắc lệnh", "Văn bản", "Điều lệ", "Bộ luật", "Chỉ thị",
    "Điện khẩn", "Đề án", "Dự án", "Luật", "Lệnh",
  ]
  /// Written in capitals before a code: "CV 409/SGDĐT-VP", "NĐ 30/2020/NĐ-CP".
  private static let shortForms = [
    ("CTr", "Chương trình"), ("TTr", "Tờ trình"), ("TTLT", "Thông tư liên tịch"), ("VBHN", "Văn bản hợp nhất"),
    ("NĐ", "Nghị định"), ("QĐ", "Quyết định"), ("TT", "Thông tư"), ("NQ", "Nghị quyết"), ("CV", "Công văn"),
    ("KH", "Kế hoạch"), ("CT", "Chỉ thị"), ("KL", "Kết luận"), ("TB", "Thông báo"), ("BC", "Báo cáo"),
    ("HD", "Hướng dẫn"),
  ]
  private static let beginnings = WordTable(names.map { $0.lowercased() })
  private static let endings = EndingTable(names.map { $0.lowercased() })
  private static let shortEndings = EndingTable(shortForms.map { $0.0.lowercased() })

  /// The type name that ends at `index`, whatever its case.
  static func name(_ text: CitedText, endingAt index: Int) -> (name: String, start: Int)? {
    endings.match(text, endingAt: index).map { (names[$0.index], $0.start) }
  }

  /// The short form that ends at `index`; its first letter must be a capital.
  static func abbreviation(_ text: CitedText, endingAt index: Int) -> (name: String, start: Int)? {
    guard let found = shortEndings.match(text, endingAt: index),
      Letters.isUpper(text.scalar(at: found.start).value)
    else { return nil }
    return (shortForms[found.index].1, found.start)
  }

  /// The type name that begins at `index`.
  static func name(_ text: CitedText, at index: Int) -> (name: String, end: Int)? {
    beginnings.match(text, at: index).map { (names[$0.index], $0.end) }
  }

  private static let number = Word("số")

  /// Whether a type name stands at `index` with a number behind it; without one it is a word of the sentence.
  static func beginsCitation(_ text: CitedText, at index: Int) -> Bool {
    guard let type = name(text, at: index) else { return false }
    let at = text.skipBlanks(type.end)
    return text.end(of: number, at: at) != nil || Letters.isDigit(text.scalar(at: at).value)
  }
}
