/// Folds Vietnamese letters: capitals to small ones, and further to their bare base letter.
///
/// Two foldings serve the comparison: `small` decides whether two words are the same, `bare` lets a word that a
/// scanner misread (`tính` for `tỉnh`) still be recognised beside its neighbours.
enum LetterFolding {
  /// The rows of the Vietnamese alphabet's toned letters, small: first the base letter, then all that fold to it.
  private static let rows: [(base: Unicode.Scalar, letters: String)] = [
    ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
    ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
  ]

  /// The folded forms of the scalars below U+1F00; 0 where the scalar is no letter or digit.
  private static let small: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x1F00)
    for value in 0x80..<0x1F00 {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      table[value] = lower.count == 1 && lower.first!.value < 0x1F00 ? UInt16(lower.first!.value) : UInt16(value)
    }
    for digit in 0x30...0x39 { table[digit] = UInt16(digit) }
    for letter in 0x61...0x7A {
      table[letter] = UInt16(letter)
      table[letter - 0x20] = UInt16(letter)
    }
    return table
  }()

  private static let bare: [UInt16: UInt16] = {
    var table: [UInt16: UInt16] = [:]
    for row in rows {
      for scalar in row.letters.unicodeScalars { table[UInt16(scalar.value)] = UInt16(row.base.value) }
    }
    return table
  }()

  /// The small letter or digit, or nil where the scalar is neither (punctuation, a sign, a blank).
  static func small(_ scalar: Unicode.Scalar) -> UInt16? {
    guard scalar.value < 0x1F00 else { return scalar.properties.isAlphabetic ? 0xFFFD : nil }
    let folded = small[Int(scalar.value)]
    return folded == 0 ? nil : folded
  }

  /// The base letter of a small one: ổ → o, đ → d; itself where it has none.
  static func bare(_ small: UInt16) -> UInt16 { small < 0x80 ? small : bare[small] ?? small }

  /// The spellings of one syllable that stand beside each other in documents: `hoà`/`hòa`, `kĩ`/`kỹ`, `lí`/`lý`.
  ///
  /// The word is changed in place, so that both spellings give the same letters.
  static func settleSpelling(_ word: inout [UInt16]) {
    guard word.count >= 2 else { return }
    let last = word.count - 1
    if let index = iLetters.firstIndex(of: word[last]), word.count <= 3, !isVowel(word[last - 1]) {
      word[last] = yLetters[index]
      return
    }
    guard let settled = openDiphthongs[UInt32(word[last - 1]) << 16 | UInt32(word[last])] else { return }
    word[last - 1] = settled.first
    word[last] = settled.second
  }

  private static func isVowel(_ letter: UInt16) -> Bool {
    switch bare(letter) {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true
    default: return false
    }
  }

  private static let iLetters = units("iìíỉĩị")
  private static let yLetters = units("yỳýỷỹỵ")

  /// oà → òa, oè → òe, uỳ → ùy: the tone mark on the second letter, and where the other school puts it.
  private static let openDiphthongs: [UInt32: (first: UInt16, second: UInt16)] = {
    var table: [UInt32: (UInt16, UInt16)] = [:]
    for (first, seconds) in [("oòóỏõọ", "aàáảãạ"), ("oòóỏõọ", "eèéẻẽẹ"), ("uùúủũụ", "yỳýỷỹỵ")] {
      let firsts = units(first)
      let seconds = units(seconds)
      for tone in 1..<firsts.count {
        table[UInt32(firsts[0]) << 16 | UInt32(seconds[tone])] = (firsts[tone], seconds[0])
      }
    }
    return table
  }()

  private static func units(_ text: String) -> [UInt16] { text.unicodeScalars.map { UInt16($0.value) } }
}
