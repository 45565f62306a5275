import Records

/// Tells tasks from the frame around them: căn cứ, the sentence that commands, the closing sentence.
///
/// A frame repeats in all letters, so it proves little, and leaving it out omits no task.
struct BlockRoles {
  /// First words of a paragraph before the tasks that only says on what ground the document acts.
  private static let openings = [
    "căn cứ", "thực hiện", "triển khai", "tiếp theo", "tiếp tục thực hiện", "xét đề nghị", "theo đề nghị", "trả lời",
    "phúc đáp", "nhận được", "trên cơ sở", "thi hành", "để triển khai", "sau khi",
  ]
  /// First words of the paragraph that closes a document.
  private static let closings = [
    "nhận được", "trên đây", "trong quá trình", "đề nghị", "yêu cầu", "kính đề nghị", "kính trình", "trân trọng",
    "chỉ thị này", "chi thị này", "quyết định này", "công văn này", "kế hoạch này", "văn bản này", "nội dung chi tiết",
    "kính mong", "rất mong", "giao", "quá trình",
  ]
  /// A paragraph that asks for what the sections below it say, and ends with a colon.
  private static let commands = ["yêu cầu", "đề nghị", "chỉ thị", "thực hiện", "như sau", "sau đây", "quyết định"]

  private let openingWords: [[Int32]]
  private let closingWords: [[Int32]]
  private let commandWords: [[Int32]]

  init(_ reader: inout WordReader) {
    openingWords = Self.openings.map { reader.numbers(of: $0) }
    closingWords = Self.closings.map { reader.numbers(of: $0) }
    commandWords = Self.commands.map { reader.numbers(of: $0) }
  }

  /// The role of each block of a body, in reading order.
  func roles(_ side: Side) -> [Comparison.Role] {
    let blocks = side.blocks
    let firstMarked = blocks.firstIndex { $0.marker != nil || $0.path != nil } ?? blocks.count
    var roles = blocks.indices.map { $0 < firstMarked ? Comparison.Role.preamble : .task }
    let hasSections = firstMarked < blocks.count
    if !hasSections { roles = roles.map { _ in .task } }
    for index in blocks.indices where blocks[index].path == nil && blocks[index].marker == nil {
      let words = side.words[side.words(of: index)].map(\.folded)
      if index < max(firstMarked, 1), starts(words, openingWords), hasSections || cites(blocks[index]) {
        roles[index] = .frame
      } else if blocks[index].text.utf8.last == UInt8(ascii: ":"), hasSections, index + 1 >= firstMarked - 1,
        index < firstMarked, commandWords.contains(where: { holds(words.suffix(24), $0) })
      {
        roles[index] = .frame
      } else if index >= blocks.count - 2, index > 0, words.count < 60, starts(words, closingWords) {
        roles[index] = .frame
      }
    }
    return roles
  }

  private func starts(_ words: [Int32], _ phrases: [[Int32]]) -> Bool {
    phrases.contains { words.starts(with: $0) }
  }

  private func holds(_ words: ArraySlice<Int32>, _ phrase: [Int32]) -> Bool {
    guard words.count >= phrase.count else { return false }
    return words.indices.dropLast(phrase.count - 1).contains { words[$0...].starts(with: phrase) }
  }

  /// Whether the paragraph names a document by its number: a slash or dash between digits and capitals.
  private func cites(_ block: BodyBlock) -> Bool {
    var digit = false
    for byte in block.bytes {
      if byte >= 0x30 && byte <= 0x39 {
        digit = true
      } else if byte == 0x2F || byte == 0x2D {
        if digit { return true }
      } else if byte <= 0x20 {
        digit = false
      }
    }
    return false
  }
}
