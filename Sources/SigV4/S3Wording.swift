internal import Effects

/// The words of S3: other codes for the header than for the query, and further elements in the error's body.
struct S3Wording {
  static let doesNotMatchText =
    "The request signature we calculated does not match the signature you provided. Check your key and signing method."

  let source: SignatureParameters.Source

  func failure(_ problem: SignatureProblem) -> VerificationFailure {
    switch problem {
    case .missing: return make(problem, "AccessDenied", 403, "Access Denied")
    case .twoSignatures:
      return make(
        problem, "InvalidArgument", 400,
        "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the "
          + "Authorization header should be specified")
    case .oldVersion:
      return make(
        problem, "InvalidRequest", 400,
        "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
    case .unsupportedAlgorithm(let name): return algorithm(problem, name)
    case .badParameter(let text):
      return malformed(problem, "missing equal-sign or unknown parameter in '\(text)'")
    case .incomplete(let missing, _):
      if missing == ["X-Amz-Date"] {
        return make(
          problem, "AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header")
      }
      return malformed(
        problem,
        "the authorization header requires three components: Credential, SignedHeaders, and Signature.")
    case .incompleteQuery:
      return make(
        problem, "AuthorizationQueryParametersError", 400,
        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, "
          + "X-Amz-SignedHeaders, and X-Amz-Expires parameters.")
    case .badDate:
      return source == .query
        ? make(
          problem, "AuthorizationQueryParametersError", 400,
          "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"")
        : make(problem, "AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header")
    case .badExpires(let text): return expires(problem, text)
    case .expired(let signed, let now, let window), .notYetCurrent(let signed, let now, let window):
      return skewed(problem, signed, now, window)
    case .presignedExpired(let signed, let now, let seconds):
      return make(
        problem, "AccessDenied", 403, "Request has expired",
        [
          ("X-Amz-Expires", String(seconds)), ("Expires", signed.adding(seconds: Int64(seconds)).iso8601),
          ("ServerTime", now.iso8601),
        ])
    case .credentialParts(let text, _):
      return malformed(
        problem,
        "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
        [("Credential", text)])
    case .scope(let problems): return scope(problem, problems)
    case .missingHost, .hostNotSigned: return notSigned(problem, ["host"])
    case .headersNotSigned(let names): return notSigned(problem, names)
    case .unknownKey(let id), .inactiveKey(let id):
      return make(
        problem, "InvalidAccessKeyId", 403,
        "The AWS Access Key Id you provided does not exist in our records.",
        [("AWSAccessKeyId", id)])
    case .wrongToken(nil):
      // A temporary key without its token counts as unknown.
      return make(
        problem, "InvalidAccessKeyId", 403,
        "The AWS Access Key Id you provided does not exist in our records.")
    case .wrongToken(let token):
      return make(
        problem, "InvalidToken", 400, "The provided token is malformed or otherwise invalid.",
        [("Token-0", token ?? "")])
    case .expiredToken: return make(problem, "ExpiredToken", 400, "The provided token has expired.")
    case .missingContentHash:
      return make(
        problem, "InvalidRequest", 400, "Missing required header for this request: x-amz-content-sha256")
    case .badContentHash:
      return make(
        problem, "InvalidArgument", 400,
        "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, "
          + "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, "
          + "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.")
    case .bodyMismatch(let claimed, let computed):
      return make(
        problem, "XAmzContentSHA256Mismatch", 400,
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
        [("ClientComputedContentSHA256", claimed), ("S3ComputedContentSHA256", computed)])
    case .mismatch(let mismatch): return doesNotMatch(problem, mismatch)
    case .badChunks: return make(problem, "IncompleteBody", 400, "The request body terminated unexpectedly")
    case .decodedLength:
      return make(
        problem, "IncompleteBody", 400,
        "You did not provide the number of bytes specified by the x-amz-decoded-content-length HTTP header")
    case .smallChunk(let number, let size):
      return make(
        problem, "InvalidChunkSizeError", 403,
        "Only the last chunk is allowed to have a size less than \(AWSChunkedCoding.smallestChunk) bytes",
        [("Chunk", String(number)), ("BadChunkSize", String(size))])
    case .badTrailer:
      return make(
        problem, "MalformedTrailerError", 400,
        "The request contained trailing data that was not well-formed or did not conform to our published schema."
      )
    case .chunkMismatch, .trailerMismatch:
      return make(problem, "SignatureDoesNotMatch", 403, S3Wording.doesNotMatchText)
    }
  }

  private func make(
    _ problem: SignatureProblem, _ code: String, _ status: Int, _ message: String,
    _ details: [(String, String)] = []
  ) -> VerificationFailure {
    VerificationFailure(
      problem, code, status, message, details.map { VerificationFailure.Detail(name: $0.0, value: $0.1) })
  }

  /// What is wrong with the credential, under the name that header or query give it.
  private func malformed(
    _ problem: SignatureProblem, _ what: String, _ details: [(String, String)] = []
  ) -> VerificationFailure {
    source == .query
      ? make(
        problem, "AuthorizationQueryParametersError", 400,
        "Error parsing the X-Amz-Credential parameter; \(what)", details)
      : make(
        problem, "AuthorizationHeaderMalformed", 400, "The authorization header is malformed; \(what)",
        details)
  }

  private func algorithm(_ problem: SignatureProblem, _ name: String) -> VerificationFailure {
    source == .query
      ? make(
        problem, "AuthorizationQueryParametersError", 400,
        "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"")
      : make(
        problem, "InvalidArgument", 400, "Unsupported Authorization Type",
        [("ArgumentName", "Authorization"), ("ArgumentValue", name)])
  }

  private func expires(_ problem: SignatureProblem, _ text: String) -> VerificationFailure {
    let seconds = Int(text)
    let message =
      seconds == nil
      ? "X-Amz-Expires should be a number"
      : (seconds ?? 0) < 1
        ? "X-Amz-Expires must be non-negative"
        : "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds"
    return make(problem, "AuthorizationQueryParametersError", 400, message)
  }

  private func skewed(
    _ problem: SignatureProblem, _ signed: Timestamp, _ now: Timestamp, _ window: Int
  ) -> VerificationFailure {
    if source == .query { return make(problem, "AccessDenied", 403, "Request is not yet valid") }
    return make(
      problem, "RequestTimeTooSkewed", 403,
      "The difference between the request time and the current time is too large.",
      [
        ("RequestTime", signed.basic), ("ServerTime", now.iso8601),
        ("MaxAllowedSkewMilliseconds", String(window * 1000)),
      ])
  }

  private func scope(
    _ problem: SignatureProblem, _ problems: [SignatureProblem.ScopeProblem]
  ) -> VerificationFailure {
    switch problems.first {
    case .region(let found, let expected):
      return malformed(
        problem, "the region '\(found)' is wrong; expecting '\(expected)'", [("Region", expected)])
    case .service(let found, let expected):
      return malformed(problem, "incorrect service \"\(found)\". This endpoint belongs to \"\(expected)\".")
    case .terminator(let found):
      return malformed(
        problem, "incorrect terminator \"\(found)\". This endpoint uses \"\(CredentialScope.terminator)\".")
    case .date(let found, let expected, _):
      return malformed(
        problem,
        "Invalid credential date \"\(found)\". This date is not the same as X-Amz-Date: \"\(expected)\".")
    case nil: return malformed(problem, "the Credential is mal-formed.")
    }
  }

  private func notSigned(_ problem: SignatureProblem, _ names: [String]) -> VerificationFailure {
    make(
      problem, "AccessDenied", 403, "There were headers present in the request which were not signed",
      [("HeadersNotSigned", names.joined(separator: ", "))])
  }

  private func doesNotMatch(
    _ problem: SignatureProblem, _ mismatch: SignatureProblem.Mismatch
  ) -> VerificationFailure {
    make(
      problem, "SignatureDoesNotMatch", 403,
      S3Wording.doesNotMatchText,
      [
        ("AWSAccessKeyId", mismatch.accessKeyID), ("StringToSign", mismatch.stringToSign),
        ("SignatureProvided", mismatch.provided), ("StringToSignBytes", bytes(mismatch.stringToSign)),
        ("CanonicalRequest", mismatch.canonicalRequest),
        ("CanonicalRequestBytes", bytes(mismatch.canonicalRequest)),
      ])
  }

  /// `41 57 53`: two digits for each byte.
  private func bytes(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }
}
