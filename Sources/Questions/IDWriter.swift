import Diagnostics

/// Writes ids behind authored questions that have none, and changes nothing else.
package enum IDWriter {
  /// The text with its ids, and what was written where. The text is the same byte for byte apart from them.
  package static func fix(_ file: NoteFile, taken: Set<String>) -> (
    text: String, added: [(line: Int, id: String)]
  ) {
    var taken = taken.union(file.questions.map(\.id))
    var bytes: [UInt8] = []
    var copied = 0
    let source = Array(file.source.text.utf8)
    var added: [(Int, String)] = []
    for place in file.missingIDs.sorted(by: { $0.offset < $1.offset }) {
      let id = unused(slug(place.prompt), taken)
      taken.insert(id)
      bytes += source[copied..<place.offset] + Array(" {#\(id)}".utf8)
      copied = place.offset
      added.append((place.line, id))
    }
    return (String(decoding: bytes + source[copied...], as: UTF8.self), added)
  }

  /// An id from a prompt: up to four of its telling words.
  package static func slug(_ prompt: String) -> String {
    var words: [String] = []
    for word in prompt.lowercased().split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0.isNumber)) }) {
      if words.count == 4 { break }
      if Terms.of(String(word)).isEmpty || words.contains(String(word)) { continue }
      words.append(String(word))
    }
    let id = String(words.joined(separator: "-").prefix(48))
    return id.isEmpty ? "question" : String(id.reversed().drop { $0 == "-" }.reversed())
  }

  private static func unused(_ id: String, _ taken: Set<String>) -> String {
    if !taken.contains(id) { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}
