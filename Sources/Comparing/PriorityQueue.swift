/// Candidates by their weight, heaviest first; a binary heap.
struct PriorityQueue {
  private var heap: [Candidate] = []

  init(_ candidates: [Candidate]) {
    heap.reserveCapacity(candidates.count)
    for candidate in candidates { insert(candidate) }
  }

  var first: Candidate? { heap.first }

  mutating func insert(_ candidate: Candidate) {
    heap.append(candidate)
    var child = heap.count - 1
    while child > 0, precedes(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> Candidate? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return top }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && precedes(child, best) { best = child }
      guard best != parent else { return top }
      heap.swapAt(parent, best)
      parent = best
    }
  }

  /// Heavier first; in the documents' order where two weigh the same.
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (heap[a], heap[b])
    if left.weight != right.weight { return left.weight > right.weight }
    return (left.from, left.to) < (right.from, right.to)
  }
}
