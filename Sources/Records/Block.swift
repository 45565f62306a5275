/// A paragraph or numbered section of a body, with what stands below it.
///
/// `{"marker": "1.", "path": "1", "text": "…", "children": […]}`; an unmarked paragraph has neither marker nor path.
public struct Block: Sendable, Equatable {
  /// `4.1`, `II.1.a`, `1.-3` for a marked block; `pN` behind the parent's id for a paragraph.
  public var id: String
  /// As printed: `I.`, `4.1.`, `a)`, `-`, `Điều 5.`; nil for a paragraph.
  public var marker: String?
  /// How a person would cite it: `4.1`, `II.1.a`, `Điều 5.2.a`; nil for a paragraph.
  public var path: String?
  /// NFC, hard-wrapped lines joined with one space, without the marker.
  public var text: String
  public var children: [Block]
  /// Bytes of the original file that the marker and the text stand on, ascending; the children's own are theirs.
  public var ranges: [Range<Int>]
  /// The line of the original file it begins on, from 1; 0 where unknown.
  public var line: Int

  public init(
    id: String, marker: String? = nil, path: String? = nil, text: String, children: [Block] = [],
    ranges: [Range<Int>] = [], line: Int = 0
  ) {
    self.id = id
    self.marker = marker
    self.path = path
    self.text = text
    self.children = children
    self.ranges = ranges
    self.line = line
  }
}

extension [Block] {
  /// Every block of the tree in reading order, without recursion, so that a deep tree cannot exhaust the stack.
  public func flattened() -> [Block] {
    var out: [Block] = []
    var stack: [(blocks: [Block], next: Int)] = [(self, 0)]
    while let top = stack.last {
      guard top.next < top.blocks.count else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let block = top.blocks[top.next]
      out.append(block)
      if !block.children.isEmpty { stack.append((block.children, 0)) }
    }
    return out
  }
}
