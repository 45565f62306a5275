/// Abbreviations of official letters and what they stand for; the two count as the same words.
enum Abbreviations {
  static let table: [(short: String, long: String)] = [
    ("UBND", "ủy ban nhân dân"), ("UBMTTQ", "ủy ban mặt trận tổ quốc"), ("HĐND", "hội đồng nhân dân"),
    ("MTTQ", "mặt trận tổ quốc"), ("GD&ĐT", "giáo dục và đào tạo"), ("GDĐT", "giáo dục và đào tạo"),
    ("GD-ĐT", "giáo dục và đào tạo"), ("KH&CN", "khoa học và công nghệ"), ("KHCN", "khoa học công nghệ"),
    ("TT&TT", "thông tin và truyền thông"), ("TTTT", "thông tin và truyền thông"),
    ("LĐTBXH", "lao động thương binh và xã hội"), ("LĐ-TB&XH", "lao động thương binh và xã hội"),
    ("VHTTDL", "văn hóa thể thao và du lịch"), ("VHTT&DL", "văn hóa thể thao và du lịch"),
    ("TN&MT", "tài nguyên và môi trường"), ("TNMT", "tài nguyên và môi trường"),
    ("NN&PTNT", "nông nghiệp và phát triển nông thôn"), ("KH&ĐT", "kế hoạch và đầu tư"),
    ("CNTT", "công nghệ thông tin"), ("TTHC", "thủ tục hành chính"), ("CCHC", "cải cách hành chính"),
    ("BTV", "ban thường vụ"), ("BCH", "ban chấp hành"), ("BCĐ", "ban chỉ đạo"), ("BTG", "ban tuyên giáo"),
    ("HĐQT", "hội đồng quản trị"), ("TW", "trung ương"), ("TƯ", "trung ương"), ("BGĐ", "ban giám đốc"),
    ("CB", "cán bộ"), ("CC", "công chức"), ("VC", "viên chức"), ("CBCC", "cán bộ công chức"),
    ("CBCCVC", "cán bộ công chức viên chức"), ("CBGV", "cán bộ giáo viên"), ("GV", "giáo viên"), ("HS", "học sinh"),
    ("NLĐ", "người lao động"), ("THPT", "trung học phổ thông"), ("THCS", "trung học cơ sở"),
    ("GDTX", "giáo dục thường xuyên"), ("QPPL", "quy phạm pháp luật"), ("VBQPPL", "văn bản quy phạm pháp luật"),
    ("QLNN", "quản lý nhà nước"), ("BHXH", "bảo hiểm xã hội"), ("BHYT", "bảo hiểm y tế"), ("ATTP", "an toàn thực phẩm"),
    ("PCCC", "phòng cháy chữa cháy"), ("ANTT", "an ninh trật tự"), ("ATGT", "an toàn giao thông"),
    ("DTTS", "dân tộc thiểu số"), ("DVC", "dịch vụ công"), ("CSDL", "cơ sở dữ liệu"), ("TP", "thành phố"),
    ("TX", "thị xã"), ("TNCS", "thanh niên cộng sản"), ("LHPN", "liên hiệp phụ nữ"), ("CCB", "cựu chiến binh"),
    ("LĐLĐ", "liên đoàn lao động"), ("KT-XH", "kinh tế xã hội"), ("QP-AN", "quốc phòng an ninh"),
    ("VPCP", "văn phòng chính phủ"), ("VP", "văn phòng"), ("TTgCP", "thủ tướng chính phủ"),
  ]
}
