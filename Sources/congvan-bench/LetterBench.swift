import CongVan
import Dispatch
import Foundation
import LetterParsing
import TextReading
import Writing

/// Measures reading, parsing and writing of letters beside UTF-8 validation of the same bytes, on one core.
struct LetterBench {
  private let files: [(name: String, bytes: [UInt8])]

  init(folder: String) throws {
    var files: [(String, [UInt8])] = []
    let walker = FileManager.default.enumerator(atPath: folder)
    while let name = walker?.nextObject() as? String {
      guard name.hasSuffix(".txt"), let data = FileManager.default.contents(atPath: folder + "/" + name) else {
        continue
      }
      files.append((name, [UInt8](data)))
    }
    guard !files.isEmpty else {
      FileHandle.standardError.write(Data("congvan-bench: no .txt file in \(folder)\n".utf8))
      exit(2)
    }
    self.files = files.sorted { $0.0 < $1.0 }
  }

  func run() throws {
    let total = files.reduce(0) { $0 + $1.bytes.count }
    print("\(files.count) letters, \(total) bytes")
    let texts = files.compactMap { try? SourceText($0.bytes) }
    let parses = texts.map { readLetters($0) }
    row("UTF-8 validation (the floor)", total) {
      for file in files { _ = String(validating: file.bytes, as: UTF8.self) }
    }
    row("reading: bytes to lines", total) { for file in files { _ = try? SourceText(file.bytes) } }
    row("parsing: lines to records", total) { for text in texts { _ = readLetters(text) } }
    row("writing: records to JSON", total) { for parse in parses { _ = ParseJSON(pretty: false).bytes(parse) } }
    row("bytes to JSON", total) { for file in files { convert(file.bytes) } }
    print("time against size, bytes to JSON, letters one behind the other:")
    let one = joined(10_000)
    for size in [10_000, 100_000, 1_000_000, 10_000_000] {
      let bytes = size == 10_000 ? one : joined(size)
      row("  \(bytes.count) bytes", bytes.count) { convert(bytes) }
    }
    print("one letter with a long body:")
    for size in [10_000, 100_000, 1_000_000, 10_000_000] {
      let bytes = longLetter(size)
      row("  \(bytes.count) bytes", bytes.count) { convert(bytes) }
    }
    print("peak memory: \(peakMemory() >> 20) MB")
  }

  /// Reads and writes every letter again and again and prints nothing: what a profiler looks at.
  func repeatConversion(rounds: Int) {
    for _ in 0..<rounds { for file in files { convert(file.bytes) } }
  }

  private func convert(_ bytes: [UInt8]) {
    guard let parse = try? read(bytes) else { return }
    _ = ParseJSON(pretty: false).bytes(parse)
  }

  /// Letters of the folder one behind the other, up to the size.
  private func joined(_ size: Int) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(size + 100_000)
    var index = 0
    while out.count < size {
      out += files[index % files.count].bytes + [0x0A, 0x0C]
      index += 1
    }
    return out
  }

  /// A head, numbered paragraphs up to the size, an ending.
  private func longLetter(_ size: Int) -> [UInt8] {
    var text = """
      UBND TỈNH AN PHÚ             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ                       Độc lập - Tự do - Hạnh phúc
      Số: 12/SNV-VP                An Phú, ngày 12 tháng 3 năm 2021
      V/v đo tốc độ
                   Kính gửi: Các phòng, ban trực thuộc.

      """
    var number = 1
    while text.utf8.count < size {
      text += """
             \(number % 90 + 1). Các đơn vị rà soát hồ sơ lưu trữ, lập danh mục và báo cáo theo Nghị
        định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
             - Phòng Hành chính tổng hợp kết quả, gửi về Sở trước ngày 15 hằng tháng để
        theo dõi và đôn đốc các đơn vị còn chậm.

        """
      number += 1
    }
    text += """
      Nơi nhận:                                  GIÁM ĐỐC
      - Như trên;
      - Lưu: VT.
                                               Trần Văn Bình

      """
    return Array(text.utf8)
  }

  /// Runs the work until half a second has passed and prints MB/s of the best round.
  private func row(_ name: String, _ bytes: Int, _ work: () -> Void) {
    var best = Double.infinity
    var spent = 0.0
    var rounds = 0
    while spent < 0.5 || rounds < 3 {
      let start = DispatchTime.now().uptimeNanoseconds
      work()
      let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
      best = min(best, seconds)
      spent += seconds
      rounds += 1
    }
    let rate = String(format: "%8.1f MB/s %10.3f ms", Double(bytes) / best / 1e6, best * 1000)
    print(name.padding(toLength: 34, withPad: " ", startingAt: 0) + rate)
  }

  private func peakMemory() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") })
    else { return 0 }
    return (Int(line.filter(\.isNumber)) ?? 0) << 10
  }
}
