internal import AWSTypes
internal import Effects

/// The SDKs' providers that read variables and Java's system properties. Half a pair is no error anywhere but in Python.
extension ChainRun {
  /// `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`; Go and Rust know older names, too.
  mutating func sdkEnvironment() throws(Stop) -> Finding? {
    let keyNames = inputs.client == .goV2 ? ["AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY"] : ["AWS_ACCESS_KEY_ID"]
    let secretNames =
      switch inputs.client {
      case .goV2: ["AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY"]
      case .rust: ["AWS_SECRET_ACCESS_KEY", "SECRET_ACCESS_KEY"]
      default: ["AWS_SECRET_ACCESS_KEY"]
      }
    let client = inputs.client
    let found = try pair(keyNames, secretNames, tokens: ["AWS_SESSION_TOKEN"]) { part in
      switch client {
      case .javaV2: Self.javaV2Missing(part)
      case .jsV3: "Unable to find environment variable credentials."
      case .rust: "environment variable not set"
      default: "no \(part) in the environment"
      }
    }
    guard client == .jsV3, var found, let text = nonEmptyVariable("AWS_CREDENTIAL_EXPIRATION") else {
      return found
    }
    found.credentials.expiration = Timestamp(iso8601: text)
    return found
  }

  /// Java v1 takes `AWS_ACCESS_KEY` and `AWS_SECRET_KEY` as well, the latter first.
  mutating func javaV1Environment() throws(Stop) -> Finding? {
    try pair(
      ["AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY"], ["AWS_SECRET_KEY", "AWS_SECRET_ACCESS_KEY"],
      tokens: ["AWS_SESSION_TOKEN"]
    ) { _ in
      "Unable to load AWS credentials from environment variables (AWS_ACCESS_KEY_ID (or AWS_ACCESS_KEY) and "
        + "AWS_SECRET_KEY (or AWS_SECRET_ACCESS_KEY))"
    }
  }

  private static func javaV2Missing(_ part: String) -> String {
    part == "access key"
      ? "Unable to load credentials from system settings. Access key must be specified either via environment "
        + "variable (AWS_ACCESS_KEY_ID) or system property (aws.accessKeyId)."
      : "Unable to load credentials from system settings. Secret key must be specified either via environment "
        + "variable (AWS_SECRET_ACCESS_KEY) or system property (aws.secretAccessKey)."
  }

  private mutating func pair(
    _ keyNames: [String], _ secretNames: [String], tokens: [String], missing: (String) -> String
  ) throws(Stop) -> Finding? {
    let key = firstVariable(keyNames)
    let secret = firstVariable(secretNames)
    guard let key, let secret else {
      if key != nil { absence = "half a pair: no secret key" }
      if secret != nil { absence = "half a pair: no access key" }
      return try nothing(
        missing(key == nil ? "access key" : "secret key"), isOrdinary: key == nil && secret == nil)
    }
    var proofs = [
      Proof(part: "access key", name: key.name, origin: origin(of: key.name)),
      Proof(part: "secret key", name: secret.name, origin: origin(of: secret.name)),
    ]
    var credentials = Credentials(accessKeyID: key.value, secretAccessKey: secret.value)
    if let token = firstVariable(tokens) {
      credentials.sessionToken = token.value
      proofs.append(Proof(part: "session token", name: token.name, origin: origin(of: token.name)))
    }
    credentials.accountID = quietVariable("AWS_ACCOUNT_ID")
    return Finding(credentials: credentials, proofs: proofs)
  }

  private mutating func firstVariable(_ names: [String]) -> (name: String, value: String)? {
    for name in names {
      guard let value = variable(name), !value.isEmpty else { continue }
      let trimmed = value.trimmingBlanks
      switch inputs.client {
      // Java trims what it reads; Rust takes a blank value for none and keeps the blanks of others; Go and JavaScript do
      // neither.
      case .javaV1, .javaV2:
        if !trimmed.isEmpty { return (name, String(trimmed)) }
      case .rust:
        if !trimmed.isEmpty { return (name, value) }
      default: return (name, value)
      }
    }
    return nil
  }

  /// Java's system properties; v1 and v2 have different names for the secret key.
  mutating func javaProperties() throws(Stop) -> Finding? {
    let secretName = inputs.client == .javaV1 ? "aws.secretKey" : "aws.secretAccessKey"
    let key = property("aws.accessKeyId")
    let secret = property(secretName)
    guard let key, let secret else {
      let other = inputs.client == .javaV1 ? "aws.secretAccessKey" : "aws.secretKey"
      if key != nil, inputs.properties[other] != nil {
        look("-D\(other)", "set, but this client does not read it")
        absence = "this client reads \(secretName), not \(other)"
      }
      let message =
        inputs.client == .javaV1
        ? "Unable to load AWS credentials from Java system properties (aws.accessKeyId and aws.secretKey)"
        : Self.javaV2Missing(key == nil ? "access key" : "secret key")
      return try nothing(message, isOrdinary: key == nil && secret == nil)
    }
    var credentials = Credentials(accessKeyID: key, secretAccessKey: secret)
    var proofs = [
      Proof(part: "access key", name: "-Daws.accessKeyId", origin: "system property"),
      Proof(part: "secret key", name: "-D\(secretName)", origin: "system property"),
    ]
    if let token = property("aws.sessionToken") {
      credentials.sessionToken = token
      proofs.append(Proof(part: "session token", name: "-Daws.sessionToken", origin: "system property"))
    }
    return Finding(credentials: credentials, proofs: proofs)
  }

  private mutating func property(_ name: String) -> String? {
    let value = inputs.properties[name]?.trimmingBlanks
    look("-D\(name)", value.map { $0.isEmpty ? "set, but empty" : "set" } ?? "not set")
    return value.flatMap { $0.isEmpty ? nil : String($0) }
  }

  /// A provider that has nothing: for Java a message among those that it collects, for the others just nothing. What is no
  /// ordinary absence is an error that the client passes over, and shown as one.
  mutating func nothing(_ message: String, isOrdinary: Bool = true) throws(Stop) -> Finding? {
    passedMessage = message
    if isOrdinary || !inputs.client.rawValue.hasPrefix("java") { return nil }
    throw .failed(ChainError("SdkClientException", message))
  }
}
