import Records
import TextReading

/// Makes the proof of a field: its place, what stood there, each repair, and how sure the value is.
struct EvidenceBuilder {
  let text: SourceText
  /// The share of doubtful words in the whole document, 0 for clean text.
  let noise: Double

  func evidence(_ field: String, _ reading: Reading, sureness: Double) -> Evidence {
    let raw = reading.ranges.map { text.string($0) }.joined(separator: "\n")
    return Evidence(
      field: field, value: reading.value, spans: reading.ranges.map { text.span($0) }, raw: raw,
      repairs: repairs(raw, reading.value), confidence: confidence(field, reading, sureness))
  }

  /// What changed between the raw text and the value: lines joined, blanks folded, marks given back.
  private func repairs(_ raw: String, _ value: String) -> [Repair] {
    var repairs: [Repair] = []
    var current = raw
    let joined = text(joining: raw)
    if joined != raw {
      repairs.append(Repair(rule: raw.utf8.contains(0x0A) ? "joinLines" : "foldBlanks", before: raw, after: joined))
      current = joined
    }
    if current != value {
      let rule = LostDash.restored(current) == value ? "restoreDash" : "normalise"
      repairs.append(Repair(rule: rule, before: current, after: value))
    }
    return repairs
  }

  private func text(joining raw: String) -> String {
    var out: [UInt8] = []
    for byte in raw.utf8 {
      if byte > 0x20 {
        out.append(byte)
      } else if out.last != 0x20, !out.isEmpty {
        out.append(0x20)
      }
    }
    while out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// The label's certainty, less what the words of the field and the noise of the page speak against it.
  ///
  /// Numbers and dates are digits that were read as such or left out, so the page's noise counts little for them; names
  /// and subjects take every slip of a scanner into the value.
  private func confidence(_ field: String, _ reading: Reading, _ sureness: Double) -> Double {
    var value = min(0.99, sureness)
    let isExact = field.hasPrefix("code.") || field.hasPrefix("promulgation.") || field.hasPrefix("documentType")
    if !isExact {
      value -= min(0.5, noise * 8)
      value -= doubtfulShare(reading) * 0.5
    } else {
      value -= min(0.2, noise * 2)
    }
    return max(0.05, value)
  }

  private func doubtfulShare(_ reading: Reading) -> Double {
    var line = WordLine()
    var doubtful = 0
    var solid = 0
    for range in reading.ranges {
      text.bytes.withUnsafeBufferPointer { line.read($0, range) }
      for word in line.words where !word.isPunctuation {
        solid += 1
        if !Syllables.isPlausible(line, word) { doubtful += 1 }
      }
    }
    return solid == 0 ? 1 : Double(doubtful) / Double(solid)
  }
}
