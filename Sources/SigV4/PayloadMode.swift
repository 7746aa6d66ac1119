/// What stands in the last line of a canonical request.
public enum PayloadMode: Hashable, Sendable {
  /// The SHA-256 of the body.
  case signed
  /// A SHA-256 in hexadecimal that is taken as given.
  case precomputed(String)
  /// `UNSIGNED-PAYLOAD`: the body is not protected by the signature.
  case unsigned
  /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`: each chunk carries a signature of its own.
  case streamingSigned
  /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`: so do the trailers.
  case streamingSignedTrailer
  /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`: chunks without signatures, a checksum in a trailer.
  case streamingUnsignedTrailer
  /// `STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD`.
  case streamingSignedV4a
  /// `STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER`.
  case streamingSignedTrailerV4a

  /// The literal value, where it is one; nil where the body or the case decides.
  public var literal: String? {
    switch self {
    case .signed: nil
    case .precomputed(let hash): hash
    case .unsigned: "UNSIGNED-PAYLOAD"
    case .streamingSigned: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
    case .streamingSignedTrailer: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
    case .streamingUnsignedTrailer: "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
    case .streamingSignedV4a: "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"
    case .streamingSignedTrailerV4a: "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER"
    }
  }

  /// The mode that a value of `x-amz-content-sha256` stands for; nil where it is neither a literal nor 64 digits.
  public init?(headerValue: String) {
    let literals: [PayloadMode] = [
      .unsigned, .streamingSigned, .streamingSignedTrailer, .streamingUnsignedTrailer, .streamingSignedV4a,
      .streamingSignedTrailerV4a,
    ]
    if let literal = literals.first(where: { $0.literal == headerValue }) {
      self = literal
    } else if headerValue.utf8.count == 64, headerValue.utf8.allSatisfy({ isHexDigit($0) }) {
      self = .precomputed(headerValue)
    } else {
      return nil
    }
  }

  /// Whether the body is sent in signed or unsigned `aws-chunked` pieces.
  public var isStreaming: Bool { literal?.hasPrefix("STREAMING-") ?? false }

  /// Whether each chunk is signed.
  public var signsChunks: Bool { isStreaming && self != .streamingUnsignedTrailer }

  /// Whether trailers follow the chunks.
  public var hasTrailers: Bool { literal?.hasSuffix("-TRAILER") ?? false }
}

func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
  default: false
  }
}
