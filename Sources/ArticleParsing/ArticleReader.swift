import Clibxml2
import Records
import TextReading

/// Reads a saved HTML page.
///
/// - Throws: `ReadingError` where the bytes are no HTML that can be read.
public func readHTML(_ bytes: [UInt8], evidence: Bool = false) throws(ReadingError) -> Parse {
  // TODO(skeleton)
  Parse(source: Source(bytes: bytes.count, mediaType: "text/html"))
}

/// Reads a web article saved as plain text; nil where the text looks like no article but like a letter.
public func readSavedArticle(_ text: SourceText, evidence: Bool = false) -> Parse? {
  nil
}

/// Whether bytes look like HTML, by their first tags.
public func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
  // TODO(skeleton)
  false
}

/// The version of the libxml2 that this program runs with, such as `2.9.14`.
public var libxmlVersion: String { LIBXML_DOTTED_VERSION }
