/// What the class, id, role or itemprop of an element says about its content.
///
/// Only whole words of those attributes count, and only as hints: the shape of the text decides.
struct Hints: OptionSet {
  let rawValue: UInt16
  /// Menus, breadcrumbs, sidebars, footers.
  static let around = Hints(rawValue: 1)
  /// Related news, comments, sharing, tags, ratings, advertisements.
  static let aside = Hints(rawValue: 2)
  static let caption = Hints(rawValue: 4)
  static let author = Hints(rawValue: 8)
  static let date = Hints(rawValue: 16)
  static let lead = Hints(rawValue: 32)
  static let title = Hints(rawValue: 64)
  static let hidden = Hints(rawValue: 256)
  /// A link to a document to be fetched; no class says so, the address does.
  static let file = Hints(rawValue: 1024)
  /// A link to a mailbox, likewise.
  static let mail = Hints(rawValue: 2048)

  /// The words, lower case; each says the same wherever it stands, so that one table serves every site.
  private static let words: [(String, Hints)] = [
    (
      "nav menu navbar navi navigation breadcrumb breadcrumbs breadcumb topbar sidebar footer toolbar pagination paging",
      .around
    ),
    (
      "related relate relatednewsbox relatedonenews lienquan tinlienquan tincungmuc tinkhac othernews other others comment",
      .aside
    ),
    (
      "comments binhluan share sharing social tag tags tagcloud keyword keywords tukhoa rating rate vote poll popup modal",
      .aside
    ),
    ("banner ads advert advertisement adv adsense quangcao newsletter subscribe trending mostread docnhieu", .aside),
    ("caption captions photocms wpcaption chuthich imgcaption imagecaption", .caption),
    ("author authors byline tacgia writer tacgiabaiviet creator", .author),
    ("date time datetime publish published publishdate pubdate ngaydang datepublished createdate timer posted", .date),
    ("sapo lead summary tomtat hometext intro chapeau trichdan", .lead),
    ("title headline tieude heading", .title),
    ("accessible visuallyhidden visually", .hidden),
  ]

  private static let table = WordTable(
    words.flatMap { list, hint in list.split(separator: " ").map { (String($0), hint) } })

  /// Reads the words of an attribute's value: cut at all but letters, and where a capital follows a small letter.
  ///
  /// `news-TitleBox` has the words news, title, box; `sr-only` is read whole.
  static func read(_ value: UnsafePointer<UInt8>) -> Hints {
    var hints: Hints = []
    var hash = WordHash()
    var length = 0
    var index = 0
    var lastSmall = false
    while index < 400 {
      let byte = value[index]
      index += 1
      let lower = byte | 0x20
      let isLetter = lower >= 0x61 && lower <= 0x7A
      let isCapital = isLetter && byte < 0x61
      if !isLetter || (isCapital && lastSmall) {
        if length >= 3, length <= 16, let found = table[hash] { hints.insert(found) }
        hash = WordHash()
        length = 0
        if byte == 0 { break }
      }
      if isLetter {
        hash.add(lower)
        length += 1
      }
      lastSmall = isLetter && !isCapital
    }
    return hints
  }
}
