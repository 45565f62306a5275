import CongVan
import Testing

@testable import Commands

@Suite struct AccountTests {
  private let bytes = Array("Số: 12\n \u{A0}\u{FEFF}Kính gửi".utf8)

  @Test func completeLedger() {
    let end = bytes.count
    let account = Account(
      of: bytes,
      by: [
        Claim(range: 0..<5, owner: .furniture(.label)),
        Claim(range: 6..<8, owner: .field(record: 0, name: "code.number")),
        Claim(range: 15..<end, owner: .unassigned),
      ])
    #expect(account.isComplete)
    #expect(account.classes.map(\.name) == ["furniture: label", "code.number", "unassigned"])
    #expect(account.classes.map(\.bytes) == [5, 2, 10])
    #expect(account.total == 17)
  }

  @Test func whatIsLostOrClaimedTwiceIsFound() {
    let account = Account(
      of: bytes,
      by: [
        Claim(range: 0..<8, owner: .unassigned), Claim(range: 6..<15, owner: .field(record: 0, name: "subject")),
        Claim(range: 20..<900, owner: .unassigned),
      ])
    #expect(!account.isComplete)
    #expect(account.claimedTwice == [6..<8])
    #expect(account.unclaimed == [15..<20, 21..<26])
    #expect(account.outside == [20..<900])
  }

  @Test func everythingIsUnclaimedWithoutALedger() {
    #expect(Account(of: Array("a b".utf8), by: []).unclaimed == [0..<1, 2..<3])
    #expect(Account(of: Array(" \n\u{3000}\t".utf8), by: []).isComplete)
    #expect(Account(of: [], by: []).isComplete)
  }
}
