/// The proof of one field: where it stands, what stood there, what was made of it, and how sure that is.
public struct Evidence: Sendable, Equatable {
  /// The field by its dotted name, with an index for lists: `code.number`, `toPlaces[2]`.
  public var field: String
  /// The value in the record.
  public var value: String
  /// Where it was read, in reading order.
  public var spans: [Span]
  /// The bytes of those spans as text, joined with a line feed; undoing the repairs gives them back.
  public var raw: String
  public var repairs: [Repair]
  /// 0 to 1; of the fields said to be 0.9 or more, at least 97 in 100 are right on the project's corpora.
  public var confidence: Double

  public init(
    field: String, value: String, spans: [Span], raw: String, repairs: [Repair] = [], confidence: Double
  ) {
    self.field = field
    self.value = value
    self.spans = spans
    self.raw = raw
    self.repairs = repairs
    self.confidence = confidence
  }
}

/// One change between what stood in the file and the value: rule, before, after.
public struct Repair: Sendable, Equatable {
  /// A stable name in lowerCamelCase, such as `joinLines` or `eth`.
  public var rule: String
  public var before: String
  public var after: String

  public init(rule: String, before: String, after: String) {
    self.rule = rule
    self.before = before
    self.after = after
  }
}

/// A field that needs a person's eye: what is missing, doubtful or contradictory, and why.
public struct Review: Sendable, Equatable {
  public var field: String
  /// `missing`, `doubtful` or `contradictory`.
  public var kind: Kind
  /// A sentence that a person understands.
  public var reason: String
  /// What stood there; nil where nothing did.
  public var text: String?
  public var span: Span?

  public init(field: String, kind: Kind, reason: String, text: String? = nil, span: Span? = nil) {
    self.field = field
    self.kind = kind
    self.reason = reason
    self.text = text
    self.span = span
  }

  public enum Kind: String, Sendable {
    case missing, doubtful, contradictory
  }
}
