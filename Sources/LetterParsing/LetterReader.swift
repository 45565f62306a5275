import Records
import TextReading

/// Reads the letters of a text.
public func readLetters(_ text: SourceText, evidence: Bool = false) -> Parse {
  // TODO(skeleton)
  Parse(source: Source(bytes: text.sourceCount, encoding: text.encoding, pages: text.pages))
}
