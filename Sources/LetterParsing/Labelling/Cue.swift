/// What can be seen of a cell that speaks for or against a label.
package enum Cue: Int, CaseIterable, Sendable {
  case always
  // Shape of the text.
  case capitals, titleWords, startsLower, startsUpper, startsDigit, startsPunctuation, bullet, numbered, article
  case tiny, short, middling, long, veryLong
  case endsSemicolon, endsColon, endsPeriod, endsMark, endsComma, endsOpen
  case oneWord, twoToFive, sixToTwelve, manyWords
  case hasDigits, mostlyDigits, garbage, doubtfulWords, bracketed, tableRow
  // Place on the page.
  case left, right, centred, blankAbove, farBelow, firstCells, firstOfPage, continued, sameLineAsBefore
  // Words.
  case stateName, mottoLine, partyName, unionName
  case numberLabel, notation, numberAlone, dateLine, dateStart, dateInside
  case about, aboutWords, typeName, typeNameStart
  case addressLabel, placesLabel, filing, asAbove, purpose
  case competence, positionStart, positionCapitals, organStart, organCapitals
  case basis, proposal, carryingOut, command, enclosedLink, annexTitle, contact, copyMark
  case urgency, secrecy, circulation, signedMark, personName, degree, telegram, closing, thanks, yearOnly, footnoteMark
  // What stands before and after it.
  case afterCapitals, afterLong, afterOpen, afterSemicolon, afterColon, afterBullet, afterEndMark, beforeCapitals,
    beforeBullet, beforeMotto
  case afterPlacesLabel, afterName, afterAddressLabel, afterDateFragment, dateFragment, titleThenName, afterType,
    afterAbout, goesOn, closesBracket, invites

  package static let count = allCases.count
}

/// A set of cues, as bits.
package struct CueSet: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ cues: [Cue]) { for cue in cues { insert(cue) } }

  /// Whether the two sets have no cue in common.
  func isDisjoint(with other: CueSet) -> Bool { low & other.low == 0 && high & other.high == 0 }

  @inline(__always)
  mutating func insert(_ cue: Cue) {
    let value = cue.rawValue
    if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
  }

  @inline(__always)
  mutating func insert(_ cue: Cue, if condition: Bool) {
    if condition { insert(cue) }
  }

  @inline(__always)
  package func contains(_ cue: Cue) -> Bool {
    let value = cue.rawValue
    return value < 64 ? low >> UInt64(value) & 1 == 1 : high >> UInt64(value - 64) & 1 == 1
  }

  /// The set without the cues whose bits are zero in the mask; what every cell has stays.
  package func masked(low: UInt64, high: UInt64) -> CueSet {
    var set = self
    set.low &= low | 1
    set.high &= high
    return set
  }

  /// Calls `body` with the raw value of each cue in the set.
  package func visit(_ body: (Int) -> Void) {
    var bits = low
    while bits != 0 {
      body(bits.trailingZeroBitCount)
      bits &= bits - 1
    }
    bits = high
    while bits != 0 {
      body(bits.trailingZeroBitCount + 64)
      bits &= bits - 1
    }
  }
}
