/// What the lines around an article say, folded (`WordKey.words`): one table for all sites.
enum FurnitureWords {
  /// What a line was recognised as.
  enum Kind {
    /// Menu entries, buttons, switches.
    case menu
    /// "Lượt xem: 12", "Đang truy cập 3".
    case counter
    /// What stands behind an article: other news, comments, tags. No body goes on after it.
    case ending
    /// A pointer to other news inside the text: "Xem thêm: …".
    case related
    /// Address, licence, copyright.
    case imprint
  }

  /// The kind of a line by its key; nil for a line that may be anything.
  static func kind(of key: ArraySlice<UInt8>) -> Kind? {
    if key.isEmpty || key.count > 220 { return nil }
    let end = key.last == 0x3A ? key.endIndex - 1 : key.endIndex
    var hash = WordHash()
    // The shortest prefix of whole words that the table knows, five words at most; an entry with a colon asks for one.
    var found: Kind?
    var words = 0
    for index in key.startIndex..<end {
      let byte = key[index]
      if byte == 0x20, words < 5, found == nil {
        words += 1
        found = prefixes[hash]
      } else if byte == 0x3A, words < 5, found == nil {
        found = prefixes[hash]
      }
      hash.add(byte)
    }
    if let whole = whole[hash] { return whole }
    if found == nil, words < 5 {
      found = prefixes[hash]
      if found == nil, end < key.endIndex {
        hash.add(0x3A)
        found = prefixes[hash]
      }
    }
    guard let found, holds(found, in: key) else { return nil }
    return found
  }

  /// A sentence may begin with the words of a menu or of an imprint: then it goes on for longer.
  private static func holds(_ kind: Kind, in key: ArraySlice<UInt8>) -> Bool {
    switch kind {
    case .menu, .counter, .ending: return key.count <= 70
    case .related: return true
    case .imprint: return key.count <= 60 || key.contains(0x3A)
    }
  }

  private static let whole = build([
    (
      .menu,
      """
      trang chu|home|gioi thieu|lien he|so do cong|so do site|so do website|so do trang|dang nhap|dang ky|dang xuat|tim kiem|hoi dap
      skip to content|truy cap noi dung luon|ve dau trang|len dau trang|dau trang|ve dau trang dang nhap|in bai viet|in trang|in tin
      in bai viet gui mail|in gui mail|gui mail|gui email|gui email cho ban be|print|send email|print send email|in|copy link
      copy link thanh cong|lay link|link bai goc|chia se|chia se facebook|facebook|zalo|twitter|youtube|tiktok|telegram|linkedin|pinterest
      xem them|doc them|xem tiep|tat ca|menu|danh muc|rss|video|che do ban dem off|che do ban dem on|doc bai viet|nghe doc bai|nghe bai viet
      quay lai|tro lai|tro ve|luu bai viet|bao loi|co chu|tang co chu|giam co chu|aa|mac dinh|lon hon|favorite|thich|like|share|tweet
      english|tieng viet|mobile|desktop|close|dong|theo doi|chon lien ket|select weblink|lien ket website|lien ket web|lien ket
      tuyen truyen|ung dung|thong bao|portal ispeed|chung nhan tin nhiem mang|chung nhan tin nhiem mang|hotline|duong day nong
      """
    ),
    (
      .counter,
      """
      luot xem|so luot xem|view count|thong ke truy cap|thong ke|dang truy cap|dang online|hom nay|hom qua|tuan nay|thang nay
      thang hien tai|tong luot truy cap|tong truy cap|tat ca|trong tuan|trong thang|luot truy cap|thong ke truy cap thong ke truy cap
      thu vien anh|thu vien anh thu vien anh|thu vien video|thu vien anh video
      """
    ),
    (
      .ending,
      """
      tin khac|cac tin khac|other news|tin lien quan|bai viet lien quan|bai lien quan|tin bai lien quan|tin cung chuyen muc
      bai cung chuyen muc|cung chuyen muc|tin tuc lien quan|nhung tin moi hon|nhung tin cu hon|tin moi hon|tin cu hon|cac tin moi hon
      cac tin cu hon|cac tin da dua|tin da dua|cac tin da dang|tin da dang|cac tin truoc|tin truoc do|cac tin cu|cac tin moi|cac bai khac|bai viet khac|cac bai viet khac|tin tuc khac|cac tin tuc khac
      cac tin lien quan|tin noi bat|tin moi|tin moi nhat|tin doc nhieu|doc nhieu|xem nhieu|tin xem nhieu|doc nhieu nhat
      xem nhieu nhat|y kien ban doc|binh luan|gui binh luan|y kien|binh luan cua ban|gui y kien|comments|tu khoa|tags|tag|tu khoa lien quan
      xep hang|danh gia|click de danh gia bai viet|co the ban quan tam|ban co the quan tam|tin cung su kien
      chu de nong|tin tai tro|bai viet cung chuyen muc|tin cung muc|cac tin cung chuyen muc|tin theo ngay|xem theo ngay
      other articles|related news|related articles|tep dinh kem|file dinh kem|tap tin dinh kem|tai lieu dinh kem|van ban moi
      van ban chi dao dieu hanh|tin tieu diem|cac bai da dang|bai viet moi nhat|bai viet moi|chuyen muc khac|doc them tin khac
      """
    ),
    (.related, "tham khao them|xem them|doc them|tin lien quan|bai lien quan|bai viet lien quan"),
    (.imprint, "ban quyen|copyright|all rights reserved"),
  ])

  private static let prefixes = build([
    (
      .menu,
      """
      theo doi|tro lai|chia se bai|chia se:|chon lien ket|ban da khong su dung|bam vao day|dang nhap de|nhap tu tim kiem|ve trang
      cap nhat:|nghe doc|mo rong|thu gon|moi ban doc|moi quy doc gia|moi doc gia|lien he quang cao|lien he toa soan
      """
    ),
    (
      .counter,
      """
      luot xem:|luot xem|so luot xem:|so lan xem:|so luot truy cap:|so luot truy cap|view count:|views:|dang truy cap:|dang truy cap
      dang online:|dang online|dang truc tuyen:|tong luot truy cap|tong truy cap|luot truy cap|tong so diem|xep hang:|tong so luot
      hom nay:|hom qua:|trong tuan:|trong thang:|tat ca:|thang hien tai|khach truy cap|da xem:|luot doc:|so lan doc:|so nguoi
      """
    ),
    (
      .ending,
      """
      tu khoa:|tags:|tag:|y kien ban doc|tong so diem cua bai viet|cac tin khac|doc nhieu trong|tin cung chuyen muc:|binh luan:|gui binh luan|cac tin da dua
      """
    ),
    (.related, "tin lien quan:|xem them:|doc them:|tham khao them:|bai lien quan:|xem them tai:|doc tiep:"),
    (
      .imprint,
      """
      ban quyen|copyright|dia chi:|dia chi toa soan|dien thoai:|dien thoai|email:|e mail:|website:|fax:|dt:|giay phep|ghi ro nguon|cam sao chep
      chiu trach nhiem|nguoi chiu trach nhiem|truong ban bien tap|pho truong ban bien tap|pho truong ban bien|tong bien tap:|tong bien tap
      pho tong bien tap|thiet ke|designed by|powered by|phat trien boi|xay dung boi|co quan chu quan|co quan cua|tru so|hotline
      chuc vu:|so dien thoai|toa soan:|bo phan tiep nhan|website duoc|ho tro boi|don vi chu quan|lien he:|van phong dai dien|cong ty tnhh
      """
    ),
  ])

  private static func build(_ lists: [(Kind, String)]) -> WordTable<Kind> {
    WordTable(
      lists.flatMap { kind, list in
        list.split { $0 == "\n" || $0 == "|" }.map { entry in
          (String(entry), kind)
        }
      })
  }
}
