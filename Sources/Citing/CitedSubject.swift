/// What a cited document is about: "về việc tăng cường …", a quoted title, "quy định …".
struct CitedSubject {
  var text: String

  /// Begin a subject and are not part of it.
  private static let plain = WordTable(["về việc", "về", "v/v"])
  /// Begin a subject and belong to it.
  private static let verbs = WordTable([
    "quy định", "ban hành", "phê duyệt", "hướng dẫn", "sửa đổi", "bãi bỏ", "công bố", "kiện toàn", "thành lập",
  ])
  /// Behind a comma: the bodies that begin the main clause ("…, Sở Y tế yêu cầu"), and words that lead away from the
  /// subject. Other capitals there are places and names inside it ("Bắc Ninh, Hà Nội").
  private static let mainClause = WordTable([
    "bộ", "sở", "ủy ban", "uỷ ban", "ubnd", "ban", "chi bộ", "chi cục", "cục", "tổng cục", "trường", "phòng",
    "công đoàn",
    "liên đoàn", "đoàn", "hội", "tỉnh ủy", "huyện ủy", "thành ủy", "đảng ủy", "chủ tịch", "giám đốc", "hiệu trưởng",
    "văn phòng", "thường trực", "viện", "bệnh viện", "trung tâm", "mặt trận", "công an", "tòa án", "thanh tra",
    "chính phủ",
    "thủ tướng", "hội đồng", "hđnd", "công ty", "học viện", "ngân hàng", "kho bạc", "bảo hiểm", "đề nghị",
  ])
  private static let digression = WordTable([
    "trong đó", "cụ thể", "theo đó", "ngày", "căn cứ", "thực hiện", "đồng thời",
  ])
  private static let term = [Word("khóa"), Word("khoá")]
  private static let longest = 600

  /// Where "(khóa XII)" or "khóa XII" stands behind the organ, the position after it.
  static func afterTerm(_ text: CitedText, at start: Int) -> Int {
    var at = text.skipBlanks(start)
    let bracket = text.byte(at) == 0x28
    if bracket { at += 1 }
    guard let word = term.lazy.compactMap({ text.end(of: $0, at: at) }).first else { return start }
    var end = text.skipBlanks(word)
    while text.isWordPart(at: end), end - word < 12 { end += 1 }
    if bracket {
      guard text.byte(end) == 0x29 else { return start }
      end += 1
    }
    return end
  }

  init?(_ text: CitedText, after start: Int) {
    var at = text.skipBlanks(start)
    if text.byte(at) == 0x2C { at = text.skipBlanks(at + 1) }
    let behind = Self.plain.end(text, at: at)
    if let behind { at = text.skipBlanks(behind) }
    if let quoted = Self.quoted(text, at: at) {
      self.text = quoted
      return
    }
    guard behind != nil || Self.verbs.end(text, at: at) != nil else { return nil }
    guard let end = Self.clauseEnd(text, from: at), end > at else { return nil }
    self.text = text.string(at..<end)
  }

  private static func quoted(_ text: CitedText, at start: Int) -> String? {
    let open = text.scalar(at: start)
    let close: UInt32
    switch open.value {
    case 0x22: close = 0x22
    case 0x201C: close = 0x201D
    case 0xAB: close = 0xBB
    default: return nil
    }
    var index = start + open.width
    while index - start < longest {
      let (value, width) = text.scalar(at: index)
      if width == 0 { return nil }
      if value == close { return text.string(start + open.width..<index) }
      index += width
    }
    return nil
  }

  /// Where the subject ends: at `;`, `:`, a full stop, an unopened bracket or quote, before the next citation, or at the
  /// comma behind which the main clause begins with a body's capital. nil where none of them comes in time.
  private static func clauseEnd(_ text: CitedText, from start: Int) -> Int? {
    var index = start
    var brackets = 0
    while index - start < longest {
      switch text.byte(index) {
      case 0 where index >= text.count: return trimmed(text, start, index)
      case 0x3B, 0x3A: if brackets == 0 { return trimmed(text, start, index) }
      case 0xE2:
        // “ or ”: the quotes of what stands around the citation.
        if text.byte(index + 1) == 0x80, text.byte(index + 2) | 1 == 0x9D { return trimmed(text, start, index) }
      case 0x28: brackets += 1
      case 0x29:
        if brackets == 0 { return trimmed(text, start, index) }
        brackets -= 1
      case 0x2E:
        let next = index + 1
        if brackets == 0, next == text.count || text.blank(at: next) > 0 || text.byte(next) == 0x2F {
          return trimmed(text, start, index)
        }
      case 0x2C where brackets == 0:
        let next = text.skipBlanks(index + 1)
        if Letters.isUpper(text.scalar(at: next).value) {
          if mainClause.end(text, at: next) != nil { return index }
        } else if digression.end(text, at: next) != nil {
          return index
        }
        if TypeWords.beginsCitation(text, at: next) { return index }
      case 0x20 where text.byte(index + 1) == 0x76:
        if let behind = text.end(of: and, at: index + 1),
          TypeWords.beginsCitation(text, at: text.skipBlanks(behind))
        {
          return index
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  private static let and = Word("và")
  private static func trimmed(_ text: CitedText, _ start: Int, _ end: Int) -> Int {
    max(start, text.skipBlanks(before: end))
  }
}
