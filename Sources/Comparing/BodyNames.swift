/// Whom a task names: bodies, officials, groups of people.
enum BodyNames {
  static let table = [
    "cán bộ", "đảng viên", "công chức", "viên chức", "đoàn viên", "hội viên", "người lao động", "giáo viên",
    "nhà giáo", "nhân viên", "học sinh", "sinh viên", "học viên", "cha mẹ học sinh", "nhân dân", "doanh nghiệp",
    "sở", "ban", "ngành", "phòng", "trường", "nhà trường", "đoàn thể", "ủy ban nhân dân", "hội đồng nhân dân",
    "công an", "quân sự", "biên phòng", "mặt trận tổ quốc", "cấp ủy", "chính quyền", "chi bộ", "đảng bộ",
    "cơ quan", "cơ sở", "đơn vị", "tổ chức", "địa phương", "hợp tác xã", "hội", "thủ trưởng", "người đứng đầu",
    "bí thư",
    "hiệu trưởng", "chủ tịch", "giám đốc", "báo chí", "đài truyền hình", "liên đoàn lao động", "đoàn thanh niên",
    "hội liên hiệp phụ nữ", "hội nông dân", "hội cựu chiến binh", "hợp tác", "xã", "phường", "thị trấn",
  ]
  /// Words that join names in a list.
  static let joints = ["và", "các", "những", "hoặc", "toàn", "thể", "mọi", "mỗi", "cấp"]
}

/// The names and joints by the numbers of their words.
struct NameTable {
  /// The terms of each name, longest first, by their first term.
  let names: [Int32: [[Int32]]]
  let joints: Set<Int32>

  init(_ reader: inout WordReader) {
    let all = BodyNames.table.map { reader.terms(of: $0).map(\.folded) }.sorted { $0.count > $1.count }
    names = Dictionary(grouping: all) { $0[0] }
    joints = Set(BodyNames.joints.flatMap { reader.numbers(of: $0) })
  }
}
