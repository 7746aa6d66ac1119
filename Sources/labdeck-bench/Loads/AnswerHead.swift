/// What the load clients need to know of an answer's head.
struct AnswerHead {
  /// Bytes of the head, the empty line included.
  let length: Int
  let status: Int
  /// Bytes of the body.
  let bodyLength: Int
  /// Whether the connection ends with the answer.
  let closes: Bool

  /// Nil where the head is not there whole.
  init?(_ bytes: some Collection<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    guard let end = lines.firstIndex(of: ""), end > 0, end < lines.count - 1 else { return nil }
    length = lines[..<end].reduce(2) { $0 + $1.utf8.count + 2 }
    status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
    var fields: [String: String] = [:]
    for line in lines[1..<end] {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        fields[parts[0].lowercased()] = parts[1].drop { $0 == " " }.lowercased()
      }
    }
    bodyLength = fields["content-length"].flatMap { Int($0) } ?? 0
    closes = fields["connection"] == "close"
  }
}
