import Records

/// Writes a parse as Markdown for people: the metadata as YAML front matter, then each document's text.
///
///     let markdown = String(decoding: ParseMarkdown().bytes(parse), as: UTF8.self)
///
/// The front matter has the record contract's names. Where the file holds one document its fields stand at the top,
/// where it holds several each is an item of `records`. Nothing in a letter can leave its place: every sign that could be
/// markup stands behind a backslash, every value of the front matter is quoted.
public struct ParseMarkdown: Sendable {
  public init() {}

  /// The parse as UTF-8 with a closing line feed.
  public func bytes(_ parse: Parse) -> [UInt8] {
    var out = Array("---\n".utf8)
    out.append(contentsOf: FrontMatter.bytes(parse))
    out.append(contentsOf: Array("---\n".utf8))
    for record in parse.records {
      var page = MarkdownPage(out)
      out = []
      switch record {
      case .letter(let letter): page.write(letter)
      case .article(let article): page.write(article)
      }
      out = page.bytes
    }
    let left = parse.unassigned.filter { $0.furniture == nil }.map(\.text)
    if !left.isEmpty {
      var page = MarkdownPage(out)
      out = []
      page.heading(1, "Phần chưa xếp được vào trường nào")
      page.list(left)
      out = page.bytes
    }
    return out
  }
}
