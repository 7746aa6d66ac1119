import AWSTypes
import Effects
import HTTPMessages
import SigV4

/// Bytes as a raw request: read it, sign it, verify what was signed, verify the bytes as they came. Nothing may trap, and what is
/// signed must verify.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSigning(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let raw = try? RawRequest.read(bytes) else { return 0 }
  precondition(raw.fieldPlaces.count == raw.request.fields.all.count)
  let date = Timestamp(seconds: 1_440_938_160)
  let secret = SigningSecret(secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
  let credentials = Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret.secretAccessKey)
  for service in ["s3", "iam"] {
    let settings = SigningSettings.of(service: service, region: "us-east-1")
    var verifier = SignatureVerifier(settings: settings, acceptsAnyRegion: true)
    _ = verifier.examine(raw.request, at: date) { _ in secret }
    guard let signed = try? SigV4.sign(raw.request, with: credentials, settings: settings, at: date) else {
      continue
    }
    // A request that brings a signature, or a hash of its own body that may be false, need not verify.
    let carriesAnother =
      raw.request.fields.contains("x-amz-content-sha256")
      || raw.request.queryItems.contains { $0.name == "X-Amz-Algorithm" || $0.name == "X-Amz-Signature" }
    let verification = verifier.examine(signed.request, at: date) { _ in secret }
    precondition(carriesAnother || verification.failure == nil || isExcused(verification.failure))
    let reread = try? RawRequest.read(signed.text(like: raw))
    precondition(reread != nil)
  }
  return 0
}

/// A request may itself hold a header that makes its signature unverifiable: a token of its own, a body that is said to come in chunks.
private func isExcused(_ failure: VerificationFailure?) -> Bool {
  switch failure?.problem {
  case .wrongToken, .badChunks, .badTrailer, .decodedLength, .smallChunk, .chunkMismatch, .bodyMismatch: true
  default: false
  }
}

/// libFuzzer's own driver; the package manager gives executables a main function of another name than libFuzzer's.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The main function as the package manager names it.
@_cdecl("FuzzSigning_main")
public func fuzzSigningMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, fuzzSigning)
}
