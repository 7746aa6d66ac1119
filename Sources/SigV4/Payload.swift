internal import Crypto
internal import HTTPMessages

/// The payload's line, computed once and written where it is needed.
enum Payload {
  case digest(InlineArray<32, UInt8>)
  case literal(String)

  init(_ mode: PayloadMode, of request: borrowing HTTPRequest) {
    if let literal = mode.literal {
      self = .literal(literal)
    } else {
      self = .digest(SHA256.digest(request.body.span))
    }
  }

  var text: String {
    switch self {
    case .digest(let digest): Hex.encode((0..<32).map { digest[$0] })
    case .literal(let literal): literal
    }
  }

  func finish(_ canonicalizer: inout Canonicalizer) {
    switch self {
    case .digest(let digest): canonicalizer.finish(payload: digest)
    case .literal(let literal): canonicalizer.finish(payload: literal)
    }
  }
}

extension SigningSettings {
  /// Presigned URLs of S3 leave the body open, for whoever uses one sends another.
  var presignedPayload: PayloadMode {
    payload == .signed && SigningSettings.isS3(service) ? .unsigned : payload
  }
}
