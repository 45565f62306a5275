/// Decides whether a text is a web page that somebody saved, or a letter.
struct SavedPageCues {
  let sheet: Sheet

  /// A saved page has furniture of several kinds, and no letter's head.
  var isSavedPage: Bool {
    var menus = 0
    var kinds: Set<Int> = []
    for index in sheet.lines.indices {
      switch sheet.looks[index].furniture {
      case .menu:
        menus += 1
        kinds.insert(0)
      case .counter: kinds.insert(1)
      case .ending, .related: kinds.insert(2)
      case .imprint: kinds.insert(3)
      case nil: if index < 40, hasTime(index) { kinds.insert(4) }
      }
    }
    let letter = LetterCues(page: sheet.page).atHead
    if letter >= 2 { return false }
    if letter == 1 { return kinds.count >= 3 && menus >= 2 }
    if kinds.count >= 2 { return true }
    return isBareArticle
  }

  /// A date line with a time of day: no letter prints one.
  private func hasTime(_ index: Int) -> Bool {
    guard sheet.looks[index].isDate, let found = DateReader.first(in: sheet.bytes(index)) else { return false }
    return found.timestamp.minutes != nil
  }

  /// A headline, paragraphs, a photographer's credit or a byline, and nothing of a letter at all.
  private var isBareArticle: Bool {
    guard LetterCues(page: sheet.page).anywhere == 0, sheet.lines.count >= 4 else { return false }
    return sheet.lines.indices.contains { sheet.looks[$0].holdsCredit && !sheet.looks[$0].isMarked }
  }
}
