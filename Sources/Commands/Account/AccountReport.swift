import CongVan

/// `congvan convert --account`: the ledger of files by class, and every byte that is lost or claimed twice.
struct AccountReport {
  let conversion: Conversion
  let limit: Int

  func run(_ paths: [String]) throws -> ExitCode {
    var code = ExitCode.done
    for path in paths {
      do {
        let bytes = try InputFile.bytes(of: path, limit: limit)
        let parse = try conversion.parse(bytes, path: path)
        let account = Account(of: bytes, by: parse.ledger)
        try StandardOutput.write(table(of: account, path: path))
        for problem in problems(of: account, in: bytes, path: path) { StandardError.line(problem) }
        if !account.isComplete && code == .done { code = .findings }
      } catch let error as InputError {
        StandardError.line(Messages.text(of: error))
        code = .unreadable
      }
    }
    return code
  }

  private func table(of account: Account, path: String) -> String {
    var text = "\(Messages.shown(path)): \(account.total) bytes that are not blank\n"
    for (name, bytes) in account.classes.sorted(by: { ($1.bytes, $0.name) < ($0.bytes, $1.name) }) {
      let number = String(bytes)
      text += String(repeating: " ", count: max(0, 10 - number.count)) + number + "  " + name + "\n"
    }
    return text
  }

  /// At most a few lines a file: the first places tell what is wrong.
  private func problems(of account: Account, in bytes: [UInt8], path: String) -> [String] {
    var lines: [String] = []
    for (ranges, what) in [
      (account.unclaimed, "claimed by nobody"), (account.claimedTwice, "claimed twice"),
      (account.outside, "claimed outside the file"),
    ] {
      let count = ranges.reduce(0) { $0 + $1.count }
      guard let first = ranges.first else { continue }
      let excerpt = String(decoding: bytes[first.clamped(to: bytes.indices)].prefix(40), as: UTF8.self)
      lines.append(
        "\(Messages.shown(path)): bytes \(first.lowerBound)-\(first.upperBound): \(what): "
          + "\"\(Messages.shown(excerpt))\" (\(ranges.count) places, \(count) bytes); this is a fault of the parser")
    }
    return lines
  }
}
