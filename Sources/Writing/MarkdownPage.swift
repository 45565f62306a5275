import Records

/// The text of one document as Markdown, appended to what was written before.
struct MarkdownPage {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func write(_ letter: Letter) {
    heading(1, Self.title(of: letter))
    if let subject = letter.subject { strong(subject) }
    if !letter.addressees.isEmpty {
      strong("Kính gửi:")
      list(letter.addressees)
    }
    MarkdownBody.append(letter.body, heading: 2, to: &bytes)
    if !letter.toPlaces.isEmpty {
      strong("Nơi nhận:")
      list(letter.toPlaces)
    }
    for signer in letter.signers { write(signer) }
    for annex in letter.annexes {
      heading(2, annex.title ?? "Phụ lục")
      if let link = annex.link { paragraph(link) }
      MarkdownBody.append(annex.body, heading: 3, to: &bytes)
    }
  }

  mutating func write(_ article: Article) {
    heading(1, article.title ?? "Bài viết không có tiêu đề")
    MarkdownBody.append(article.body, heading: 2, to: &bytes)
    if !article.captions.isEmpty {
      strong("Chú thích ảnh:")
      list(article.captions)
    }
  }

  mutating func heading(_ level: Int, _ text: String) {
    let escaped = MarkdownText.escaped(text)
    guard !escaped.isEmpty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x23, count: level))
    bytes.append(contentsOf: Array(" \(escaped)\n".utf8))
  }

  mutating func paragraph(_ text: String) {
    let escaped = MarkdownText.escaped(text)
    if !escaped.isEmpty { bytes.append(contentsOf: Array("\n\(escaped)\n".utf8)) }
  }

  /// A list; entries of blanks alone are left out, because a bare `-` below a line would make a heading of it.
  mutating func list(_ texts: [String]) {
    let entries = texts.map(MarkdownText.escaped).filter { !$0.isEmpty }
    if entries.isEmpty { return }
    bytes.append(0x0A)
    for entry in entries { bytes.append(contentsOf: Array("- \(entry)\n".utf8)) }
  }

  private mutating func strong(_ text: String) {
    let escaped = MarkdownText.escaped(text)
    guard !escaped.isEmpty else { return }
    bytes.append(contentsOf: Array("\n**\(escaped)**\n".utf8))
  }

  /// Competence, position and name on lines of their own, the name in bold.
  private mutating func write(_ signer: Signer) {
    var lines = [signer.competence, signer.position].compactMap { $0.map(MarkdownText.escaped) }
    let name = MarkdownText.escaped([signer.title, signer.fullName].compactMap { $0 }.joined(separator: " "))
    if !name.isEmpty { lines.append("**\(name)**") }
    lines.removeAll(where: \.isEmpty)
    guard !lines.isEmpty else { return }
    bytes.append(contentsOf: Array("\n\(lines.joined(separator: "\\\n"))\n".utf8))
  }

  /// "Công văn số 348/UBND-VX", "Chỉ thị số 17-CT/TU": the form of the number follows the regime.
  static func title(of letter: Letter) -> String {
    var title = letter.documentType?.name ?? "Văn bản"
    if let code = printed(letter.code) { title += " số \(code)" }
    return title
  }

  static func printed(_ code: Code) -> String? {
    if code.number == nil && code.notation == nil { return nil }
    let year = code.year.map { "/\($0)" } ?? ""
    guard let notation = code.notation else { return "\(code.number ?? "…")\(year)" }
    // In a Party code the slash stands before the authority: 17-CT/TU.
    let joint = code.year == nil && notation.utf8.contains(0x2F) ? "-" : "/"
    return "\(code.number ?? "…")\(year)\(joint)\(notation)"
  }
}
