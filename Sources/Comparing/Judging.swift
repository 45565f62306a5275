import Records

/// Says what a person would write in the margin of a pair, each with its proof.
struct Judging {
  private let from: Side
  private let to: Side
  private let lists: NameLists

  init(_ lists: NameLists, from: Side, to: Side) {
    self.lists = lists
    self.from = from
    self.to = to
  }

  /// Why a block has no counterpart: nothing of it stands on the other side, or too little.
  func alone(_ group: Group, nearest: Link?, isFrame: Bool) -> Comparison.Finding {
    let isOmitted = group.to.isEmpty
    let kind: Comparison.Finding.Kind = isOmitted ? .omitted : .added
    let other = isOmitted ? "letter" : "directive"
    if isFrame {
      return Comparison.Finding(kind: kind, reason: "Căn cứ, command or closing sentence: no task.")
    }
    guard let nearest else {
      return Comparison.Finding(kind: kind, reason: "No passage of the \(other) has its words.")
    }
    let share = Int((isOmitted ? nearest.fromShare : nearest.toShare) * 100)
    let id = isOmitted ? to.blocks[nearest.to].id : from.blocks[nearest.from].id
    return Comparison.Finding(
      kind: kind, reason: "The nearest passage of the \(other), \(id), shares \(share) % of it: too little proof.")
  }

  func findings(_ group: Group, _ changes: [Comparison.Change]) -> [Comparison.Finding] {
    if changes.allSatisfy({ $0.op == .equal }) { return [] }
    return deadlines(group) + quantities(changes) + lists.findings(group)
  }

  private func deadlines(_ group: Group) -> [Comparison.Finding] {
    var left = read(from, group.from)
    var right = read(to, group.to)
    // What stands on both sides is kept; the rest is compared in order.
    left.removeAll { date in
      guard let same = right.firstIndex(where: { Deadlines.compare(date, $0) == 0 }) else { return false }
      right.remove(at: same)
      return true
    }
    var out: [Comparison.Finding] = []
    for (old, new) in zip(left, right) {
      let later = Deadlines.compare(new, old) > 0
      out.append(
        Comparison.Finding(
          kind: later ? .deadlineLater : .deadlineEarlier,
          reason: "The letter's deadline is \(later ? "later" : "earlier") than the directive's.",
          from: old.text, to: new.text))
    }
    for old in left.dropFirst(right.count) {
      out.append(
        Comparison.Finding(
          kind: .deadlineDropped, reason: "The directive sets a deadline, the letter does not.", from: old.text))
    }
    for new in right.dropFirst(left.count) {
      out.append(
        Comparison.Finding(
          kind: .deadlineAdded, reason: "The letter sets a deadline that the directive does not have.", to: new.text))
    }
    return out
  }

  private func read(_ side: Side, _ blocks: [Int]) -> [Deadline] {
    blocks.flatMap { block -> [Deadline] in
      // Cheap refusal: most passages hold no digit at all.
      guard side.blocks[block].bytes.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return [] }
      let printed = side.words(of: block).map { String(decoding: side.bytes(of: $0), as: UTF8.self) }
      return Deadlines.find(printed.map(Self.core), printed: printed)
    }
  }

  /// A word in small letters without the punctuation around it.
  private static func core(_ word: String) -> String {
    let isInner: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    guard let first = word.firstIndex(where: isInner), let last = word.lastIndex(where: isInner) else { return "" }
    return word[first...last].lowercased()
  }

  /// Numbers that stand in one another's place and differ.
  private func quantities(_ changes: [Comparison.Change]) -> [Comparison.Finding] {
    var out: [Comparison.Finding] = []
    for (index, change) in changes.enumerated() where change.op == .replace && change.expected == nil {
      let old = Self.numbers(change.from)
      let new = Self.numbers(change.to)
      guard !old.isEmpty, old.count == new.count, old != new else { continue }
      let before = index > 0 ? Self.lastWord(changes[index - 1].to) : ""
      if ["số", "ngày", "tháng", "năm", "điều", "khoản", "điểm", "mục", "quý", "kỳ"].contains(before) { continue }
      out.append(
        Comparison.Finding(
          kind: .quantityChanged,
          reason: "A number changed: \(old.joined(separator: ", ")) became \(new.joined(separator: ", ")).",
          from: change.from, to: change.to))
    }
    return out
  }

  /// Plain numbers and percentages; dates and numbers of documents are none.
  private static func numbers(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return [] }
    return text.split(separator: " ").compactMap { word in
      let core = core(String(word))
      let digits = core.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
      return digits && !core.isEmpty ? core : nil
    }
  }

  private static func lastWord(_ text: String) -> String {
    text.split(separator: " ").last.map { core(String($0)) } ?? ""
  }
}
