/// The program's help, made of the table of commands.
enum HelpText {
  static var program: String {
    let commands = Command.all.filter { !$0.isInternal }
    let width = commands.map(\.name.count).max() ?? 0
    var text = """
      congvan reads Vietnamese official letters (công văn, chỉ thị, quyết định …) and gives structured records.

      Usage: congvan COMMAND …

      Commands:

      """
    for command in commands { text += "  \(padded(command.name, to: width))  \(command.summary)\n" }
    text += """

      congvan help COMMAND says more about one; congvan --version names the version.

      Exit codes: 0 done, 1 differences or findings, 2 input could not be read, 3 part of a batch failed,
      64 wrong usage, 74 output could not be written, 130 interrupted.

      """
    return text
  }

  static func of(_ command: Command) -> String {
    var text = "\(command.summary).\n\n"
    for (index, usage) in command.usage.enumerated() { text += (index == 0 ? "Usage: " : "       ") + usage + "\n" }
    text += "\n\(command.details)\n"
    if !command.options.isEmpty {
      let heads = command.options.map { head(of: $0) }
      let width = heads.map(\.count).max() ?? 0
      text += "\nOptions:\n"
      for (option, head) in zip(command.options, heads) {
        let lines = option.help.split(separator: "\n")
        for (index, line) in lines.enumerated() {
          text += "  \(padded(index == 0 ? head : "", to: width))  \(line)\n"
        }
      }
    }
    text += "\nExample:\n"
    for line in command.example.split(separator: "\n") { text += "  \(line)\n" }
    return text
  }

  /// Whether help is asked for among the arguments of a command.
  static func isAsked(in arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  private static func head(of option: Command.Option) -> String {
    option.names.joined(separator: ", ") + (option.value.map { " \($0)" } ?? "")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
