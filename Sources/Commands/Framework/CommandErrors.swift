import CongVan

/// A command line that cannot be understood.
struct UsageError: Error, Equatable {
  var problem: Problem
  /// The command that it was meant for; nil where it is not known.
  var command: String?

  init(_ problem: Problem, command: String? = nil) {
    self.problem = problem
    self.command = command
  }

  enum Problem: Equatable {
    case missingCommand
    case unknownCommand(String)
    case unknownOption(String)
    case missingValue(String)
    case unexpectedValue(String)
    case badValue(String, String, expected: String)
    case missingOperand(String)
    case extraOperand(String)
    /// Two options, or an option and an operand, that do not go together.
    case conflict(String, String)
    /// Several folders, or a folder among files.
    case oneFolder
    /// A folder's results need a place of their own.
    case folderNeedsOutput
    /// The name of a file where a folder is to be made.
    case outputIsFolder(String)
  }
}

/// An input that cannot be read: which, and why.
struct InputError: Error, Equatable {
  /// The path as given; `-` for standard input.
  var path: String
  var cause: Cause

  enum Cause: Equatable {
    /// Its bytes are no text.
    case content(ReadingError)
    /// The system refused, with its error number.
    case system(Int32)
    case folder
    /// A device, FIFO or socket.
    case notRegular
    /// Larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// A text that should be of a certain form, and is not: what was expected, and the line from 1.
    case malformed(expected: String, line: Int)
    /// The file has no record of this number, from 1; how many it has.
    case noRecord(number: Int, found: Int)
  }
}

/// An output that cannot be written: which, and why.
struct OutputError: Error, Equatable {
  /// nil for standard output.
  var path: String?
  var cause: Cause

  enum Cause: Equatable {
    /// The system refused, with its error number.
    case system(Int32)
    /// It is one of the inputs.
    case isInput
    /// Several results are to go where there is room for one.
    case sameName
    /// A folder would lie within the one that is read, or around it.
    case insideInput
    /// Another run is writing there.
    case busy
    /// It was not written by this program.
    case foreign
  }
}

/// The user asked to stop.
struct Interrupted: Error {}
