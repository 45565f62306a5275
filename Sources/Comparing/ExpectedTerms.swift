/// Words that a lower level puts for those of the level above when it passes a task on, and words that mean the same.
///
/// Each row reads from the directive to the letter. What the issuers call themselves is added for each comparison.
enum ExpectedTerms {
  /// Bộ → Sở → Phòng, tỉnh → huyện → xã, and whom each level commands.
  static let levels: [(from: String, to: [String])] = [
    ("bộ", ["sở", "phòng"]), ("sở", ["phòng", "trường"]), ("các sở", ["các phòng", "các trường", "các đơn vị"]),
    ("các sở, ban, ngành", ["các phòng, ban", "các đơn vị", "các đơn vị trực thuộc", "các phòng, ban, ngành"]),
    ("tỉnh", ["huyện", "thành phố", "thị xã", "xã", "phường", "sở", "ngành"]), ("huyện", ["xã", "phường"]),
    ("trung ương", ["tỉnh"]), ("cả nước", ["toàn tỉnh", "toàn huyện"]), ("toàn tỉnh", ["toàn huyện", "toàn ngành"]),
    ("trên địa bàn tỉnh", ["trên địa bàn huyện", "trong toàn ngành", "trên địa bàn", "trong ngành"]),
    ("cấp tỉnh", ["cấp huyện", "cấp xã"]), ("cấp huyện", ["cấp xã"]), ("cấp bộ", ["cấp sở", "cấp tỉnh"]),
    ("ủy ban nhân dân tỉnh", ["ủy ban nhân dân huyện", "ủy ban nhân dân xã"]),
    ("tỉnh ủy", ["huyện ủy", "thành ủy", "thị ủy", "đảng ủy"]), ("huyện ủy", ["đảng ủy"]),
    ("ban thường vụ tỉnh ủy", ["ban thường vụ huyện ủy", "ban thường vụ thành ủy", "đảng ủy sở", "đảng ủy"]),
    ("tỉnh đoàn", ["huyện đoàn"]), ("bộ trưởng", ["giám đốc sở"]), ("giám đốc", ["trưởng phòng", "hiệu trưởng"]),
    ("các cấp ủy", ["các chi bộ", "chi bộ"]), ("cấp ủy", ["chi bộ", "chi ủy", "đảng ủy"]), ("đảng bộ", ["chi bộ"]),
    ("chi bộ", ["chi bộ nhà trường"]), ("các địa phương", ["các đơn vị"]), ("địa phương", ["đơn vị", "nhà trường"]),
    ("cơ quan, đơn vị", ["nhà trường", "đơn vị", "các nhà trường"]),
    ("các cơ quan, đơn vị", ["các đơn vị", "các nhà trường"]),
    ("người đứng đầu cơ quan", ["người đứng đầu nhà trường", "thủ trưởng đơn vị"]),
    ("yêu cầu", ["đề nghị"]), ("chỉ đạo", ["đề nghị"]), ("giao", ["đề nghị"]),
  ]

  /// Other words for the same; read both ways.
  static let synonyms: [(String, String)] = [
    ("các", "những"), ("thực hiện", "triển khai"), ("triển khai thực hiện", "thực hiện"),
    ("triển khai thực hiện", "tổ chức thực hiện"), ("tổ chức", "tiến hành"), ("bảo đảm", "đảm bảo"),
    ("kịp thời", "nhanh chóng"), ("thường xuyên", "liên tục"), ("tăng cường", "đẩy mạnh"), ("nhằm", "để"),
    ("phù hợp với", "sát với"), ("phù hợp", "sát"), ("theo quy định", "đúng quy định"), ("tuyên truyền", "phổ biến"),
    ("chủ động", "tích cực"), ("hướng dẫn", "chỉ dẫn"), ("phối hợp", "cùng phối hợp"), ("hằng năm", "hàng năm"),
    ("hằng", "hàng"), ("qui định", "quy định"), ("trước hết", "trước tiên"), ("đồng thời", "bên cạnh đó"),
    ("ban hành", "đưa ra"), ("hoàn thành", "làm xong"), ("internet", "mạng internet"), ("website", "trang web"),
  ]
}
