public import AWSTypes
internal import Crypto
public import Effects
public import HTTPMessages

extension SigV4 {
  /// The request with its body in `aws-chunked` pieces, each signed unless the settings' payload is unsigned.
  ///
  /// What such a request must say of itself is added: the coding, the length of the body, the names of the trailers, the length of the whole.
  /// - Parameter chunkSize: bytes of a chunk; S3 wants 8192 at least.
  public static func signStreaming(
    _ request: HTTPRequest, with credentials: Credentials, settings: SigningSettings, at date: Timestamp,
    chunkSize: Int,
    trailers: [HTTPField] = []
  ) throws(SigningError) -> SignedRequest {
    var settings = settings
    let isV4a = settings.algorithm == .v4a
    settings.payload =
      switch (settings.payload == .unsigned, isV4a, trailers.isEmpty) {
      case (true, _, _): .streamingUnsignedTrailer
      case (false, false, true): .streamingSigned
      case (false, false, false): .streamingSignedTrailer
      case (false, true, true): .streamingSignedV4a
      case (false, true, false): .streamingSignedTrailerV4a
      }
    for trailer in trailers
    where !HTTPFields.isToken(trailer.name) || trailer.value.utf8.contains(where: { $0 < 0x20 }) {
      throw SigningError(.badRequest, "`\(trailer.name)` is no trailer", header: trailer.name)
    }
    let width = settings.payload.signsChunks ? isV4a ? 144 : 64 : nil
    var prepared = request
    let others = request.fields["content-encoding"].map { ",\($0)" } ?? ""
    prepared.set("Content-Encoding", "aws-chunked\(others)")
    prepared.set("x-amz-decoded-content-length", String(request.body.count))
    if !trailers.isEmpty {
      prepared.set("x-amz-trailer", trailers.map { $0.name.lowercased() }.joined(separator: ","))
    }
    let length = AWSChunkedCoding.encodedLength(
      bodyLength: request.body.count, chunkSize: chunkSize, trailers: trailers, signatureWidth: width)
    prepared.set("Content-Length", String(length))
    var signed = try sign(prepared, with: credentials, settings: settings, at: date)
    signed.added = signed.request.fields.all.filter { !request.fields.all.contains($0) }
    var signer: ChunkSigner?
    if settings.payload.signsChunks {
      signer = try chunkSigner(signed.explanation, credentials: credentials, settings: settings, at: date)
    }
    signed.request.body = try AWSChunkedCoding.encode(
      request.body, chunkSize: chunkSize, trailers: trailers, signer: &signer)
    return signed
  }

  /// The signer of the chunks of a request that was just signed.
  public static func chunkSigner(
    _ explanation: SignatureExplanation, credentials: Credentials, settings: SigningSettings,
    at date: Timestamp
  ) throws(SigningError) -> ChunkSigner {
    let stamp = Timestamp(seconds: date.seconds).basic
    guard settings.algorithm == .v4a else {
      let key = SigningKey(
        secret: credentials.secretAccessKey, date: explanation.scope.date, region: settings.region,
        service: settings.service)
      return ChunkSigner(key: key, scope: explanation.scope, date: stamp, seed: explanation.signature)
    }
    do {
      let pair = try SigV4aKey(accessKeyID: credentials.accessKeyID, secret: credentials.secretAccessKey)
      return ChunkSigner(pair: pair, scope: explanation.scope, date: stamp, seed: explanation.signature)
    } catch { throw SigningError(.keyFailure, error.message) }
  }
}
