import TextReading

/// Titles that most signers bear (chức vụ), to give back what a scanner took: "PHO CHU TỊCH" is PHÓ CHỦ TỊCH.
///
/// Each word but the first may have one letter wrong, at most half of them, and then is no syllable: TỔ TRƯỞNG is not BỘ
/// TRƯỞNG, THỦ TƯỚNG not THỨ TRƯỞNG. A title that is not in the table stays as read.
enum KnownTitles {
  /// The title as it is spelt, or nil where it is not known or already right.
  static func repaired(_ title: String) -> String? {
    var line = WordLine()
    let bytes = Array(title.utf8)
    bytes.withUnsafeBufferPointer { line.read($0, 0..<$0.count) }
    guard line.words.count >= 2, line.words.allSatisfy({ $0.shape == .capitals || $0.shape == .mixed }) else {
      return nil
    }
    for known in table where known.words.count == line.words.count && isSpoilt(line, known.words) {
      return known.title == title ? nil : known.title
    }
    return nil
  }

  private static func isSpoilt(_ line: WordLine, _ known: [UInt64]) -> Bool {
    guard line.words[0].key == known[0], line.nearlyMatches(known, at: 0) else { return false }
    return zip(line.words, known).allSatisfy { word, key in
      word.key == key || !Syllables.shared.isSyllable(word.key, word.coreEnd - word.coreStart)
    }
  }

  private static let table: [(title: String, words: [UInt64])] = [
    "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CỤC TRƯỞNG",
    "PHÓ CỤC TRƯỞNG", "VỤ TRƯỞNG", "PHÓ VỤ TRƯỞNG", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG",
    "CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA", "HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG",
    "BÍ THƯ", "PHÓ BÍ THƯ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "CHI CỤC TRƯỞNG",
    "PHÓ CHI CỤC TRƯỞNG", "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM",
  ].map { ($0, phrase(String(decoding: foldedBytes($0), as: UTF8.self))) }
}
