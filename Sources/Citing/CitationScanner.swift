import Records
import TextReading

/// Walks a text once, stops at digits and at the capitals that law names begin with, and reads what stands there.
///
/// The range of a citation may lie within the subject of the one before it: "Quyết định số 5/QĐ-X sửa đổi Quyết định số
/// 3/QĐ-X" gives both.
struct CitationScanner {
  private let text: CitedText
  /// What was found, and where each stands.
  var references: [Reference] = []
  private(set) var ranges: [Range<Int>] = []
  /// End of the last citation's date and organ, so that a list can hand its type on.
  private var lastEnd = -1
  private var lastType: String?

  init(_ text: CitedText) { self.text = text }

  mutating func run() {
    let bytes = text.bytes
    let count = bytes.count
    var index = 0
    while true {
      // Small letters, blanks and all of Vietnamese beyond ASCII lie outside these bytes: most of a text is passed here.
      if let base = bytes.baseAddress {
        while index + 8 <= count, case let found = EightBytes(base + index).within(0x30, 0x50) {
          if found != 0 {
            index += EightBytes.first(found)
            break
          }
          index += 8
        }
      }
      while index < count, bytes[index] &- 0x30 > 0x20 { index += 1 }
      guard index < count else { return }
      let byte = bytes[index]
      if byte <= 0x39 {
        index = readNumber(at: index)
      } else if byte == 0x4C || byte == 0x42 || byte == 0x50 || byte == 0x48 {
        index = readLaw(at: index)
      } else {
        index += 1
      }
    }
  }

  /// Reads the citation whose number starts here; returns where to go on.
  private mutating func readNumber(at start: Int) -> Int {
    var digitsEnd = start
    while case let byte = text.byte(digitsEnd), byte >= 0x30, byte <= 0x39 { digitsEnd += 1 }
    guard couldBeCited(after: digitsEnd), NumberReading.mayBegin(text, at: start) else { return digitsEnd }
    if let reading = CodeReading(text, at: start) {
      guard let lead = Lead(text, before: start) else { return reading.end }
      guard lead.satisfies(reading.need) else { return digitsEnd }
      append(reading.code, lead: lead, codeEnd: reading.end)
      return reading.end
    }
    return readBareNumber(at: start, digitsEnd: digitsEnd)
  }

  /// Most numbers are quantities, years and dates: what follows the digits tells them at one look.
  private func couldBeCited(after end: Int) -> Bool {
    switch text.byte(end) {
    case 0x2F, 0x2D, 0x2E, 0x20, 0x2C, 0x0A, 0x09, 0x61...0x65, 0xE2, 0xC2, 0xEF: true
    default: false
    }
  }

  /// "Nghị quyết 35 của Bộ Chính trị", "Nghị định 30/2020": a type word and a number that needs its organ or date.
  private mutating func readBareNumber(at start: Int, digitsEnd: Int) -> Int {
    guard digitsEnd - start < 6 else { return digitsEnd }
    var end = digitsEnd
    var year: Int?
    if text.byte(end) == 0x2F, let (value, yearEnd) = CitedDate.number(text, at: end + 1, most: 4),
      yearEnd == end + 5, (1945...2099).contains(value), CodeMarks.slash(text, at: yearEnd) == 0
    {
      year = value
      end = yearEnd
    }
    let next = text.skipBlanks(end)
    // c(ủa), n(gày), a comma: without one of them no tail can follow.
    guard year != nil || [0x63, 0x6E, 0x2C].contains(text.byte(next)), !text.isWordPart(at: end) else { return end }
    guard let lead = Lead(text, before: start), let type = lead.documentType else { return digitsEnd }
    if year != nil { guard Self.numberedByYear.contains(type) else { return digitsEnd } }
    let tail = CitationTail(text, after: end)
    // "Kế hoạch 5 năm 2021-2025" is a plan for five years.
    let hasDay = tail.date?.month != nil
    guard year != nil || tail.organ != nil || hasDay else { return digitsEnd }
    append(Code(number: text.string(start..<digitsEnd), year: year), lead: lead, codeEnd: end)
    return end
  }

  /// Legislation, whose short form is number and year: "Nghị định 30/2020".
  private static let numberedByYear: Set<String> = [
    "Nghị định", "Thông tư", "Nghị quyết", "Quyết định", "Thông tư liên tịch",
  ]

  private mutating func append(_ code: Code, lead: Lead, codeEnd: Int) {
    let tail = CitationTail(text, after: codeEnd)
    let provision = ProvisionLead(text, before: lead.start)
    let type = lead.documentType ?? (isListed(lead) ? lastType : nil)
    let range = provision.start..<tail.end
    let organ = tail.organ ?? lead.between.map { text.string($0) }
    references.append(
      Reference(
        text: text.string(range), documentType: type, code: code, date: tail.date, organ: organ,
        subject: tail.subject, provision: provision.provision,
        relation: RelationCue.relation(text, before: provision.start)))
    ranges.append(range)
    lastEnd = tail.end
    lastType = type
  }

  private static let and = Word("và")

  /// Whether nothing but a comma, a semicolon or "và" stands between the last citation and this one.
  private func isListed(_ lead: Lead) -> Bool {
    guard lastType != nil, lastEnd >= 0, lead.start >= lastEnd, lead.start - lastEnd < 16 else { return false }
    var index = lastEnd
    while index < lead.start {
      let byte = text.byte(index)
      if byte == 0x2C || byte == 0x3B {
        index += 1
      } else if case let width = text.blank(at: index), width > 0 {
        index += width
      } else if let end = text.end(of: Self.and, at: index) {
        index = end
      } else {
        return false
      }
    }
    return true
  }

  /// Reads a law's name at a capital; returns where to go on.
  private mutating func readLaw(at start: Int) -> Int {
    guard couldBeLaw(at: start), let reading = LawReading(text, at: start) else { return start + 1 }
    references.append(reading.reference)
    ranges.append(reading.range)
    lastEnd = reading.range.upperBound
    lastType = reading.reference.documentType
    return reading.range.upperBound
  }

  /// Luật, Bộ luật, Pháp lệnh, Hiến pháp: a second look at the bytes settles every other word with that capital.
  private func couldBeLaw(at start: Int) -> Bool {
    let second = text.byte(start + 1) | 0x20
    switch text.byte(start) {
    case 0x4C: return second == 0x75 && text.byte(start + 2) == 0xE1
    case 0x42: return second == 0xE1 && text.byte(start + 2) == 0xBB && text.byte(start + 5) | 0x20 == 0x6C
    case 0x50: return second == 0x68 && text.byte(start + 2) == 0xC3
    default: return second == 0x69 && text.byte(start + 2) == 0xE1
    }
  }
}
