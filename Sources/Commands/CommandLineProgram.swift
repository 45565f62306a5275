import CongVan
import Foundation
import Writing

/// Runs the command line and returns the exit code.
public func run(_ arguments: [String]) -> Int32 {
  // TODO(skeleton)
  guard arguments.count == 2, arguments[0] == "convert", let data = FileManager.default.contents(atPath: arguments[1])
  else { return 64 }
  do {
    var parse = try read([UInt8](data))
    parse.source.path = arguments[1]
    FileHandle.standardOutput.write(Data(ParseJSON(pretty: true).bytes(parse)))
    return 0
  } catch {
    FileHandle.standardError.write(Data("congvan: \(arguments[1]): \(error.kind.rawValue)\n".utf8))
    return 2
  }
}
