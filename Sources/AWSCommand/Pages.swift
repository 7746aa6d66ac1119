import AWSProtocols
import Crypto
import Diagnostics
import Documents

/// The pages of an answer, joined, and each for itself where they are printed one by one.
struct PagedAnswer {
  /// The joined answer; the only one where the operation has no pages.
  var answer: WireMessage
  /// What each page adds, for formats that print as pages come; nil for an operation without pages.
  var pages: [Node]?
  /// What `--starting-token` takes to go on behind the last entry; nil at the end.
  var resumeToken: String?
}

/// One walk through the pages, as botocore's paginators go.
///
/// Source: botocore's `paginate.py`, by what it does.
struct PageWalk {
  private let paging: Operation.Pagination
  private let resultKeys: [JMESPath]
  private let outputTokens: [JMESPath]
  private let more: JMESPath?
  private var joined: Node = [:]
  private var others: Node = [:]
  private var pages: [Node] = []
  private var count = 0
  /// The token of the page that is asked for now; empty for the first.
  private var token: [(name: String, value: Node)]
  /// How many entries of the first page were printed before.
  private var skipped: Int

  init(_ paging: Operation.Pagination, startingAt text: String?) throws(CLIError) {
    self.paging = paging
    func paths(_ texts: [String]) -> [JMESPath] { texts.compactMap { try? JMESPath($0) } }
    resultKeys = paths(paging.resultKeys)
    outputTokens = paths(paging.outputTokens)
    more = paging.moreResults.flatMap { try? JMESPath($0) }
    token = paging.inputTokens.map { ($0, Node(.null)) }
    skipped = 0
    guard let text else { return }
    guard let bytes = Base64.decode(text),
      let node = try? JSON.parse(SourceText(name: "token", text: String(decoding: bytes, as: UTF8.self))),
      let members = node.members
    else { throw CLIError("\nBad starting token: \(text)\n", status: 255) }
    skipped = node["boto_truncate_amount"]?.int ?? 0
    token = members.filter { paging.inputTokens.contains($0.key) }.map { ($0.key, $0.value) }
  }

  /// The input for the next page.
  func input(_ document: Node, pageSize: Int?) -> Node {
    var input = document
    for (name, value) in token {
      input = value.isNull ? input.removing(name) : input.setting(name, to: value)
    }
    if let pageSize, let key = paging.limitKey { input = input.setting(key, to: Node(pageSize)) }
    return input
  }

  /// Takes a page in; true where another is wanted.
  mutating func take(_ page: Node, limit: Int?) -> Bool {
    var page = page
    let isFirst = pages.isEmpty
    guard let primary = paging.resultKeys.first else { return false }
    if isFirst {
      if skipped > 0 {
        let rest = page.value(at: primary)?.elements?.dropFirst(skipped) ?? []
        page = page.setting(primary, to: Node(Array(rest)))
      }
      for name in paging.otherKeys { others = others.setting(name, to: page.value(at: name) ?? Node(.null)) }
    }
    let entries = page.value(at: primary)?.elements ?? []
    let surplus = limit.map { count + entries.count - $0 } ?? 0
    if surplus > 0 { page = page.setting(primary, to: Node(Array(entries.dropLast(surplus)))) }
    add(page, isFirst: isFirst)
    if surplus > 0 {
      let kept = entries.count - surplus + (isFirst ? skipped : 0)
      end = token + [("boto_truncate_amount", Node(kept))]
      return false
    }
    count += entries.count
    let next = nextToken(page)
    guard next.contains(where: { !$0.value.isNull }) else { return false }
    if limit == count {
      end = next
      return false
    }
    let isSame = zip(next, token).allSatisfy { $0.value == $1.value }
    token = next
    return !isSame
  }

  private var end: [(name: String, value: Node)]?

  private mutating func add(_ page: Node, isFirst: Bool) {
    var own = isFirst ? others : [:]
    for (key, path) in zip(paging.resultKeys, resultKeys) {
      let value = (try? path.search(page)) ?? Node(.null)
      own = own.setting(key, to: value)
      guard !value.isNull else { continue }
      if let more = value.elements, let before = joined.value(at: key)?.elements {
        joined = joined.setting(key, to: Node(before + more))
      } else if joined.value(at: key) == nil || value.elements != nil {
        joined = joined.setting(key, to: value)
      } else if let before = joined.value(at: key)?.int, let number = value.int {
        joined = joined.setting(key, to: Node(before + number))
      }
    }
    pages.append(own)
  }

  private func nextToken(_ page: Node) -> [(name: String, value: Node)] {
    if let more, (try? more.search(page))?.bool != true {
      return paging.inputTokens.map { ($0, Node(.null)) }
    }
    return zip(paging.inputTokens, outputTokens).map { ($0, (try? $1.search(page)) ?? Node(.null)) }
  }

  /// Everything together, once no page is wanted any more.
  var result: PagedAnswer {
    var document = joined
    for member in others.members ?? [] { document = document.setting(member.key, to: member.value) }
    let resume = end.map { token in
      let text = token.map { "\"\($0.name)\": \(JSON.compact($0.value))" }.joined(separator: ", ")
      return Base64.encode(Array("{\(text)}".utf8))
    }
    if let resume { document = document.setting("NextToken", to: Node(resume)) }
    return PagedAnswer(answer: WireMessage(document), pages: pages, resumeToken: resume)
  }
}

extension CLISession {
  /// Calls an operation, page after page where it has pages and nobody asked for one alone.
  mutating func pages(
    _ model: ServiceModel, _ operation: Operation, _ input: OperationInput, _ client: ResolvedClient
  ) throws(CLIError) -> PagedAnswer {
    let names = operation.pagination.map { $0.inputTokens + [$0.limitKey].compactMap(\.self) } ?? []
    let asksForOne = input.message.document.members?.contains { names.contains($0.key) } ?? false
    guard options.paginates, !asksForOne, let paging = operation.pagination, !paging.resultKeys.isEmpty else {
      return PagedAnswer(answer: try exchange(model, operation, input.message, client))
    }
    var walk = try PageWalk(paging, startingAt: input.startingToken)
    for _ in 0..<10_000 {
      var message = input.message
      message.document = walk.input(message.document, pageSize: input.pageSize)
      let page = try exchange(model, operation, message, client).document
      if !walk.take(page, limit: input.maxItems) { break }
    }
    return walk.result
  }
}
