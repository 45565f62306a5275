import Foundation

/// Says on standard error how far a run is: a bar on a terminal, a line now and then in a log.
struct Progress {
  private(set) var converted = 0
  private(set) var review = 0
  private(set) var failed = 0
  /// Taken over from an earlier run, among the converted.
  private(set) var kept = 0
  private let total: Int?
  private let isQuiet: Bool
  private let begin = ContinuousClock.now
  private var shown: ContinuousClock.Instant

  /// `total` is nil where nobody has counted the files.
  init(total: Int?, isQuiet: Bool) {
    self.total = total
    self.isQuiet = isQuiet
    shown = begin
  }

  mutating func count(_ entry: ManifestEntry, isSame: Bool) {
    if let output = entry.output {
      converted += 1
      if output.review { review += 1 }
      if isSame { kept += 1 }
    } else {
      failed += 1
    }
  }

  /// Shows the state where it is time for it: five times a second on a terminal, every ten seconds in a log.
  mutating func tick() {
    if isQuiet { return }
    let now = ContinuousClock.now
    guard now - shown >= (StandardError.isTerminal ? .milliseconds(200) : .seconds(10)) else { return }
    shown = now
    let line = state(after: now - begin)
    if StandardError.isTerminal {
      StandardError.write("\r\u{1B}[K" + line)
    } else {
      StandardError.line(line)
    }
  }

  /// The closing line; `place` says where the failures are named.
  func close(_ place: String, isComplete: Bool) {
    if isQuiet { return }
    if StandardError.isTerminal { StandardError.write("\r\u{1B}[K") }
    var text = "\(Self.grouped(converted)) converted"
    if kept > 0 { text += " (\(Self.grouped(kept)) of them by an earlier run)" }
    text += ", \(Self.grouped(review)) with fields to review, \(Self.grouped(failed)) failed"
    if failed > 0 && !place.isEmpty { text += "; see \(place)" }
    if !isComplete { text += "; not complete, run the same command again to go on" }
    StandardError.line(text)
  }

  private func state(after time: Duration) -> String {
    let done = converted + failed
    let seconds = max(0.001, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    let rate = Double(done) / seconds
    var text = ""
    if let total, total > 0 {
      let filled = min(20, done * 20 / total)
      text += "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled) + "] "
      text += "\(Self.grouped(done)) of \(Self.grouped(total)), "
      text += "\(Self.grouped(Int(rate)))/s, "
      if rate > 0 { text += Self.clock(Int(Double(max(0, total - done)) / rate)) + " left, " }
    } else {
      text += "\(Self.grouped(done)) done, \(Self.grouped(Int(rate)))/s, "
    }
    return text + "\(Self.grouped(failed)) failed"
  }

  /// 198412 → "198,412".
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0 && index % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    return text
  }

  /// 3725 → "1:02:05".
  private static func clock(_ seconds: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let hours = seconds / 3600
    let rest = "\(hours > 0 ? two(seconds / 60 % 60) : String(seconds / 60)):\(two(seconds % 60))"
    return hours > 0 ? "\(hours):\(rest)" : rest
  }
}
