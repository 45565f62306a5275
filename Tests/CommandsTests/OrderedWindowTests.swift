import Foundation
import Testing

@testable import Commands

@Suite struct OrderedWindowTests {
  private func window(
    count: Int, capacity: Int = 4, heaviest: Int = .max, settled: Set<Int> = []
  ) -> OrderedWindow<Int, Int> {
    var next = 0
    func source() -> (Int, settled: Int?)? {
      guard next < count else { return nil }
      defer { next += 1 }
      return (next, settled.contains(next) ? -next : nil)
    }
    return OrderedWindow(capacity: capacity, heaviest: heaviest, weigh: { $0 }, source: source)
  }

  private func job(_ next: OrderedWindow<Int, Int>.Next) -> Int? {
    if case .job(_, let job) = next { return job }
    return nil
  }

  @Test func givesOutcomesInTheOrderOfJobs() {
    let window = window(count: 20)
    for _ in 0..<2 {
      Thread.detachNewThread {
        while case .job(let number, let job) = window.next(waiting: true) {
          usleep(UInt32((number * 7919) % 900))
          window.put(job * 10, for: number)
        }
      }
    }
    var taken: [Int] = []
    loop: while true {
      switch window.take(within: 60) {
      case .outcome(let outcome): taken.append(outcome)
      case .nothing: Issue.record("nothing came")
      case .end: break loop
      }
    }
    #expect(taken == (0..<20).map { $0 * 10 })
  }

  @Test func isFullByNumberAndByWeight() {
    let narrow = window(count: 9, capacity: 2)
    #expect(job(narrow.next(waiting: false)) == 0)
    #expect(job(narrow.next(waiting: false)) == 1)
    guard case .full = narrow.next(waiting: false) else { return #expect(Bool(false), "a third job was issued") }
    let light = window(count: 9, capacity: 9, heaviest: 100)
    #expect(job(light.next(waiting: false)) == 0)
    #expect(job(light.next(waiting: false)) == 1)
    light.put(101, for: 1)
    guard case .full = light.next(waiting: false) else { return #expect(Bool(false), "issued beyond the weight") }
    light.put(1, for: 0)
    _ = light.take(within: 1)
    _ = light.take(within: 1)
    #expect(job(light.next(waiting: false)) == 2)
  }

  @Test func settledJobsAreNotHandedOutAndStopEnds() {
    let window = window(count: 5, settled: [0, 2])
    #expect(job(window.next(waiting: false)) == 1)
    window.stop()
    guard case .end = window.next(waiting: true) else { return #expect(Bool(false), "a job after the stop") }
    window.put(7, for: 1)
    var taken: [Int] = []
    while case .outcome(let outcome) = window.take(within: 1) { taken.append(outcome) }
    #expect(taken == [0, 7])
  }
}
