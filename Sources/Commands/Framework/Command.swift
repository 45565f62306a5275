/// One command of the program: what it is called, what its help says, and what it does.
///
///     extension Command {
///       static let schema = Command(
///         name: "schema", summary: "Print …", usage: ["congvan schema"], options: [], details: "…",
///         example: "congvan schema > record.schema.json"
///       ) { arguments in … }
///     }
///
/// To add a command, write such an extension in a file of its own and name it in `Command.all`.
struct Command: Sendable {
  var name: String
  /// One line for the table of `congvan --help`, without a full stop.
  var summary: String
  /// The forms it can be called in, each a line.
  var usage: [String]
  var options: [Option]
  /// A paragraph or two on what it does; hard-wrapped at 80 columns.
  var details: String
  /// A command line that works as it stands.
  var example: String
  /// Left out of the table of commands where the program alone calls it.
  var isInternal = false
  /// Does the work; errors thrown here are turned into words and exit codes by `Messages`.
  var run: @Sendable (Arguments) throws -> ExitCode

  /// An option of a command.
  struct Option: Sendable {
    /// All spellings, the one used in code first: `["--output", "-o"]`.
    var names: [String]
    /// What stands for the value in the help, such as `FILE`; nil for a flag without a value.
    var value: String?
    var help: String

    init(_ names: String..., value: String? = nil, help: String) {
      self.names = names
      self.value = value
      self.help = help
    }
  }

  static func named(_ name: String) -> Command? {
    all.first { $0.name == name }
  }
}
