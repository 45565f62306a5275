import CongVan
import Foundation
import Writing

/// How fast the files of a folder are parsed and written as JSON by one thread, all else left out.
///
///     congvan-bench archive FOLDER
enum ArchiveBench {
  static func run(_ folder: String) {
    var files: [[UInt8]] = []
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      if let data = FileManager.default.contents(atPath: folder + "/" + name) { files.append([UInt8](data)) }
    }
    let bytes = files.reduce(0) { $0 + $1.count }
    var written = 0
    var failed = 0
    let clock = ContinuousClock()
    let time = clock.measure {
      for file in files {
        guard let parse = try? read(file) else {
          failed += 1
          continue
        }
        written += ParseJSON(pretty: true).bytes(parse).count
      }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let speed = Double(bytes) / 1e6 / seconds
    print("\(files.count) files, \(bytes / 1_000_000) MB, \(failed) unreadable, \(written / 1_000_000) MB of JSON")
    print("parse and write: \(Int(seconds * 1000)) ms, \(Int(speed * 10) / 10) MB/s")
  }
}
