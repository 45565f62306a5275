import Foundation
import LetterParsing
import TextReading
import Writing

// congvan-train CORPUS… [--write FILE] [--parses DIR] [--dump NAME] [--show FILE] [--suspects]: learns the labeller's weights from folders of gold, prints how many
// labels are right in cross-validation, and writes the weights.

var folders: [URL] = []
var output: String?
var dump: String?
var show: String?
var perceptron = Perceptron()
var realWeight = 4
var parses: String?
var suspects = false
var rest = Array(CommandLine.arguments.dropFirst())
while !rest.isEmpty {
  let argument = rest.removeFirst()
  switch argument {
  case "--write": output = rest.isEmpty ? nil : rest.removeFirst()
  case "--dump": dump = rest.isEmpty ? nil : rest.removeFirst()
  case "--suspects": suspects = true
  case "--parses": parses = rest.isEmpty ? nil : rest.removeFirst()
  case "--rounds": perceptron.rounds = rest.isEmpty ? perceptron.rounds : Int(rest.removeFirst()) ?? perceptron.rounds
  case "--margin": perceptron.margin = rest.isEmpty ? perceptron.margin : Float(rest.removeFirst()) ?? perceptron.margin
  case "--dropout":
    perceptron.dropout = rest.isEmpty ? perceptron.dropout : Int(rest.removeFirst()) ?? perceptron.dropout
  case "--runs": perceptron.runs = rest.isEmpty ? perceptron.runs : Int(rest.removeFirst()) ?? perceptron.runs
  case "--real": realWeight = rest.isEmpty ? realWeight : Int(rest.removeFirst()) ?? realWeight
  case "--show": show = rest.isEmpty ? nil : rest.removeFirst()
  default: folders.append(URL(fileURLWithPath: argument))
  }
}
if let show {
  let text = try SourceText([UInt8](Data(contentsOf: URL(fileURLWithPath: show))))
  for stretch in labelledStretches(text) {
    print("\(stretch.record.map(String.init) ?? "-")\t\(stretch.label)\t\(stretch.text)")
  }
  exit(0)
}
guard !folders.isEmpty else {
  FileHandle.standardError.write(
    Data("usage: congvan-train CORPUS… [--write FILE] [--parses DIR] [--dump NAME] [--show FILE] [--suspects]\n".utf8))
  exit(64)
}

var samples: [Sample] = []
for folder in folders {
  for file in try GoldFile.read(folder: folder) {
    guard let text = try? SourceText(file.bytes) else { continue }
    let layout = PageLayout(text)
    let gold = GoldAlignment(text: text, layout: layout, records: file.records).labels()
    if file.name == dump {
      for (cell, label) in zip(layout.cells, gold) {
        print("\(label)\t\(cell.side)\t\(text.string(cell.range))")
      }
      exit(0)
    }
    if suspects {
      for (index, label) in gold.enumerated() {
        let cues = layout.cues[index]
        let isDate = (cues.contains(.dateLine) || cues.contains(.dateFragment)) && label != .date
        let isNumber = cues.contains(.numberLabel) && label != .number
        let isType = cues.contains(.typeName) && label != .type && !cues.contains(.command)
        let isTitle = cues.contains(.positionCapitals) && ![.position, .competence, .body].contains(label)
        let isOrgan = cues.contains(.organCapitals) && ![.organ, .body, .annex].contains(label) && index < 12
        if isDate || isNumber || isType || isTitle || isOrgan {
          print("\(file.name)\t\(label)\t\(text.string(layout.cells[index].range))")
        }
      }
    }
    let isReal = folder.lastPathComponent == "letters"
    samples.append(
      Sample(
        name: file.name, text: text, form: file.form, cues: layout.cues, gold: gold, weight: isReal ? realWeight : 1))
  }
}

/// The letter that a rendered file is one form of: its forms must not stand in two folds.
func fold(of name: String, folds: Int) -> Int {
  let stem = name.split(separator: "-").first.map(String.init) ?? name
  return stem.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % folds
}

let folds = 5
var right: [String: (right: Int, all: Int)] = [:]
var confusion: [String: Int] = [:]
for part in 0..<folds {
  let weights = perceptron.train(samples.filter { fold(of: $0.name, folds: folds) != part })
  let labeller = Labeller(weights: weights)
  for sample in samples where fold(of: sample.name, folds: folds) == part {
    if let parses {
      // What the whole parser makes of the letter with weights that never saw it, for the scorer.
      let json = ParseJSON(pretty: false).bytes(readLetters(sample.text, weights: weights))
      try FileManager.default.createDirectory(atPath: parses, withIntermediateDirectories: true)
      try Data(json).write(to: URL(fileURLWithPath: parses).appendingPathComponent(sample.name + ".json"))
    }
    for (found, gold) in zip(labeller.label(sample.cues), sample.gold) {
      right[sample.form, default: (0, 0)].all += 1
      if found == gold {
        right[sample.form]!.right += 1
      } else {
        confusion["\(gold) read as \(found)", default: 0] += 1
      }
    }
  }
}
print("labels right, each letter judged by weights that never saw it:")
for (form, figures) in right.sorted(by: { $0.key < $1.key }) {
  print("  \(form): \(figures.right) of \(figures.all), \(Double(figures.right * 1000 / max(1, figures.all)) / 1000)")
}
for (pair, count) in confusion.sorted(by: { $0.value > $1.value }).prefix(25) { print("  \(count) \(pair)") }

if let output {
  try perceptron.train(samples).source().write(toFile: output, atomically: true, encoding: .utf8)
}
