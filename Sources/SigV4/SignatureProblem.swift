public import Effects

/// Why a signature is refused, before any service has put it in its own words.
public enum SignatureProblem: Error, Hashable, Sendable {
  /// There is none.
  case missing
  /// There is one in the header and one in the query.
  case twoSignatures
  /// It is of version 2, which no current service takes.
  case oldVersion(inQuery: Bool)
  /// The algorithm has another name.
  case unsupportedAlgorithm(String)
  /// A parameter of the Authorization header is unknown, repeated or has no value.
  case badParameter(String)
  /// Parameters of the Authorization header are missing.
  case incomplete([String], authorization: String)
  /// Parameters of the query are missing.
  case incompleteQuery([String])
  /// The date is none that can be read.
  case badDate(String)
  /// A presigned URL's lifetime is no number, is negative or is above 604800 seconds.
  case badExpires(String)
  /// The request was signed too long ago.
  case expired(signed: Timestamp, now: Timestamp, window: Int)
  /// A presigned URL's time is over.
  case presignedExpired(signed: Timestamp, now: Timestamp, seconds: Int)
  /// The request was signed in the future.
  case notYetCurrent(signed: Timestamp, now: Timestamp, window: Int)
  /// The credential has not five parts; four with SigV4a.
  case credentialParts(String, expected: Int)
  /// The scope is of another region, service, day, or ends in another word; what is wrong, in the order in which services look.
  case scope([ScopeProblem])
  /// There is no Host header, or an empty one; HTTP itself forbids that.
  case missingHost
  /// Host is not among the signed headers.
  case hostNotSigned
  /// These `x-amz-` headers are in the request and not signed.
  case headersNotSigned([String])
  /// Nobody has this access key id.
  case unknownKey(String)
  /// The access key is switched off.
  case inactiveKey(String)
  /// The session token is missing, wrong, or given with a key that has none.
  case wrongToken(String?)
  /// The session is over.
  case expiredToken
  /// S3 wants `x-amz-content-sha256`.
  case missingContentHash
  /// `x-amz-content-sha256` is neither a hash nor a known word.
  case badContentHash(String)
  /// The body is not the one whose hash was signed.
  case bodyMismatch(claimed: String, computed: String)
  /// The signature is not the one that the server computes.
  case mismatch(Mismatch)
  /// A body in `aws-chunked` pieces is malformed or ends early; the offset is that of the body's bytes.
  case badChunks(String, offset: Int)
  /// A chunk that is not the last is smaller than 8192 bytes; chunks count from 1.
  case smallChunk(Int, size: Int)
  /// A chunk's signature is wrong: it was changed, moved, repeated, or one before it is missing.
  case chunkMismatch(Int)
  /// Trailers are malformed, missing or not announced.
  case badTrailer(String, offset: Int)
  /// The signature of the trailers is wrong or missing.
  case trailerMismatch
  /// The body has not the length of `x-amz-decoded-content-length`.
  case decodedLength(declared: Int, received: Int)

  /// One thing that is wrong with a scope.
  public enum ScopeProblem: Hashable, Sendable {
    /// Another region.
    case region(found: String, expected: String)
    /// Another service.
    case service(found: String, expected: String)
    /// Another last word.
    case terminator(found: String)
    /// Another day than the date's.
    case date(found: String, expected: String, stamp: String)
  }

  /// What S3 tells the client of a mismatch.
  public struct Mismatch: Hashable, Sendable {
    /// The key that was named.
    public var accessKeyID: String
    /// The signature that came.
    public var provided: String
    /// The server's canonical request.
    public var canonicalRequest: String
    /// The server's string to sign.
    public var stringToSign: String
  }
}
