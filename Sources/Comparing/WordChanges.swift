import Records

/// The word-level changes between blocks of the directive and blocks of the letter.
struct WordChanges {
  let from: Side
  let to: Side
  let expectations: Expectations
  let reader: WordReader

  /// A stretch of both rows of words: equal or not.
  private struct Stretch {
    var from: Range<Int>
    var to: Range<Int>
    var equal: Bool
  }

  /// The changes in reading order; joining their sides with a blank gives the blocks' texts.
  func changes(_ fromBlocks: [Int], _ toBlocks: [Int]) -> [Comparison.Change] {
    let left = fromBlocks.flatMap { Array(from.words(of: $0)) }
    let right = toBlocks.flatMap { Array(to.words(of: $0)) }
    let a = left.map { from.words[$0].folded }
    let b = right.map { to.words[$0].folded }
    let alignment = WordAlignment(a, b, worth: a.map(worth))
    let stretches = stretches(alignment.matches, left.count, right.count)
    let moved = MovedWords(a, b, stretches.filter { !$0.equal }.map { ($0.from, $0.to) })
    var out: [Comparison.Change] = []
    for stretch in stretches {
      if stretch.equal {
        equal(stretch, left, right, into: &out)
      } else {
        differing(stretch, left, right, moved, into: &out)
      }
    }
    return out
  }

  /// A kept word's worth: little for what stands in every sentence.
  private func worth(_ folded: Int32) -> Float {
    if folded == 0 { return 0.3 }
    let commonness = reader.commonness(of: folded)
    return commonness < 0.3 ? 0.6 : commonness < 0.9 ? 1 : 1.5
  }

  private func stretches(_ matches: [(Int, Int)], _ rows: Int, _ columns: Int) -> [Stretch] {
    var out: [Stretch] = []
    var (row, column) = (0, 0)
    for (i, j) in matches + [(rows, columns)] {
      if row < i || column < j { out.append(Stretch(from: row..<i, to: column..<j, equal: false)) }
      guard i < rows, j < columns else { break }
      if let last = out.last, last.equal, last.from.upperBound == i, last.to.upperBound == j {
        out[out.count - 1].from = last.from.lowerBound..<i + 1
        out[out.count - 1].to = last.to.lowerBound..<j + 1
      } else {
        out.append(Stretch(from: i..<i + 1, to: j..<j + 1, equal: true))
      }
      (row, column) = (i + 1, j + 1)
    }
    return out
  }

  /// Equal words, parted where case or punctuation differ.
  private func equal(_ stretch: Stretch, _ left: [Int], _ right: [Int], into out: inout [Comparison.Change]) {
    var start = 0
    var same = true
    func flush(_ end: Int) {
      guard end > start else { return }
      let before = text(from, left[stretch.from.lowerBound + start..<stretch.from.lowerBound + end])
      let after = text(to, right[stretch.to.lowerBound + start..<stretch.to.lowerBound + end])
      out.append(
        Comparison.Change(op: same ? .equal : .replace, from: before, to: after, expected: same ? nil : .form))
      start = end
    }
    for offset in 0..<stretch.from.count {
      let exact = bytes(from, left[stretch.from.lowerBound + offset])
        .elementsEqual(bytes(to, right[stretch.to.lowerBound + offset]))
      if exact != same { flush(offset) }
      same = exact
    }
    flush(stretch.from.count)
  }

  private func differing(
    _ stretch: Stretch, _ left: [Int], _ right: [Int], _ moved: MovedWords, into out: inout [Comparison.Change]
  ) {
    let gone = moved.parts(of: stretch.from, in: moved.from)
    let come = moved.parts(of: stretch.to, in: moved.to)
    if gone.count <= 1, come.count <= 1, gone.first?.moved != true, come.first?.moved != true {
      let expected = expectations.explain(terms(from, left[stretch.from]), terms(to, right[stretch.to]))
      let op: Comparison.Operation = stretch.from.isEmpty ? .insert : stretch.to.isEmpty ? .delete : .replace
      out.append(
        Comparison.Change(
          op: op, from: text(from, left[stretch.from]), to: text(to, right[stretch.to]), expected: expected))
      return
    }
    for part in gone {
      out.append(Comparison.Change(op: .delete, from: text(from, left[part.range]), to: "", moved: part.moved))
    }
    for part in come {
      out.append(Comparison.Change(op: .insert, from: "", to: text(to, right[part.range]), moved: part.moved))
    }
  }

  private func terms(_ side: Side, _ words: ArraySlice<Int>) -> ArraySlice<Term> {
    var out: [Term] = []
    for word in words.prefix(32) { reader.appendTerms(of: side.words[word], at: word, to: &out) }
    return out[...]
  }

  private func bytes(_ side: Side, _ word: Int) -> ArraySlice<UInt8> { side.bytes(of: word) }

  private func text(_ side: Side, _ words: ArraySlice<Int>) -> String {
    var out: [UInt8] = []
    for word in words {
      if !out.isEmpty { out.append(0x20) }
      out.append(contentsOf: side.bytes(of: word))
    }
    return String(decoding: out, as: UTF8.self)
  }
}
