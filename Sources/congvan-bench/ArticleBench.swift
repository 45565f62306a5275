import ArticleParsing
import Clibxml2
import Foundation

/// Whole extraction against libxml2's tree parser and against its SAX parser alone, on the same bytes.
struct ArticleBench {
  let pages: [[UInt8]]

  /// Reads the pages of a folder, `.html` and `.htm`.
  init(folder: String) throws {
    pages = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }
      .compactMap { FileManager.default.contents(atPath: folder + "/" + $0).map { [UInt8]($0) } }
  }

  /// Prints a line a measurement: MB/s, milliseconds a page, ratio to the tree parser.
  ///
  /// Processor time, the three in turn and the best of 15 rounds each, so that a busy machine does not decide.
  func run() {
    let size = pages.reduce(0) { $0 + $1.count }
    guard size > 0 else { return print("no pages") }
    print("\(pages.count) pages, \(size / 1000) kB, libxml2 \(libxmlVersion)")
    var best = [Double](repeating: .infinity, count: 3)
    let works: [([UInt8]) -> Void] = [Self.tree, Self.sax, { _ = try? readHTML($0) }]
    for _ in 0..<15 {
      for (number, work) in works.enumerated() {
        let start = Self.processorTime()
        for page in pages { work(page) }
        best[number] = min(best[number], Self.processorTime() - start)
      }
    }
    for (name, seconds) in zip(["libxml2 tree", "libxml2 SAX, empty", "whole extraction"], best) {
      let figures = String(
        format: "%7.1f MB/s  %7.3f ms/page  %5.2f of tree", Double(size) / seconds / 1e6,
        seconds * 1000 / Double(pages.count), seconds / best[0])
      print(name.padding(toLength: 22, withPad: " ", startingAt: 0) + figures)
    }
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue)

  private static func tree(_ page: [UInt8]) {
    page.withUnsafeBytes { bytes in
      let document = htmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", options)
      xmlFreeDoc(document)
    }
  }

  private static func sax(_ page: [UInt8]) {
    page.withUnsafeBytes { bytes in
      guard
        let context = htmlCreateMemoryParserCtxt(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      else { return }
      var handler = xmlSAXHandler()
      handler.initialized = XML_SAX2_MAGIC
      handler.startElement = { _, _, _ in }
      handler.endElement = { _, _ in }
      handler.characters = { _, _, _ in }
      context.pointee.sax.pointee = handler
      htmlCtxtUseOptions(context, options)
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      htmlParseDocument(context)
      htmlFreeParserCtxt(context)
    }
  }
}
