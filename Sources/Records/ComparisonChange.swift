extension Comparison {
  /// A run of words that is the same on both sides, or differs.
  ///
  /// Words are parted by blanks; joining the sides of all changes of a pair with one blank gives the texts.
  public struct Change: Sendable, Equatable {
    public var op: Operation
    /// The directive's words; empty for an insertion.
    public var from: String
    /// The letter's words; empty for a deletion.
    public var to: String
    /// Why the change is no change of substance; nil where it is one, and for equal words.
    public var expected: Expectation?
    /// True where the same words stand elsewhere in the pair: they were moved, not lost or new.
    public var moved: Bool

    public init(
      op: Operation, from: String, to: String, expected: Expectation? = nil, moved: Bool = false
    ) {
      self.op = op
      self.from = from
      self.to = to
      self.expected = expected
      self.moved = moved
    }
  }

  public enum Operation: String, Sendable {
    case equal, replace, delete, insert
  }

  /// Why a change was to be expected when a letter passes a directive on.
  public enum Expectation: String, Sendable, CaseIterable {
    /// The issuer's own level for the directive's: Bộ → Sở, tỉnh → huyện, yêu cầu → đề nghị.
    case level
    /// An abbreviation and its long form.
    case abbreviation
    /// Another word for the same: các → những, bảo đảm → đảm bảo.
    case synonym
    /// Case and punctuation.
    case form
  }

  /// A judgement about a pair that a person would make by hand, with its proof.
  public struct Finding: Sendable, Equatable {
    public var kind: Kind
    /// A sentence that says why.
    public var reason: String
    /// The directive's words; nil where it has none.
    public var from: String?
    /// The letter's words; nil where it has none.
    public var to: String?

    public init(kind: Kind, reason: String, from: String? = nil, to: String? = nil) {
      self.kind = kind
      self.reason = reason
      self.from = from
      self.to = to
    }

    public enum Kind: String, Sendable, CaseIterable {
      case omitted, added
      case deadlineLater, deadlineEarlier, deadlineAdded, deadlineDropped
      case quantityChanged
      case bodiesNarrowed, bodiesWidened
    }
  }

  /// How the letter stands to the directive by what it cites.
  public struct DocumentRelation: Sendable, Equatable {
    /// nil where neither cites the other.
    public var kind: Kind?
    /// The citation as it stands; nil where there is none.
    public var evidence: String?
    /// What the letter cites wrongly.
    public var mismatches: [Mismatch] = []

    public init(kind: Kind? = nil, evidence: String? = nil, mismatches: [Mismatch] = []) {
      self.kind = kind
      self.evidence = evidence
      self.mismatches = mismatches
    }

    public enum Kind: String, Sendable {
      case implements, answers, basis, encloses, replaces, amends, same
    }

    /// One field of a citation that is not the cited document's.
    public struct Mismatch: Sendable, Equatable {
      /// `number`, `date`, `organ` or `subject`.
      public var field: String
      /// As the cited document has it.
      public var from: String
      /// As it is cited.
      public var to: String

      public init(field: String, from: String, to: String) {
        self.field = field
        self.from = from
        self.to = to
      }
    }
  }
}
