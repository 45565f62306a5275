import Records

/// Collects who owns which bytes, and gives what is left its owner, so that no byte is lost and none is owned twice.
struct LedgerBuilder {
  private var claims: [Claim] = []

  mutating func claim(_ ranges: [Range<Int>], _ owner: Claim.Owner) {
    for range in ranges where !range.isEmpty { claims.append(Claim(range: range, owner: owner)) }
  }

  /// Every non-blank byte of the file once, ascending; what nobody claimed belongs to `rest`.
  func ledger(of file: [UInt8], rest: Claim.Owner) -> [Claim] {
    var out: [Claim] = []
    out.reserveCapacity(claims.count * 2)
    var position = 0
    for claim in claims.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let start = max(position, claim.range.lowerBound)
      if start >= claim.range.upperBound { continue }
      if let gap = Self.trimmed(file, position..<start) { out.append(Claim(range: gap, owner: rest)) }
      if let last = out.last, last.owner == claim.owner, last.range.upperBound == start {
        out[out.count - 1].range = last.range.lowerBound..<claim.range.upperBound
      } else {
        out.append(Claim(range: start..<claim.range.upperBound, owner: claim.owner))
      }
      position = claim.range.upperBound
    }
    if let gap = Self.trimmed(file, position..<file.count) { out.append(Claim(range: gap, owner: rest)) }
    return out
  }

  /// The range without the blanks at its ends; nil where nothing is left.
  private static func trimmed(_ file: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, file[start] <= 0x20 { start += 1 }
    while end > start, file[end - 1] <= 0x20 { end -= 1 }
    return start < end ? start..<end : nil
  }
}
