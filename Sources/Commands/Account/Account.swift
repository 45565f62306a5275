import CongVan

/// Whether a ledger holds every non-blank byte of a file exactly once; counted on the file's bytes, not on the parse.
///
///     let account = Account(of: bytes, by: parse.ledger)
///     account.isComplete         // false
///     account.unclaimed.first    // 120..<141
struct Account {
  /// Non-blank bytes by the class of their owner, in the order of the ledger's first mention.
  private(set) var classes: [(name: String, bytes: Int)] = []
  /// Stretches of non-blank bytes that nobody claims.
  private(set) var unclaimed: [Range<Int>] = []
  /// Stretches of non-blank bytes that are claimed more than once.
  private(set) var claimedTwice: [Range<Int>] = []
  /// Claims that do not lie within the file.
  private(set) var outside: [Range<Int>] = []
  /// Non-blank bytes of the file.
  private(set) var total = 0

  var isComplete: Bool { unclaimed.isEmpty && claimedTwice.isEmpty && outside.isEmpty }

  init(of bytes: [UInt8], by ledger: [Claim]) {
    let ink = Self.ink(of: bytes)
    var inkBefore = [0]
    inkBefore.reserveCapacity(bytes.count + 1)
    for isInk in ink { inkBefore.append(inkBefore[inkBefore.count - 1] + (isInk ? 1 : 0)) }
    total = inkBefore[bytes.count]
    // How many claims begin less how many end at a byte: the running sum is how often it is claimed.
    var edges = [Int32](repeating: 0, count: bytes.count + 1)
    var places: [String: Int] = [:]
    for claim in ledger {
      guard claim.range.lowerBound >= 0, claim.range.upperBound <= bytes.count else {
        outside.append(claim.range)
        continue
      }
      edges[claim.range.lowerBound] += 1
      edges[claim.range.upperBound] -= 1
      let name = Self.name(of: claim.owner)
      let place = places[name] ?? classes.count
      if place == classes.count {
        places[name] = place
        classes.append((name, 0))
      }
      classes[place].bytes += inkBefore[claim.range.upperBound] - inkBefore[claim.range.lowerBound]
    }
    var depth: Int32 = 0
    for index in bytes.indices {
      depth += edges[index]
      guard ink[index] else { continue }
      if depth == 0 { Self.extend(&unclaimed, with: index) }
      if depth > 1 { Self.extend(&claimedTwice, with: index) }
    }
  }

  /// `code.number`, `furniture: pageNumber`, `unassigned`; the record's index counts from 1 and is left out of the class.
  private static func name(of owner: Claim.Owner) -> String {
    switch owner {
    case .field(_, let name): return name
    case .furniture(let furniture): return "furniture: \(furniture.rawValue)"
    case .unassigned: return "unassigned"
    }
  }

  private static func extend(_ ranges: inout [Range<Int>], with index: Int) {
    if let last = ranges.last, last.upperBound == index {
      ranges[ranges.count - 1] = last.lowerBound..<index + 1
    } else {
      ranges.append(index..<index + 1)
    }
  }

  /// Which bytes are not blank: all above the space, but for the no-break, thin, zero-width and ideographic blanks and
  /// the byte order mark of UTF-8.
  private static func ink(of bytes: [UInt8]) -> [Bool] {
    var ink = bytes.map { $0 > 0x20 && $0 != 0x7F }
    var index = 0
    while index < bytes.count {
      let length = blankLength(bytes, at: index)
      for blank in index..<index + length { ink[blank] = false }
      index += max(1, length)
    }
    return ink
  }

  private static func blankLength(_ bytes: [UInt8], at index: Int) -> Int {
    if bytes[index] == 0xC2, index + 1 < bytes.count { return [0xA0, 0x85].contains(bytes[index + 1]) ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    // U+2000 … U+200F, U+2028, U+2029, U+202F, U+205F, U+2060
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE2, 0x81, 0xA0):
      return 3
    // U+3000, U+FEFF
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }
}
