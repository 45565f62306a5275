import Clibxml2
import TextReading

/// Turns libxml2's events into a `Page`: containers, and lines of text with their places in the source.
///
/// A struct behind a pointer: a class would have its every access checked and counted.
struct PageBuilder {
  var page = Page()
  private let tags = TagTable.shared
  private var context: htmlParserCtxtPtr?
  var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// Open containers by their index in `page.nodes`.
  private var open: [Int] = [0]
  /// Open elements of any kind.
  private var depth = 0
  /// Depth of the outermost open element whose content is code, is hidden, or is a control; 0 where none is open.
  private var codeDepth = 0
  private var hiddenDepth = 0
  private var controlDepth = 0
  private var titleDepth = 0
  private var linkDepth = 0
  private var stressDepth = 0
  private var italicDepth = 0
  private var timeDepth = 0
  private var isDataScript = false
  /// The line that is being filled.
  var lineStart = 0
  var linePieces = 0
  private var lineLinks = 0
  private var lineStress = 0
  private var lineItalic = 0
  private var lineMarks: PageLine.Marks = []
  private var lineHasAmpersand = false
  private var brokenInside = false
  /// The last source position that an event has used up.
  var consumed = 0
  /// Comparisons that libxml2 has made for end tags that close nothing; hostile pages make them by the billion.
  private var wasted = 0
  private static let largestWaste = 400_000_000
  /// Lines of the longest page that is read to its end; an encyclopaedia's longest have some thousands.
  private static let mostLines = 500_000
  /// Containers nested deeper than any page needs are not told apart.
  private static let deepest = 512
  private var reportedDepth = false

  init(_ input: PageInput) { page.limits = input.limits }

  mutating func begin(_ context: htmlParserCtxtPtr, bytes: UnsafeBufferPointer<UInt8>) {
    self.context = context
    source = bytes
    page.text.reserveCapacity(bytes.count / 2)
    page.lines.reserveCapacity(bytes.count / 120 + 16)
    page.nodes.reserveCapacity(bytes.count / 120 + 16)
    page.map.pieces.reserveCapacity(bytes.count / 60 + 16)
  }

  /// Position of the parser in the source.
  @inline(__always)
  var position: Int {
    guard let input = context.unsafelyUnwrapped.pointee.input else { return consumed }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  mutating func start(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    depth += 1
    let traits = tags.traits(of: name)
    if traits.contains(.meta) {
      page.metadata.readMeta(attributes, at: position)
      return
    }
    if codeDepth > 0 {
      return
    }
    if traits.contains(.code) {
      // The head is code to the reader, but for its title, metas and data scripts.
      if name[0] | 0x20 == 0x68 { return }
      endLine()
      codeDepth = depth
      isDataScript = name[1] | 0x20 == 0x63 && Attributes(attributes).isLinkedData
      return
    }
    if traits.isEmpty { return readInline(attributes) }
    if traits.contains(.block) { return openBlock(name, traits, Attributes(attributes)) }
    if traits.contains(.link) {
      linkDepth += 1
      readInline(attributes)
    } else if traits.contains(.stress) {
      stressDepth += 1
      if Self.isItalic(name) { italicDepth += 1 }
    } else if traits.contains(.lineBreak) {
      if page.text.count > lineStart { brokenInside = true }
      endLine(broken: true)
    } else if traits.contains(.picture) {
      addPicture()
    } else if traits.contains(.control) {
      endLine()
      if controlDepth == 0 { controlDepth = depth }
    } else if traits.contains(.title) {
      endLine()
      titleDepth = depth
    } else if traits.contains(.time) {
      timeDepth += 1
      page.metadata.readTime(Attributes(attributes), at: position)
    }
  }

  /// Spans carry classes that name an author or a date; they are containers only where they do.
  private mutating func readInline(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard attributes != nil else { return }
    let found = Attributes(attributes)
    if found.isHidden && hiddenDepth == 0 {
      endLine()
      hiddenDepth = depth
    }
    if found.hints.contains(.mail) { endLine() }
    if !found.hints.isEmpty { page.metadata.inlineHint(found.hints, line: page.lines.count) }
  }

  private mutating func openBlock(_ name: UnsafePointer<UInt8>, _ traits: TagTraits, _ attributes: Attributes) {
    endLine()
    brokenInside = false
    if attributes.isHidden && hiddenDepth == 0 { hiddenDepth = depth }
    if open.count > Self.deepest, traits.isDisjoint(with: [.heading, .paragraph, .caption, .cell, .listItem]) {
      open.append(open[Self.deepest])
      if !reportedDepth {
        reportedDepth = true
        page.limits.append(
          Page.Limit(
            code: "deepNesting", message: "containers nested more than \(Self.deepest) deep are read as one",
            offset: position))
      }
      return
    }
    var hints = attributes.hints
    if name[0] | 0x20 == 0x62 && name[1] | 0x20 == 0x6F { hints = [] }
    if traits.contains(.around) { hints.insert(name[0] | 0x20 == 0x61 ? .aside : .around) }
    if traits.contains(.caption) { hints.insert(.caption) }
    let parent = open[min(open.count - 1, Self.deepest)]
    page.nodes.append(
      PageNode(
        parent: parent, traits: traits, hints: hints, firstLine: page.lines.count))
    if attributes.align != [] { page.metadata.alignments[page.nodes.count - 1] = attributes.align }
    open.append(page.nodes.count - 1)
  }

  mutating func end(_ name: UnsafePointer<UInt8>) {
    defer { depth -= 1 }
    if codeDepth > 0 {
      if codeDepth == depth {
        codeDepth = 0
        if isDataScript { page.metadata.endScript() }
        isDataScript = false
      }
      return
    }
    let traits = tags.traits(of: name)
    if hiddenDepth == depth || controlDepth == depth || titleDepth == depth {
      endLine()
      if hiddenDepth == depth { hiddenDepth = 0 }
      if controlDepth == depth { controlDepth = 0 }
      if titleDepth == depth { titleDepth = 0 }
    }
    if traits.contains(.block) {
      endLine()
      brokenInside = false
      if open.count > 1 {
        let node = open.removeLast()
        page.nodes[node].endLine = page.lines.count
      }
    } else if traits.contains(.link) {
      linkDepth = max(0, linkDepth - 1)
    } else if traits.contains(.stress) {
      stressDepth = max(0, stressDepth - 1)
      if Self.isItalic(name) { italicDepth = max(0, italicDepth - 1) }
    } else if traits.contains(.time) {
      timeDepth = max(0, timeDepth - 1)
    }
  }

  mutating func characters(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    let place = locate(bytes, count)
    consumed = place.upperBound
    if codeDepth > 0 { return }
    let before = page.text.count
    if place.count == count {
      append(UnsafeBufferPointer(start: bytes, count: count), from: place.lowerBound, each: true)
    } else {
      append(
        UnsafeBufferPointer(start: bytes, count: count), from: place.lowerBound, until: place.upperBound, each: false)
    }
    let grown = page.text.count - before
    if grown <= 0 { return }
    if linkDepth > 0 { lineLinks += grown }
    if stressDepth > 0 { lineStress += grown }
    if italicDepth > 0 { lineItalic += grown }
    if timeDepth > 0 { lineMarks.insert(.time) }
    if count == 1 && bytes[0] == 0x26 { lineHasAmpersand = true }
  }

  /// `i` and `em`; the rest of the stressed are bold or underlined.
  private static func isItalic(_ name: UnsafePointer<UInt8>) -> Bool {
    name[0] | 0x20 == 0x69 || name[0] | 0x20 == 0x65
  }

  /// Content of a script or style.
  mutating func code(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    if isDataScript { page.metadata.appendScript(UnsafeBufferPointer(start: bytes, count: count), end: position) }
  }

  /// Where the bytes of an event stand in the source: the same bytes just before the parser's place, else the entity
  /// that it has just read.
  private func locate(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Range<Int> {
    let now = min(position, source.count)
    if let found = match(bytes, count, endingAt: now) { return found }
    // A long run is handed over in parts, while the parser still stands on the part's last character.
    if now < source.count {
      let length = max(1, UTF8Bytes.length(source, at: now))
      if let found = match(bytes, count, endingAt: now + length) { return found }
    }
    var start = max(consumed, now - 40)
    var index = now - 1
    while index >= start {
      if source[index] == 0x26 {
        start = index
        break
      }
      index -= 1
    }
    return min(start, now)..<now
  }

  @inline(__always)
  private func match(_ bytes: UnsafePointer<UInt8>, _ count: Int, endingAt end: Int) -> Range<Int>? {
    let start = end - count
    guard start >= consumed, end <= source.count else { return nil }
    for index in stride(from: count - 1, through: 0, by: -1) where source[start + index] != bytes[index] { return nil }
    return start..<end
  }

  private mutating func addPicture() {
    endLine()
    page.lines.append(
      PageLine(start: page.text.count, end: page.text.count, node: open[open.count - 1], marks: .picture))
    page.text.append(0x0A)
    lineStart = page.text.count
    linePieces = page.map.pieces.count
  }

  /// Ends the line that is being filled; an empty one leaves nothing behind.
  mutating func endLine(broken: Bool = false) {
    trimEnd()
    defer {
      lineLinks = 0
      lineStress = 0
      lineItalic = 0
      lineMarks = []
      lineHasAmpersand = false
    }
    guard page.text.count > lineStart else { return }
    if lineHasAmpersand { decodeTwice() }
    var marks = lineMarks
    if hiddenDepth > 0 { marks.insert(.hidden) }
    if controlDepth > 0 { marks.insert(.control) }
    if titleDepth > 0 { marks.insert(.pageTitle) }
    if brokenInside { marks.insert(.broken) }
    page.lines.append(
      PageLine(
        start: lineStart, end: page.text.count, node: open[open.count - 1], linkBytes: lineLinks,
        stressBytes: lineStress, italicBytes: lineItalic, marks: marks))
    page.text.append(0x0A)
    lineStart = page.text.count
    linePieces = page.map.pieces.count
    if page.lines.count >= Self.mostLines {
      stop(code: "pageTooLong", message: "the page has more than \(Self.mostLines) lines; the rest was not read")
    }
  }

  /// libxml2's own report; what it costs is kept within bounds.
  mutating func parserError(_ code: Int32) {
    wasted += depth + 50
    if wasted > Self.largestWaste { stop(code: "pageTooBroken", message: "the page is too broken to be read further") }
  }

  /// Reads no further; what follows has no owner but is not forgotten.
  private mutating func stop(code: String, message: String) {
    guard page.stopped == nil, let context else { return }
    page.stopped = position
    page.limits.append(Page.Limit(code: code, message: message, offset: position))
    xmlStopParser(context)
  }

  mutating func finish() {
    endLine()
    while open.count > 0 { page.nodes[open.removeLast()].endLine = page.lines.count }
  }
}
