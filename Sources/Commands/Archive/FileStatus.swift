import CongVan
import Foundation
import Writing

/// Why a file of an archive has no result.
struct FileFailure: Error, Equatable, Sendable {
  var status: Status
  /// What the bytes look like (`pdf`, `utf16` …); nil where that is not what is wrong.
  var kind: String?
  /// One line: what is wrong and what to do.
  var message: String
  /// The bytes of a name that is no UTF-8, in hexadecimal; nil for other files.
  var pathHex: String?

  init(_ status: Status, kind: String? = nil, message: String, pathHex: String? = nil) {
    self.status = status
    self.kind = kind
    self.message = message
    self.pathHex = pathHex
  }

  enum Status: String, Sendable {
    /// The system refuses to give the bytes.
    case unreadable
    /// The bytes are no text: a PDF, a picture, another encoding.
    case notText
    /// No byte, or nothing but blanks.
    case empty
    case tooLarge
    /// Text that holds no letter and no article.
    case noDocument
    case timeLimit
    /// The reader crashed: a defect of this program.
    case internalError = "internal"
    /// A device, FIFO or socket.
    case notAFile
    /// A link that leads to itself or to a folder it lies in.
    case symlinkLoop
    /// A link to a folder elsewhere, which is not entered.
    case linkedFolder
    /// A name that is no UTF-8.
    case badName
    /// A name that leaves no room for the result's suffix.
    case nameTooLong
    /// Something stands in the place of the result that another program has written.
    case outputExists

    /// Whether trying again is vain as long as the file's bytes are the same.
    var liesInFile: Bool {
      switch self {
      case .notText, .empty, .noDocument, .timeLimit, .internalError, .nameTooLong: return true
      case .unreadable, .tooLarge, .notAFile, .symlinkLoop, .linkedFolder, .badName, .outputExists: return false
      }
    }
  }

  /// The status of a file that could not be read.
  init(_ error: InputError) {
    let message = Messages.problem(of: error)
    switch error.cause {
    case .content(let reading) where reading.kind == .empty: self.init(.empty, message: message)
    case .content(let reading) where reading.kind == .tooLarge: self.init(.tooLarge, message: message)
    case .content(let reading): self.init(.notText, kind: reading.kind.rawValue, message: message)
    case .system(ELOOP): self.init(.symlinkLoop, message: message)
    case .notRegular: self.init(.notAFile, message: message)
    case .tooLarge: self.init(.tooLarge, message: message)
    case .system, .folder, .malformed, .noRecord: self.init(.unreadable, message: message)
    }
  }
}
