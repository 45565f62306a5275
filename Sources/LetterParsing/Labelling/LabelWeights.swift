/// What the labeller knows: how much each cue speaks for each label, and each label for the next.
///
/// The figures are learnt by `congvan-train` and stand in `TrainedWeights.swift`.
package struct LabelWeights: Sendable {
  /// Row a cue, column a label.
  package var cues: [Float]
  /// Row the label before, column the label after.
  package var steps: [Float]
  package var start: [Float]
  package var stop: [Float]
  /// The labels that may come before each label.
  let sources: [[UInt8]]

  /// Weights that know nothing but which steps are impossible.
  package init() {
    let count = Label.count
    cues = Array(repeating: 0, count: Cue.count * count)
    steps = Array(repeating: 0, count: count * count)
    start = Array(repeating: 0, count: count)
    stop = Array(repeating: 0, count: count)
    sources = Label.allCases.map { label in
      Label.allCases.filter { Self.isAllowed($0, label) }.map { UInt8($0.rawValue) }
    }
  }

  /// Whether one label may follow another: continuation lines need their first line.
  package static func isAllowed(_ before: Label, _ after: Label) -> Bool {
    switch after {
    case .aboutRest: return [.about, .aboutRest, .date, .motto, .organ, .noise, .number, .mark].contains(before)
    case .subject: return [.type, .subject, .noise, .date, .mark].contains(before)
    case .addressee: return [.addressLabel, .addressee, .noise].contains(before)
    // A web page's own headline or a stamp stands above a letterhead, never inside it.
    case .stranger: return [.stranger, .noise, .name, .place, .trailer, .annex, .body].contains(before)
    default: return true
    }
  }
}
