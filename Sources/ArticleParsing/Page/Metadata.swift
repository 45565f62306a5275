/// What a page says about itself outside its visible text.
struct Metadata {
  /// A value and the place in the source up to which it had been read.
  struct Value {
    var text: String
    var end: Int
  }

  var openGraphTitle: Value?
  /// `headline` of a NewsArticle or its like.
  var headline: Value?
  /// When the article was published, by article:published_time, datePublished and their like, in that order.
  var published: [Value] = []
  /// Names of authors, by article:author and linked data; never an organisation's.
  var authors: [Value] = []
  var siteName: Value?
  /// The page calls itself an article.
  var isArticle = false
  /// What classes inside a line say about it, by the line's index.
  var lineHints: [Int: Hints] = [:]
  /// Centred and right-aligned containers.
  var alignments: [Int: PageLine.Marks] = [:]
  /// How many entities had been escaped twice.
  var decodedTwice = 0
  private var script: [UInt8] = []
  private var scriptEnd = 0
  private static let largestScript = 1 << 18
  private static let largestCount = 64

  mutating func inlineHint(_ hints: Hints, line: Int) { lineHints[line, default: []].formUnion(hints) }

  mutating func readMeta(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, at end: Int) {
    let attributes = Attributes(list)
    guard let property = attributes.property, let content = attributes.content else { return }
    func value() -> Value { Value(text: Self.clean(String(cString: content)), end: end) }
    func has(_ word: StaticString) -> Bool { Attributes.equal(property, word) }
    if has("og:title") {
      if openGraphTitle == nil { openGraphTitle = value() }
    } else if has("og:type") {
      isArticle = isArticle || Attributes.contains(content, "article")
    } else if has("og:site_name") || has("application-name") {
      if siteName == nil { siteName = value() }
    } else if has("article:published_time") || has("datepublished") || has("pubdate") || has("publishdate")
      || has("dc.date.issued") || has("dcterms.created") || has("dc.date")
    {
      if published.count < Self.largestCount { published.append(value()) }
    } else if has("article:author") {
      addAuthor(value())
    }
  }

  mutating func readTime(_ attributes: Attributes, at end: Int) {
    guard let dateTime = attributes.dateTime, published.count < Self.largestCount,
      attributes.hints.contains(.date) || published.isEmpty
    else { return }
    // A time inside the page may belong to other news; it only confirms what the page shows.
    timeElements.append(Value(text: String(cString: dateTime), end: end))
  }

  /// The `datetime` of the page's time elements, at most 64.
  private(set) var timeElements: [Value] = []

  mutating func appendScript(_ bytes: UnsafeBufferPointer<UInt8>, end: Int) {
    if script.count + bytes.count <= Self.largestScript { script.append(contentsOf: bytes) }
    scriptEnd = end
  }

  mutating func endScript() {
    let data = LinkedData(script)
    script.removeAll(keepingCapacity: true)
    guard data.isArticle else { return }
    isArticle = true
    if headline == nil, let text = data.string(after: "headline") {
      headline = Value(text: Self.clean(text), end: scriptEnd)
    }
    if let date = data.string(after: "datePublished") { published.append(Value(text: date, end: scriptEnd)) }
    if let author = data.authorName { addAuthor(Value(text: Self.clean(author), end: scriptEnd)) }
  }

  private mutating func addAuthor(_ value: Value) {
    if value.text.isEmpty || value.text.utf8.contains(0x2F) || authors.count >= Self.largestCount { return }
    authors.append(value)
  }

  /// Blanks run together, the ends trimmed; entities that were escaped twice are decoded.
  static func clean(_ text: String) -> String {
    LineCleaner.clean(text)
  }
}
