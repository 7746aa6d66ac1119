internal import HTTPMessages

/// Reads an `aws-chunked` body and verifies its signatures on the way.
struct AWSChunkedReader {
  private let coded: [UInt8]
  private let mode: PayloadMode
  private var signer: ChunkSigner
  private var position = 0
  private var chunk = 0

  init(_ coded: [UInt8], mode: PayloadMode, signer: ChunkSigner) {
    self.coded = coded
    self.mode = mode
    self.signer = signer
  }

  /// The body and its trailers. Every fault has its own problem; nothing is returned from a body that is only half there.
  mutating func read(declared: Int?, trailers names: [String]) throws(SignatureProblem) -> StreamedBody {
    var body: [UInt8] = []
    var previousCount: Int?
    while true {
      let (count, signature) = try readHead()
      if mode.signsChunks, count > 0, let previousCount, previousCount < AWSChunkedCoding.smallestChunk {
        throw .smallChunk(chunk - 1, size: previousCount)
      }
      guard position + count <= coded.count else {
        throw .badChunks(
          "chunk \(chunk) has \(coded.count - position) of its \(count) bytes", offset: position)
      }
      let data = coded[position..<position + count]
      position += count
      if mode.signsChunks {
        guard signer.accept(signature, of: signer.stringToSign(chunk: data)) else {
          throw .chunkMismatch(chunk)
        }
      }
      if count == 0 { break }
      body += data
      previousCount = count
      guard try readLine().isEmpty else {
        throw .badChunks("chunk \(chunk) is longer than its size", offset: position)
      }
    }
    let trailers = try readTrailers(names)
    if let declared, declared != body.count { throw .decodedLength(declared: declared, received: body.count) }
    return StreamedBody(body: body, trailers: trailers)
  }

  /// `10000;chunk-signature=ad80…`.
  private mutating func readHead() throws(SignatureProblem) -> (count: Int, signature: String) {
    chunk += 1
    let start = position
    let line = try readLine()
    let parts = line.split(separator: ";", omittingEmptySubsequences: false)
    guard let digits = parts.first, (1...8).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ isHexDigit($0) }),
      let count = Int(digits, radix: 16)
    else { throw .badChunks("chunk \(chunk) does not begin with its size in hexadecimal", offset: start) }
    guard mode.signsChunks else {
      guard parts.count == 1 else {
        throw .badChunks("chunk \(chunk) is signed, though none should be", offset: start)
      }
      return (count, "")
    }
    guard parts.count == 2, parts[1].hasPrefix("chunk-signature=") else {
      throw .badChunks("chunk \(chunk) is not signed", offset: start)
    }
    return (count, String(parts[1].dropFirst("chunk-signature=".count)))
  }

  private mutating func readTrailers(_ names: [String]) throws(SignatureProblem) -> [HTTPField] {
    var trailers: [HTTPField] = []
    var signature: String?
    while true {
      let start = position
      let line = try readLine()
      if line.isEmpty { break }
      guard let colon = line.utf8.firstIndex(of: 0x3A), HTTPFields.isToken(line[..<colon]) else {
        throw .badTrailer("`\(line)` is no trailer", offset: start)
      }
      let field = HTTPField(
        String(line[..<colon]), String(line[line.utf8.index(after: colon)...].drop { $0 == " " }))
      if HTTPFields.same(field.name, "x-amz-trailer-signature") {
        signature = field.value
      } else {
        trailers.append(field)
      }
    }
    guard position == coded.count else {
      throw .badChunks("bytes stand behind the last chunk", offset: position)
    }
    guard mode.hasTrailers || (trailers.isEmpty && signature == nil) else {
      throw .badTrailer("there is a trailer, though x-amz-content-sha256 announces none", offset: position)
    }
    let found = trailers.map { $0.name.lowercased() }
    if let missing = names.first(where: { !found.contains($0) }) {
      throw .badTrailer("x-amz-trailer announces `\(missing)`, which does not come", offset: position)
    }
    if let extra = found.first(where: { !names.contains($0) }) {
      throw .badTrailer("x-amz-trailer does not announce `\(extra)`", offset: position)
    }
    if mode.signsChunks, mode.hasTrailers {
      guard let signature, signer.accept(signature, of: signer.stringToSign(trailers: trailers)) else {
        throw .trailerMismatch
      }
    }
    return trailers
  }

  private mutating func readLine() throws(SignatureProblem) -> String {
    var end = position
    while end + 1 < coded.count, !(coded[end] == 0x0D && coded[end + 1] == 0x0A), end - position < 16_384 {
      end += 1
    }
    guard end + 1 < coded.count, coded[end] == 0x0D, coded[end + 1] == 0x0A else {
      throw .badChunks("the body ends in the middle", offset: position)
    }
    let line = String(decoding: coded[position..<end], as: UTF8.self)
    position = end + 2
    return line
  }
}
