import TextReading

/// Names that stand in many letterheads, to give back the marks a scanner lost: SƠ Y TE is SỞ Y TẾ.
///
/// Only letters' marks are repaired, never letters: the folded name must be the same. A name that is not known stays as read.
enum KnownNames {
  /// The name with its marks, or nil where it is not known or already right.
  static func repaired(_ name: String) -> String? {
    guard let known = table[String(decoding: Folding.fold(Array(name.utf8)), as: UTF8.self)], known != name,
      hasDoubt(name)
    else {
      return nil
    }
    return known
  }

  /// Words of the letterhead repaired one by one: "UBND TÍNH" is UBND TỈNH.
  static func repairedWords(_ name: String) -> String {
    var words: [Substring] = []
    var changed = false
    for word in name.utf8.split(separator: 0x20) {
      let text = Substring(word)
      if let right = spoiltWords[String(text)] {
        words.append(Substring(right))
        changed = true
      } else {
        words.append(text)
      }
    }
    return changed ? words.joined(separator: " ") : name
  }

  /// Capitals alone are repaired: a name in small letters is running text.
  private static func hasDoubt(_ name: String) -> Bool { !name.utf8.contains { (0x61...0x7A).contains($0) } }

  private static let spoiltWords = [
    "TÍNH": "TỈNH", "TĨNH": "TỈNH", "HUYÊN": "HUYỆN", "HUYEN": "HUYỆN", "SƠ": "SỞ",
    "BẠN": "BAN", "PHÔ": "PHỐ", "ĐÁNG": "ĐẢNG", "ĐANG": "ĐẢNG",
  ]

  private static let names = [
    "SỞ Y TẾ", "SỞ NỘI VỤ", "SỞ TÀI CHÍNH", "SỞ TƯ PHÁP", "SỞ XÂY DỰNG", "SỞ CÔNG THƯƠNG", "SỞ NGOẠI VỤ", "SỞ DU LỊCH",
    "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
    "SỞ GIAO THÔNG VẬN TẢI", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    "SỞ VĂN HÓA VÀ THỂ THAO",
    "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    "SỞ DÂN TỘC VÀ TÔN GIÁO", "BAN DÂN TỘC", "THANH TRA TỈNH", "ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "BỘ Y TẾ",
    "BỘ NỘI VỤ",
    "BỘ TÀI CHÍNH", "BỘ TƯ PHÁP", "BỘ CÔNG AN", "BỘ QUỐC PHÒNG", "BỘ XÂY DỰNG", "BỘ CÔNG THƯƠNG", "BỘ NGOẠI GIAO",
    "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "BỘ KHOA HỌC VÀ CÔNG NGHỆ", "BỘ KẾ HOẠCH VÀ ĐẦU TƯ", "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
    "BỘ GIAO THÔNG VẬN TẢI", "BỘ THÔNG TIN VÀ TRUYỀN THÔNG", "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    "BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    "BỘ DÂN TỘC VÀ TÔN GIÁO", "VĂN PHÒNG CHÍNH PHỦ", "THỦ TƯỚNG CHÍNH PHỦ", "CHÍNH PHỦ", "TỈNH ỦY", "THÀNH ỦY",
    "BAN TUYÊN GIÁO",
    "BAN TỔ CHỨC", "BAN NỘI CHÍNH", "BAN DÂN VẬN", "CÔNG AN TỈNH", "CỤC THUẾ", "CHI CỤC THUẾ", "BẢO HIỂM XÃ HỘI",
    "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "PHÒNG NỘI VỤ", "PHÒNG Y TẾ", "PHÒNG TƯ PHÁP", "TRUNG TÂM Y TẾ", "NGÂN HÀNG NHÀ NƯỚC",
  ]

  private static let table: [String: String] = Dictionary(
    names.map { (String(decoding: Folding.fold(Array($0.utf8)), as: UTF8.self), $0) },
    uniquingKeysWith: { first, _ in first })
}
