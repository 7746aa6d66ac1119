public import HTTPMessages

/// The content coding `aws-chunked` of S3: chunks with a signature each, or without, and trailers.
///
/// Source: Amazon S3 API Reference, "Transferring payload in multiple chunks" and "including trailing headers".
public enum AWSChunkedCoding {
  /// Bytes that every chunk but the last must have at least, where chunks are signed.
  public static let smallestChunk = 8192

  /// The coded form of a body.
  /// - Parameter signer: signs the chunks and the trailers; nil leaves both unsigned.
  public static func encode(
    _ body: [UInt8], chunkSize: Int, trailers: [HTTPField] = [], signer: inout ChunkSigner?
  ) throws(SigningError) -> [UInt8] {
    let size = max(1, chunkSize)
    var result: [UInt8] = []
    result.reserveCapacity(body.count + (body.count / size + 2) * 100)
    var position = 0
    repeat {
      let chunk = body[position..<min(position + size, body.count)]
      position += chunk.count
      if chunk.isEmpty { break }
      try append(chunk, to: &result, &signer)
      result += "\r\n".utf8
    } while position < body.count
    try append([], to: &result, &signer)
    for trailer in trailers { result += "\(trailer.name):\(trailer.value)\r\n".utf8 }
    if !trailers.isEmpty, let signature = try signer?.sign(trailers: trailers) {
      result += "x-amz-trailer-signature:\(filled(signature, signer))\r\n".utf8
    }
    result += "\r\n".utf8
    return result
  }

  /// Bytes of the coded form, which a client must know before it signs the request.
  public static func encodedLength(
    bodyLength: Int, chunkSize: Int, trailers: [HTTPField] = [], signatureWidth: Int?
  ) -> Int {
    let size = max(1, chunkSize)
    let signature = signatureWidth.map { ";chunk-signature=".utf8.count + $0 } ?? 0
    func chunk(_ count: Int) -> Int {
      String(count, radix: 16).utf8.count + signature + 2 + count + (count > 0 ? 2 : 0)
    }
    var total = bodyLength / size * chunk(size) + chunk(0) + 2
    if bodyLength % size > 0 { total += chunk(bodyLength % size) }
    for trailer in trailers { total += trailer.name.utf8.count + 1 + trailer.value.utf8.count + 2 }
    if !trailers.isEmpty, let signatureWidth {
      total += "x-amz-trailer-signature:".utf8.count + signatureWidth + 2
    }
    return total
  }

  private static func append(
    _ chunk: ArraySlice<UInt8>, to result: inout [UInt8], _ signer: inout ChunkSigner?
  ) throws(SigningError) {
    result += String(chunk.count, radix: 16).utf8
    if let signature = try signer?.sign(chunk: chunk) {
      result += ";chunk-signature=\(filled(signature, signer))".utf8
    }
    result += "\r\n".utf8
    result += chunk
  }

  /// Signatures of SigV4a differ in length; `*` fills them, so that the length of the whole is known before it is signed.
  private static func filled(_ signature: String, _ signer: ChunkSigner?) -> String {
    signature + String(repeating: "*", count: max(0, (signer?.width ?? 0) - signature.utf8.count))
  }
}

/// A body that came in `aws-chunked` pieces, put together, its chunk signatures verified.
public struct StreamedBody: Hashable, Sendable {
  /// The body.
  public var body: [UInt8]
  /// The trailers, the signature of theirs not among them.
  public var trailers: [HTTPField]
}
