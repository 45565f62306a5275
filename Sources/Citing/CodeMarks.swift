/// The signs inside a code, with their look-alikes; nothing else in a code is ever repaired.
enum CodeMarks {
  /// Width of a slash at a position: `/`, `⁄` (fraction slash), `∕` (division slash), `／` (full width); 0 where none is.
  static func slash(_ text: CitedText, at index: Int) -> Int {
    switch text.scalar(at: index).value {
    case 0x2F: 1
    case 0x2044, 0x2215, 0xFF0F: 3
    default: 0
    }
  }

  /// Width of a hyphen at a position: `-` and every dash that stands for one; 0 where none is.
  static func hyphen(_ text: CitedText, at index: Int) -> Int {
    switch text.scalar(at: index).value {
    case 0x2D: 1
    case 0x2010...0x2015, 0x2212: 3
    default: 0
    }
  }
}
