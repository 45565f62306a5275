import CongVan

/// Runs the command line, without the program's own name, and returns the exit code.
///
///     run(["convert", "letter.txt"])
public func run(_ arguments: [String]) -> Int32 {
  Signals.prepare()
  return execute(arguments).rawValue
}

/// The street from arguments to exit code; every error ends here as one line on standard error.
private func execute(_ arguments: [String]) -> ExitCode {
  do {
    let code = try dispatch(arguments)
    try StandardOutput.flush()
    return code
  } catch {
    // What was already said stays said: a batch that stops half-way keeps its first lines.
    try? StandardOutput.flush()
    StandardError.line(Messages.text(of: error))
    return Messages.exitCode(of: error)
  }
}

private func dispatch(_ arguments: [String]) throws -> ExitCode {
  guard let first = arguments.first else { throw UsageError(.missingCommand) }
  let rest = Array(arguments.dropFirst())
  switch first {
  case "--help", "-h", "help":
    guard let name = rest.first else {
      try StandardOutput.write(HelpText.program)
      return .done
    }
    guard let command = Command.named(name) else { throw UsageError(.unknownCommand(name)) }
    try StandardOutput.write(HelpText.of(command))
    return .done
  case "--version":
    try StandardOutput.write("congvan \(version) (libxml2 \(libxmlVersion))\n")
    return .done
  default:
    guard let command = Command.named(first) else { throw UsageError(.unknownCommand(first)) }
    if HelpText.isAsked(in: rest) {
      try StandardOutput.write(HelpText.of(command))
      return .done
    }
    return try command.run(Arguments(rest, for: command))
  }
}
