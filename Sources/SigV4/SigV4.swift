public import AWSTypes
public import Effects
public import HTTPMessages

/// Signature Version 4: the short way to sign one request and see how it was done.
///
/// Programs that sign many requests keep a `RequestSigner`.
public enum SigV4 {
  /// The request with its signature in the Authorization header.
  public static func sign(
    _ request: HTTPRequest, with credentials: Credentials, settings: SigningSettings, at date: Timestamp
  ) throws(SigningError) -> SignedRequest {
    var signer = try RequestSigner(credentials: credentials, settings: settings)
    var signed = request
    let signature = try signer.sign(&signed, at: date)
    let names = [
      "x-amz-security-token", "x-amz-date", "x-amz-region-set", "x-amz-content-sha256", "authorization",
    ]
    let added = signed.fields.all.filter { field in
      names.contains { HTTPFields.same($0, field.name) } && !request.fields.all.contains(field)
    }
    return SignedRequest(
      request: signed, explanation: signer.explanation(of: signed, signature: signature), added: added)
  }

  /// The request with its signature in the query, good for `expires` seconds.
  public static func presign(
    _ request: HTTPRequest, with credentials: Credentials, settings: SigningSettings, at date: Timestamp,
    expires: Int
  ) throws(SigningError) -> SignedRequest {
    var signer = try RequestSigner(credentials: credentials, settings: settings)
    var signed = request
    let signature = try signer.presign(&signed, at: date, expires: expires)
    return SignedRequest(
      request: signed, explanation: signer.explanation(of: signed, signature: signature), added: [])
  }
}
