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
  private var source: () -> (Job, settled: Outcome?)?
  private var outcomes: [Int: Outcome] = [:]
  private var issued = 0
  private var taken = 0
  private var ended = false

  /// Jobs that come with an outcome of their own are not handed out.
  init(capacity: Int, source: @escaping () -> (Job, settled: Outcome?)?) {
    self.capacity = capacity
    self.source = source
  }

  /// The next job and its number; waits for room where asked to.
  func next(waiting: Bool) -> Next {
    condition.lock()
    defer { condition.unlock() }
    while !ended {
      if issued - taken >= capacity {
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
      outcomes[issued - 1] = settled
      condition.broadcast()
    }
    return .end
  }

  func put(_ outcome: Outcome, for number: Int) {
    condition.lock()
    outcomes[number] = outcome
    condition.broadcast()
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

  private func finish() {
    ended = true
    source = { nil }
    condition.broadcast()
  }
}
