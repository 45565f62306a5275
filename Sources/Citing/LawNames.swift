/// The names of laws, codes and ordinances, for citations that give neither year nor number ("Luật An ninh mạng và …").
///
/// With a year, a date or a number behind it any name is read; only without them must it stand here.
enum LawNames {
  private static let known = WordTable([
    "an ninh mạng", "an ninh quốc gia", "an toàn thông tin mạng", "an toàn thực phẩm", "an toàn, vệ sinh lao động",
    "ban hành văn bản quy phạm pháp luật", "báo chí", "bảo hiểm xã hội", "bảo hiểm y tế",
    "bảo vệ bí mật nhà nước", "bảo vệ dữ liệu cá nhân", "bảo vệ môi trường", "bảo vệ quyền lợi người tiêu dùng",
    "bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân", "bình đẳng giới", "cán bộ, công chức", "căn cước",
    "chuyển đổi số", "chứng khoán", "công an nhân dân", "công chứng", "công đoàn", "công nghệ thông tin",
    "cư trú", "dân quân tự vệ", "dân sự", "di sản văn hóa", "doanh nghiệp", "dữ liệu", "dược", "đất đai", "đầu tư",
    "đầu tư công", "đấu giá tài sản", "đấu thầu", "điện lực", "đường bộ", "giao dịch điện tử", "giao thông đường bộ",
    "giáo dục", "giáo dục đại học", "giáo dục nghề nghiệp", "hải quan", "hình sự", "hòa giải ở cơ sở", "hộ tịch",
    "hôn nhân và gia đình", "hợp tác xã", "kế toán", "khám bệnh, chữa bệnh", "khiếu nại", "khoa học và công nghệ",
    "kiểm toán nhà nước", "kinh doanh bất động sản", "kinh doanh bảo hiểm", "lao động", "lâm nghiệp", "luật sư",
    "lưu trữ", "mặt trận tổ quốc việt nam", "nghĩa vụ quân sự", "ngân sách nhà nước", "người cao tuổi",
    "người khuyết tật", "nhà giáo", "nhà ở", "nuôi con nuôi", "phá sản", "phòng cháy, chữa cháy",
    "phòng cháy, chữa cháy và cứu nạn, cứu hộ", "phòng, chống bạo lực gia đình", "phòng, chống ma túy",
    "phòng, chống mua bán người", "phòng, chống rửa tiền", "phòng, chống tác hại của rượu, bia",
    "phòng, chống tác hại của thuốc lá", "phòng, chống tham nhũng", "phòng, chống thiên tai",
    "phổ biến, giáo dục pháp luật", "phòng thủ dân sự", "quản lý ngoại thương", "quản lý nợ công", "quản lý thuế",
    "quản lý, sử dụng tài sản công", "quảng cáo", "quốc phòng", "quốc tịch việt nam", "quy hoạch", "sở hữu trí tuệ",
    "tài nguyên nước", "thanh niên", "thanh tra", "thể dục, thể thao", "thi đua, khen thưởng",
    "thi hành án dân sự", "thi hành án hình sự", "thống kê", "thủ đô", "thuế giá trị gia tăng",
    "thuế thu nhập cá nhân", "thuế thu nhập doanh nghiệp", "thực hiện dân chủ ở cơ sở", "thương mại",
    "tiếp cận thông tin",
    "tiếp công dân", "tín ngưỡng, tôn giáo", "tổ chức chính phủ", "tổ chức chính quyền địa phương",
    "tổ chức quốc hội", "tổ chức tòa án nhân dân", "tổ chức viện kiểm sát nhân dân", "tố cáo", "tố tụng dân sự",
    "tố tụng hành chính", "tố tụng hình sự", "trách nhiệm bồi thường của nhà nước", "trẻ em",
    "trật tự, an toàn giao thông đường bộ", "trưng cầu ý dân", "viên chức", "viễn thông", "việc làm", "xây dựng",
    "xử lý vi phạm hành chính", "xuất bản", "ưu đãi người có công với cách mạng",
  ])

  /// The end of the longest known name at a position; nil where none stands there.
  static func end(_ text: CitedText, at index: Int) -> Int? { known.end(text, at: index) }
}
