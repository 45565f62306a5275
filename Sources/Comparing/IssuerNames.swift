import Records

/// What the two issuers call themselves in running text, so that one in place of the other is an expected change.
enum IssuerNames {
  static func names(_ from: Record, _ to: Record) -> (from: [String], to: [String]) {
    (names(of: from), names(of: to))
  }

  private static func names(of record: Record) -> [String] {
    guard let letter = record.letter, let organ = letter.issuer.organName else { return [] }
    var names = [organ]
    // A body is written without its place ("Sở Giáo dục và Đào tạo tỉnh …"), or with its superior's.
    let words = organ.split(separator: " ")
    for stop in ["tỉnh", "huyện", "thành", "thị", "xã", "phường", "quận"] {
      if let cut = words.lastIndex(where: { $0.lowercased() == stop }), cut >= 2 {
        names.append(words[..<cut].joined(separator: " "))
        names.append(words[...cut].joined(separator: " "))
      }
    }
    if letter.code.notation?.hasSuffix("TU") == true { names.append("Ban Thường vụ Tỉnh ủy") }
    return names
  }
}
