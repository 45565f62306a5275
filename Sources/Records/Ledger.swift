/// What owns a stretch of a file.
public struct Claim: Sendable, Equatable {
  /// Bytes of the original file, end exclusive.
  public var range: Range<Int>
  public var owner: Owner

  public init(range: Range<Int>, owner: Owner) {
    self.range = range
    self.owner = owner
  }

  /// The owner of a claimed stretch.
  public enum Owner: Sendable, Equatable, Hashable {
    /// A field of the record with this index, by its dotted name (`code.number`, `toPlaces`, `body`).
    case field(record: Int, name: String)
    /// Furniture of a named class.
    case furniture(Furniture)
    /// Text that no rule recognised.
    case unassigned
  }
}

/// The classes of text that stand on a page without being part of the document.
public enum Furniture: String, Sendable, CaseIterable {
  /// "2", "- 2 -", "Trang 2/4".
  case pageNumber
  /// A line that the document repeats at the head or foot of its pages.
  case runningHead
  /// Rules, stars, table borders: `-----`, `***`, `o0o`, `+---+`.
  case rule
  /// The state motto or the Party's name (quốc hiệu, tiêu ngữ).
  case motto
  /// A label whose value is a field: "Số:", "Kính gửi:", "Nơi nhận:", "V/v", a bullet.
  case label
  /// The receiver's stamp (công văn đến).
  case incomingStamp
  /// "Ký bởi", "Cơ quan", "Thời gian ký" of a digital signature, "(Đã ký)".
  case signatureStamp
  /// A block of the Official Gazette (Công báo).
  case gazette
  /// A certified copy's own block (sao y, sao lục, trích sao).
  case copyBlock
  /// A note at the foot of a page.
  case footnote
  /// Address, telephone, e-mail lines.
  case contact
  /// What a site prints around an article: menus, counters, footers.
  case siteChrome
  /// Strokes, seals and specks that a scanner read as letters.
  case noise
  /// Markup of an HTML file: tags, scripts, styles, comments.
  case markup
}
