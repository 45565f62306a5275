import Foundation
import TestSupport

/// The built executable, run as a user runs it.
enum Program {
  struct Run {
    var code: Int32
    var output: String
    var errors: String
  }

  /// It lies beside the bundle that these tests are in.
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("congvan").path

  /// Started and left running; its streams lead nowhere unless told otherwise.
  static func start(
    _ arguments: [String], input: ChildProcess.Stream = .null, output: ChildProcess.Stream = .null,
    errors: ChildProcess.Stream = .null, in folder: String? = nil
  ) throws -> ChildProcess {
    try ChildProcess([path] + arguments, input: input, output: output, errors: errors, in: folder)
  }

  @discardableResult
  static func run(_ arguments: String..., input: String = "", in folder: String? = nil) throws -> Run {
    try run([path] + arguments, input: input, in: folder)
  }

  @discardableResult
  static func run(_ arguments: [String], input: String = "", in folder: String? = nil) throws -> Run {
    let scratch = try Scratch()
    try scratch.write(input, to: "stdin")
    let child = try ChildProcess(
      arguments, input: .file(scratch.path + "/stdin"), output: .file(scratch.path + "/stdout"),
      errors: .file(scratch.path + "/stderr"), in: folder)
    var code: Int32 = -1
    if case .exit(let status) = child.wait() { code = status }
    return Run(code: code, output: try scratch.read("stdout"), errors: try scratch.read("stderr"))
  }

  /// A line of shell, in which `congvan` is the program.
  static func shell(_ line: String, in folder: String) throws -> Run {
    try run(["/bin/bash", "-c", "congvan() { \"\(path)\" \"$@\"; }; \(line)"], in: folder)
  }
}

/// A folder of its own for one test, gone with it.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "congvan-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let place = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// Every file below a folder with its bytes.
  func tree(_ name: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let root = path + "/" + name
    for case let file as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + file, isDirectory: &isFolder)
      if !isFolder.boolValue {
        files[file] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/" + file)))
      }
    }
    return files
  }
}

/// Letters of our own invention, as many and as different as a test needs.
enum Letters {
  static func letter(_ number: Int, paragraphs: Int = 3) -> String {
    var text = """
      UBND HUYỆN ĐỒNG NGẠN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHÒNG VĂN HÓA                           Độc lập - Tự do - Hạnh phúc
      Số: \(number)/PVH-NV                    Đồng Ngạn, ngày \(number % 27 + 1) tháng 3 năm 2019
      V/v kiểm kê hiện vật đợt \(number)

                    Kính gửi: Các trạm văn hóa xã.


      """
    for paragraph in 1...paragraphs {
      text += "      \(paragraph). Trạm số \(number * 31 % 997) lập bảng kê \(number * paragraph % 89) hiện vật và "
      text += "gửi về phòng trước ngày \(paragraph) của tháng sau.\n"
    }
    text += """

      Nơi nhận:                              TRƯỞNG PHÒNG
      - Như trên;
      - Lưu: VT.
                                             Lò Thị Mẩy

      """
    return text
  }

  /// A folder of letters, in some folders of its own.
  static func fill(_ scratch: Scratch, folder: String, count: Int) throws {
    for number in 0..<count {
      try scratch.write(letter(number, paragraphs: number % 7 + 1), to: "\(folder)/\(number % 5)/\(number).txt")
    }
  }
}
