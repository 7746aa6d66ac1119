import SigV4
import TextLayout

/// What people call the parts of signatures.
enum SignatureWords {
  /// `d966b277…837c` of a hash, a key or a signature; anything else as it is.
  static func short(_ text: String) -> String {
    text.utf8.count >= 64 && text.utf8.allSatisfy(isDigit) ? "\(text.prefix(8))…\(text.suffix(4))" : text
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
  }

  /// `20260302/eu-west-1/s3`: a scope without the last word, which is always the same.
  static func scope(_ text: String) -> String {
    let end = "/\(CredentialScope.terminator)"
    return text.hasSuffix(end) ? String(text.dropLast(end.utf8.count)) : text
  }

  /// Of two queries only the items that differ, where those tell the difference; presigned ones are long.
  static func differing(client: String, server: String) -> (client: String, server: String) {
    let left = client.split(separator: "&")
    let right = server.split(separator: "&")
    let onlyLeft = left.filter { !right.contains($0) }.joined(separator: "&")
    let onlyRight = right.filter { !left.contains($0) }.joined(separator: "&")
    if onlyLeft.isEmpty, onlyRight.isEmpty { return (client, server) }
    return (onlyLeft.isEmpty ? "not there" : onlyLeft, onlyRight.isEmpty ? "not there" : onlyRight)
  }

  /// What a payload line says.
  static func payload(_ mode: PayloadMode) -> String {
    switch mode {
    case .signed, .precomputed: "signed, its hash is right"
    case .unsigned: "not signed"
    case .streamingSigned, .streamingSignedV4a: "in signed chunks"
    case .streamingSignedTrailer, .streamingSignedTrailerV4a: "in signed chunks with signed trailers"
    case .streamingUnsignedTrailer: "in unsigned chunks with a trailer"
    }
  }

  /// Two texts cut to the same window round their first difference, and the column of that difference.
  static func aligned(client: String, server: String, width: Int) -> (
    client: String, server: String, caret: Int?
  ) {
    let left = Array(client)
    let right = Array(server)
    let same = zip(left, right).prefix { $0 == $1 }.count
    if left == right { return (client, server, nil) }
    let start = same < width - 12 ? 0 : same - width / 2
    func window(_ text: [Character]) -> String {
      var part = text.dropFirst(start).prefix(width - 2)
      if start + part.count < text.count { part = part.dropLast() + ["…"] }
      return (start > 0 ? "…" : "") + String(part)
    }
    return (window(left), window(right), same - start + (start > 0 ? 1 : 0))
  }
}

extension SignatureProblem {
  /// What would let the request pass.
  var lever: String? {
    switch self {
    case .missing: "sign the request"
    case .twoSignatures: "sign with the header or with the query, not with both"
    case .oldVersion: "sign with version 4: `aws configure set default.s3.signature_version s3v4`, or CLI v2"
    case .unsupportedAlgorithm: "AWS4-HMAC-SHA256 or AWS4-ECDSA-P256-SHA256"
    case .badParameter, .incomplete:
      "`AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…` and X-Amz-Date"
    case .incompleteQuery(let missing): "add \(missing.joined(separator: ", ")) before signing"
    case .badDate: "write the date as 20150830T123600Z"
    case .badExpires: "sign for at most 604800 seconds, a week"
    case .expired, .notYetCurrent: "set the client's clock, and send soon after signing"
    case .presignedExpired: "presign a new URL, or one that is good for longer"
    case .credentialParts: "KEY/DATE/REGION/SERVICE/aws4_request"
    case .scope: "sign for the region, the service and the day that are asked for"
    case .missingHost: "send a Host header, and sign it"
    case .hostNotSigned: "sign the Host header"
    case .headersNotSigned: "sign every x-amz- header that is sent"
    case .unknownKey: "use an access key that exists"
    case .inactiveKey: "switch the key on, or use another"
    case .wrongToken(nil): "send the session token that belongs to the key, in X-Amz-Security-Token"
    case .wrongToken: "take key, secret and token from the same answer"
    case .expiredToken: "ask for new temporary credentials"
    case .missingContentHash: "send the body's SHA-256 or UNSIGNED-PAYLOAD in x-amz-content-sha256, signed"
    case .badContentHash: "64 hexadecimal digits, or UNSIGNED-PAYLOAD"
    case .bodyMismatch: "send the body that was signed"
    case .badChunks, .decodedLength: "send the whole body, each chunk with its size before it"
    case .smallChunk: "send chunks of 8192 bytes or more"
    case .chunkMismatch, .trailerMismatch:
      "sign each chunk over the signature before it, in the order in which they are sent"
    case .badTrailer: "announce in x-amz-trailer what follows the last chunk"
    case .mismatch: nil
    }
  }
}
