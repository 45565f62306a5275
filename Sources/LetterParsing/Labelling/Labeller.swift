/// Labels the cells of a text by the best sequence as a whole: cues for each cell, steps between neighbours (Viterbi).
package struct Labeller {
  let weights: LabelWeights
  /// For each cue what it adds to every label.
  private let cueRows: [LabelScores]
  /// For each label before the weights of the steps, an impossible one far below every possible.
  private let stepRows: [LabelScores]
  private let start: LabelScores

  /// With the weights that the project's corpora taught.
  static let trained = Labeller(weights: .trained)

  /// A sequence this much worse than the best is given up; far more than a cell's cues can make good again.
  private static let beam: Float = 120

  package init(weights: LabelWeights) {
    self.weights = weights
    let count = Label.count
    var steps = [Float](repeating: -1e6, count: count * count)
    for label in 0..<count {
      for source in weights.sources[label] {
        let place = Int(source) * count + label
        steps[place] = weights.steps[place]
      }
    }
    cueRows = (0..<Cue.count).map { LabelScores(weights.cues[$0 * count..<($0 + 1) * count], padding: 0) }
    // No sequence leads to a lane behind the last label.
    stepRows = (0..<count).map { LabelScores(steps[$0 * count..<($0 + 1) * count], padding: -.infinity) }
    start = LabelScores(weights.start[...], padding: -.infinity)
  }

  /// The best labels. In training, every label but the gold one gets `margin` on top, so that narrow escapes count.
  package func label(_ cues: [CueSet], against gold: [Label] = [], margin: Float = 0) -> [Label] {
    guard !cues.isEmpty else { return [] }
    var back: [SIMD32<UInt8>] = []
    back.reserveCapacity(cues.count)
    back.append(.zero)
    var score = local(cues[0], gold, 0, margin)
    score += start
    for index in cues.indices.dropFirst() {
      var next = LabelScores(repeating: -.infinity)
      var from = LabelSources()
      var active = score.labels(from: score.best - Self.beam)
      while active != 0 {
        let source = active.trailingZeroBitCount
        active &= active - 1
        next.improve(score[source], stepRows[source], Int32(truncatingIfNeeded: source), &from)
      }
      back.append(from.packed)
      next += local(cues[index], gold, index, margin)
      score = next
    }
    var labels = [Label](repeating: .body, count: cues.count)
    var current =
      (0..<Label.count).max { score[$0] + weights.stop[$0] < score[$1] + weights.stop[$1] } ?? 0
    for index in stride(from: cues.count - 1, through: 0, by: -1) {
      labels[index] = Label(rawValue: current) ?? .body
      current = Int(back[index][current])
    }
    return labels
  }

  /// The score of each label from the cell's own cues. In training every label but the gold one gets the margin; else the
  /// labels that the cell's words rule out are barred.
  @inline(__always)
  private func local(_ cues: CueSet, _ gold: [Label], _ index: Int, _ margin: Float) -> LabelScores {
    var scores = emission(cues)
    if margin > 0, index < gold.count {
      for label in 0..<Label.count where label != gold[index].rawValue { scores[label] += margin }
    } else {
      bar(&scores, cues)
    }
    return scores
  }

  /// What a label cannot be without: "Kính gửi" and "Nơi nhận" their words, mottos theirs or capitals, a number a digit or sign.
  @inline(__always)
  private func bar(_ scores: inout LabelScores, _ cues: CueSet) {
    if !cues.contains(.placesLabel) { scores[Label.placesLabel.rawValue] -= Self.barred }
    if !cues.contains(.addressLabel), !cues.contains(.telegram) { scores[Label.addressLabel.rawValue] -= Self.barred }
    if cues.isDisjoint(with: Self.mottoCues) { scores[Label.motto.rawValue] -= Self.barred }
    if cues.isDisjoint(with: Self.numberCues) { scores[Label.number.rawValue] -= Self.barred }
  }

  private static let barred: Float = 1e5
  private static let mottoCues = CueSet([.stateName, .mottoLine, .partyName, .unionName, .capitals])
  private static let numberCues = CueSet([.numberLabel, .notation, .hasDigits, .startsDigit])

  @inline(__always)
  private func emission(_ cues: CueSet) -> LabelScores {
    var scores = LabelScores(repeating: 0)
    cueRows.withUnsafeBufferPointer { rows in cues.visit { scores += rows[$0] } }
    return scores
  }

  /// For each cell how sure its label is, 0 to 1, by how much worse the best sequence with another label there would be.
  func sureness(_ cues: [CueSet], _ labels: [Label]) -> [Float] {
    let count = Label.count
    guard !cues.isEmpty else { return [] }
    var emissions = [Float](repeating: 0, count: cues.count * count)
    for index in cues.indices {
      var local = emission(cues[index])
      bar(&local, cues[index])
      for label in 0..<count { emissions[index * count + label] = local[label] }
    }
    var forward = emissions
    for label in 0..<count { forward[label] += weights.start[label] }
    for index in cues.indices.dropFirst() {
      for label in 0..<count {
        var best = -Float.infinity
        for source in weights.sources[label] {
          best = max(best, forward[(index - 1) * count + Int(source)] + weights.steps[Int(source) * count + label])
        }
        forward[index * count + label] += best
      }
    }
    var backward = [Float](repeating: -Float.infinity, count: cues.count * count)
    let last = (cues.count - 1) * count
    for label in 0..<count { backward[last + label] = weights.stop[label] }
    for index in stride(from: cues.count - 2, through: 0, by: -1) {
      for label in 0..<count {
        let onward = backward[(index + 1) * count + label] + emissions[(index + 1) * count + label]
        for source in weights.sources[label] {
          let place = index * count + Int(source)
          backward[place] = max(backward[place], onward + weights.steps[Int(source) * count + label])
        }
      }
    }
    return cues.indices.map { index in
      let own = labels[index].rawValue
      let chosen = forward[index * count + own] + backward[index * count + own]
      var other = -Float.infinity
      for label in 0..<count where label != own {
        other = max(other, forward[index * count + label] + backward[index * count + label])
      }
      return Self.sureness(ofMargin: chosen - other)
    }
  }

  /// A margin of nothing is a coin's toss; the scale is set so that the calibration on the corpora holds.
  private static func sureness(ofMargin margin: Float) -> Float {
    guard margin > 0 else { return 0.4 }
    return 1 - 0.5 / (1 + margin / 4)
  }
}
