import Records

/// The provision before a cited document: "điểm a khoản 2 Điều 5 Nghị định …"; read backwards, smallest unit first in the text.
struct ProvisionLead {
  var provision: Provision?
  var start: Int

  private static let of = Word("của")
  private static let article = Word("điều")
  private static let clause = Word("khoản")
  private static let point = Word("điểm")
  private static let joins = ["và", "đến", "hoặc", "các"].map(Word.init)
  /// Words looked at before the document's name; a longer list of provisions is cut at its smallest unit.
  private static let mostWords = 24

  init(_ text: CitedText, before documentStart: Int) {
    start = documentStart
    var found = Provision()
    var values: [String] = []
    var index = documentStart
    for step in 0..<Self.mostWords {
      var end = text.skipBlanks(before: index)
      if text.byte(end - 1) == 0x2C { end -= 1 }
      let wordStart = Self.wordStart(text, endingAt: end)
      guard wordStart < end else { break }
      if step == 0, text.start(of: Self.of, endingAt: end) == wordStart {
        index = wordStart
        continue
      }
      let unit: WritableKeyPath<Provision, String?>? =
        text.start(of: Self.article, endingAt: end) == wordStart
        ? \.article
        : text.start(of: Self.clause, endingAt: end) == wordStart
          ? \.clause : text.start(of: Self.point, endingAt: end) == wordStart ? \.point : nil
      if let unit {
        guard values.contains(where: { !Self.isJoin($0) }) else { break }
        let printed = values.reversed().joined(separator: " ")
        let joined = values.first.map(Self.isJoin) ?? false
        found[keyPath: unit] = found[keyPath: unit].map { joined ? "\(printed) \($0)" : "\(printed), \($0)" } ?? printed
        provision = found
        start = wordStart
        values = []
      } else {
        let isJoin = Self.joins.contains { text.start(of: $0, endingAt: end) == wordStart }
        guard isJoin || Self.isUnitValue(text, wordStart..<end) else { break }
        // A comma inside a list belongs to it; the one behind the last value does not.
        let listed = values.isEmpty ? end : (text.byte(end) == 0x2C ? end + 1 : end)
        values.append(text.string(wordStart..<listed))
      }
      index = wordStart
    }
    if let whole = provision { provision = Self.withoutLeadingJoins(whole) }
  }

  private static func wordStart(_ text: CitedText, endingAt end: Int) -> Int {
    var index = end
    while index > 0, end - index < 12 {
      let (value, width) = text.scalar(before: index)
      guard Letters.isWordPart(value) else { break }
      index -= width
    }
    return index
  }

  /// `5`, `5a`, `a`, `đ`.
  private static func isUnitValue(_ text: CitedText, _ range: Range<Int>) -> Bool {
    let first = text.scalar(at: range.lowerBound)
    if Letters.isDigit(first.value) { return range.count < 5 }
    return first.width == range.count && Letters.isLower(first.value)
  }

  private static func isJoin(_ word: String) -> Bool { ["và", "đến", "hoặc", "các"].contains(word) }

  /// "các điểm a và điểm b" is gathered as "a và b"; a join that nothing follows is dropped.
  private static func withoutLeadingJoins(_ provision: Provision) -> Provision {
    func cleaned(_ value: String?) -> String? {
      guard let value else { return nil }
      var words = value.split(separator: " ")
      while let last = words.last, isJoin(String(last)) { words.removeLast() }
      while let first = words.first, isJoin(String(first)) { words.removeFirst() }
      return words.joined(separator: " ")
    }
    return Provision(
      article: cleaned(provision.article), clause: cleaned(provision.clause), point: cleaned(provision.point))
  }
}
