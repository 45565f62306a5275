import Records

/// Writes the tree of a body: units of a document (Chương, Mục, Điều, I.) as headings, all other markers as nested lists.
///
/// Walks with a stack of its own, so that a deep tree cannot exhaust the program's.
struct MarkdownBody {
  /// Lists nest no deeper than this; what is below stands at the deepest level with its marker. Readers of Markdown stop
  /// at some depth too, and indentation would grow with the square of the depth.
  static let deepestList = 8
  private static let deepestHeading = 6
  /// A unit's text up to this many bytes is its title; a longer one is a sentence and stands below.
  private static let longestTitle = 200

  private var out: [UInt8]
  /// Whether the last thing written was an item of a list, to which the next item is joined without a blank line.
  private var afterItem = false

  /// Appends the blocks to `bytes`; `heading` is the level of the first headings, 1 to 6.
  static func append(_ blocks: [Block], heading: Int, to bytes: inout [UInt8]) {
    var body = MarkdownBody(out: bytes)
    bytes = []
    body.write(blocks, heading: heading)
    bytes = body.out
  }

  private init(out: [UInt8]) { self.out = out }

  private struct Level {
    var blocks: [Block]
    var next = 0
    /// Level of headings among these blocks; nil below a list item, where no heading may stand.
    var heading: Int?
    /// Lists around these blocks.
    var lists: Int
  }

  private mutating func write(_ blocks: [Block], heading: Int) {
    var open = [Level(blocks: blocks, heading: heading, lists: 0)]
    while let level = open.last {
      guard level.next < level.blocks.count else {
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      let block = level.blocks[level.next]
      var below = Level(blocks: block.children, heading: level.heading, lists: level.lists)
      if let marker = block.marker {
        if let heading = level.heading, Self.isUnit(marker) {
          writeHeading(block, marker: marker, level: heading)
          below.heading = min(heading + 1, Self.deepestHeading)
        } else {
          writeItem(block, marker: marker, lists: level.lists)
          below.heading = nil
          below.lists = min(level.lists + 1, Self.deepestList)
        }
      } else {
        writeParagraph(block.text, lists: level.lists)
      }
      if !block.children.isEmpty { open.append(below) }
    }
  }

  private mutating func writeHeading(_ block: Block, marker: String, level: Int) {
    startBlock()
    out.append(contentsOf: repeatElement(0x23, count: level))
    out.append(0x20)
    MarkdownText.append(marker, to: &out)
    let isTitle = block.text.utf8.count <= Self.longestTitle
    if isTitle, !block.text.isEmpty {
      out.append(0x20)
      MarkdownText.append(block.text, to: &out)
    }
    out.append(0x0A)
    if !isTitle { writeParagraph(block.text, lists: 0) }
  }

  private mutating func writeItem(_ block: Block, marker: String, lists: Int) {
    if !afterItem { startBlock() }
    indent(lists)
    out.append(contentsOf: [0x2D, 0x20])
    let text = MarkdownText.escaped(block.text)
    // A bullet says nothing that the list's own bullet does not; but a bare `-` could underline a heading.
    let isBullet = ["-", "+", "*", "•", "–", "—"].contains(marker)
    if !isBullet || text.isEmpty {
      MarkdownText.appendMarker(marker, to: &out)
      if !text.isEmpty { out.append(0x20) }
    }
    out.append(contentsOf: text.utf8)
    out.append(0x0A)
    afterItem = true
  }

  private mutating func writeParagraph(_ text: String, lists: Int) {
    let escaped = MarkdownText.escaped(text)
    guard !escaped.isEmpty else { return }
    startBlock()
    indent(lists)
    out.append(contentsOf: escaped.utf8)
    out.append(0x0A)
  }

  /// A blank line before whatever is no item of the running list.
  private mutating func startBlock() {
    if !out.isEmpty { out.append(0x0A) }
    afterItem = false
  }

  private mutating func indent(_ lists: Int) { out.append(contentsOf: repeatElement(0x20, count: lists * 2)) }

  /// Whether a marker names a unit of the document: "Chương II", "Điều 5.", or a Roman number "IV.".
  private static func isUnit(_ marker: String) -> Bool {
    let units = ["phần", "chương", "mục", "tiểu mục", "điều"]
    let lower = marker.lowercased()
    if units.contains(where: { lower.hasPrefix($0) }) { return true }
    let digits = marker.utf8.prefix { "IVXLC".utf8.contains($0) }
    return !digits.isEmpty && marker.utf8.dropFirst(digits.count).elementsEqual([0x2E])
  }
}
