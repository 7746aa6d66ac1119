import AWSTypes
import Effects
import FuzzDriver
import HTTPMessages
import SigV4

private let date = Timestamp(seconds: 1_440_938_160)
private let secret = SigningSecret(secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
private let credentials = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret.secretAccessKey)

/// Bytes as a raw request, and as a body in signed chunks. Nothing may trap, and what is signed must verify.
private func fuzzSigning(_ bytes: [UInt8]) {
  readChunks(bytes)
  guard let raw = try? RawRequest.read(bytes) else { return }
  precondition(raw.fieldPlaces.count == raw.request.fields.all.count)
  for service in ["s3", "iam"] {
    var settings = SigningSettings.of(service: service, region: "us-east-1")
    verifies(raw.request, settings, mustPass: false)
    // Elliptic curves take a hundred times as long as an HMAC.
    settings.algorithm = bytes.count.isMultiple(of: 16) ? .v4a : .v4
    signs(raw, settings)
  }
}

/// The program.
@_cdecl("FuzzSigning_main")
public func start(_ count: CInt, _ words: CommandWords) -> CInt { runFuzzer(count, words, fuzzSigning) }

/// The request signed with its headers, with its query, and in chunks: each must verify, and the first must read as it was written.
private func signs(_ raw: RawRequest, _ settings: SigningSettings) {
  let request = raw.request
  // A request that brings a signature, or a hash of its own body that may be false, need not verify.
  let carriesAnother =
    request.fields.contains("x-amz-content-sha256")
    || request.queryItems.contains { $0.name == "X-Amz-Algorithm" || $0.name == "X-Amz-Signature" }
  if let signed = try? SigV4.sign(request, with: credentials, settings: settings, at: date) {
    verifies(signed.request, settings, mustPass: !carriesAnother)
    precondition((try? RawRequest.read(signed.text(like: raw))) != nil)
  }
  let mayContradict =
    carriesAnother || request.fields.contains("authorization")
    || request.queryItems.contains { $0.name.lowercased().hasPrefix("x-amz-") }
  if let signed = try? SigV4.presign(request, with: credentials, settings: settings, at: date, expires: 60) {
    verifies(signed.request, settings, mustPass: !mayContradict)
  }
  guard settings.service == "s3" else { return }
  let trailers = [HTTPField("x-amz-checksum-crc32", "AAAAAA==")]
  let streamed = try? SigV4.signStreaming(
    request, with: credentials, settings: settings, at: date, chunkSize: 8192, trailers: trailers)
  guard let streamed, let verified = verifies(streamed.request, settings, mustPass: !carriesAnother) else {
    return
  }
  precondition(carriesAnother || verified.streamed?.body == request.body)
}

/// Verifies a request; one that must pass may be refused only for what it says of itself. Guessing takes long, so that only some
/// refusals are explained.
@discardableResult
private func verifies(_ request: HTTPRequest, _ settings: SigningSettings, mustPass: Bool)
  -> VerifiedSignature?
{
  var verifier = SignatureVerifier(settings: settings, acceptsAnyRegion: true)
  do throws(VerificationFailure) {
    return try verifier.verify(request, at: date) { _ in secret }
  } catch {
    precondition(!mustPass || isExcused(error))
    if request.target.utf8.count.isMultiple(of: 16) {
      let explained = verifier.examine(request, at: date) { _ in secret }
      precondition(explained.failure == error)
    }
    return nil
  }
}

/// Requests that announce a body in chunks, each in another way.
private let announced: [(request: HTTPRequest, isSigned: Bool)] = [
  PayloadMode.streamingSigned, .streamingSignedTrailer, .streamingUnsignedTrailer, .streamingSignedV4a,
].compactMap { mode in
  var settings = SigningSettings.of(service: "s3", region: "us-east-1")
  settings.payload = mode
  settings.algorithm = mode == .streamingSignedV4a ? .v4a : .v4
  var request = HTTPRequest(method: "PUT", target: "/b/k", fields: ["Host": "s3.amazonaws.com"])
  if mode.hasTrailers { request.fields.append("x-amz-trailer", "x-amz-checksum-crc32") }
  let signed = try? SigV4.sign(request, with: credentials, settings: settings, at: date)
  return signed.map { ($0.request, mode.signsChunks) }
}

/// The bytes as the body of such a request: nobody without the secret can make one that passes, but where the chunks are not signed.
private func readChunks(_ bytes: [UInt8]) {
  var (request, isSigned) = announced[bytes.count % announced.count]
  request.body = bytes
  let verified = verifies(request, .of(service: "s3", region: "us-east-1"), mustPass: false)
  precondition(verified == nil || !isSigned)
}

/// A request may itself hold a header that makes its signature unverifiable: a token of its own, a body that is said to come in chunks.
private func isExcused(_ failure: VerificationFailure) -> Bool {
  switch failure.problem {
  case .wrongToken, .badChunks, .badTrailer, .decodedLength, .smallChunk, .chunkMismatch, .bodyMismatch: true
  default: false
  }
}
