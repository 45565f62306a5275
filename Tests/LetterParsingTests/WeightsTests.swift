import LetterParsing
import Testing

@Test func theWeightsStandInTheOrderOfTheCuesAndLabels() {
  let expected =
    ["labels"] + Cue.allCases.map { "cue.\($0)" } + Label.allCases.map { "after.\($0)" } + ["start", "stop"]
  #expect(LabelWeights.trainedRows == expected)
}
