/// The issuing body behind "của": "Ban Thường vụ Tỉnh ủy", "Bộ Lao động - Thương binh và Xã hội".
///
/// A body's name is a run of capitalised words; a small word belongs to it where it completes the capitalised one before
/// ("Giáo dục") or is a word that such names are made of ("ủy ban nhân dân tỉnh").
struct OrganReading {
  var end: Int

  /// Words that names of bodies are made of, in small letters.
  private static let inner = WordTable([
    "nhân", "dân", "tỉnh", "thành", "phố", "huyện", "xã", "phường", "quận", "thị", "trấn", "trung", "ương", "ủy", "uỷ",
    "viên", "ban", "vụ", "chấp", "hành", "chính", "phủ", "nhà", "nước", "hội", "đồng", "trưởng", "bộ", "tướng", "đảng",
    "cấp", "cục", "sở", "phòng", "trường", "đoàn", "tịch", "đạo", "nghĩa", "chủ", "tối", "cao", "bí", "thư", "thường",
    "trực", "kiểm", "toán", "giám", "đốc", "viện", "tổng", "ngành", "gia", "quốc", "công", "ty", "chứng", "luật", "sư",
    "pháp", "tư", "y", "tế", "nông", "phụ", "nữ", "thanh", "niên", "liên", "hiệp", "lần", "thứ", "đại", "học",
  ])
  /// What a name in small letters may begin with.
  private static let heads = WordTable([
    "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "đảng ủy", "ủy ban", "ban thường vụ", "ban chấp hành", "bộ trưởng",
    "thủ tướng", "chính phủ", "chủ tịch", "hội đồng", "bộ chính trị", "ban bí thư", "quốc hội",
  ])
  /// Small words that end a body's name, though its own words might begin so.
  private static let stops = WordTable([
    "về", "quy định", "phê duyệt", "hướng dẫn", "sửa đổi", "đã", "thì", "trong", "để", "tại", "với", "cho", "được",
    "có",
    "là", "theo", "như", "ngày", "năm", "khóa", "khoá", "yêu cầu", "chỉ đạo", "nhằm", "gửi", "số", "này", "nêu", "kèm",
    "thay", "do", "từ", "khi", "sau", "trước", "đến", "đối", "tiếp", "triển khai", "thực hiện", "trên", "cùng", "hoặc",
    "ký", "giao", "ban hành", "công bố", "công nhận", "thành lập", "thông báo", "tổ chức", "đại diện", "chủ trì",
    "cũng",
  ])
  private static let and = Word("và")
  /// What begins the next body after "và": then it is a second issuer and not part of this name.
  private static let bodies = WordTable(["bộ", "sở", "ủy ban", "ubnd", "ban", "cục", "tỉnh ủy", "hội đồng"])
  private static let longest = 200

  init?(_ text: CitedText, at start: Int) {
    let first = text.scalar(at: start).value
    guard Letters.isUpper(first) || Self.heads.end(text, at: start) != nil else {
      return nil
    }
    end = start
    var index = start
    var completes = false
    while index - start < Self.longest {
      let wordEnd = Self.wordEnd(text, at: index)
      guard wordEnd > index else { break }
      if Letters.isUpper(text.scalar(at: index).value) {
        if index > start, TypeWords.beginsCitation(text, at: index) { break }
        completes = true
      } else if text.end(of: Self.and, at: index) == wordEnd {
        let next = text.skipBlanks(wordEnd)
        guard Letters.isUpper(text.scalar(at: next).value), !TypeWords.beginsCitation(text, at: next),
          Self.bodies.end(text, at: next) == nil
        else { break }
        index = next
        completes = false
        continue
      } else {
        let isInner = Self.inner.end(text, at: index) == wordEnd
        guard Self.stops.end(text, at: index) == nil, isInner || completes else { break }
        // One small word completes a capitalised one; a second must be of the names' own.
        completes = false
      }
      end = wordEnd
      index = Self.next(text, after: wordEnd)
    }
    guard end > start else { return nil }
  }

  /// The next word of the name: behind a blank, or behind the dash of "Lao động - Thương binh".
  private static func next(_ text: CitedText, after end: Int) -> Int {
    let at = text.skipBlanks(end)
    let dash = CodeMarks.hyphen(text, at: at)
    if dash > 0, case let behind = text.skipBlanks(at + dash), Letters.isUpper(text.scalar(at: behind).value) {
      return behind
    }
    if text.byte(at) == 0x2C, case let behind = text.skipBlanks(at + 1),
      listed.end(text, at: behind) != nil || isListedWord(text, at: behind)
    {
      return behind
    }
    return at > end ? at : text.count
  }

  /// "Khám, chữa bệnh", "Phòng, chống tham nhũng".
  private static let listed = WordTable(["chữa bệnh", "chống"])

  /// "Văn hóa, Thể thao và Du lịch": a comma inside a name, told by the "và" and a capital within two words of it.
  private static func isListedWord(_ text: CitedText, at start: Int) -> Bool {
    guard Letters.isUpper(text.scalar(at: start).value), TypeWords.name(text, at: start) == nil else { return false }
    var index = start
    for count in 0..<3 {
      let end = wordEnd(text, at: index)
      guard end > index else { return false }
      if count > 0, text.end(of: and, at: index) == end {
        return Letters.isUpper(text.scalar(at: text.skipBlanks(end)).value)
      }
      index = text.skipBlanks(end)
    }
    return false
  }

  private static func wordEnd(_ text: CitedText, at start: Int) -> Int {
    var index = start
    while case (let value, let width) = text.scalar(at: index), Letters.isWordPart(value), index - start < 64 {
      index += width
    }
    return index
  }
}
