import Clibxml2

/// Drives libxml2's SAX parser over a page and hands its events to a `PageBuilder`.
///
/// libxml2 is given memory, a named encoding, no network and no way to load anything.
enum PageParser {
  static func parse(_ input: PageInput) -> Page {
    let builder = UnsafeMutablePointer<PageBuilder>.allocate(capacity: 1)
    builder.initialize(to: PageBuilder(input))
    defer {
      builder.deinitialize(count: 1)
      builder.deallocate()
    }
    input.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, bytes.count >= 4,
        let context = bytes.withMemoryRebound(
          to: CChar.self,
          { chars in
            htmlCreateMemoryParserCtxt(chars.baseAddress, Int32(chars.count))
          })
      else { return }
      defer { htmlFreeParserCtxt(context) }
      context.pointee.sax.pointee = handler
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue
      htmlCtxtUseOptions(context, Int32(options))
      context.pointee.sax.pointee.serror = handler.serror
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      context.pointee.userData = UnsafeMutableRawPointer(builder)
      builder.pointee.begin(context, bytes: UnsafeBufferPointer(start: base, count: bytes.count))
      htmlParseDocument(context)
      builder.pointee.finish()
    }
    return builder.pointee.page
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElement = { data, name, attributes in
      guard let data, let name else { return }
      data.assumingMemoryBound(to: PageBuilder.self).pointee.start(name, attributes)
    }
    handler.endElement = { data, name in
      guard let data, let name else { return }
      data.assumingMemoryBound(to: PageBuilder.self).pointee.end(name)
    }
    handler.characters = { data, text, count in
      guard let data, let text else { return }
      data.assumingMemoryBound(to: PageBuilder.self).pointee.characters(text, Int(count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = { data, text, count in
      guard let data, let text else { return }
      data.assumingMemoryBound(to: PageBuilder.self).pointee.code(text, Int(count))
    }
    handler.serror = { data, error in
      guard let data, let error else { return }
      data.assumingMemoryBound(to: PageBuilder.self).pointee.parserError(error.pointee.code)
    }
    return handler
  }
}
