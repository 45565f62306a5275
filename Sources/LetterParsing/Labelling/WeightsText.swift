extension LabelWeights {
  /// The weights as the source file that holds them: a row a cue or a label before, `label:hundredths` for each label.
  package func source() -> String {
    var rows = ""
    for cue in Cue.allCases { rows += row("cue \(cue)") { cues[cue.rawValue * Label.count + $0] } }
    for label in Label.allCases { rows += row("after \(label)") { steps[label.rawValue * Label.count + $0] } }
    rows += row("start") { start[$0] }
    rows += row("stop") { stop[$0] }
    return """
      // Learnt by congvan-train; not written by hand. Hundredths, a row a cue (`cue`) or a label before (`after`).
      extension LabelWeights {
        static let trainedText: StaticString = \"\"\"
      \(rows)\"\"\"
      }

      """
  }

  private func row(_ name: String, _ value: (Int) -> Float) -> String {
    var text = "    \(name)"
    for label in Label.allCases {
      let hundredths = Int(value(label.rawValue) * 100)
      if hundredths != 0 { text += " \(label):\(hundredths)" }
    }
    return text + "\n"
  }

  /// The weights of the file that `source()` wrote.
  static let trained = LabelWeights(reading: trainedText)

  private init(reading text: StaticString) {
    self.init()
    let labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { ("\($0)", $0.rawValue) })
    let cueNames = Dictionary(uniqueKeysWithValues: Cue.allCases.map { ("\($0)", $0.rawValue) })
    let count = Label.count
    for row in text.description.utf8.split(separator: 0x0A) {
      let words = row.split(separator: 0x20).map { String(Substring($0)) }
      guard let kind = words.first else { continue }
      var values: [(Int, Float)] = []
      for word in words {
        let parts = word.utf8.split(separator: 0x3A)
        guard parts.count == 2, let label = labels[String(Substring(parts[0]))], let value = Int(Substring(parts[1]))
        else { continue }
        values.append((label, Float(value) / 100))
      }
      for (label, value) in values {
        switch kind {
        case "cue": if let cue = cueNames[words[1]] { cues[cue * count + label] = value }
        case "after": if let before = labels[words[1]] { steps[before * count + label] = value }
        case "start": start[label] = value
        default: stop[label] = value
        }
      }
    }
  }
}
