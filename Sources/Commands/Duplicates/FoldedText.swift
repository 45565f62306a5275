/// Text folded to what survives a scanner: plain small letters and digits, no marks, no blanks, look-alikes made one.
///
///     FoldedText.fold("Kính gửi: Sở 01")   // "klnhgulsool"
enum FoldedText {
  static func fold(_ text: String, into folded: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      let value = Int(scalar.value)
      if value < table.count {
        let letter = table[value]
        if letter != 0 { folded.append(letter) }
      }
    }
  }

  /// Scalar → folded letter, 0 for what is left out; reaches to the last Vietnamese letter, U+1EF9.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x1EFA)
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(digit)] = digit }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      table[Int(letter)] = letter
      table[Int(letter) - 32] = letter
    }
    let families: [(UInt8, String)] = [
      (UInt8(ascii: "a"), "àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"), (UInt8(ascii: "d"), "đðĐÐ"),
      (UInt8(ascii: "e"), "èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ"), (UInt8(ascii: "i"), "ìíỉĩịÌÍỈĨỊ"),
      (UInt8(ascii: "o"), "òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"),
      (UInt8(ascii: "u"), "ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ"), (UInt8(ascii: "y"), "ỳýỷỹỵỲÝỶỸỴ"),
    ]
    for (letter, family) in families {
      for scalar in family.unicodeScalars { table[Int(scalar.value)] = letter }
    }
    // I, l and 1, O and 0 are what recognition confuses most.
    for index in table.indices {
      switch table[index] {
      case UInt8(ascii: "i"), UInt8(ascii: "1"): table[index] = UInt8(ascii: "l")
      case UInt8(ascii: "0"): table[index] = UInt8(ascii: "o")
      default: break
      }
    }
    return table
  }()
}
