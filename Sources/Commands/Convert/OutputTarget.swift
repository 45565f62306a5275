import Foundation

/// Where `-o` sends the results of files: one file, or a folder with one for each.
struct OutputTarget {
  private let path: String
  private let isFolder: Bool
  private let suffix: String

  /// A folder where one stands, where the name ends with a slash, or where several files are converted.
  ///
  /// - Throws: `OutputError` where a result would be written over an input or over another result.
  init(_ path: String, for inputs: [String], suffix: String) throws(OutputError) {
    self.path = path
    self.suffix = suffix
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    isFolder = exists ? isDirectory.boolValue : path.hasSuffix("/") || inputs.count > 1
    if exists && !isFolder && inputs.count > 1 { throw OutputError(path: path, cause: .sameName) }
    var taken: Set<String> = []
    for input in inputs {
      let target = self.target(of: input)
      if !taken.insert(target).inserted { throw OutputError(path: target, cause: .sameName) }
      if input != "-" && Self.isSame(input, target) { throw OutputError(path: target, cause: .isInput) }
    }
    if isFolder && !exists && mkdir(path, 0o777) != 0 { throw OutputError(path: path, cause: .system(errno)) }
  }

  func write(_ bytes: [UInt8], for input: String) throws(OutputError) {
    try AtomicFile.write(bytes, to: target(of: input))
  }

  private func target(of input: String) -> String {
    guard isFolder else { return path }
    let name = input == "-" ? "stdin" : (input as NSString).lastPathComponent
    return (path.hasSuffix("/") ? path : path + "/") + name + suffix
  }

  private static func isSame(_ first: String, _ second: String) -> Bool {
    var one = stat()
    var other = stat()
    return stat(first, &one) == 0 && stat(second, &other) == 0 && one.st_dev == other.st_dev
      && one.st_ino == other.st_ino
  }
}
