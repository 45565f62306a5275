import Records

/// The words before a citation that say how the citing text stands to it.
enum RelationCue {
  private static let wordings: [(String, Reference.Relation)] = [
    ("kèm theo", .encloses), ("gửi kèm", .encloses), ("đính kèm", .encloses),
    ("sửa đổi", .amends), ("bổ sung", .amends), ("đính chính", .amends),
    ("thay thế", .replaces), ("bãi bỏ", .replaces), ("hủy bỏ", .replaces), ("thay cho", .replaces),
    ("thực hiện", .implements), ("triển khai", .implements), ("quán triệt", .implements),
    ("căn cứ", .basis), ("theo", .basis),
  ]
  private static let cues = WordTable(wordings.map(\.0))
  private static let along = Word("kèm")
  private static let farthest = 240
  /// Between "sửa đổi", "thay thế" and the document there is no room for more than "một số điều của".
  private static let nearest = 64

  /// The nearest cue between the start of the clause and `index`; `mentions` where there is none.
  static func relation(_ text: CitedText, before index: Int) -> Reference.Relation {
    let floor = max(0, index - farthest)
    var at = index
    var seesComma = false
    while at > floor {
      // Cues are words, so only what follows a blank, a bracket or a quote (“ ends with 9C) is compared with them.
      let byte = text.byte(at - 1)
      if byte == 0x20 || byte == 0x0A || byte == 0x28 || byte == 0x22 || byte == 0x9C,
        let relation = cue(text, at: at, before: index, seesComma)
      {
        return relation
      }
      // A full stop inside a number or a code ends no clause.
      if byte == 0x3B || byte == 0x0A || (byte == 0x2E && text.blank(at: at) > 0) { return .mentions }
      if byte == 0x2C { seesComma = true }
      at -= 1
    }
    return at == 0 ? cue(text, at: 0, before: index, seesComma) ?? .mentions : .mentions
  }

  private static func cue(_ text: CitedText, at start: Int, before index: Int, _ seesComma: Bool) -> Reference.Relation?
  {
    guard let found = cues.match(text, at: start), found.end <= index, !text.isWordPart(before: start) else {
      return nil
    }
    let relation = wordings[found.index].1
    // "kèm theo" begins further back.
    if relation == .basis, text.start(of: along, endingAt: text.skipBlanks(before: start)) != nil { return nil }
    // "bổ sung, báo cáo theo Quyết định …" amends nothing.
    let isFar = seesComma || index - found.end > nearest
    return isFar && (relation == .amends || relation == .replaces) ? nil : relation
  }
}
