/// What a cell of a letter is for; the alphabet of the labeller.
package enum Label: Int, CaseIterable, Sendable {
  /// Cơ quan chủ quản or ban hành.
  case organ
  /// Quốc hiệu, tiêu ngữ, the Party's or a union's name.
  case motto
  /// Số, ký hiệu.
  case number
  /// Địa danh, ngày tháng năm.
  case date
  /// V/v … of a công văn, first line and the rest.
  case about
  case aboutRest
  /// Tên loại.
  case type
  /// Trích yếu under a type name.
  case subject
  /// Kính gửi, its line and the receivers below it.
  case addressLabel
  case addressee
  /// HỎA TỐC, MẬT, LƯU HÀNH NỘI BỘ.
  case mark
  case body
  /// Nơi nhận, its label and its lines.
  case placesLabel
  case place
  /// TM., KT. …
  case competence
  /// Chức vụ.
  case position
  /// Họ tên.
  case name
  /// Phụ lục, danh sách, tables behind the signature.
  case annex
  /// Telephone, address and other strangers below the signature; the copy's own block.
  case trailer
  /// A web page's headline above the letterhead, stamps before it.
  case stranger
  case footnote
  /// Specks and seals read as letters.
  case noise

  package static let count = allCases.count

  /// The three phases of a document, in which the labels come.
  package enum Phase: Int {
    case head, body, ending
  }

  package var phase: Phase {
    switch self {
    case .organ, .motto, .number, .date, .about, .aboutRest, .type, .subject, .addressLabel, .addressee, .mark,
      .stranger:
      return .head
    case .body, .footnote, .noise: return .body
    default: return .ending
    }
  }
}

/// A few labels, as bits.
struct LabelSet: ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  @inline(__always)
  init(arrayLiteral labels: Label...) {
    for label in labels { bits |= 1 << UInt32(label.rawValue) }
  }

  @inline(__always)
  func contains(_ label: Label) -> Bool { bits >> UInt32(label.rawValue) & 1 == 1 }
}
