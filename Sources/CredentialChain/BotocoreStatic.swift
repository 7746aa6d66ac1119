internal import AWSTypes

/// botocore's providers of long-lived keys in files: `shared-credentials-file`, `config-file`, and the two of old tools.
extension ChainRun {
  /// Static keys of a profile in one of the two files; each file is looked at by itself.
  mutating func botocoreStatic(_ name: String, in kind: ProfileFile.Kind) throws(Stop) -> Finding? {
    let path = botocorePath(kind)
    guard let profile = profiles.profile(name, in: kind) else {
      if profiles.files.contains(where: { $0.kind == kind }) {
        absence = "no [\(name)] in \(path)"
        look(path, "no profile `\(name)`")
      } else {
        let finding = files.first { $0.what == shown(expandingHome(path)) }?.finding ?? "not there"
        absence = Self.absence(of: path, finding)
        look(path, finding)
      }
      return nil
    }
    guard let key = profile["aws_access_key_id"] else {
      absence = Self.contents(of: profile, header: Self.header(name, kind))
      look(path, "[\(name)] has no aws_access_key_id")
      return nil
    }
    look(key.place, "aws_access_key_id")
    guard let secret = profile["aws_secret_access_key"] else {
      let method = kind == .config ? "config-file" : "shared-credentials-file"
      throw .failed(Self.partial(method, missing: "aws_secret_access_key"))
    }
    look(secret.place, "aws_secret_access_key")
    var credentials = Credentials(accessKeyID: key.value, secretAccessKey: secret.value)
    var proofs = [
      Proof(part: "access key", name: "aws_access_key_id", origin: key.place),
      Proof(part: "secret key", name: "aws_secret_access_key", origin: secret.place),
    ]
    if let token = profile["aws_security_token"] ?? profile["aws_session_token"] {
      credentials.sessionToken = token.value
      look(token.place, token.property.name)
      proofs.append(Proof(part: "session token", name: token.property.name, origin: token.place))
    }
    credentials.accountID = profile.value("aws_account_id")
    return Finding(credentials: credentials, proofs: proofs)
  }

  /// Why a file that was looked for gives no profile: it is not there, or it is and cannot be used.
  private static func absence(of path: String, _ finding: String) -> String {
    switch finding {
    case "not there": "no \(path)"
    case refusedFile: "\(ChainStep.cannotParse) \(path)"
    default: "\(path): \(finding)"
    }
  }

  /// The path of one of the two files, as it is shown.
  func botocorePath(_ kind: ProfileFile.Kind) -> String {
    switch kind {
    case .config: shown(expandingVariables(quietVariable("AWS_CONFIG_FILE") ?? "~/.aws/config"))
    case .credentials:
      shown(expandingVariables(quietVariable("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials"))
    }
  }

  static func header(_ name: String, _ kind: ProfileFile.Kind) -> String {
    kind == .config && name != "default" ? "[profile \(name)]" : "[\(name)]"
  }

  /// `[default] has only a region`: what a profile has in place of keys.
  static func contents(of profile: Profile, header: String) -> String {
    let names = profile.settings.map(\.property.name)
    switch names.count {
    case 0: return "\(header) is empty"
    case 1: return "\(header) has only \(article(names[0]))"
    case 2, 3:
      return "\(header) has only \(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
    default: return "\(header) has no keys"
    }
  }

  private static func article(_ name: String) -> String {
    switch name {
    case "region": "a region"
    case "output": "an output format"
    default: name
    }
  }

  /// `AWS_CREDENTIAL_FILE` of the original EC2 tools: lines `AWSAccessKeyId=…`, `AWSSecretKey=…`.
  mutating func originalEC2File() throws(Stop) -> Finding? {
    guard let value = variable("AWS_CREDENTIAL_FILE") else { return nil }
    let path = expandingHome(value)
    guard let bytes = file(path) else {
      throw .failed(ChainError("ConfigNotFound", "The specified config file (\(path)) could not be found."))
    }
    var values: [String: (value: String, line: Int)] = [:]
    let text = PythonText(bytes)
    for (number, range) in text.lines.enumerated() {
      guard let mark = text.bytes[range].firstIndex(of: 0x3D) else { continue }
      let name = text.string(text.stripped(range.lowerBound..<mark))
      values[name] = (text.string(text.stripped(mark + 1..<range.upperBound)), number + 1)
    }
    guard let key = values["AWSAccessKeyId"] else {
      absence = "\(shown(path)) has no AWSAccessKeyId"
      return nil
    }
    guard let secret = values["AWSSecretKey"] else {
      throw .failed(ChainError("KeyError", "'AWSSecretKey'"))
    }
    return Finding(
      credentials: Credentials(accessKeyID: key.value, secretAccessKey: secret.value),
      proofs: [
        Proof(part: "access key", name: "AWSAccessKeyId", origin: "\(shown(path)):\(key.line)"),
        Proof(part: "secret key", name: "AWSSecretKey", origin: "\(shown(path)):\(secret.line)"),
      ])
  }

  /// The `[Credentials]` section of boto 2's configuration.
  mutating func botoConfig() throws(Stop) -> Finding? {
    let paths = variable("BOTO_CONFIG").map { [$0] } ?? ["/etc/boto.cfg", "~/.boto"]
    for candidate in paths {
      let path = expandingHome(expandingVariables(candidate))
      guard let bytes = file(path) else { continue }
      let parsed = ProfileFile.read(bytes, path: shown(path), kind: .credentials, grammar: .python)
      if parsed.isRefused {
        throw .failed(ChainError("ConfigParseError", "Unable to parse config file: \(path)"))
      }
      guard let profile = ProfileSet([parsed]).profile("Credentials"), let key = profile["aws_access_key_id"]
      else { continue }
      guard let secret = profile["aws_secret_access_key"] else {
        throw .failed(Self.partial("boto-config", missing: "aws_secret_access_key"))
      }
      return Finding(
        credentials: Credentials(accessKeyID: key.value, secretAccessKey: secret.value),
        proofs: [
          Proof(part: "access key", name: "aws_access_key_id", origin: key.place),
          Proof(part: "secret key", name: "aws_secret_access_key", origin: secret.place),
        ])
    }
    return nil
  }
}
