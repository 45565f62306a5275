import Outlining
import TextReading

/// Finds the cues of one cell from its words.
struct CueFinder {
  /// The cues that the cell's own text gives.
  func cues(_ line: WordLine, cell: Cell, markerKind: Marker.Kind?) -> CueSet {
    var cues = CueSet()
    cues.insert(.always)
    let words = line.words
    guard !words.isEmpty else { return cues }
    shape(line, &cues)
    place(cell, &cues)
    if let markerKind {
      if markerKind == .bullet { cues.insert(.bullet) } else { cues.insert(.numbered) }
      cues.insert(.article, if: markerKind == .article || markerKind == .chapter)
    }
    if let start = words.firstIndex(where: { !$0.isPunctuation }) { phrases(line, start, &cues) }
    return cues
  }

  /// The cues of a full line of running text, from its first words and its last bytes.
  func plainCues(
    _ line: WordLine, _ text: UnsafeBufferPointer<UInt8>, cell: Cell, characters: Int, markerKind: Marker.Kind?
  ) -> CueSet {
    var cues = CueSet()
    cues.insert(.always)
    place(cell, &cues)
    cues.insert(characters <= 50 ? .middling : characters <= 110 ? .long : .veryLong)
    cues.insert(characters <= 50 ? .sixToTwelve : .manyWords)
    if let markerKind {
      if markerKind == .bullet { cues.insert(.bullet) } else { cues.insert(.numbered) }
      cues.insert(.article, if: markerKind == .article || markerKind == .chapter)
    }
    var doubtful = 0
    var solid = 0
    for word in line.words where !word.isPunctuation {
      solid += 1
      cues.insert(.hasDigits, if: word.shape == .number)
      if !Syllables.isPlausible(line, word) { doubtful += 1 }
    }
    cues.insert(.doubtfulWords, if: doubtful * 4 >= solid && doubtful > 0)
    end(text[text.count - 1], text.suffix(8), &cues)
    guard let start = line.words.firstIndex(where: { !$0.isPunctuation }) else { return cues }
    let first = line.words[start]
    switch first.shape {
    case .lower: cues.insert(.startsLower)
    case .capitals, .title: cues.insert(.startsUpper)
    case .number: cues.insert(.startsDigit)
    default: break
    }
    cues.insert(.startsPunctuation, if: line.words[0].start < line.words[0].coreStart || start > 0)
    cues.insert(.bracketed, if: line.folded.bytes[0] == UInt8(ascii: "("))
    cues.insert(.about, if: Vocabulary.isAbout(first))
    cues.insert(.aboutWords, if: first.key == Self.phrases.ve[0])
    labels(line, start, &cues)
    return cues
  }

  private func shape(_ line: WordLine, _ cues: inout CueSet) {
    let words = line.words
    var capitals = 0
    var titles = 0
    var lowers = 0
    var numbers = 0
    var solid = 0
    var gaps = 0
    var doubtful = 0
    for word in words {
      if word.hasGap, word.start > 0 { gaps += 1 }
      switch word.shape {
      case .capitals: capitals += word.coreEnd - word.coreStart > 1 || words.count == 1 ? 1 : 0
      case .title: titles += 1
      case .lower: lowers += 1
      case .number: numbers += 1
      case .mixed: break
      case .punctuation: continue
      }
      solid += 1
      if !Syllables.isPlausible(line, word) { doubtful += 1 }
    }
    let characters = line.folded.count
    cues.insert(
      characters <= 4
        ? .tiny : characters <= 22 ? .short : characters <= 50 ? .middling : characters <= 110 ? .long : .veryLong)
    cues.insert(solid <= 1 ? .oneWord : solid <= 5 ? .twoToFive : solid <= 12 ? .sixToTwelve : .manyWords)
    cues.insert(.capitals, if: capitals > 0 && lowers == 0 && titles * 4 <= capitals)
    cues.insert(.titleWords, if: titles >= 2 && lowers == 0 && capitals == 0)
    cues.insert(.hasDigits, if: numbers > 0)
    cues.insert(.mostlyDigits, if: numbers * 2 > solid)
    cues.insert(.garbage, if: solid == 0 || characters <= 40 && doubtful * 5 >= solid * 3)
    cues.insert(.doubtfulWords, if: doubtful * 4 >= solid && doubtful > 0)
    cues.insert(.tableRow, if: gaps >= 2)
    if let first = words.first(where: { !$0.isPunctuation }) {
      switch first.shape {
      case .lower: cues.insert(.startsLower)
      case .capitals, .title: cues.insert(.startsUpper)
      case .number: cues.insert(.startsDigit)
      default: break
      }
    }
    let start = line.folded.bytes[0]
    cues.insert(.startsPunctuation, if: words[0].start < words[0].coreStart || words[0].isPunctuation)
    cues.insert(.bracketed, if: start == UInt8(ascii: "("))
    let bytes = line.folded.bytes
    bytes.withContiguousStorageIfAvailable { end($0[$0.count - 1], $0.suffix(8), &cues) }
  }

  private func end(_ last: UInt8, _ tail: Slice<UnsafeBufferPointer<UInt8>>, _ cues: inout CueSet) {
    switch last {
    case UInt8(ascii: ";"): cues.insert(.endsSemicolon)
    case UInt8(ascii: ":"): cues.insert(.endsColon)
    case UInt8(ascii: ","): cues.insert(.endsComma)
    case UInt8(ascii: "."): cues.insert(.endsPeriod)
    default: cues.insert(.endsOpen)
    }
    let beforeLast = tail.count > 1 ? tail[tail.endIndex - 2] : 0
    cues.insert(.closesBracket, if: last == UInt8(ascii: ")") || beforeLast == UInt8(ascii: ")"))
    var index = tail.startIndex
    while index + 1 < tail.endIndex {
      if tail[index] == UInt8(ascii: "/"), tail[index + 1] == UInt8(ascii: ".") { cues.insert(.endsMark) }
      index += 1
    }
  }

  private func place(_ cell: Cell, _ cues: inout CueSet) {
    cues.insert(.left, if: cell.side == .left)
    cues.insert(.right, if: cell.side == .right)
    cues.insert(.centred, if: cell.side == .full && cell.column >= 18)
    cues.insert(.blankAbove, if: cell.blanksAbove == 1 || cell.blanksAbove == 2)
    cues.insert(.farBelow, if: cell.blanksAbove > 2)
    cues.insert(.sameLineAsBefore, if: cell.isContinued)
  }

  private func phrases(_ line: WordLine, _ start: Int, _ cues: inout CueSet) {
    let words = line.words
    let first = words[start]
    let isCapitals = first.shape == .capitals
    if words.count - start >= 2 { mottos(line, &cues) }
    numberCues(line, start, &cues)
    if let date = DatePhrase(line) {
      cues.insert(.dateInside)
      let before = words[..<date.day]
      if date.day <= 8, !before.contains(where: { $0.shape == .lower && $0.key != literalKey("tp") }) || date.day == 0 {
        cues.insert(date.end >= words.count - 1 ? .dateLine : .dateStart)
      }
    }
    if words.count <= 6, !cues.contains(.dateInside) {
      let last = words.last { !$0.isPunctuation }
      // "A Lưới" begins with a word of one capital.
      let startsName = first.shape == .title || isCapitals && first.coreEnd - first.coreStart == 1
      cues.insert(
        .dateFragment,
        if: last?.key == Vocabulary.ngay && startsName
          || first.key == Vocabulary.thang && (words.count == 1 || words.contains { $0.key == Vocabulary.nam }))
      cues.insert(
        .yearOnly, if: first.key == Vocabulary.nam && words.count == start + 2 && last?.shape == .number)
    }
    cues.insert(.about, if: Vocabulary.isAbout(first))
    if line.matches(Self.phrases.veViec, at: start) || line.matches(Self.phrases.ve, at: start) {
      cues.insert(.aboutWords)
    }
    if isCapitals || first.shape == .mixed {
      if let type = TypeNames.match(line, at: start) {
        cues.insert(
          start + type.length >= words.count || words[(start + type.length)...].allSatisfy(\.isPunctuation)
            ? .typeName : .typeNameStart)
        if words[start + type.length - 1].trail == UInt8(ascii: ":") { cues.insert(.command) }
      }
      if Vocabulary.positionStarts.length(line, at: start) != nil {
        cues.insert(.positionStart)
        cues.insert(.positionCapitals, if: cues.contains(.capitals))
        cues.insert(.titleThenName, if: endsInName(line, start))
      }
      if Vocabulary.organStarts.length(line, at: start) != nil {
        cues.insert(.organStart)
        cues.insert(.organCapitals, if: cues.contains(.capitals))
      }
      if Vocabulary.competence.contains(first.key), words.count > start + 1 || first.trail != 0 {
        cues.insert(.competence)
        cues.insert(.titleThenName, if: endsInName(line, start))
      }
      marks(line, start, &cues)
    } else if Vocabulary.competence.contains(first.key), first.trail == UInt8(ascii: "."), first.shape != .lower,
      words.count > start + 1
    {
      cues.insert(.competence)
    }
    labels(line, start, &cues)
    name(line, start, &cues)
  }

  private func mottos(_ line: WordLine, _ cues: inout CueSet) {
    let words = line.words
    cues.insert(
      .stateName,
      if: words.count <= 4 && words[0].shape == .capitals
        && Vocabulary.stateNameEnds.contains { $0.count == words.count && line.nearlyMatches($0, at: 0) })
    guard Self.mottoWords.contains(where: line.mayHold) else { return }
    for index in words.indices {
      switch words[index].key {
      case Vocabulary.stateName[0]:
        cues.insert(
          .stateName, if: line.nearlyMatches(Vocabulary.stateName, at: index) && words[index].shape == .capitals)
      case Vocabulary.mottoMiddle[0]:
        cues.insert(.mottoLine, if: line.find(Vocabulary.motto, from: index) != nil && words[index].shape == .title)
      case Vocabulary.partyName[0]:
        cues.insert(
          .partyName, if: line.nearlyMatches(Vocabulary.partyName, at: index) && words[index].shape == .capitals)
      case Vocabulary.unionName[0]:
        cues.insert(
          .unionName,
          if: words[index].shape == .capitals
            && (line.matches(Vocabulary.unionName, at: index) || line.matches(Vocabulary.unionNameLong, at: index)))
      default: break
      }
    }
  }

  private func numberCues(_ line: WordLine, _ start: Int, _ cues: inout CueSet) {
    let words = line.words
    let bytes = line.folded.bytes
    let first = words[start]
    if bytes[first.start] == UInt8(ascii: "s") || bytes[first.coreStart] == UInt8(ascii: "s"), first.shape != .lower {
      let label = first.coreStart
      let second = label + 1 < bytes.count ? bytes[label + 1] : 0
      let third = label + 2 < bytes.count ? bytes[label + 2] : 0
      let isO = second == UInt8(ascii: "o") || second == UInt8(ascii: "0") || second == UInt8(ascii: "6")
      let closes =
        third == UInt8(ascii: ":") || third == UInt8(ascii: ";") || third == UInt8(ascii: ".")
        || third == UInt8(ascii: " ") || third == UInt8(ascii: "/")
      if isO, closes || (0x30...0x39).contains(third) {
        let next = third == UInt8(ascii: " ") ? (start + 1 < words.count ? words[start + 1] : nil) : first
        let isNumberLike =
          third != UInt8(ascii: " ")
          || next.map {
            $0.shape == .number || $0.shape == .mixed || $0.isPunctuation || bytes[$0.start] == UInt8(ascii: "/")
          } == true
        cues.insert(.numberLabel, if: isNumberLike)
      }
    }
    if words.count > start + 1, line.matches(Self.phrases.lawNumber, at: start) { cues.insert(.numberLabel) }
    for word in words.prefix(8) where word.shape == .capitals || word.shape == .mixed {
      var slash = false
      for index in word.start..<word.end where bytes[index] == UInt8(ascii: "/") { slash = true }
      if slash, word.coreEnd - word.coreStart >= 3 { cues.insert(.notation) }
    }
  }

  /// Capitals and then a name on one line.
  private func endsInName(_ line: WordLine, _ start: Int) -> Bool {
    var end = line.words.count
    while end > start, line.words[end - 1].isPunctuation { end -= 1 }
    var name = end
    while name > start, line.words[name - 1].shape == .title { name -= 1 }
    return end - name >= 2 && end - name <= 5 && name > start
      && line.words[start..<name].allSatisfy { $0.shape == .capitals || $0.isPunctuation }
      && Vocabulary.surnames.contains(line.words[name].key)
  }

  private func marks(_ line: WordLine, _ start: Int, _ cues: inout CueSet) {
    let count = line.words.count - start
    guard count <= 6 else { return }
    cues.insert(
      .urgency,
      if: count <= 4
        && (line.nearlyMatches(Self.phrases.hoaToc, at: start) || line.matches(Self.phrases.thuongKhan, at: start)
          || count == 1 && line.matches(Self.phrases.khan, at: start))
    )
    cues.insert(
      .secrecy,
      if: count <= 3
        && (line.matches(Self.phrases.toiMat, at: start) || line.matches(Self.phrases.tuyetMat, at: start)
          || count == 1 && line.matches(Self.phrases.mat, at: start))
    )
    cues.insert(
      .circulation,
      if: line.matches(Self.phrases.luuHanh, at: start) || line.matches(Self.phrases.taiLieuLuuHanh, at: start)
        || line.matches(Self.phrases.xemXong, at: start)
        || line.matches(Self.phrases.thuHoi, at: start))
  }

  private func labels(_ line: WordLine, _ start: Int, _ cues: inout CueSet) {
    let words = line.words
    cues.insert(.telegram, if: endsInTelegram(line))
    cues.insert(.invites, if: words.last?.key == literalKey("moi") && words.last?.trail == UInt8(ascii: ":"))
    guard Self.labelStarts.contains(words[start].key) || isSpoiltLabel(line, start) else { return }
    cues.insert(
      .addressLabel,
      if: line.nearlyMatches(Vocabulary.kinhGui, at: start) || line.matches(Vocabulary.kinhTrinh, at: start)
        || line.matches(Vocabulary.dongKinhGui, at: start))
    cues.insert(
      .placesLabel,
      if: words[start].shape != .lower
        && (line.nearlyMatches(Vocabulary.noiNhan, at: start) || line.matches(Vocabulary.noiGui, at: start)
          || isSpoiltPlacesLabel(line, start))
        && words.count <= start + 4)
    cues.insert(.filing, if: words[start].key == Vocabulary.luu && words.count <= 14)
    cues.insert(
      .asAbove,
      if: line.matches(Self.phrases.nhuTren, at: start) || line.matches(Self.phrases.nhuDieu, at: start)
        || line.matches(Self.phrases.nhuKinhGui, at: start))
    cues.insert(.basis, if: line.matches(Self.phrases.canCu, at: start))
    cues.insert(
      .proposal, if: line.matches(Self.phrases.theoDeNghi, at: start) || line.matches(Self.phrases.xet, at: start))
    cues.insert(
      .carryingOut,
      if: line.matches(Self.phrases.thucHien, at: start) || line.matches(Self.phrases.trienKhai, at: start))
    cues.insert(
      .enclosedLink,
      if: line.folded.bytes[0] == UInt8(ascii: "(")
        && (line.nearlyMatches(Self.phrases.kemTheo, at: start)
          || line.nearlyMatches(Self.phrases.banHanhKem, at: start)
          || line.nearlyMatches(Self.phrases.dinhKem, at: start))
    )
    if words[start].shape == .capitals || words[start].shape == .title {
      cues.insert(
        .annexTitle,
        if: (line.nearlyMatches(Self.phrases.phuLuc, at: start) || line.matches(Self.phrases.danhSach, at: start)
          || line.matches(Self.phrases.mauSo, at: start) || line.matches(Self.phrases.bieuMau, at: start)
          || line.matches(Self.phrases.bangTongHop, at: start))
          && (cues.contains(.capitals) || words.count <= start + 4))
    }
    cues.insert(
      .copyMark,
      if: line.matches(Self.phrases.saoY, at: start) && words[start].shape == .capitals
        || line.matches(Self.phrases.saoLuc, at: start) && words[start].shape == .capitals
        || line.matches(Self.phrases.trichSao, at: start) && words[start].shape == .capitals)
    cues.insert(.signedMark, if: line.matches(Self.phrases.daKy, at: start) && words.count <= start + 5)
    cues.insert(
      .closing,
      if: line.matches(Self.phrases.deNghi, at: start) || line.matches(Self.phrases.yeuCau, at: start)
        || line.matches(Self.phrases.trenDay, at: start) || line.matches(Self.phrases.nhanDuoc, at: start))
    cues.insert(.thanks, if: line.matches(Self.phrases.tranTrong, at: start))
    for word in words.suffix(6)
    where word.key == literalKey("b/c") || word.key == literalKey("b/cao") || word.key == literalKey("t/hien") {
      cues.insert(.purpose)
    }
    if line.find(Self.phrases.deBaoCao) != nil || line.find(Self.phrases.deThucHien) != nil
      || line.find(Self.phrases.dePhoiHop) != nil
    {
      cues.insert(.purpose)
    }
    cues.insert(
      .contact,
      if: line.find(Self.phrases.dienThoai) != nil && words.count < 16 || words[start].key == literalKey("email")
        || words[start].key == literalKey("dt") || words[start].key == literalKey("fax")
        || line.matches(Self.phrases.diaChi, at: start))
    cues.insert(
      .footnoteMark,
      if: words[start].shape == .number && words[start].trail == 0 && words[start].coreEnd - words[start].coreStart <= 2
        && words.count > start + 2 && words[start + 1].shape == .title)
  }

  /// "H’Blim Êban", "K’ Brơi": names of the highlands begin with a letter and an apostrophe.
  private func opensMinorityName(_ line: WordLine, _ word: Word) -> Bool {
    let first = line.folded.bytes[word.coreStart]
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "k"), word.coreStart + 1 < word.end else { return false }
    return line.folded.bytes[word.coreStart + 1] == UInt8(ascii: "'")
  }

  /// "… điện:", not "… diện:", which folds to the same letters.
  private func endsInTelegram(_ line: WordLine) -> Bool {
    guard let last = line.words.last, last.key == literalKey("dien"), last.trail == UInt8(ascii: ":") else {
      return false
    }
    return line.folded.flags[last.coreStart] & Folding.marked != 0
  }

  /// "Nai nhận:", "Klnh gửi:": two words before a colon, each a letter off at the most.
  private func isSpoiltLabel(_ line: WordLine, _ start: Int) -> Bool {
    let words = line.words
    guard words.count >= start + 2, words[start].shape != .lower, words[start + 1].trail == UInt8(ascii: ":") else {
      return false
    }
    return isSpoiltPlacesLabel(line, start)
      || WordLine.isOneSlip(words[start].key, Vocabulary.kinh)
        && WordLine.isOneSlip(words[start + 1].key, Vocabulary.gui)
  }

  /// "Nơ nhậu:": a letter wrong in both words, told by its colon and by standing alone.
  private func isSpoiltPlacesLabel(_ line: WordLine, _ start: Int) -> Bool {
    let words = line.words
    guard words.count >= start + 2, words[start + 1].trail == UInt8(ascii: ":") else { return false }
    return WordLine.isOneSlip(words[start].key, Vocabulary.noi)
      && WordLine.isOneSlip(words[start + 1].key, Vocabulary.nhan)
  }

  private func name(_ line: WordLine, _ start: Int, _ cues: inout CueSet) {
    let words = line.words
    var from = start
    while from < words.count - 1, Vocabulary.degrees.contains(words[from].key),
      words[from].trail == UInt8(ascii: ".") || words[from].shape == .mixed
    {
      from += 1
      cues.insert(.degree)
    }
    // "Đại tá", "Thiếu tướng": a rank of two words.
    if from + 3 < words.count, Vocabulary.degrees.contains(words[from].key),
      Vocabulary.rankEnds.contains(words[from + 1].key)
    {
      from += 2
      cues.insert(.degree)
    }
    var end = words.count
    while end > from, words[end - 1].isPunctuation { end -= 1 }
    // Behind a degree or a rank any family name will do.
    let isKnown =
      Vocabulary.surnames.contains(words[from].key) || cues.contains(.degree) || opensMinorityName(line, words[from])
    guard end - from >= 2, end - from <= 5, isKnown else { return }
    // Places in a row are no name.
    guard !words[from..<end - 1].contains(where: { $0.trail == UInt8(ascii: ",") }) else { return }
    // "DANH SÁCH" begins with a surname.
    guard !cues.contains(.annexTitle), !cues.contains(.typeName) else { return }
    guard
      words[from..<end].allSatisfy({ $0.isNamePart || $0.shape == .mixed })
        || words[from..<end].allSatisfy({ $0.shape == .capitals })
    else { return }
    cues.insert(.personName)
  }

  /// First words of the phrases that `labels` looks for, and of what a scanner makes of the two that matter most.
  private static let labelStarts = KeySet(
    [
      "kinh", "dong", "noi", "luu", "nhu", "can", "theo", "xet", "thuc", "trien", "kem", "ban", "dinh", "phu", "danh",
      "mau",
      "bieu", "bang", "sao", "trich", "da", "de", "yeu", "tren", "nhan", "tran", "dia", "email", "dt", "fax", "dien",
      "so",
      "knh", "kih", "kin", "kinhh", "klnh", "no", "nol", "moi", "nci", "noj", "voi", "nói", "mol", "phy", "ph", "phuc",
      "phul",
    ].map(wordKey))

  private static let mottoWords = [
    Vocabulary.stateName[0], Vocabulary.mottoMiddle[0], Vocabulary.partyName[0], Vocabulary.unionName[0],
  ]
  private static let phrases = Phrases()
}
