/// Reads who wrote an article: a label with a name, or a name alone behind the text.
struct BylineReader {
  let sheet: Sheet

  struct Byline {
    var name: String
    var line: Int
    /// Positions of the name in the page's text.
    var range: Range<Int>
    var confidence: Double
  }

  /// "Tác giả bài viết: …", "Bài, ảnh: …", "Người viết: …"; nil for a line without such a label.
  func labelled(_ index: Int) -> Byline? {
    let line = sheet.lines[index]
    guard line.isText, line.count <= 160 else { return nil }
    let bytes = sheet.bytes(index)
    guard let colon = bytes.firstIndex(of: 0x3A) else { return nil }
    let label = WordKey.words(bytes[bytes.startIndex..<colon])
    guard Self.labels.contains(label) else { return nil }
    return byline(index, from: colon + 1, confidence: 0.97)
  }

  /// A name alone on its line: two to eight words with capitals, or fewer where the page says it is an author.
  func bare(_ index: Int) -> Byline? {
    let line = sheet.lines[index]
    guard line.isText, line.count <= 70, sheet.looks[index].furniture == nil else { return nil }
    let isSaid = sheet.hints(index).contains(.author)
    guard let found = byline(index, from: line.start, confidence: isSaid ? 0.95 : 0.9) else { return nil }
    let words = sheet.page.text[found.range].split(separator: 0x20)
    guard words.count <= 8, words.count >= 2 || isSaid || isSet(index) else { return nil }
    guard words.allSatisfy({ Self.isNameWord($0) }), words.contains(where: { Self.isCapital($0) }) else { return nil }
    return found
  }

  /// Whether the line is an account of the site's system, not a person: "admin admin", "Pho Ban bien tap".
  func isAccount(_ index: Int) -> Bool {
    let key = WordKey.words(sheet.bytes(index))
    let text = String(decoding: key, as: UTF8.self)
    return Self.accounts.contains { text == $0 || text.hasPrefix($0 + " ") || text.hasSuffix(" " + $0) }
  }

  /// Set as bylines are: to the right, or bold or italic as a whole.
  func isSet(_ index: Int) -> Bool {
    let line = sheet.lines[index]
    return sheet.alignment(index).contains(.right) || line.stressBytes * 10 >= line.count * 8
  }

  private func byline(_ index: Int, from start: Int, confidence: Double) -> Byline? {
    let line = sheet.lines[index]
    let text = sheet.page.text
    var start = start
    var end = line.end
    while start < end, text[start] == 0x20 || text[start] == 0x2D { start += 1 }
    // "(tổng hợp)", "(t/h)", "(theo …)" says how, not who.
    if let open = text[start..<end].firstIndex(of: 0x28), open > start { end = open }
    if let from = text[start..<end].firstIndex(where: { $0 == 0x7C }) { end = from }
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x2E || text[end - 1] == 0x2C || text[end - 1] == 0x3B
    {
      end -= 1
    }
    guard end > start, !isAccount(index) else { return nil }
    return Byline(name: sheet.string(start..<end), line: index, range: start..<end, confidence: confidence)
  }

  private static func isNameWord(_ word: ArraySlice<UInt8>) -> Bool {
    if isCapital(word) { return !word.contains { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x3A || $0 == 0x40 } }
    return particles.contains(Array(word))
  }

  /// Whether a word begins with a capital letter, Vietnamese ones included.
  private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    guard let scalar = String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first else { return false }
    return scalar.properties.isUppercase
  }

  private static let particles: Set<[UInt8]> = Set(["-", "–", "và", "&", ",", "+", "/"].map { Array($0.utf8) })

  private static let labels: Set<[UInt8]> = Set(
    [
      "tac gia", "tac gia bai viet", "tac gia bai", "bai", "bai anh", "bai va anh", "tin", "tin anh", "tin va anh",
      "tin bai", "tin bai anh",
      "tin bai va anh", "nguoi viet", "nguoi dang", "nguoi viet bai", "viet bai", "anh bai", "anh va bai", "thuc hien",
      "bai viet", "phong vien", "pv", "ctv",
      "tac gia tin", "tac gia tin bai", "nguoi dua tin", "by", "author",
    ].map { Array($0.utf8) })

  private static let accounts = [
    "admin", "ad min", "administrator", "ban bien tap", "bien tap vien", "bien tap", "quan tri", "quan tri vien",
    "quantri",
    "editor", "webmaster", "user", "super user", "root", "host", "superuser account", "test",
  ]
}
