import CongVan

/// Times the comparison of made-up documents: sections against sections, and one giant paragraph against another.
///
///     benchCompare()
///     compare 1600 x 1600 sections   0.41 s   3.9 times 400 x 400
enum CompareBench {
  static func run() {
    _ = seconds { compare(letter(sections: 100, seed: 1), letter(sections: 100, seed: 2)) }
    let small = seconds { compare(letter(sections: 400, seed: 1), letter(sections: 400, seed: 2)) }
    let large = seconds { compare(letter(sections: 1600, seed: 1), letter(sections: 1600, seed: 2)) }
    print("compare 400 x 400 sections     \(small) s")
    print("compare 1600 x 1600 sections   \(large) s   \(large / small) times 400 x 400")
    let alike = seconds { compare(twins(1600), twins(1600)) }
    print("compare 1600 equal sections    \(alike) s")
    let paragraph = seconds { compare(giant(megabytes: 2, seed: 1), giant(megabytes: 2, seed: 2)) }
    print("compare 2 MB in one paragraph  \(paragraph) s")
    let endless = seconds { compare(repetition(megabytes: 2, "tăng cường"), repetition(megabytes: 2, "cường tăng")) }
    print("compare 2 MB of two words      \(endless) s")
  }

  private static func seconds(_ work: () -> Comparison) -> Double {
    let clock = ContinuousClock()
    var pairs = 0
    let time = clock.measure { pairs = work().pairs.count }
    precondition(pairs > 0)
    let parts = time.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }

  private static let words = """
    tuyên truyền giáo dục pháp luật học sinh sinh viên nhà trường kiểm tra giám sát báo cáo kết quả thực hiện kế hoạch
    phối hợp cơ quan đơn vị cán bộ công chức nâng cao chất lượng hiệu quả công tác quản lý tài sản nguồn vốn dự án
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// Sections of 40 to 80 words; a tenth of the words differs from seed to seed, a stock clause closes every third.
  private static func letter(sections: Int, seed: UInt64) -> Record {
    var letter = Letter()
    var changes = Generator(state: seed)
    letter.body = (1...sections).map { number in
      var generator = Generator(state: UInt64(number) &* 7919)
      var text: [String] = []
      for _ in 0..<40 + generator.next(40) {
        let word = generator.next(4) == 0 ? "mục\(generator.next(5000))" : words[generator.next(words.count)]
        text.append(changes.next(10) == 0 ? words[changes.next(words.count)] : word)
      }
      if number % 3 == 0 { text.append("và kịp thời báo cáo kết quả về cơ quan thường trực để tổng hợp.") }
      return Block(id: "\(number)", marker: "\(number).", path: "\(number)", text: text.joined(separator: " "))
    }
    return .letter(letter)
  }

  private static func twins(_ sections: Int) -> Record {
    var letter = Letter()
    letter.body = (1...sections).map {
      let text = "Các trường tổ chức tuyên truyền và báo cáo kết quả về Sở trước ngày 30 hằng tháng theo quy định."
      return Block(id: "\($0)", marker: "\($0).", path: "\($0)", text: text)
    }
    return .letter(letter)
  }

  private static func giant(megabytes: Int, seed: UInt64) -> Record {
    var generator = Generator(state: 42)
    var changes = Generator(state: seed)
    var text = ""
    while text.utf8.count < megabytes << 20 {
      let word = generator.next(6) == 0 ? "mục\(generator.next(100_000))" : words[generator.next(words.count)]
      text += (changes.next(20) == 0 ? "khác" : word) + " "
    }
    var letter = Letter()
    letter.body = [Block(id: "p1", text: text)]
    return .letter(letter)
  }

  private static func repetition(megabytes: Int, _ phrase: String) -> Record {
    var letter = Letter()
    let count = (megabytes << 20) / (phrase.utf8.count + 1)
    letter.body = [Block(id: "p1", text: Array(repeating: phrase, count: count).joined(separator: " "))]
    return .letter(letter)
  }

  /// SplitMix64: the same numbers on every run.
  private struct Generator {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ z >> 31) % UInt64(limit))
    }
  }
}
