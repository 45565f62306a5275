/// Composes decomposed Vietnamese letters (NFD, half-composed, marks in the wrong order) to NFC in linear time.
///
/// Foundation's normaliser is quadratic on decomposed text; Vietnamese needs only twelve vowels, three shape marks and
/// five tones, so a table does it.
public enum Composition {
  /// Shape marks: breve, circumflex, horn. The position is the column of `shapes`.
  private static let shapeMarks: [UInt32] = [0x306, 0x302, 0x31B]
  /// Tone marks: grave, acute, tilde, hook, dot below. The position is the column of `tones`.
  private static let toneMarks: [UInt32] = [0x300, 0x301, 0x303, 0x309, 0x323]

  /// Letter → letter with breve, circumflex, horn; 0 where there is none.
  private static let shapes: [UInt32: [UInt32]] = [
    0x61: [0x103, 0xE2, 0], 0x65: [0, 0xEA, 0], 0x6F: [0, 0xF4, 0x1A1], 0x75: [0, 0, 0x1B0],
    0x41: [0x102, 0xC2, 0], 0x45: [0, 0xCA, 0], 0x4F: [0, 0xD4, 0x1A0], 0x55: [0, 0, 0x1AF],
  ]

  /// Letter → letter with grave, acute, tilde, hook, dot below; the rows of the Unicode charts.
  private static let tones: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [
      0x61: [0xE0, 0xE1, 0xE3, 0x1EA3, 0x1EA1], 0x65: [0xE8, 0xE9, 0x1EBD, 0x1EBB, 0x1EB9],
      0x69: [0xEC, 0xED, 0x129, 0x1EC9, 0x1ECB], 0x6F: [0xF2, 0xF3, 0xF5, 0x1ECF, 0x1ECD],
      0x75: [0xF9, 0xFA, 0x169, 0x1EE7, 0x1EE5], 0x79: [0x1EF3, 0xFD, 0x1EF9, 0x1EF7, 0x1EF5],
      0x41: [0xC0, 0xC1, 0xC3, 0x1EA2, 0x1EA0], 0x45: [0xC8, 0xC9, 0x1EBC, 0x1EBA, 0x1EB8],
      0x49: [0xCC, 0xCD, 0x128, 0x1EC8, 0x1ECA], 0x4F: [0xD2, 0xD3, 0xD5, 0x1ECE, 0x1ECC],
      0x55: [0xD9, 0xDA, 0x168, 0x1EE6, 0x1EE4], 0x59: [0x1EF2, 0xDD, 0x1EF8, 0x1EF6, 0x1EF4],
    ]
    // The toned shaped vowels stand in the charts as acute, grave, hook, tilde, dot, upper before lower.
    let runs: [(upper: UInt32, lower: UInt32, first: UInt32)] = [
      (0xC2, 0xE2, 0x1EA4), (0x102, 0x103, 0x1EAE), (0xCA, 0xEA, 0x1EBE),
      (0xD4, 0xF4, 0x1ED0), (0x1A0, 0x1A1, 0x1EDA), (0x1AF, 0x1B0, 0x1EE8),
    ]
    for run in runs {
      for (letter, step) in [(run.upper, UInt32(0)), (run.lower, UInt32(1))] {
        let acute = run.first + step
        table[letter] = [acute + 2, acute, acute + 6, acute + 4, acute + 8]
      }
    }
    return table
  }()

  /// Toned letter → (letter, tone), to reorder "ò + circumflex" into "ồ".
  private static let untoned: [UInt32: (letter: UInt32, tone: Int)] = {
    var table: [UInt32: (UInt32, Int)] = [:]
    for (letter, row) in tones {
      for (tone, composed) in row.enumerated() { table[composed] = (letter, tone) }
    }
    return table
  }()

  /// Whether the scalar is a mark that this table composes.
  public static func isMark(_ scalar: UInt32) -> Bool {
    (0x300...0x341).contains(scalar)
      && (toneMarks.contains(plain(scalar)) || shapeMarks.contains(scalar))
  }

  /// The letter with the mark, or nil where the two make no Vietnamese letter.
  public static func compose(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    let mark = plain(mark)
    if let tone = toneMarks.firstIndex(of: mark) { return tones[letter]?[tone] }
    guard let shape = shapeMarks.firstIndex(of: mark) else { return nil }
    if let composed = shapes[letter]?[shape], composed != 0 { return composed }
    guard let bare = untoned[letter], let shaped = shapes[bare.letter]?[shape], shaped != 0 else { return nil }
    return tones[shaped]?[bare.tone]
  }

  /// U+0340 and U+0341 are canonical doubles of grave and acute.
  private static func plain(_ mark: UInt32) -> UInt32 {
    switch mark {
    case 0x340: return 0x300
    case 0x341: return 0x301
    default: return mark
    }
  }
}
