extension Command {
  /// Every command, in the order of the help.
  static let all: [Command] = [
    convert, inspect, diff, verify, changes, duplicates, stream, schema, worker,
  ]
}
