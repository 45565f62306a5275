import Records

/// Compares two records: which blocks of the first the second takes up, in which words, what it omits and adds.
///
///     let comparison = compare(.letter(directive), .letter(letter))
///     comparison.summary.coverage   // 0.67
///
/// Any two records may be compared; "directive" and "letter" name the first and the second. The time grows with the
/// texts, not with the product of their lengths.
public func compare(_ from: Record, _ to: Record) -> Comparison {
  let lexicon = Lexicon.standard
  var reader = lexicon.reader
  let left = Side(from.body, reader: &reader)
  let right = Side(to.body, reader: &reader)
  let roles = (from: lexicon.roles.roles(left), to: lexicon.roles.roles(right))
  var relation = Relating(from, to, &reader).relation
  let linking = Linking(left, right, roles: roles, related: relation.kind != nil)
  let issuers = IssuerNames.names(from, to)
  var expectations = lexicon.expectations
  expectations.add(issuers, &reader)
  let changes = WordChanges(from: left, to: right, expectations: expectations, reader: reader)
  let groups = Grouping.groups(linking.links, from: left, to: right)
  if relation.kind == nil, Relating.sameIdentity(from, to), Grouping.areCopies(groups, left, right) {
    relation.kind = .same
  }
  var comparison = Comparison(from: from.document(left, roles.from), to: to.document(right, roles.to))
  comparison.relation = relation
  let pairing = Pairing(
    linking: linking, changes: changes,
    judging: Judging(NameLists(lexicon.names, from: left, to: right), from: left, to: right))
  comparison.pairs = pairing.pairs(groups)
  return comparison
}

/// The tables of words by their numbers, read once: every comparison begins with a copy.
struct Lexicon {
  let reader: WordReader
  let roles: BlockRoles
  let expectations: Expectations
  let names: NameTable

  static let standard = Lexicon()

  private init() {
    var reader = WordReader()
    roles = BlockRoles(&reader)
    expectations = Expectations(&reader)
    names = NameTable(&reader)
    self.reader = reader
  }
}

extension Record {
  /// The blocks of its body.
  var body: [Block] {
    switch self {
    case .letter(let letter): return letter.body
    case .article(let article): return article.body
    }
  }

  /// What the comparison says of it: name, date, title, blocks.
  func document(_ side: Side, _ roles: [Comparison.Role]) -> Comparison.Document {
    var document = Comparison.Document()
    switch self {
    case .letter(let letter):
      document.documentType = letter.documentType?.name
      document.code = letter.code
      document.date = letter.promulgation.date
      document.title = letter.subject
    case .article(let article):
      document.date = article.published?.date
      document.title = article.title
    }
    document.blocks = zip(side.blocks, roles).map { block, role in
      Comparison.Passage(id: block.id, marker: block.marker, text: block.text, depth: block.depth, role: role)
    }
    return document
  }
}
