import CMarkGFM

/// Reads Markdown with cmark-gfm into the small model of `RichText`.
enum MarkdownReader {
  static func blocks(of markdown: String) -> [RichText.Block] {
    let text = Array(markdown.utf8)
    return unsafe text.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let start = unsafe start, bytes.count > 0 else { return [] }
      guard
        let document = unsafe cmark_parse_document(
          start, bytes.count, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
      else { return [] }
      defer { unsafe cmark_node_free(document) }
      var blocks: [RichText.Block] = []
      unsafe collect(document, depth: 0, mark: nil, into: &blocks)
      return blocks
    }
  }

  private typealias Node = OpaquePointer

  /// Lists nested deeper than this are read as if they stood at this depth.
  private static let deepest = 40

  private static func collect(_ parent: Node, depth: Int, mark: String?, into blocks: inout [RichText.Block])
  {
    var mark = mark
    var next = unsafe cmark_node_first_child(parent)
    var number = unsafe Int(cmark_node_get_list_start(parent))
    while let node = unsafe next {
      unsafe next = unsafe cmark_node_next(node)
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        let inlines = unsafe self.inlines(of: node, depth: 0)
        if let own = mark {
          blocks.append(.item(depth: max(0, depth - 1), mark: own, inlines))
          mark = nil
        } else {
          blocks.append(.paragraph(inlines))
        }
      case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
        var code = unsafe string(cmark_node_get_literal(node))
        if code.hasSuffix("\n") { code.removeLast() }
        blocks.append(.code(code))
      case CMARK_NODE_LIST:
        if depth < deepest { unsafe collect(node, depth: depth + 1, mark: nil, into: &blocks) }
      case CMARK_NODE_ITEM:
        let ordered = unsafe cmark_node_get_list_type(parent) == CMARK_ORDERED_LIST
        unsafe collect(node, depth: depth, mark: ordered ? "\(number)." : "-", into: &blocks)
        number += 1
      case CMARK_NODE_BLOCK_QUOTE:
        if depth < deepest { unsafe collect(node, depth: depth + 1, mark: nil, into: &blocks) }
      default: break
      }
    }
  }

  private static func inlines(of parent: Node, depth: Int) -> [RichText.Inline] {
    var result: [RichText.Inline] = []
    var next = unsafe cmark_node_first_child(parent)
    while let node = unsafe next {
      unsafe next = unsafe cmark_node_next(node)
      let inner = { depth < deepest ? unsafe inlines(of: node, depth: depth + 1) : [] }
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_HTML_INLINE:
        append(unsafe string(cmark_node_get_literal(node)).fillingGaps(), to: &result)
      case CMARK_NODE_SOFTBREAK: append(" ", to: &result)
      case CMARK_NODE_LINEBREAK: result.append(.lineBreak)
      case CMARK_NODE_CODE: result.append(.code(unsafe string(cmark_node_get_literal(node))))
      case CMARK_NODE_EMPH: result.append(.emphasis(inner()))
      case CMARK_NODE_STRONG: result.append(.strong(inner()))
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        result.append(.link(inner(), address: unsafe string(cmark_node_get_url(node))))
      default: break
      }
    }
    return result
  }

  /// Neighbouring texts become one.
  private static func append(_ text: String, to inlines: inout [RichText.Inline]) {
    if case .text(let before) = inlines.last {
      inlines[inlines.count - 1] = .text(before + text)
    } else {
      inlines.append(.text(text))
    }
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}
