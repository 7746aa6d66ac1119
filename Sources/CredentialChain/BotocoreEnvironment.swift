internal import AWSTypes
internal import Effects

/// botocore's provider `env`: half a pair is an error, an empty access key is none.
extension ChainRun {
  mutating func botocoreEnvironment() throws(Stop) -> Finding? {
    guard let key = nonEmptyVariable("AWS_ACCESS_KEY_ID") else {
      // The secret alone counts for nothing, and is worth showing.
      if quietVariable("AWS_SECRET_ACCESS_KEY") != nil {
        _ = variable("AWS_SECRET_ACCESS_KEY")
        absence = "a secret key without an access key counts for nothing"
      } else if quietVariable("AWS_ACCESS_KEY_ID") != nil {
        absence = "AWS_ACCESS_KEY_ID is empty"
      }
      return nil
    }
    guard let secret = nonEmptyVariable("AWS_SECRET_ACCESS_KEY") else {
      throw .failed(Self.partial("env", missing: "AWS_SECRET_ACCESS_KEY"))
    }
    var proofs = [
      Proof(part: "access key", name: "AWS_ACCESS_KEY_ID", origin: origin(of: "AWS_ACCESS_KEY_ID")),
      Proof(part: "secret key", name: "AWS_SECRET_ACCESS_KEY", origin: origin(of: "AWS_SECRET_ACCESS_KEY")),
    ]
    var credentials = Credentials(accessKeyID: key, secretAccessKey: secret)
    for name in ["AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"] {
      if let token = nonEmptyVariable(name) {
        credentials.sessionToken = token
        proofs.append(Proof(part: "session token", name: name, origin: origin(of: name)))
        break
      }
    }
    if let text = nonEmptyVariable("AWS_CREDENTIAL_EXPIRATION") {
      credentials.expiration = try botocoreExpiry(text)
    }
    credentials.accountID = quietVariable("AWS_ACCOUNT_ID").flatMap { $0.isEmpty ? nil : $0 }
    return try botocoreFresh(Finding(credentials: credentials, proofs: proofs))
  }

  static func partial(_ provider: String, missing: String) -> ChainError {
    ChainError(
      "PartialCredentialsError", "Partial credentials found in \(provider), missing: \(missing)")
  }

  /// A time as botocore's date parser takes it.
  func botocoreExpiry(_ text: String) throws(Stop) -> Timestamp {
    guard let time = Timestamp(iso8601: text) else {
      throw .failed(ChainError("ParserError", "Unknown string format: \(text)"))
    }
    return time
  }

  /// Credentials whose expiry lies behind the clock are refreshed from where they came; that gives the same ones, and an
  /// error.
  func botocoreFresh(_ finding: Finding) throws(Stop) -> Finding {
    if let expiration = finding.credentials.expiration, expiration <= now {
      throw .failed(
        ChainError(
          "RuntimeError", "Credentials were refreshed, but the refreshed credentials are still expired."))
    }
    return finding
  }
}
