/// How much a word says about what a passage is about.
///
/// The syllables are those of official letters at large, by how often they stand in them; words of a subject (a law,
/// a hospital, a school) are left out however common. What is rare in the two documents is weighed apart.
enum CommonWords {
  /// Words that hold sentences together and the commonest words of administration.
  static let everywhere = """
    và các của số về có theo trên trong để được cho với tại là do từ ở khi như đã đó này đến sau bằng ra vào những
    một nơi chưa không phải hoặc sự cần làm thì mà còn cũng bị nêu bởi đang sẽ mỗi mọi từng cùng rằng hay nếu giữa ngoài
    thực hiện ban ngày tổ chức quy định đề nghị đơn vị cơ quan việc công năm tháng kèm điều khoản căn cứ
    """
  /// Words of nearly every letter, whatever it is about.
  static let administrative = """
    tỉnh sở bộ chính chủ hành hợp thành động đồng văn bản quản lý nhân dân ủy ubnd nhà nước cấp nhiệm vụ trung ương địa
    phương phòng báo cáo nhận liên thời gian giáo hướng dẫn trình lập quyết khai triển trưởng kiểm tra xây dựng phối
    kế hoạch kết quả nội dung tập người thuộc cán tịch trực tâm đối tham ý kiến ngành lãnh đạo trách cường nâng cao
    thường xuyên kịp công tác hoạt chỉ đảng viên chi tốt giám sát đôn đốc yêu cầu xã huyện hằng hàng kỳ tiếp tục
    bảo đảm chủ trì gửi xem xét giải pháp luật tình hình thể phó khẩn trương nghiêm túc tăng đoàn hội nghị
    """

  /// Words of the stock clauses that close or open any task: praise and blame, urgency, awareness, annual assessment.
  static let stock = """
    nhận thức trách nhiệm quán triệt nghiêm túc chủ trương pháp đường lối biểu dương nhân rộng điển hình phê bình
    chấn chỉnh rút kinh nghiệm sơ kết tổng kết gắn đánh giá mức độ hoàn thành coi đây thẩm quyền vướng mắc phản ánh
    nghiêm xử lý vi phạm phân rõ người thiết hiệu hình thức tiến chất lượng kịp khen thưởng kỷ cương chấp
    """

  static let weights: (everywhere: Float, administrative: Float, stock: Float, other: Float) = (0.15, 0.4, 0.4, 1)
}
