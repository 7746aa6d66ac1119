internal import Effects

/// The words of services other than S3, as their clients' users report them.
struct ServiceWording {
  let family: ProtocolFamily

  func failure(_ problem: SignatureProblem) -> VerificationFailure {
    let (code, message) = words(problem)
    if family == .ec2 { return ec2(problem, code, message) }
    if family == .json { return VerificationFailure(problem, code + "Exception", 400, message) }
    return VerificationFailure(problem, code, 403, message)
  }

  /// The query services' codes; JSON services say the same with `Exception` at the end, but for three of them.
  private func words(_ problem: SignatureProblem) -> (code: String, message: String) {
    let mismatch = family == .json ? "InvalidSignature" : "SignatureDoesNotMatch"
    switch problem {
    case .missing: return ("MissingAuthenticationToken", missingText)
    case .twoSignatures:
      return (
        "IncompleteSignature",
        "Only one of the Authorization header and the X-Amz-Algorithm query parameter may be given."
      )
    case .oldVersion:
      return (
        "IncompleteSignature",
        "Signature Version 2 is not supported. Use Signature Version 4 (AWS4-HMAC-SHA256)."
      )
    case .unsupportedAlgorithm(let name):
      return ("IncompleteSignature", "Unsupported AWS 'algorithm': '\(name)'.")
    case .badParameter(let text):
      return (
        "IncompleteSignature",
        "'\(text)' not a valid key=value pair (missing equal-sign) in Authorization header."
      )
    case .incomplete(let missing, let authorization):
      let sentences = missing.map { name in
        name == "X-Amz-Date"
          ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
          : "Authorization header requires '\(name)' parameter."
      }
      return ("IncompleteSignature", sentences.joined(separator: " ") + " Authorization=\(authorization)")
    case .incompleteQuery(let missing):
      return (
        "IncompleteSignature",
        missing.map { "AWS query-string parameters must include '\($0)'." }.joined(separator: " ")
          + " Re-examine the query-string parameters."
      )
    case .badDate(let text):
      return (
        "IncompleteSignature",
        "Date must be in ISO-8601 'basic format'. Got '\(text)'. See http://en.wikipedia.org/wiki/ISO_8601"
      )
    case .badExpires(let text):
      let parsed = Int(text)
      return (
        mismatch,
        parsed == nil
          ? "X-Amz-Expires should be a number"
          : (parsed ?? 0) < 1
            ? "X-Amz-Expires must be non-negative"
            : "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds"
      )
    case .expired(let signed, let now, let window):
      return (mismatch, expiredText(signed, now, window))
    case .presignedExpired(let signed, let now, let seconds):
      return (mismatch, expiredText(signed, now, seconds))
    case .notYetCurrent(let signed, let now, let window):
      let limit = now.adding(seconds: Int64(window))
      return (
        mismatch,
        "Signature not yet current: \(signed.basic) is still later than \(limit.basic) (\(now.basic) + \(span(window)))"
      )
    case .credentialParts(let text, let expected):
      return (
        "IncompleteSignature",
        "Credential must have exactly \(expected) slash-delimited elements, e.g. "
          + "\(expected == 5 ? "keyid/date/region/service/term" : "keyid/date/service/term"), got '\(text)'"
      )
    case .scope(let problems): return (mismatch, problems.map(sentence).joined(separator: " "))
    case .missingHost, .hostNotSigned:
      return (mismatch, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")
    case .headersNotSigned(let names):
      return (
        mismatch,
        names.map { "'\($0)' must be a 'SignedHeader' in the AWS Authorization." }.joined(separator: " ")
      )
    case .unknownKey, .inactiveKey, .wrongToken:
      return (
        family == .json ? "UnrecognizedClient" : "InvalidClientTokenId",
        "The security token included in the request is invalid."
      )
    case .expiredToken: return ("ExpiredToken", "The security token included in the request is expired")
    case .missingContentHash, .badContentHash, .bodyMismatch, .mismatch, .badChunks, .smallChunk,
      .chunkMismatch,
      .badTrailer, .trailerMismatch, .decodedLength:
      return (
        mismatch,
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
          + "and signing method. Consult the service documentation for details."
      )
    }
  }

  private var missingText: String {
    family == .json ? "Missing Authentication Token" : "Request is missing Authentication Token"
  }

  private func ec2(_ problem: SignatureProblem, _ code: String, _ message: String) -> VerificationFailure {
    switch problem {
    case .missing: return VerificationFailure(problem, "MissingAuthenticationToken", 403, message)
    case .expiredToken: return VerificationFailure(problem, "RequestExpired", 400, "Request has expired.")
    case .presignedExpired: return VerificationFailure(problem, "RequestExpired", 400, "Request has expired.")
    default:
      return VerificationFailure(
        problem, "AuthFailure", 401, "AWS was not able to validate the provided access credentials")
    }
  }

  private func sentence(_ problem: SignatureProblem.ScopeProblem) -> String {
    switch problem {
    case .region(let found, _): "Credential should be scoped to a valid region, not '\(found)'."
    case .service(_, let expected): "Credential should be scoped to correct service: '\(expected)'."
    case .terminator(let found):
      "Credential should be scoped with a valid terminator: '\(CredentialScope.terminator)', not '\(found)'."
    case .date(let found, let expected, let stamp):
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
        + "'\(found)' != '\(expected)', from '\(stamp)'."
    }
  }

  private func expiredText(_ signed: Timestamp, _ now: Timestamp, _ window: Int) -> String {
    let limit = now.adding(seconds: Int64(-window))
    return
      "Signature expired: \(signed.basic) is now earlier than \(limit.basic) (\(now.basic) - \(span(window)))"
  }

  private func span(_ seconds: Int) -> String {
    seconds % 60 == 0 ? "\(seconds / 60) min." : "\(seconds) sec."
  }
}
