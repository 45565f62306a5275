import Foundation

/// What people read in a file of the corpora, and when a value counts as theirs: the rules of the corpora's scorer.
struct GoldFile {
  let name: String
  let text: URL
  /// Noisy text need only be alike, save in numbers and dates.
  let isNoisy: Bool
  let records: [GoldRecord]

  init(_ gold: URL) throws {
    name = String(gold.lastPathComponent.dropLast(".gold.json".count))
    text = gold.deletingLastPathComponent().appendingPathComponent(name + ".txt")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: gold)) as? [String: Any] ?? [:]
    isNoisy = (object["form"] as? String ?? "").hasPrefix("ocr")
    records = (object["records"] as? [[String: Any]] ?? []).map { GoldRecord(json: $0) }
  }
}

/// One document of the gold.
struct GoldRecord {
  let json: [String: Any]

  /// The gold says of these that the text does not settle them.
  var skipped: Set<String> { Set(json["skip"] as? [String] ?? []) }

  /// The values at a dotted name, `signers.fullName`, `toPlaces`; none where it is null.
  func values(_ field: String) -> [String] {
    var found: [Any] = [json]
    for part in field.split(separator: ".") {
      found = found.compactMap { ($0 as? [String: Any])?[String(part)] }
        .flatMap { $0 as? [Any] ?? [$0] }
    }
    return found.compactMap { $0 is NSNull ? nil : "\($0)" }.filter { !$0.isEmpty }
  }
}

/// A value without what the scorer overlooks: normal form, case, blanks, kinds of dashes and quotes, closing punctuation.
func scored(_ value: String) -> [UInt16] {
  var out = ""
  var blank = false
  for scalar in value.precomposedStringWithCanonicalMapping.unicodeScalars {
    var text: String
    switch scalar {
    case "\u{2010}"..."\u{2015}", "\u{2212}": text = "-"
    case "“", "”", "„", "«", "»": text = "\""
    case "’", "‘": text = "'"
    case "…": text = "..."
    case "Ð": text = "Đ"
    default:
      if scalar.properties.isWhitespace {
        blank = !out.isEmpty
        continue
      }
      text = String(scalar)
    }
    // Blanks around a dash or a slash do not count.
    if text == "-" || text == "/" { blank = false }
    if blank, let last = out.last, last != "-", last != "/" { out += " " }
    blank = false
    out += text
  }
  while let last = out.last, last == " " || ".;,:".contains(last) { out.removeLast() }
  return Array(out.lowercased().utf16)
}

/// Whether two values are one for the scorer.
func same(_ first: String, _ second: String, alike: Bool) -> Bool {
  let (first, second) = (scored(first), scored(second))
  return first == second || alike && likeness(first, second) >= 0.85
}

/// Twice the letters in blocks that both have, in order, for all letters of both: as Python's `difflib` counts it.
func likeness(_ first: [UInt16], _ second: [UInt16]) -> Double {
  if first.isEmpty, second.isEmpty { return 1 }
  var matched = 0
  var open = [(first.startIndex..<first.endIndex, second.startIndex..<second.endIndex)]
  while let (left, right) = open.popLast() {
    // The longest common block, the earliest of equals.
    var best = (left: left.lowerBound, right: right.lowerBound, count: 0)
    var previous = [Int](repeating: 0, count: right.count + 1)
    for i in left {
      var current = [Int](repeating: 0, count: right.count + 1)
      for j in right where first[i] == second[j] {
        let count = previous[j - right.lowerBound] + 1
        current[j - right.lowerBound + 1] = count
        if count > best.count { best = (i - count + 1, j - count + 1, count) }
      }
      previous = current
    }
    if best.count == 0 { continue }
    matched += best.count
    open.append((left.lowerBound..<best.left, right.lowerBound..<best.right))
    open.append((best.left + best.count..<left.upperBound, best.right + best.count..<right.upperBound))
  }
  return 2 * Double(matched) / Double(first.count + second.count)
}
