import Records

/// Finds when the article was published: the line beside the headline, then the head of the page, then what follows.
struct PublishedFinder {
  let sheet: Sheet

  struct Published {
    var timestamp: Timestamp
    /// The line that shows it; nil where only the head of the page has it.
    var line: Int?
    /// Positions of the date in the page's text.
    var range: Range<Int>?
    /// Place in the source up to which the head's value was read.
    var headEnd: Int?
    /// What the head of the page says where it says another day.
    var contradicted: Timestamp?
    var confidence: Double
  }

  func find(title: Int?, region: BodyFinder.Region, headStart: Int) -> Published? {
    let head = headDate()
    if let line = visible(title: title, region: region, headStart: headStart),
      let found = DateReader.first(in: sheet.bytes(line))
    {
      var timestamp = found.timestamp
      var contradicted: Timestamp?
      if let head {
        if head.value.date != timestamp.date {
          contradicted = head.value
        } else if timestamp.minutes == nil {
          timestamp.minutes = head.value.minutes
        }
      }
      return Published(
        timestamp: timestamp, line: line, range: found.range, contradicted: contradicted,
        confidence: contradicted == nil ? 0.98 : 0.7)
    }
    if let head { return Published(timestamp: head.value, headEnd: head.end, confidence: 0.95) }
    if let line = behind(region), let found = DateReader.first(in: sheet.bytes(line)) {
      return Published(timestamp: found.timestamp, line: line, range: found.range, confidence: 0.85)
    }
    return nil
  }

  /// Between headline and text, then up to four lines above the headline.
  private func visible(title: Int?, region: BodyFinder.Region, headStart: Int) -> Int? {
    var updated: Int?
    // Some sites set the date under the lead.
    let end = min(sheet.lines.count, max(headStart, region.core.lowerBound + 4))
    for index in headStart..<end where isDateLine(index) {
      if !isUpdate(index) { return index }
      updated = updated ?? index
    }
    if let updated { return updated }
    guard let title else { return nil }
    var index = title - 1
    var seen = 0
    while index >= 0, seen < 4 {
      if sheet.lines[index].isText {
        if isDateLine(index) { return index }
        seen += 1
      }
      index -= 1
    }
    return nil
  }

  /// Behind the text only where the line says that it is the date: "Ngày đăng: 24/08/2022".
  private func behind(_ region: BodyFinder.Region) -> Int? {
    var index = region.core.upperBound + 1
    var seen = 0
    while index < sheet.lines.count, seen < 8 {
      if sheet.lines[index].isText {
        seen += 1
        if sheet.looks[index].furniture == .ending { return nil }
        if isDateLine(index), !isUpdate(index), sheet.hints(index).contains(.date) || isLabelled(index) { return index }
      }
      index += 1
    }
    return nil
  }

  private func isDateLine(_ index: Int) -> Bool {
    let line = sheet.lines[index]
    guard line.isText else { return false }
    if line.marks.contains(.time) || sheet.hints(index).contains(.date), line.count <= 130 {
      return DateReader.first(in: sheet.bytes(index)) != nil
    }
    return sheet.looks[index].isDate
  }

  private func isUpdate(_ index: Int) -> Bool {
    let key = WordKey.words(sheet.bytes(index))
    return ["cap nhat", "last", "updated", "sua lan cuoi"].contains { key.starts(with: Array($0.utf8)) }
  }

  private func isLabelled(_ index: Int) -> Bool {
    let key = WordKey.words(sheet.bytes(index))
    return ["ngay dang", "dang ngay", "ngay xuat ban", "ngay:", "publish", "posted", "thoi gian dang"].contains {
      key.starts(with: Array($0.utf8))
    }
  }

  private func headDate() -> (value: Timestamp, end: Int)? {
    for value in sheet.page.metadata.published {
      if let date = DateReader.metadata(value.text) { return (date, value.end) }
    }
    for value in sheet.page.metadata.timeElements.prefix(1) where sheet.page.metadata.isArticle {
      if let date = DateReader.metadata(value.text) { return (date, value.end) }
    }
    return nil
  }
}
