import Records
import TextReading

/// How readable a text layer is: the share of words that are no Vietnamese syllables.
struct LayerQuality {
  /// Words in small letters or with a capital first that were looked at.
  private(set) var words = 0
  /// Of these, words that no Vietnamese letter holds.
  private(set) var impossible = 0

  /// Lines looked at before anything is suspected, and then in all.
  private static let firstLook = 25
  private static let sample = 100

  init(_ text: SourceText) {
    // Enough of the text to judge it; a long file is sampled evenly.
    let step = max(1, text.lines.count / Self.sample)
    let first = max(1, text.lines.count / Self.firstLook / step)
    look(text, step: step * first, skipping: 0)
    // A word or two in a sample of a letter's lines are names and codes; text without any is clean.
    guard first > 1, impossible > 0 || words < 40 else { return }
    look(text, step: step, skipping: step * first)
  }

  /// Looks at every so many lines, but not at those that an earlier look has seen.
  private mutating func look(_ text: SourceText, step: Int, skipping seen: Int) {
    var line = WordLine()
    text.bytes.withUnsafeBufferPointer { bytes in
      for index in stride(from: 0, to: text.lines.count, by: step) where seen == 0 || index % seen != 0 {
        let source = text.lines[index]
        line.read(bytes, source.start..<min(source.end, source.start + 200))
        for word in line.words where word.coreEnd - word.coreStart >= 2 {
          switch word.shape {
          case .title, .lower:
            words += 1
            if !Syllables.isSyllable(line.folded.bytes, word.coreStart, word.coreEnd) { impossible += 1 }
          case .mixed:
            words += 1
            impossible += 1
          default: continue
          }
        }
      }
    }
  }

  /// 0 for clean text, 1 where nothing is Vietnamese.
  var noise: Double { words == 0 ? 0 : Double(impossible) / Double(words) }

  /// Whether the layer was made by OCR in another language or with a broken font map.
  var isUnreadable: Bool { words >= 40 && noise > 0.45 }

  var diagnostic: Diagnostic {
    let percent = Int(noise * 100)
    return Diagnostic(
      code: "unreadableLayer",
      message:
        "\(percent) of 100 words are no Vietnamese syllables: the text layer was read in another language or has a "
        + "broken font map; make a new one from the page images with: tesseract IMAGE OUT -l vie")
  }
}
