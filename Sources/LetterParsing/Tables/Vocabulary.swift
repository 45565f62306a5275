/// The words that the layout of a letter is recognised by, folded and packed.
enum Vocabulary {
  static var ngay: UInt64 { literalKey("ngay") }
  static var thang: UInt64 { literalKey("thang") }
  static var nam: UInt64 { literalKey("nam") }
  static var so: UInt64 { literalKey("so") }
  static var kinh: UInt64 { literalKey("kinh") }
  static var gui: UInt64 { literalKey("gui") }
  static var noi: UInt64 { literalKey("noi") }
  static var nhan: UInt64 { literalKey("nhan") }
  static var luu: UInt64 { literalKey("luu") }
  static var vv: UInt64 { literalKey("v/v") }

  /// "V/v", and what a scanner makes of it: V/y, V/w, V¿v, Viv; no syllable has these letters.
  static func isAbout(_ word: Word) -> Bool {
    guard word.coreEnd - word.coreStart == 3, word.key >> 16 == UInt64(UInt8(ascii: "v")) else { return false }
    let middle = UInt8(truncatingIfNeeded: word.key >> 8)
    switch UInt8(truncatingIfNeeded: word.key) {
    case UInt8(ascii: "v"): return middle != UInt8(ascii: "v")
    case UInt8(ascii: "y"), UInt8(ascii: "w"), UInt8(ascii: "u"), UInt8(ascii: "x"):
      return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(middle)
    default: return false
    }
  }

  static let stateName = phrase("hoa xa hoi")
  static let stateNameRest = phrase("chu nghia viet nam")
  static let stateNameEnds = ["chu nghia viet nam", "nghia viet nam", "chu nghia"].map(phrase)
  static let incomingStamp = phrase("cong van den")
  static let motto = phrase("hanh phuc")
  static let mottoMiddle = phrase("tu do")
  static let partyName = phrase("dang cong san viet nam")
  static let unionName = phrase("doan tncs ho chi minh")
  static let unionNameLong = phrase("doan thanh nien cong san ho chi minh")
  static let noiNhan = phrase("noi nhan")
  static let noiGui = phrase("noi gui")
  static let kinhGui = phrase("kinh gui")
  static let kinhTrinh = phrase("kinh trinh")
  static let dongKinhGui = phrase("dong kinh gui")

  /// The codes that a competence line opens with, without their dots.
  static let competence = KeySet(
    ["tm", "kt", "tl", "tuq", "t/m", "k/t", "t/l", "t.m", "k.t", "t.l", "q", "t.u.q", "t/uq", "tun", "t/lenh"].map(
      wordKey))

  /// First words of the titles of those who sign (chức vụ).
  static let positionStarts = PhraseSet(
    [
      "chu tich", "pho", "giam doc", "tong giam doc", "bo truong", "thu truong", "cuc truong", "vu truong",
      "truong ban",
      "truong phong", "truong", "chanh", "bi thu", "hieu truong", "vien truong", "tong cuc truong", "chi cuc truong",
      "thu tuong", "tong thu ky", "tong bien tap", "tong kiem toan", "thong doc", "chu nhiem", "thuong truc", "uy vien",
      "doi truong", "tham phan", "chi huy truong", "chinh uy", "tu lenh", "thu ky", "quyen", "tong thanh tra", "nguoi",
      "hang truong", "ke toan truong", "doan truong", "to truong",
    ].map(phrase))

  /// First words of the names of issuing bodies (cơ quan).
  static let organStarts = PhraseSet(
    [
      "ubnd", "uy ban", "hdnd", "hoi dong", "so", "bo", "phong", "ban", "truong", "trung tam", "cuc", "vu", "chi cuc",
      "tong cuc", "van phong", "thanh tra", "tinh uy", "thanh uy", "huyen uy", "quan uy", "dang uy", "dang bo",
      "chi bo",
      "bch", "doan", "tinh doan", "thanh doan", "hoi", "lien doan", "lien hiep", "cong doan", "mat tran", "ngan hang",
      "benh vien", "vien", "dai hoc", "hoc vien", "cong ty", "tong cong ty", "tap doan", "cong an", "toa an",
      "bao hiem",
      "kho bac", "chinh phu", "thu tuong", "chu tich", "quoc hoi", "dai", "nha may",
      "bo tu lenh",
      "quan khu", "su doan", "kiem toan", "quy", "hiep hoi", "dang doan", "ban can su", "khoa", "chi nhanh", "ttyt",
    ].map(phrase))

  /// Family names, folded: the first word of a signatory's name.
  static let surnames = KeySet(
    [
      "nguyen", "tran", "le", "pham", "deo", "lau", "mua", "khang", "ha", "cau", "cu", "hoang", "huynh", "phan", "vu",
      "vo", "dang", "bui", "do", "ho", "ngo", "duong",
      "ly",
      "dinh", "trinh", "doan", "mai", "luong", "truong", "cao", "ta", "ha", "to", "chu", "trieu", "thai", "quach",
      "lam",
      "luu", "tong", "thach", "son", "kim", "danh", "y", "vuong", "dao", "dam", "la", "lo", "cam", "quang", "ma",
      "nong",
      "hua", "lu", "giang", "nghiem", "kieu", "khuc", "ton", "cung", "doi", "thieu", "tu", "phung", "bach", "an",
      "bien",
      "chau", "cu", "diep", "giap", "khong", "lai", "lang", "lieu", "luc", "mac", "nghe", "nhu", "ninh", "ong", "phi",
      "si", "tang", "thi", "tieu", "trang", "truong", "tuong", "uong", "van", "vi", "viet", "vang", "giang", "sung",
      "thao",
      "h'", "k'", "rah", "siu", "rcom", "nay", "ksor", "ro", "dieu", "au", "bo", "cang", "tham", "dong", "kha", "loc",
      "on",
      "tat", "ung", "yen", "xa", "leng", "luyen", "cai", "cat", "can", "chung", "chuong", "co", "dien", "du", "duong",
      "han",
      "ky", "lien", "linh", "long", "mau", "man", "ngu", "ngan", "ngung", "nham", "nhan", "phuong", "que", "quan", "ro",
      "sam", "sa", "su", "tan", "tao", "than", "the", "thang", "ti", "tinh", "tran", "trung", "ung", "vien", "vinh",
      "vuu", "a",
    ].map(wordKey))

  /// Second words of ranks: tá, úy, tướng, sĩ.
  static let rankEnds = KeySet(["ta", "uy", "tuong", "si"].map(wordKey))

  /// Ranks and degrees that stand before a name.
  static let degrees = KeySet(
    [
      "pgs", "gs", "ts", "ths", "bs", "bscki", "bsckii", "cn", "ks", "ds", "dscki", "dsckii", "pgs.ts", "gs.ts",
      "ts.bs", "ths.bs",
      "bs.cki", "bs.ckii", "cki", "ckii", "th.s", "thac", "tien", "dai", "thuong", "trung", "thieu", "ban", "pgs.ts.bs",
      "bac",
      "luat", "ttut", "ttnd", "ngut", "nsut", "ls", "ths.ds", "ds.ckii", "ds.cki", "ths.bs.", "gs.tskh",
    ].map(wordKey))
}
