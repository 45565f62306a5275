import Records

/// Builds the tree of numbered sections from paragraphs in reading order.
///
///     outline([Paragraph(text: "1. Mục tiêu", ranges: [], line: 1)])   // [Block(path: "1", …)]
///
/// A marker goes on where an open section of its kind stands, else it opens a new level below everything wider than
/// itself. A paragraph belongs to the nearest numbered section; those after the last marker close the document.
public func outline(_ paragraphs: [Paragraph]) -> [Block] {
  var builder = OutlineBuilder(capacity: paragraphs.count)
  for (paragraph, marker) in zip(paragraphs, RomanRepair.markers(paragraphs)) { builder.add(paragraph, marker) }
  return builder.blocks()
}

/// The tree while it grows: nodes in reading order with their parents, so that nothing recurses.
struct OutlineBuilder {
  private struct Node {
    var block: Block
    var parent: Int
    var bullets = BulletCounts()
    var paragraphCount = 0
  }

  private struct Level {
    let kind: Marker.Kind
    let depth: Int
    let label: String
    let node: Int
  }

  private var nodes: [Node] = []
  private var open: [Level] = []
  private var rootBullets = BulletCounts()
  private var rootParagraphs = 0
  private var seen: [PathKey: Int] = [:]
  /// The node whose marker stands alone on its line: the next paragraph is its text.
  private var waiting: Int?
  /// Nodes of the paragraphs since the last marker.
  private var trailing: [Int] = []

  init(capacity: Int) { nodes.reserveCapacity(capacity) }

  mutating func add(_ paragraph: Paragraph, _ marker: Marker?) {
    let text = paragraph.text
    if let marker {
      addSection(paragraph, marker)
    } else if let node = waiting, takesTitle(node, text) {
      nodes[node].block.text += nodes[node].block.text.isEmpty ? text : " " + text
      nodes[node].block.ranges += paragraph.ranges
      if !isHeadline(nodes[node].block) { waiting = nil }
    } else {
      waiting = nil
      addParagraph(paragraph)
    }
  }

  /// A bare marker takes the next paragraph; a chapter's title in capitals may run over several.
  private func takesTitle(_ node: Int, _ text: String) -> Bool {
    nodes[node].block.text.isEmpty || isShouted(text)
  }

  private func isHeadline(_ block: Block) -> Bool {
    block.marker.map { $0.utf8.count > 5 && $0.utf8.first != 0xC4 } ?? false && isShouted(block.text)
  }

  private func isShouted(_ text: String) -> Bool {
    var copy = text
    return copy.withUTF8 { !$0.isEmpty && Headings.isShouted($0, from: 0) }
  }

  private mutating func addSection(_ paragraph: Paragraph, _ marker: Marker) {
    trailing.removeAll(keepingCapacity: true)
    close(for: marker)
    let parent = open.last?.node ?? -1
    let path = path(of: marker, below: parent)
    let utf8 = paragraph.text.utf8
    let markerEnd = utf8.index(utf8.startIndex, offsetBy: marker.length)
    let textStart = utf8.index(utf8.startIndex, offsetBy: marker.textStart)
    let node = nodes.count
    nodes.append(
      Node(
        block: Block(
          id: unique(path), marker: String(paragraph.text[..<markerEnd]), path: path,
          text: String(paragraph.text[textStart...]), ranges: paragraph.ranges, line: paragraph.line),
        parent: parent))
    open.append(Level(kind: marker.kind, depth: marker.depth, label: marker.label, node: node))
    waiting = marker.textStart >= utf8.count || isHeadline(nodes[node].block) ? node : nil
  }

  private mutating func addParagraph(_ paragraph: Paragraph) {
    // Bullets and points are too narrow to own a paragraph of their own.
    let owner = open.last { $0.kind.rawValue < Marker.Kind.letter.rawValue }?.node ?? -1
    trailing.append(nodes.count)
    nodes.append(
      Node(block: Block(id: "", text: paragraph.text, ranges: paragraph.ranges, line: paragraph.line), parent: owner))
  }

  /// Closes the levels that the marker ends.
  private mutating func close(for marker: Marker) {
    if marker.kind == .decimal, let parent = open.lastIndex(where: { Self.holds($0, marker) }) {
      open.removeSubrange((parent + 1)...)
      return
    }
    if let same = open.lastIndex(where: { Self.isSame($0, marker) }) {
      open.removeSubrange(same...)
      return
    }
    let rank = Self.rank(marker.kind, marker.depth, marker.label)
    while let top = open.last, Self.rank(top.kind, top.depth, top.label) >= rank { open.removeLast() }
  }

  /// Whether an open section's number is the decimal's own parent: 4 or 4.1 for 4.1.2.
  private static func holds(_ level: Level, _ marker: Marker) -> Bool {
    guard level.kind == .number || level.kind == .decimal || level.kind == .numberParenthesis,
      level.depth == marker.depth - 1
    else { return false }
    let label = marker.label.utf8
    return label.count > level.label.utf8.count && label.starts(with: level.label.utf8)
      && label[label.index(label.startIndex, offsetBy: level.label.utf8.count)] == UInt8(ascii: ".")
  }

  private static func isSame(_ level: Level, _ marker: Marker) -> Bool {
    guard level.kind == marker.kind, level.depth == marker.depth else { return false }
    return marker.kind != .bullet || level.label == marker.label
  }

  /// The order of the levels; `+` is narrower than the other bullets.
  private static func rank(_ kind: Marker.Kind, _ depth: Int, _ label: String) -> Int {
    kind.rawValue * 8 + min(depth, 6) + (kind == .bullet && label == "+" ? 1 : 0)
  }

  private mutating func path(of marker: Marker, below parent: Int) -> String {
    switch marker.kind {
    case .article, .part, .chapter:
      return marker.label
    case .bullet:
      let sign = marker.label.utf8.first ?? 0
      let count = parent < 0 ? rootBullets.next(sign) : nodes[parent].bullets.next(sign)
      return join(parent, marker.label, String(count))
    case .decimal:
      guard let level = open.last, Self.holds(level, marker) else { return join(parent, marker.label) }
      return join(parent, String(marker.ordinal))
    default:
      return join(parent, marker.label)
    }
  }

  private func join(_ parent: Int, _ label: String, _ number: String = "") -> String {
    guard parent >= 0, let path = nodes[parent].block.path else { return label + number }
    // Chapters number nothing below them: articles run through the document.
    var joined = path
    joined += "."
    joined += label
    joined += number
    return joined
  }

  private mutating func unique(_ path: String) -> String {
    func count(_ count: inout Int) -> Int {
      count += 1
      return count
    }
    let count = count(&seen[PathKey(path: path), default: 0])
    return count == 1 ? path : path + "#" + String(count)
  }

  /// The finished tree.
  mutating func blocks() -> [Block] {
    releaseClosing()
    nameParagraphs()
    var children: [[Block]] = Array(repeating: [], count: nodes.count)
    var roots: [Block] = []
    // Taken from the end and given away, so that nothing is copied.
    while var node = nodes.popLast(), var own = children.popLast() {
      Self.reverse(&own)
      node.block.children = own
      if node.parent < 0 { roots.append(node.block) } else { children[node.parent].append(node.block) }
    }
    Self.reverse(&roots)
    return roots
  }

  /// As `reverse()`, which copies what it swaps.
  private static func reverse(_ blocks: inout [Block]) {
    guard blocks.count > 1 else { return }
    blocks.withUnsafeMutableBufferPointer { blocks in
      for index in 0..<blocks.count / 2 { blocks.swapAt(index, blocks.count - 1 - index) }
    }
  }

  /// Paragraphs after the last marker close the letter, unless they carry out a heading or an article's text.
  private mutating func releaseClosing() {
    guard let first = trailing.first, first > 0 else { return }
    let before = nodes[first - 1].block
    if before.marker != nil, before.text.isEmpty || before.text.utf8.last == UInt8(ascii: ":") { return }
    if open.contains(where: { $0.kind == .article }) { return }
    for node in trailing { nodes[node].parent = -1 }
  }

  private mutating func nameParagraphs() {
    for index in nodes.indices where nodes[index].block.path == nil {
      let parent = nodes[index].parent
      if parent < 0 {
        rootParagraphs += 1
        nodes[index].block.id = "p" + String(rootParagraphs)
      } else {
        nodes[parent].paragraphCount += 1
        var id = nodes[parent].block.id
        id += ".p"
        id += String(nodes[parent].paragraphCount)
        nodes[index].block.id = id
      }
    }
  }
}
