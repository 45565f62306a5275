/// Labels the cells of a text by the best sequence as a whole: cues for each cell, steps between neighbours (Viterbi).
package struct Labeller {
  let weights: LabelWeights
  /// The weights of the steps, an impossible one far below every possible.
  private let steps: [Float]

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
    self.steps = steps
  }

  /// The best labels. In training, every label but the gold one gets `margin` on top, so that narrow escapes count.
  package func label(_ cues: [CueSet], against gold: [Label] = [], margin: Float = 0) -> [Label] {
    let count = Label.count
    guard !cues.isEmpty else { return [] }
    var back = [UInt8](repeating: 0, count: cues.count * count)
    var score = [Float](repeating: 0, count: count)
    var next = score
    var local = score
    var active: [Int] = []
    active.reserveCapacity(count)
    emission(cues[0], into: &local)
    adjust(&local, cues[0], gold, 0, margin)
    for label in 0..<count { score[label] = local[label] + weights.start[label] }
    for index in cues.indices.dropFirst() {
      emission(cues[index], into: &local)
      adjust(&local, cues[index], gold, index, margin)
      findActive(score, into: &active)
      steps.withUnsafeBufferPointer { steps in
        back.withUnsafeMutableBufferPointer { back in
          let row = index * count
          for label in 0..<count { next[label] = -Float.infinity }
          for source in active {
            let base = score[source]
            let offset = source * count
            for label in 0..<count {
              let value = base + steps[offset + label]
              if value > next[label] {
                next[label] = value
                back[row + label] = UInt8(truncatingIfNeeded: source)
              }
            }
          }
        }
      }
      for label in 0..<count { next[label] += local[label] }
      swap(&score, &next)
    }
    var labels = [Label](repeating: .body, count: cues.count)
    var current = score.indices.max { score[$0] + weights.stop[$0] < score[$1] + weights.stop[$1] } ?? 0
    for index in stride(from: cues.count - 1, through: 0, by: -1) {
      labels[index] = Label(rawValue: current) ?? .body
      current = Int(back[index * count + current])
    }
    return labels
  }

  private func findActive(_ score: [Float], into active: inout [Int]) {
    active.removeAll(keepingCapacity: true)
    var best = -Float.infinity
    for value in score where value > best { best = value }
    for label in score.indices where score[label] >= best - Self.beam { active.append(label) }
  }

  /// In training every label but the gold one gets the margin; else the labels that the cell's words rule out are barred.
  @inline(__always)
  private func adjust(_ scores: inout [Float], _ cues: CueSet, _ gold: [Label], _ index: Int, _ margin: Float) {
    guard margin > 0, index < gold.count else { return bar(&scores, cues) }
    for label in scores.indices where label != gold[index].rawValue { scores[label] += margin }
  }

  /// What a label cannot be without: "Kính gửi" and "Nơi nhận" their words, mottos theirs or capitals, a number a digit or sign.
  @inline(__always)
  private func bar(_ scores: inout [Float], _ cues: CueSet) {
    if !cues.contains(.placesLabel) { scores[Label.placesLabel.rawValue] -= Self.barred }
    if !cues.contains(.addressLabel), !cues.contains(.telegram) { scores[Label.addressLabel.rawValue] -= Self.barred }
    if cues.isDisjoint(with: Self.mottoCues) { scores[Label.motto.rawValue] -= Self.barred }
    if cues.isDisjoint(with: Self.numberCues) { scores[Label.number.rawValue] -= Self.barred }
  }

  private static let barred: Float = 1e5
  private static let mottoCues = CueSet([.stateName, .mottoLine, .partyName, .unionName, .capitals])
  private static let numberCues = CueSet([.numberLabel, .notation, .hasDigits, .startsDigit])

  /// The score of each label from the cell's own cues.
  @inline(__always)
  func emission(_ cues: CueSet, into scores: inout [Float]) {
    let count = Label.count
    scores.withUnsafeMutableBufferPointer { scores in
      weights.cues.withUnsafeBufferPointer { weights in
        for label in 0..<count { scores[label] = 0 }
        cues.visit { cue in
          let row = cue * count
          for label in 0..<count { scores[label] += weights[row + label] }
        }
      }
    }
  }

  /// For each cell how sure its label is, 0 to 1, by how much worse the best sequence with another label there would be.
  func sureness(_ cues: [CueSet], _ labels: [Label]) -> [Float] {
    let count = Label.count
    guard !cues.isEmpty else { return [] }
    var local = [Float](repeating: 0, count: count)
    var emissions = [Float](repeating: 0, count: cues.count * count)
    for index in cues.indices {
      emission(cues[index], into: &local)
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
