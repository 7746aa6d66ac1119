internal import Effects

extension SignatureProblem {
  /// Whether the signature could not even be read; otherwise it was read and refused.
  public var isUnreadable: Bool {
    switch self {
    case .missing, .twoSignatures, .oldVersion, .unsupportedAlgorithm, .badParameter, .incomplete,
      .incompleteQuery, .badDate,
      .credentialParts:
      true
    case .badExpires(let text): Int(text) == nil
    default: false
    }
  }

  /// The problem in plain words, for people.
  public var summary: String {
    switch self {
    case .missing: "the request is not signed"
    case .twoSignatures: "a signature stands in the header and another in the query"
    case .oldVersion(let inQuery):
      inQuery
        ? "the URL is signed with the old version 2 (AWSAccessKeyId, Signature, Expires)"
        : "the header is signed with the old version 2 (`AWS KEY:SIGNATURE`)"
    case .unsupportedAlgorithm(let name): "`\(name)` is no signing algorithm"
    case .badParameter(let text): "`\(text)` is no parameter of a signature, or stands there twice"
    case .incomplete(let missing, _), .incompleteQuery(let missing):
      "the signature has no \(missing.joined(separator: ", no "))"
    case .badDate(let text): "`\(text)` is no date of the form 20150830T123600Z"
    case .badExpires(let text): "`\(text)` is no lifetime from 1 to 604800 seconds"
    case .expired(let signed, let now, let window):
      "signed \(now.seconds - signed.seconds) seconds ago, \(window) are allowed"
    case .presignedExpired(let signed, let now, let seconds):
      "good for \(seconds) seconds, and it was signed \(now.seconds - signed.seconds) seconds ago"
    case .notYetCurrent(let signed, let now, let window):
      "signed \(signed.seconds - now.seconds) seconds in the future, \(window) are allowed"
    case .credentialParts(let text, let expected): "the credential `\(text)` has not \(expected) parts"
    case .scope(let problems): problems.map(\.summary).joined(separator: "; ")
    case .missingHost: "the request has no Host header"
    case .hostNotSigned: "the Host header is not signed"
    case .headersNotSigned(let names):
      "\(names.map { "`\($0)`" }.joined(separator: ", ")) \(names.count == 1 ? "is" : "are") in the request, but not signed"
    case .unknownKey(let id): "nobody has the key `\(id)`"
    case .inactiveKey(let id): "the key `\(id)` is switched off"
    case .wrongToken(nil): "the session token is missing"
    case .wrongToken: "the session token is not the one of this key"
    case .expiredToken: "the session is over"
    case .missingContentHash: "S3 wants the header `x-amz-content-sha256`"
    case .badContentHash(let text): "`\(text)` in `x-amz-content-sha256` is no hash"
    case .bodyMismatch: "the body is not the one whose hash was signed"
    case .mismatch: "the signature is not the one that the server computes"
    case .badChunks(let what, _), .badTrailer(let what, _): what
    case .smallChunk(let number, let size):
      "chunk \(number) has \(size) bytes; all but the last need \(AWSChunkedCoding.smallestChunk)"
    case .chunkMismatch(let number): "the signature of chunk \(number) is wrong"
    case .trailerMismatch: "the signature of the trailers is wrong, or missing"
    case .decodedLength(let declared, let received):
      "x-amz-decoded-content-length says \(declared) bytes, \(received) came"
    }
  }
}

extension SignatureProblem.ScopeProblem {
  /// The problem in plain words.
  public var summary: String {
    switch self {
    case .region(let found, let expected):
      "signed for the region\(found.contains(",") ? "s" : "") `\(found)`, this is `\(expected)`"
    case .service(let found, let expected): "signed for the service `\(found)`, this is `\(expected)`"
    case .terminator(let found): "the scope ends in `\(found)`, not in `aws4_request`"
    case .date(let found, let expected, _): "the scope is of the day `\(found)`, the date of `\(expected)`"
    }
  }
}
