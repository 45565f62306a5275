/// What the program returns to its caller.
enum ExitCode: Int32 {
  case done = 0
  /// Differences were found, or a check found something wrong.
  case findings = 1
  /// Input could not be read.
  case unreadable = 2
  /// Part of a batch failed, the rest is done.
  case partial = 3
  case usage = 64
  /// Output could not be written.
  case output = 74
  case interrupted = 130
}
