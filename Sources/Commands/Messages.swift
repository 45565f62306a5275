import CongVan
import Foundation

/// Turns errors, which hold facts, into words: the place, what is wrong, and what to do about it.
enum Messages {
  /// One line, without the program's name and without a line feed.
  static func text(of error: any Error) -> String {
    switch error {
    case let error as UsageError: return usage(error)
    case let error as InputError: return "\(shown(error.path)): \(input(error))"
    case let error as OutputError: return "\(error.path.map(shown) ?? "standard output"): \(output(error.cause))"
    case is Interrupted: return "interrupted"
    default: return "unexpected error: \(error)"
    }
  }

  /// What is wrong with an input and what to do, without its path in front.
  static func problem(of error: InputError) -> String { input(error) }

  static func exitCode(of error: any Error) -> ExitCode {
    switch error {
    case is UsageError: return .usage
    case is OutputError: return .output
    case is Interrupted: return .interrupted
    default: return .unreadable
    }
  }

  /// A path as it can stand in a line for a terminal: no control codes, `-` as standard input.
  static func shown(_ path: String) -> String {
    if path == "-" { return "standard input" }
    if path.isEmpty { return "\"\"" }
    var text = ""
    for scalar in path.unicodeScalars {
      if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func usage(_ error: UsageError) -> String {
    let help = error.command.map { "congvan help \($0)" } ?? "congvan --help"
    let problem: String
    switch error.problem {
    case .missingCommand: problem = "no command given"
    case .unknownCommand(let name): problem = "no command is called \(shown(name))"
    case .unknownOption(let name): problem = "no option is called \(shown(name))"
    case .missingValue(let option): problem = "\(option) needs a value"
    case .unexpectedValue(let option): problem = "\(option) takes no value"
    case .badValue(let option, let value, let expected):
      problem = "\(option) cannot be \(shown(value)), but \(expected)"
    case .missingOperand(let name): problem = "\(name) is missing"
    case .extraOperand(let operand): problem = "\(shown(operand)) is one argument too many"
    case .oneFolder: problem = "a folder is converted by itself, not beside other files or folders"
    case .folderNeedsOutput: problem = "a folder needs -o OUT, or --to ndjson for standard output"
    case .outputIsFolder(let name):
      problem =
        "a folder's results go to a folder, and \(shown(name)) reads like a file; for one stream: --to ndjson > FILE"
    case .conflict(let first, let second): problem = "\(first) does not go with \(second)"
    }
    return "\(error.command.map { "\($0): " } ?? "")\(problem); see: \(help)"
  }

  private static func input(_ error: InputError) -> String {
    switch error.cause {
    case .content(let reading): return content(reading, of: error.path)
    case .system(let code): return system(code)
    case .folder: return "is a folder; convert it by itself: congvan convert FOLDER -o OUT"
    case .notRegular: return "is a device, FIFO or socket, not a file; save its text to a file first"
    case .tooLarge(let limit):
      return "is larger than \(limit / 1_048_576) MB; split it, or raise the limit with --max-size"
    case .noRecord(_, 0):
      return "holds no letter and no article that can be read; look at it with: congvan convert --account"
    case .noRecord(let number, let found):
      return "has no record \(number), but \(found); name one as FILE#1 …, and see them with: congvan convert"
    case .malformed(let expected, let line): return "line \(line): is not \(expected)"
    }
  }

  /// What bytes that are no text look like, and how to make text of them.
  static func content(_ error: ReadingError, of path: String) -> String {
    let file = path == "-" ? "FILE" : quoted(path)
    let text = path == "-" ? "FILE.txt" : quoted(withoutExtension(path) + ".txt")
    let place = error.offset.map { $0 > 0 ? "byte \($0): " : "" } ?? ""
    return place + remedy(for: error.kind, file: file, text: text)
  }

  private static func remedy(for kind: ReadingError.Kind, file: String, text: String) -> String {
    switch kind {
    case .empty: return "holds no text; if it was made from a scan, the scan needs OCR: tesseract PAGE.png PAGE -l vie"
    case .pdf: return "is a PDF, not text; make text of it: pdftotext -layout \(file) \(text)"
    case .zip: return "is a ZIP container (.docx, .odt), not text; make text of it: pandoc \(file) -t plain -o \(text)"
    case .ole:
      return
        "is an old Office file (.doc, .xls), not text; make text of it: soffice --headless --convert-to txt:Text \(file)"
    case .rtf: return "is RTF, not text; make text of it: soffice --headless --convert-to txt:Text \(file)"
    case .image: return "is a picture, not text; read it first: tesseract \(file) \(withoutExtension(text)) -l vie"
    case .utf16: return "is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8 \(file) -o \(text)"
    case .utf32: return "is UTF-32, not UTF-8; convert it: iconv -f UTF-32 -t UTF-8 \(file) -o \(text)"
    case .legacyEncoding:
      return "is no UTF-8 but an 8-bit encoding (TCVN3, VNI, VISCII, CP1258 …); convert it to UTF-8 first"
    case .tooLarge: return "is larger than the reader takes; split it"
    case .binary: return "is no text but binary data; check what it is: file \(file)"
    default: return "cannot be read (\(kind.rawValue)); check what it is: file \(file)"
    }
  }

  private static func output(_ cause: OutputError.Cause) -> String {
    switch cause {
    case .system(EPIPE): return "closed by its reader"
    case .system(ENOSPC): return "no space left on the disk; make room and run the same command again"
    case .system(EDQUOT): return "the disk quota is used up; make room and run the same command again"
    case .system(EFBIG): return "the file would be larger than the system allows; raise the limit (ulimit -f)"
    case .system(let code): return "cannot be written: \(system(code))"
    case .isInput: return "is one of the inputs; name another output"
    case .sameName: return "would be written twice, by files of the same name; convert them one by one with -o FILE"
    case .insideInput: return "lies inside the folder that is read, or holds it; name an output folder elsewhere"
    case .busy: return "another run is writing there; wait for its end"
    case .foreign: return "exists, and was not written by congvan; move it away or name another output"
    }
  }

  /// The system's own words, and what can be done.
  private static func system(_ code: Int32) -> String {
    switch code {
    case ENOENT: return "no such file or folder; check the spelling"
    case EACCES, EPERM: return "permission denied; check the owner and mode: ls -l"
    case ELOOP: return "too many symbolic links; look for a link that leads to itself"
    default: return String(cString: strerror(code))
    }
  }

  private static func withoutExtension(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot != path.startIndex else { return path }
    return path[dot...].contains("/") ? path : String(path[..<dot])
  }

  /// As it can be pasted into a shell.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
    }
    if isPlain && !path.hasPrefix("-") { return path }
    return "'" + shown(path).replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
