import Records

/// The names of document types (tên loại) and their codes (Nghị định 30/2020, điều 7 and Phụ lục III; Party types; legislation).
enum TypeNames {
  struct Entry: Sendable {
    let name: String
    let abbreviation: String?
    let words: [UInt64]
    /// Documents of this type stand alone when enclosed: they have clauses and a name of their own.
    let isDocument: Bool
  }

  static let all: [Entry] = [
    ("Nghị quyết liên tịch", "NQLT"), ("Nghị quyết", "NQ"), ("Quyết định", "QĐ"), ("Chỉ thị", "CT"), ("Quy chế", "QC"),
    ("Quy định", "QyĐ"),
    ("Thông cáo", "TC"), ("Thông báo", "TB"), ("Hướng dẫn", "HD"), ("Chương trình", "CTr"), ("Kế hoạch", "KH"),
    ("Phương án", "PA"), ("Đề án", "ĐA"), ("Dự án", "DA"), ("Báo cáo", "BC"), ("Biên bản", "BB"), ("Tờ trình", "TTr"),
    ("Hợp đồng", "HĐ"), ("Công văn", "CV"), ("Công điện", "CĐ"), ("Bản ghi nhớ", "BGN"), ("Bản thỏa thuận", "BTT"),
    ("Giấy ủy quyền", "GUQ"), ("Giấy mời", "GM"), ("Thư mời", "TM"), ("Giấy giới thiệu", "GGT"),
    ("Giấy nghỉ phép", "GNP"),
    ("Phiếu gửi", "PG"), ("Phiếu chuyển", "PC"), ("Phiếu báo", "PB"), ("Phiếu trình", "PTr"), ("Thư công", nil),
    ("Kết luận", "KL"), ("Thông tri", "TT"), ("Thông tư liên tịch", "TTLT"), ("Thông tư", "TT"), ("Nghị định", "NĐ"),
    ("Sắc lệnh", "SL"),
    ("Pháp lệnh", nil), ("Bộ luật", nil), ("Luật", nil), ("Hiến pháp", nil), ("Lệnh", "L"), ("Điều lệ", nil),
    ("Nội quy", "NQ"),
    ("Tuyên bố", "TB"), ("Lời kêu gọi", "LKG"), ("Quy hoạch", "QH"), ("Văn bản hợp nhất", "VBHN"), ("Quy trình", nil),
    ("Đề cương", nil),
    ("Bản cam kết", "BCK"), ("Điện khẩn", "ĐK"), ("Công bố", nil), ("Giấy xác nhận", nil), ("Thể lệ", nil),
  ].map { name, abbreviation in
    Entry(name: name, abbreviation: abbreviation, words: phrase(folded(name)), isDocument: documents.contains(name))
  }

  private static let documents: Set<String> = [
    "Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Hướng dẫn", "Chương trình", "Kế hoạch", "Phương án",
    "Đề án",
    "Điều lệ", "Nội quy", "Thông báo", "Tờ trình", "Báo cáo", "Công điện", "Thông tư", "Nghị định", "Kết luận", "Luật",
    "Quy trình",
  ]

  /// What may stand behind a type's name on its line and says how it is made, not what it is about.
  static let additions = ["lien tich", "phoi hop", "hanh dong", "cong tac", "lien nganh", "ca biet"].map(phrase)

  private static func folded(_ name: String) -> String {
    String(decoding: foldedBytes(name), as: UTF8.self)
  }

  /// For each word of a name the entries that hold it at their first, second, third and fourth word, as bits.
  private static let places: KeyTable<SIMD4<UInt64>> = {
    precondition(all.count <= 64, "more types than bits")
    var places: [UInt64: SIMD4<UInt64>] = [:]
    for (number, entry) in all.enumerated() {
      for (place, word) in entry.words.enumerated() { places[word, default: .zero][place] |= 1 << UInt64(number) }
    }
    return KeyTable(places, absent: .zero)
  }()

  /// The type that stands at this word in capitals, and its words; a letter may be spoilt in a longer name.
  static func match(_ line: WordLine, at index: Int) -> (entry: Entry, length: Int)? {
    guard index < line.words.count, line.words[index].shape == .capitals || line.words[index].shape == .mixed else {
      return nil
    }
    // A letter may be spoilt in half of a name's words, not in more: one of them stands as it should.
    let places = places
    var candidates: UInt64 = 0
    for place in 0..<min(4, line.words.count - index) {
      candidates |= places[line.words[index + place].key][place]
    }
    guard candidates != 0 else { return nil }
    let all = all
    var left = candidates
    while left != 0 {
      let entry = all[left.trailingZeroBitCount]
      left &= left - 1
      if line.matches(entry.words, at: index), isCapitals(line, index, entry.words.count) {
        return (entry, entry.words.count)
      }
    }
    left = candidates
    while left != 0 {
      let entry = all[left.trailingZeroBitCount]
      left &= left - 1
      if entry.words.count > 1, line.nearlyMatches(entry.words, at: index), isCapitals(line, index, entry.words.count) {
        return (entry, entry.words.count)
      }
    }
    return nil
  }

  private static func isCapitals(_ line: WordLine, _ index: Int, _ count: Int) -> Bool {
    line.words[index..<index + count].allSatisfy { $0.shape == .capitals || $0.shape == .mixed }
  }

  /// The entry of this code, such as "TTr"; case counts, since TTr is not TTR.
  static func entry(abbreviation: String) -> Entry? { all.first { $0.abbreviation == abbreviation } }
}
