/// The arguments of one command, told apart into options and operands.
///
///     let arguments = try Arguments(["a.txt", "--to=json", "-o", "out"], for: .convert)
///     arguments.operands            // ["a.txt"]
///     arguments.value("--output")   // "out"
///
/// Options may stand anywhere, `--name=value` and `--name value` mean the same, `-` is an operand (standard input), and
/// after `--` everything is one.
struct Arguments {
  let command: Command
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// - Throws: `UsageError` for an option that the command does not know, or a value missing or out of place.
  init(_ arguments: [String], for command: Command) throws(UsageError) {
    self.command = command
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        operands += arguments[index...]
        break
      }
      guard argument.utf8.count > 1, argument.utf8.first == UInt8(ascii: "-") else {
        operands.append(argument)
        continue
      }
      let (name, attached) = Self.split(argument)
      guard let option = command.options.first(where: { $0.names.contains(name) }) else {
        throw UsageError(.unknownOption(name), command: command.name)
      }
      guard option.value != nil else {
        if attached != nil { throw UsageError(.unexpectedValue(name), command: command.name) }
        flags.insert(option.names[0])
        continue
      }
      if let attached {
        values[option.names[0]] = attached
      } else if index < arguments.count {
        values[option.names[0]] = arguments[index]
        index += 1
      } else {
        throw UsageError(.missingValue(name), command: command.name)
      }
    }
  }

  /// Whether a flag was given.
  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The value of an option; nil where it was not given.
  func value(_ option: String) -> String? { values[option] }

  /// The value of an option that takes one of a few words.
  func choice(_ option: String, of words: [String], default standard: String) throws(UsageError) -> String {
    guard let value = values[option] else { return standard }
    guard words.contains(value) else {
      throw UsageError(.badValue(option, value, expected: words.joined(separator: ", ")), command: command.name)
    }
    return value
  }

  /// The value of an option that takes a whole number within limits.
  func number(_ option: String, in limits: ClosedRange<Int>, default standard: Int) throws(UsageError) -> Int {
    guard let value = values[option] else { return standard }
    guard let number = Int(value), limits.contains(number) else {
      let expected = "a number from \(limits.lowerBound) to \(limits.upperBound)"
      throw UsageError(.badValue(option, value, expected: expected), command: command.name)
    }
    return number
  }

  /// The operands, which must be as many as `names` says.
  func operands(named names: String...) throws(UsageError) -> [String] {
    if operands.count < names.count {
      throw UsageError(.missingOperand(names[operands.count]), command: command.name)
    }
    if operands.count > names.count {
      throw UsageError(.extraOperand(operands[names.count]), command: command.name)
    }
    return operands
  }

  /// `--name=value` → name and value; `-ovalue` likewise for short options.
  private static func split(_ argument: String) -> (name: String, value: String?) {
    if argument.hasPrefix("--") {
      guard let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
      return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    }
    let short = String(argument.prefix(2))
    return (short, argument.count > 2 ? String(argument.dropFirst(2)) : nil)
  }
}
