import Glibc

/// Whether bytes look like HTML, by their first tags; UTF-16 is looked through.
///
///     looksLikeHTML(Array("<!DOCTYPE html><p>…".utf8))   // true
public func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
  // Without a tag there is nothing to look for; most files are plain text.
  guard holdsTag(bytes) else {
    return false
  }
  // ASCII as it stands, or every second byte of UTF-16.
  var head: [UInt8] = []
  head.reserveCapacity(4096)
  for byte in bytes.prefix(8192) where byte != 0 && head.count < 4096 { head.append(byte) }
  var start = 0
  while start < head.count, head[start] <= 0x20 || head[start] >= 0x80 && start < 4 { start += 1 }
  guard start < head.count, head[start] == 0x3C else {
    // A saved page may begin with a comment of the saver's or with stray text; a tag of the page must follow.
    return contains(head, "<html") && contains(head, "<head")
  }
  return starts.contains { contains(head, $0) }
}

private func holdsTag(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    bytes.baseAddress.map { memchr($0, 0x3C, min(bytes.count, 8192)) != nil } ?? false
  }
}

private let starts: [String] = [
  "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<p>", "<p ", "<table", "<h1", "<h2",
  "<article",
  "<section", "<script", "<span", "<center", "<font", "<a ", "<b>", "<ul",
]

private func contains(_ head: [UInt8], _ word: String) -> Bool {
  let pattern = Array(word.utf8)
  guard head.count >= pattern.count else { return false }
  outer: for index in 0...(head.count - pattern.count) where head[index] == pattern[0] {
    for offset in 1..<pattern.count {
      let byte = head[index + offset]
      if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != pattern[offset] { continue outer }
    }
    return true
  }
  return false
}
