/// Texts that would break out of a careless writer.
enum HostileTexts {
  static let all = [
    "# Tiêu đề", "## ", "---", "***", "___", "===", "- gạch", "+ cộng", "* sao", "1. một", "12) hai", "> trích",
    "<script>alert(1)</script>", "<!-- ẩn -->", "<b>đậm</b>", "&lt; &amp; &#35;", "`mã`", "```", "~~~", "~~gạch~~",
    "[chữ](https://vi.example)", "![hình](a.png)", "[a]: https://vi.example", "<https://vi.example>", "[^1]",
    "| a | b |",
    "|---|---|", "a | b\n---|---", "**đậm** _nghiêng_", "\\", "\\\\ \\n", "\"", "'", "\"trong \\\" ngoặc\"",
    ": định nghĩa",
    "{{ khuôn }}", "{% thẻ %}", "$x$", "a\tb", "a\nb", "a\r\n---\r\nb", "\u{0}", "\u{7}\u{1B}[31m", "\u{85}",
    "\u{2028}---",
    "\u{FEFF}", "\u{FFFE}", "%TAG", "!nhãn", "*neo", "&neo a", "? khóa", "null", "true", "1e3", "2020-01-01", "yes", "",
    " ", "    thụt", "...", "@ai", "`", "😀 chữ", "đuôi #", "Setext\n=====", "Ngày 5/6 (1) a) b.",
  ]
}
