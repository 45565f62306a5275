extension LabelWeights {
  /// The weights as the source file that holds them: a row a cue, a label before, the start and the stop, in hundredths.
  package func source() -> String {
    var rows = "    labels " + Label.allCases.map { "\($0)" }.joined(separator: " ") + "\n"
    for cue in Cue.allCases { rows += row("cue.\(cue)") { cues[cue.rawValue * Label.count + $0] } }
    for label in Label.allCases { rows += row("after.\(label)") { steps[label.rawValue * Label.count + $0] } }
    rows += row("start") { start[$0] }
    rows += row("stop") { stop[$0] }
    return """
      // Learnt by congvan-train; not written by hand. The first row names the columns; the rest are hundredths: a row a
      // cue (`cue.`), a row a label before (`after.`), the first and the last label of a text.
      extension LabelWeights {
        static let trainedText: StaticString = \"\"\"
      \(rows)    \"\"\"
      }

      """
  }

  private func row(_ name: String, _ value: (Int) -> Float) -> String {
    "    \(name) " + Label.allCases.map { String(Int(value($0.rawValue) * 100)) }.joined(separator: " ") + "\n"
  }

  /// The weights of the file that `source()` wrote; its rows stand in the order of the cues and labels.
  static let trained = LabelWeights(reading: trainedText)

  /// Names of the rows of a text of weights, in order, so that a test can hold them against the cues and labels.
  package static var trainedRows: [String] {
    trainedText.description.utf8.split(separator: 0x0A).compactMap { row in
      row.split(separator: 0x20).first.map { String(Substring($0)) }
    }
  }

  /// Read byte by byte: this happens at every start of the program.
  private init(reading text: StaticString) {
    self.init()
    let count = Label.count
    var values: [Float] = []
    values.reserveCapacity((Cue.count + count + 2) * count)
    text.withUTF8Buffer { bytes in
      var index = 0
      var isFirstRow = true
      while index < bytes.count {
        // The row's name, then its numbers.
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
        while index < bytes.count, bytes[index] != 0x0A {
          if bytes[index] == 0x20 || isFirstRow {
            index += 1
            continue
          }
          let isNegative = bytes[index] == UInt8(ascii: "-")
          if isNegative { index += 1 }
          var value = 0
          while index < bytes.count, bytes[index] > 0x20 {
            value = value * 10 + Int(bytes[index] & 0x0F)
            index += 1
          }
          values.append(Float(isNegative ? -value : value) / 100)
        }
        isFirstRow = false
        index += 1
      }
    }
    let cueCount = Cue.count * count
    let stepCount = count * count
    guard values.count == cueCount + stepCount + 2 * count else { return }
    cues = Array(values[..<cueCount])
    steps = Array(values[cueCount..<cueCount + stepCount])
    start = Array(values[(cueCount + stepCount)..<(cueCount + stepCount + count)])
    stop = Array(values[(cueCount + stepCount + count)...])
  }
}
