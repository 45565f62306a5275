/// An official letter, directive or decision (văn bản hành chính) as it was read.
///
/// A field that the document does not have is nil or empty: it is never guessed silently.
public struct Letter: Sendable, Equatable {
  public var issuer = Issuer()
  public var code = Code()
  public var promulgation = Promulgation()
  /// Tên loại; `inferred` for the "Công văn" of a letter that prints no type. nil where neither is certain.
  public var documentType: DocumentType?
  /// Trích yếu, lines joined, without "V/v".
  public var subject: String?
  /// Kính gửi, one entry a receiver, without bullets and closing punctuation.
  public var addressees: [String] = []
  /// Nội dung: from the first paragraph after the head to the last before nơi nhận or signature.
  public var body: [Block] = []
  /// Nơi nhận; "Lưu: VT, CTTT" is one entry.
  public var toPlaces: [String] = []
  public var signers: [Signer] = []
  public var marks = Marks()
  public var annexes: [Annex] = []
  /// Documents that this one cites, each once by its code, in order.
  public var references: [Reference] = []
  /// What needs a person's eye, with a reason each.
  public var review: [Review] = []
  /// Why this document begins where it does (`letterhead`, `typeLine`, `numberAfterSignature`, `fileStart`).
  public var boundary: Boundary?
  /// The proof of each field; filled only where it was asked for.
  public var evidence: [Evidence] = []

  public init() {}
}

/// Who issued a letter, names as printed with lines joined.
public struct Issuer: Sendable, Equatable {
  /// Cơ quan chủ quản; nil where only one body is printed.
  public var organizationInCharge: String?
  /// Cơ quan ban hành; the first of several joint issuers.
  public var organName: String?
  /// All joint issuers, in order; empty where there is but one.
  public var organNames: [String] = []

  public init(organizationInCharge: String? = nil, organName: String? = nil, organNames: [String] = []) {
    self.organizationInCharge = organizationInCharge
    self.organName = organName
    self.organNames = organNames
  }
}

/// Số và ký hiệu of a document: `30/2020/NĐ-CP` is number "30", year 2020, notation "NĐ-CP".
public struct Code: Sendable, Equatable, Hashable {
  /// As printed, leading zeros and an inner dot kept ("03", "66.19"); nil where the place is blank.
  public var number: String?
  /// The year inside the code of a legal document; nil where it has none.
  public var year: Int?
  /// What follows the number, without blanks: `SGDĐT-CTTT`, `CT/TU`.
  public var notation: String?

  public init(number: String? = nil, year: Int? = nil, notation: String? = nil) {
    self.number = number
    self.year = year
    self.notation = notation
  }
}

/// Địa danh and date of a letter.
public struct Promulgation: Sendable, Equatable {
  public var place: String?
  public var date: PartialDate?

  public init(place: String? = nil, date: PartialDate? = nil) {
    self.place = place
    self.date = date
  }
}

/// Tên loại: `{"name": "Chỉ thị", "abbreviation": "CT"}` (Nghị định 30/2020, Phụ lục III).
public struct DocumentType: Sendable, Equatable {
  public var name: String
  /// nil for a type that has no code.
  public var abbreviation: String?
  /// True where the document does not print the name.
  public var inferred: Bool

  public init(name: String, abbreviation: String? = nil, inferred: Bool = false) {
    self.name = name
    self.abbreviation = abbreviation
    self.inferred = inferred
  }
}

/// One signature: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH" / "PHÓ CHỦ TỊCH" / "Nguyễn Văn An".
public struct Signer: Sendable, Equatable {
  /// Quyền hạn: the TM./KT./TL./TUQ./Q./T/M … lines, joined; nil where the head signs as such.
  public var competence: String?
  /// Chức vụ: the last title line before the name.
  public var position: String?
  /// Họ tên without rank or degree; nil where none can be read.
  public var fullName: String?
  /// A rank or degree before the name ("PGS.TS.", "Đại tá").
  public var title: String?

  public init(
    competence: String? = nil, position: String? = nil, fullName: String? = nil, title: String? = nil
  ) {
    self.competence = competence
    self.position = position
    self.fullName = fullName
    self.title = title
  }
}

/// Marks on a letter, each as printed; nil where absent.
public struct Marks: Sendable, Equatable {
  /// MẬT, TỐI MẬT, TUYỆT MẬT.
  public var secrecy: String?
  /// KHẨN, THƯỢNG KHẨN, HỎA TỐC.
  public var urgency: String?
  /// The drafter's initials.
  public var drafter: String?
  /// LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI.
  public var circulation: String?

  public init() {}
}

/// Phụ lục: a form, list or table sent with a letter.
public struct Annex: Sendable, Equatable {
  public var title: String?
  /// "(Kèm theo Công văn số …)"; nil where none is printed.
  public var link: String?
  public var body: [Block]

  public init(title: String? = nil, link: String? = nil, body: [Block] = []) {
    self.title = title
    self.link = link
    self.body = body
  }
}

/// Why a document of a file begins where it does.
public struct Boundary: Sendable, Equatable {
  /// `fileStart`, `letterhead`, `typeLine` or `numberAfterSignature`.
  public var reason: String
  public var span: Span

  public init(reason: String, span: Span) {
    self.reason = reason
    self.span = span
  }
}
