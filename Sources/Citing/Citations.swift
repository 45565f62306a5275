import Records

/// Finds the documents that a text cites, in order, each citation whole.
///
///     citations(in: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;")
public func citations(in text: String) -> [Reference] {
  // TODO(skeleton)
  []
}
