import Foundation
import Synchronization

/// How the program takes the signals of a shell: interrupt, and a reader that went away.
enum Signals {
  private static let interrupts = Atomic<Int>(0)
  private static let isPatient = Atomic<Bool>(false)

  /// Interrupt ends the program with 130; a closed pipe and a file too large become errors of the write that meets them.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in Signals.interrupt() }
    // A parent that blocks signals in the thread that starts us, as test runners do, hands that down.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    sigprocmask(SIG_UNBLOCK, &interrupt, nil)
  }

  /// From now on the first interrupt only sets `isInterrupted`, so that work under way can be brought to an end; a second
  /// one ends the program at once.
  static func finishWorkOnInterrupt() { isPatient.store(true, ordering: .relaxed) }

  /// Whether the user has asked to stop.
  static var isInterrupted: Bool { interrupts.load(ordering: .relaxed) > 0 }

  private static func interrupt() {
    let earlier = interrupts.add(1, ordering: .relaxed).oldValue
    if earlier > 0 || !isPatient.load(ordering: .relaxed) { _exit(ExitCode.interrupted.rawValue) }
  }
}
