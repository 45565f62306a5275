import Foundation

/// Hands out jobs and gives their outcomes back in the order of the jobs, with a bounded number between the two.
///
/// The bound is what keeps memory flat: a job that takes long holds up those behind it instead of piling up their results.
final class OrderedWindow<Job: Sendable, Outcome: Sendable>: @unchecked Sendable {
  enum Next {
    case job(Int, Job)
    /// The window is full.
    case full
    /// There are no more.
    case end
  }

  enum Taken {
    case outcome(Outcome)
    /// Nothing came in time.
    case nothing
    case end
  }

  // All below is guarded by `condition`.
  private let condition = NSCondition()
  private let capacity: Int
  private let heaviest: Int
  private let weigh: @Sendable (Outcome) -> Int
  private var source: () -> (Job, settled: Outcome?)?
  private var outcomes: [Int: Outcome] = [:]
  private var weight = 0
  private var issued = 0
  private var taken = 0
  private var ended = false

  /// At most `capacity` jobs are between issue and taking, and none is issued while the outcomes that wait weigh more than
  /// `heaviest`. Jobs that come with an outcome of their own are not handed out.
  init(
    capacity: Int, heaviest: Int, weigh: @escaping @Sendable (Outcome) -> Int,
    source: @escaping () -> (Job, settled: Outcome?)?
  ) {
    self.capacity = capacity
    self.heaviest = heaviest
    self.weigh = weigh
    self.source = source
  }

  /// The next job and its number; waits for room where asked to.
  func next(waiting: Bool) -> Next {
    condition.lock()
    defer { condition.unlock() }
    while !ended {
      if issued - taken >= capacity || weight > heaviest {
        if !waiting { return .full }
        condition.wait()
        continue
      }
      guard let (job, settled) = source() else {
        finish()
        break
      }
      issued += 1
      guard let settled else { return .job(issued - 1, job) }
      store(settled, for: issued - 1)
    }
    return .end
  }

  func put(_ outcome: Outcome, for number: Int) {
    condition.lock()
    store(outcome, for: number)
    condition.unlock()
  }

  /// The outcome of the next job in order.
  func take(within limit: TimeInterval) -> Taken {
    condition.lock()
    defer { condition.unlock() }
    let deadline = Date(timeIntervalSinceNow: limit)
    while true {
      if let outcome = outcomes.removeValue(forKey: taken) {
        taken += 1
        weight -= weigh(outcome)
        condition.broadcast()
        return .outcome(outcome)
      }
      if ended && taken == issued { return .end }
      if !condition.wait(until: deadline) { return .nothing }
    }
  }

  /// No further jobs are handed out; those that are out still give their outcome.
  func stop() {
    condition.lock()
    finish()
    condition.unlock()
  }

  private func store(_ outcome: Outcome, for number: Int) {
    outcomes[number] = outcome
    weight += weigh(outcome)
    condition.broadcast()
  }

  private func finish() {
    ended = true
    source = { nil }
    condition.broadcast()
  }
}
