/// A web article or saved page about a document.
public struct Article: Sendable, Equatable {
  /// The headline.
  public var title: String?
  public var published: Timestamp?
  /// The byline as printed, without its label.
  public var author: String?
  /// The publishing site or body, if the page names it.
  public var site: String?
  /// Paragraphs and numbered sections in order, without captions and the site's chrome.
  public var body: [Block] = []
  public var captions: [String] = []
  public var references: [Reference] = []
  /// The document that the article mainly reports; nil where it reports none.
  public var about: Reference?
  public var review: [Review] = []
  public var evidence: [Evidence] = []

  public init() {}
}

/// A date, and the time of day where the page gives one: `2022-08-24T14:43`.
public struct Timestamp: Sendable, Equatable {
  public var date: PartialDate
  /// Minutes after midnight, 0..<1440; nil where the page gives no time.
  public var minutes: Int?

  public init(date: PartialDate, minutes: Int? = nil) {
    self.date = date
    self.minutes = minutes
  }

  /// EDTF, with the time behind a T where there is one.
  public var edtf: String {
    guard let minutes else { return date.edtf }
    return "\(date.edtf)T\(pad(minutes / 60)):\(pad(minutes % 60))"
  }

  private func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
