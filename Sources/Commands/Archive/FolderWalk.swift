import Foundation

/// Walks a folder and gives its files in one fixed order, folder by folder, names by their bytes.
///
/// Memory is one folder's names for each level, whatever the archive's size. Links to files are followed, links to folders
/// are not, so that no loop and no leap out of the folder can happen.
struct FolderWalk {
  /// A file to convert, or the reason why there is none.
  struct Item: Equatable, Sendable {
    /// Below the folder, `/` between the names; broken UTF-8 replaced.
    var path: String
    /// nil for a file that can be tried.
    var failure: FileFailure?
  }

  private struct Level {
    var path: String
    var names: [[UInt8]]
    var next = 0
  }

  private let root: String
  private var levels: [Level] = []

  /// - Throws: `InputError` where the folder itself cannot be read.
  init(_ root: String) throws(InputError) {
    self.root = root
    switch Self.names(in: root) {
    case .success(let names): levels = [Level(path: "", names: names)]
    case .failure(let error): throw InputError(path: root, cause: .system(error.code))
    }
  }

  mutating func next() -> Item? {
    while let level = levels.last {
      guard level.next < level.names.count else {
        levels.removeLast()
        continue
      }
      levels[levels.count - 1].next += 1
      if let item = visit(level.names[level.next], in: level.path) { return item }
    }
    return nil
  }

  /// The item of a name; nil where it is a folder, which is entered.
  private mutating func visit(_ name: [UInt8], in folder: String) -> Item? {
    guard let text = String(validating: name, as: UTF8.self) else {
      let path = folder + String(decoding: name, as: UTF8.self)
      let hex = (Array(folder.utf8) + name).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      let message = "its name is no UTF-8; rename it: convmv -f WINDOWS-1258 -t UTF-8 --notest FILE"
      return Item(path: path, failure: FileFailure(.badName, message: message, pathHex: hex))
    }
    let path = folder + text
    var status = stat()
    guard lstat(root + "/" + path, &status) == 0 else { return unreadable(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Item(path: path)
    case S_IFDIR:
      switch Self.names(in: root + "/" + path) {
      case .success(let names):
        levels.append(Level(path: path + "/", names: names))
        return nil
      case .failure(let error): return unreadable(path, error.code)
      }
    case S_IFLNK: return visitLink(path)
    default: return Item(path: path, failure: FileFailure(InputError(path: path, cause: .notRegular)))
    }
  }

  private func visitLink(_ path: String) -> Item {
    var status = stat()
    guard stat(root + "/" + path, &status) == 0 else { return unreadable(path, errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return Item(path: path) }
    let message = "is a link to a folder, which is not entered; convert that folder by itself"
    return Item(
      path: path, failure: FileFailure(isAbove(status, path) ? .symlinkLoop : .linkedFolder, message: message))
  }

  /// Whether a folder is the root or one of the folders on the way to `path`.
  private func isAbove(_ folder: stat, _ path: String) -> Bool {
    for level in levels {
      var status = stat()
      if stat(root + "/" + level.path, &status) == 0 && status.st_dev == folder.st_dev && status.st_ino == folder.st_ino
      {
        return true
      }
    }
    return false
  }

  private func unreadable(_ path: String, _ code: Int32) -> Item {
    Item(path: path, failure: FileFailure(InputError(path: path, cause: .system(code))))
  }

  private static func names(in folder: String) -> Result<[[UInt8]], SystemError> {
    guard let directory = opendir(folder) else { return .failure(.last) }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: 256) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
        }
      }
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
    }
    return .success(sorted(names))
  }

  /// By the bytes of the names as they are shown, so that the order of paths is the same for whoever reads the manifest.
  private static func sorted(_ names: [[UInt8]]) -> [[UInt8]] {
    let keyed = names.map { name in
      (
        key: String(validating: name, as: UTF8.self) == nil ? Array(String(decoding: name, as: UTF8.self).utf8) : name,
        name: name
      )
    }
    return keyed.sorted { first, second in
      first.key == second.key
        ? first.name.lexicographicallyPrecedes(second.name) : first.key.lexicographicallyPrecedes(second.key)
    }.map(\.name)
  }
}
