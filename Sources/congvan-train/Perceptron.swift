import LetterParsing
import TextReading

/// One text as the labeller sees it, with the labels it should give.
struct Sample {
  var name: String
  var text: SourceText
  var form: String
  var cues: [CueSet]
  var gold: [Label]
  /// How often it is seen in a round.
  var weight: Int
}

/// Learns label weights from samples by averaged structured perceptron: where the best sequence is not the gold one, the
/// gold's cues and steps gain and the other's lose.
struct Perceptron {
  /// Rounds over the samples.
  var rounds = 30
  /// What a wrong label must be worse by, so that cells near the border are learnt too.
  var margin: Float = 20
  /// Of 2 to this power cues one is hidden by chance, so that no label hangs on a single cue; 0 hides none.
  var dropout = 3
  /// Trainings with other shuffles whose mean is taken.
  var runs = 8

  func train(_ samples: [Sample]) -> LabelWeights {
    var mean = LabelWeights()
    let share = 1 / Float(runs)
    for run in 0..<runs {
      let weights = train(samples, seed: 20_261_124 + UInt64(run))
      for index in mean.cues.indices { mean.cues[index] += weights.cues[index] * share }
      for index in mean.steps.indices { mean.steps[index] += weights.steps[index] * share }
      for index in mean.start.indices { mean.start[index] += weights.start[index] * share }
      for index in mean.stop.indices { mean.stop[index] += weights.stop[index] * share }
    }
    return mean
  }

  private func train(_ samples: [Sample], seed: UInt64) -> LabelWeights {
    var weights = LabelWeights()
    var sum = LabelWeights()
    var clock: Float = 1
    var order = samples.indices.flatMap { Array(repeating: $0, count: samples[$0].weight) }
    var random = SeededGenerator(state: seed)
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for index in order {
        update(&weights, &sum, clock, hidingCues(samples[index], &random))
        clock += 1
      }
    }
    // The average of all states is the current one less the clock-weighted changes.
    for index in weights.cues.indices { weights.cues[index] -= sum.cues[index] / clock }
    for index in weights.steps.indices { weights.steps[index] -= sum.steps[index] / clock }
    for index in weights.start.indices { weights.start[index] -= sum.start[index] / clock }
    for index in weights.stop.indices { weights.stop[index] -= sum.stop[index] / clock }
    return weights
  }

  private func hidingCues(_ sample: Sample, _ random: inout SeededGenerator) -> Sample {
    guard dropout > 0 else { return sample }
    func mask() -> UInt64 {
      var hidden = random.next()
      for _ in 1..<dropout { hidden &= random.next() }
      return ~hidden
    }
    var sample = sample
    for index in sample.cues.indices { sample.cues[index] = sample.cues[index].masked(low: mask(), high: mask()) }
    return sample
  }

  private func update(_ weights: inout LabelWeights, _ sum: inout LabelWeights, _ clock: Float, _ sample: Sample) {
    guard !sample.cues.isEmpty else { return }
    let found = Labeller(weights: weights).label(sample.cues, against: sample.gold, margin: margin)
    guard found != sample.gold else { return }
    let count = Label.count
    func change(_ path: WritableKeyPath<LabelWeights, [Float]>, _ index: Int, _ by: Float) {
      weights[keyPath: path][index] += by
      sum[keyPath: path][index] += by * clock
    }
    for index in found.indices {
      let right = sample.gold[index].rawValue
      let wrong = found[index].rawValue
      if right != wrong {
        sample.cues[index].visit { cue in
          change(\.cues, cue * count + right, 1)
          change(\.cues, cue * count + wrong, -1)
        }
      }
      if index == 0 {
        if right != wrong {
          change(\.start, right, 1)
          change(\.start, wrong, -1)
        }
      } else {
        let rightStep = sample.gold[index - 1].rawValue * count + right
        let wrongStep = found[index - 1].rawValue * count + wrong
        if rightStep != wrongStep {
          change(\.steps, rightStep, 1)
          change(\.steps, wrongStep, -1)
        }
      }
    }
    let right = sample.gold[found.count - 1].rawValue
    let wrong = found[found.count - 1].rawValue
    if right != wrong {
      change(\.stop, right, 1)
      change(\.stop, wrong, -1)
    }
  }
}

/// A small generator with a seed, so that training gives the same weights each time.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
