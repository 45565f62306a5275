/// A document that a text cites: "Chỉ thị số 17-CT/TU ngày 14/7/2022 của Ban Thường vụ Tỉnh ủy".
public struct Reference: Sendable, Equatable {
  /// The citation as it stands, lines joined.
  public var text: String
  /// "Chỉ thị"; nil where the citation names none.
  public var documentType: String?
  public var code: Code?
  public var date: PartialDate?
  /// The issuing body as named; nil where the citation names none.
  public var organ: String?
  public var subject: String?
  public var provision: Provision?
  public var relation: Relation
  public var span: Span?

  public init(
    text: String, documentType: String? = nil, code: Code? = nil, date: PartialDate? = nil,
    organ: String? = nil, subject: String? = nil, provision: Provision? = nil,
    relation: Relation = .mentions, span: Span? = nil
  ) {
    self.text = text
    self.documentType = documentType
    self.code = code
    self.date = date
    self.organ = organ
    self.subject = subject
    self.provision = provision
    self.relation = relation
    self.span = span
  }

  /// How the citing text stands to the cited document.
  public enum Relation: String, Sendable, CaseIterable {
    /// thực hiện, triển khai
    case implements
    /// căn cứ
    case basis
    /// kèm theo
    case encloses
    /// thay thế, bãi bỏ
    case replaces
    /// sửa đổi, bổ sung
    case amends
    case mentions
  }
}

/// The part of a document that is cited: điểm a khoản 2 Điều 5.
public struct Provision: Sendable, Equatable {
  public var article: String?
  public var clause: String?
  public var point: String?

  public init(article: String? = nil, clause: String? = nil, point: String? = nil) {
    self.article = article
    self.clause = clause
    self.point = point
  }
}
