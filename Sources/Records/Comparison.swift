/// What the comparison of two records gives: which blocks belong together, what changed in them, what is missing.
///
///     let comparison = compare(directive, letter)
///     comparison.pairs.filter { $0.status == .omitted }.map(\.from)   // [["4.1"], ["4.2"]]
///
/// Every block with text stands in exactly one pair; the changes of a pair give both texts back word for word.
public struct Comparison: Sendable, Equatable {
  public var from: Document
  public var to: Document
  public var relation = DocumentRelation()
  /// In the directive's order; what the letter added stands where the letter has it.
  public var pairs: [Pair] = []

  public init(from: Document, to: Document) {
    self.from = from
    self.to = to
  }
}

extension Comparison {
  /// One of the two documents.
  public struct Document: Sendable, Equatable {
    /// The file as it was given; nil for records handed to the library.
    public var path: String?
    /// Index of the record in its file, from 0.
    public var record: Int
    public var documentType: String?
    public var code: Code
    public var date: PartialDate?
    /// Trích yếu, or an article's headline.
    public var title: String?
    /// Every block of the body in reading order, those without text included.
    public var blocks: [Passage] = []

    public init(path: String? = nil, record: Int = 0, documentType: String? = nil, code: Code = Code()) {
      self.path = path
      self.record = record
      self.documentType = documentType
      self.code = code
    }
  }

  /// A block of a body without its children.
  public struct Passage: Sendable, Equatable {
    public var id: String
    public var marker: String?
    public var text: String
    /// 0 for a block of the first level.
    public var depth: Int
    public var role: Role

    public init(id: String, marker: String? = nil, text: String, depth: Int = 0, role: Role = .task) {
      self.id = id
      self.marker = marker
      self.text = text
      self.depth = depth
      self.role = role
    }
  }

  /// What a block is there for.
  public enum Role: String, Sendable {
    /// Something that is to be done, or a heading over it.
    case task
    /// Reasons and circumstances before the tasks.
    case preamble
    /// Căn cứ, the sentence that commands, the closing sentence.
    case frame
  }

  /// How blocks of the two documents stand to each other.
  public enum Status: String, Sendable, CaseIterable {
    /// One to one, the words are the same.
    case verbatim
    /// One to one, words changed.
    case adapted
    /// One to several.
    case split
    /// Several to one, or several to several.
    case merged
    /// In the directive alone.
    case omitted
    /// In the letter alone.
    case added
  }

  /// Blocks that belong together, or one block that has no counterpart.
  public struct Pair: Sendable, Equatable {
    /// Ids of the directive's blocks in reading order; empty where the letter added.
    public var from: [String]
    /// Ids of the letter's blocks in reading order; empty where the letter omitted.
    public var to: [String]
    public var status: Status
    /// Share of the words that both sides have, rare words counting more; 0 to 1, nil for a block alone.
    public var similarity: Double?
    /// Whether the order differs from the directive's.
    public var moved: Bool
    /// The links inside a pair of several blocks; empty for one to one.
    public var links: [Link]
    public var changes: [Change]
    public var findings: [Finding]

    public init(
      from: [String], to: [String], status: Status, similarity: Double? = nil, moved: Bool = false,
      links: [Link] = [], changes: [Change] = [], findings: [Finding] = []
    ) {
      self.from = from
      self.to = to
      self.status = status
      self.similarity = similarity
      self.moved = moved
      self.links = links
      self.changes = changes
      self.findings = findings
    }
  }

  /// One block taken up in one other, and how much of either the two share.
  public struct Link: Sendable, Equatable {
    public var from: String
    public var to: String
    /// Share of the directive's block that the letter's block takes up, 0 to 1.
    public var fromShare: Double
    /// Share of the letter's block that comes from the directive's, 0 to 1.
    public var toShare: Double

    public init(from: String, to: String, fromShare: Double, toShare: Double) {
      self.from = from
      self.to = to
      self.fromShare = fromShare
      self.toShare = toShare
    }
  }
}
