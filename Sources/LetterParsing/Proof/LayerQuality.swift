import Records
import TextReading

/// How readable a text layer is: the share of words that are no Vietnamese syllables.
struct LayerQuality {
  /// Words in small letters or with a capital first that were looked at.
  private(set) var words = 0
  /// Of these, words that no Vietnamese letter holds; codes and addresses are no words.
  private(set) var impossible = 0

  /// Counts the words of one line, or of its head: enough of a text to judge it by.
  mutating func look(at line: WordLine) {
    for word in line.words where word.isPlain && word.coreEnd - word.coreStart >= 2 {
      switch word.shape {
      case .title, .lower:
        words += 1
        if word.isImpossible { impossible += 1 }
      case .mixed:
        words += 1
        impossible += 1
      default: continue
      }
    }
  }

  /// 0 for clean text, 1 where nothing is Vietnamese.
  var noise: Double { words == 0 ? 0 : Double(impossible) / Double(words) }

  /// Whether the layer was made by OCR in another language or with a broken font map.
  var isUnreadable: Bool { words >= 24 && noise > 0.45 }

  var diagnostic: Diagnostic {
    let percent = Int(noise * 100)
    return Diagnostic(
      code: "unreadableLayer",
      message:
        "\(percent) of 100 words are no Vietnamese syllables: the text layer was read in another language or has a "
        + "broken font map; make a new one from the page images with: tesseract IMAGE OUT -l vie")
  }
}
