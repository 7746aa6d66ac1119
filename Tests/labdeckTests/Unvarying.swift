import Diagnostics
import Documents

/// Printed text without what differs from run to run: times, what is random, progress that is overwritten.
enum Unvarying {
  static func text(_ printed: String) -> String {
    var text = printed
    text.replace(/[^\n]*\r/, with: "")
    text.replace(/[ ]+\n/, with: "\n")
    text.replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)?/, with: "TIME")
    text.replace(/\d{8}T\d{6}Z/, with: "TIME")
    text.replace(/%2F20\d{6}%2F/, with: "%2FDAY%2F")
    text.replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w\w\w \d{4} \d\d:\d\d:\d\d GMT/, with: "TIME")
    text.replace(/\b1[78]\d{8}(?:\.\d+)?\b/, with: "EPOCH")
    text.replace(/\b(A(?:KIA|SIA|IDA|ROA|GPA|IPA|NPA))[A-Z0-9]{14,18}\b/) { "\($0.1)…" }
    text.replace(/\b(i|r|eni|vol|subnet|vpc|sg|ami|eni-attach|iip-assoc)-[0-9a-f]{8,17}\b/) { "\($0.1)-…" }
    text.replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/, with: "UUID")
    text.replace(/\bip-\d+-\d+-\d+-\d+\b/, with: "ip-…")
    // A bucket stands in AWS's own addresses, and behind a local one.
    text.replace(/https?:\/\/([a-z0-9-]+)\.s3\.[a-z0-9-]+\.amazonaws\.com\//) { "URL/\($0.1)/" }
    text.replace(/https?:\/\/(?:127\.0\.0\.1|[a-z0-9.-]*amazonaws\.com)(?::\d+)?\/?/, with: "URL/")
    text.replace(/\b\d+\.\d+\.\d+\.\d+\b/, with: "ADDRESS")
    text.replace(/\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/, with: "MAC")
    text.replace(/[A-Za-z0-9+\/_.-]{40,}=*/) { isRandom($0.0) ? "RANDOM" : String($0.0) }
    text.replace(/Signature=[^&\n]*/, with: "Signature=…")
    text.replace(/"[A-Za-z0-9_.-]{32}"/, with: "\"RANDOM\"")
    return text
  }

  private static func isRandom(_ word: Substring) -> Bool {
    !word.hasPrefix("arn") && word.contains(where: \.isNumber) && word.contains(where: \.isUppercase)
  }

  /// A document's members by name, for clients whose models are not of the same day; other text as it is.
  static func orderless(_ text: String) -> String {
    guard let node = try? JSON.parse(SourceText(name: "output", text: text)) else { return text }
    return JSON.pretty(sorted(node), indent: 1)
  }

  private static func sorted(_ node: Node) -> Node {
    if let members = node.members {
      let all = members.map { Node.Member(key: $0.key, value: sorted($0.value)) }.sorted { $0.key < $1.key }
      return Node(.object(all))
    }
    return node.elements.map { Node($0.map { sorted($0) }) } ?? node
  }
}
