import CongVan
import Testing

@Suite struct RelationTests {
  private func directive(_ change: (inout Letter) -> Void = { _ in }) -> Record {
    var letter = Letter()
    letter.issuer.organName = "ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN"
    letter.code = Code(number: "41", notation: "CT-UBND")
    letter.promulgation.date = PartialDate(year: 2021, month: 3, day: 3)
    letter.documentType = DocumentType(name: "Chỉ thị")
    letter.subject = "Về việc bảo vệ cây xanh trong khuôn viên các thư viện"
    change(&letter)
    return .letter(letter)
  }

  private func citing(_ change: (inout Reference) -> Void = { _ in }) -> Record {
    var reference = Reference(
      text: "Chỉ thị số 41/CT-UBND ngày 03/3/2021", documentType: "Chỉ thị",
      code: Code(number: "41", notation: "CT-UBND"), date: PartialDate(year: 2021, month: 3, day: 3),
      organ: "Ủy ban nhân dân tỉnh Bình Sơn", subject: "bảo vệ cây xanh trong khuôn viên thư viện",
      relation: .implements)
    change(&reference)
    var letter = Letter()
    letter.references = [reference]
    return .letter(letter)
  }

  private func fields(_ from: Record, _ to: Record) -> [String] {
    compare(from, to).relation.mismatches.map(\.field)
  }

  @Test func aRightCitationHasNoMismatch() {
    let relation = compare(directive(), citing()).relation
    #expect(relation.kind == .implements && relation.mismatches.isEmpty)
    #expect(relation.evidence == "Chỉ thị số 41/CT-UBND ngày 03/3/2021")
    // Zeros before the number and another sign between the letters change nothing.
    #expect(fields(directive(), citing { $0.code = Code(number: "041", notation: "CT/UBND") }) == [])
    #expect(fields(directive(), citing { $0.date = PartialDate(year: 2021, month: 3) }) == [])
    #expect(fields(directive(), citing { $0.date = nil }) == [])
    #expect(fields(directive(), citing { $0.subject = nil }) == [])
  }

  @Test func wrongFieldsAreNamed() {
    #expect(fields(directive(), citing { $0.code?.number = "47" }) == ["number"])
    #expect(fields(directive(), citing { $0.date = PartialDate(year: 2021, month: 3, day: 13) }) == ["date"])
    #expect(fields(directive(), citing { $0.organ = "Ủy ban nhân dân tỉnh Hòa Thuận" }) == ["organ"])
    #expect(fields(directive(), citing { $0.subject = "tổ chức giải đua thuyền độc mộc" }) == ["subject"])
  }

  @Test func anotherDocumentIsNoWrongCitation() {
    let other = compare(
      directive(),
      citing {
        $0.code?.number = "26"
        $0.date = PartialDate(year: 2019, month: 8, day: 1)
        $0.subject = "phòng chống cháy rừng mùa khô"
      })
    #expect(other.relation == Comparison.DocumentRelation())
    #expect(compare(directive(), citing { $0.documentType = "Quyết định" }).relation.kind == nil)
    #expect(compare(directive(), citing { $0.code?.notation = "CT-TTg" }).relation.kind == nil)
  }

  @Test func theRightCitationBesideAnotherOfTheSameDayIsNotBlamed() {
    guard case .letter(var letter) = citing() else { return }
    var second = letter.references[0]
    second.code?.number = "42"
    letter.references.append(second)
    #expect(fields(directive(), .letter(letter)) == [])
  }

  @Test func copiesOfOneDocumentAreTheSame() {
    let copy = directive { $0.body = [Block(id: "p1", text: "Tưới gốc cây đa cổ thụ ở sân đình mỗi sáng.")] }
    #expect(compare(copy, copy).relation.kind == .same)
  }

  @Test func theOtherWayRoundIsARelationToo() {
    #expect(compare(citing(), directive()).relation.kind == .implements)
  }
}
