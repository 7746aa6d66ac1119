import AWSTypes
import Effects
import World

/// A document that depends on the time: credentials and what is said about them.
struct IssuedDocument {
  var finding: MetadataFinding
  var text: String
  var modified: Timestamp

  init(_ finding: MetadataFinding, _ text: String, modified: Timestamp) {
    self.finding = finding
    self.text = text
    self.modified = modified
  }

  /// The document of a credential leaf; nil where the mint has nothing to issue, and so the path is absent.
  static func credentials(
    _ leaf: MetadataTree.Leaf, of instance: DescribedInstance, at now: Timestamp,
    mint: inout some CredentialMint
  ) -> IssuedDocument? {
    switch leaf {
    case .roleCredentials:
      guard let role = instance.profile?.role else { return nil }
      return document(for: mint.credentials(of: .instance(id: instance.id), at: now), role: role, at: now)
    case .profileInfo:
      guard let profile = instance.profile else { return nil }
      let minted = profile.role == nil ? .absent : mint.credentials(of: .instance(id: instance.id), at: now)
      return info(profile, minted, launched: instance.launched, at: now)
    case .identityCredentials:
      return document(
        for: mint.credentials(of: .identity(id: instance.id), at: now), role: "ec2-instance", at: now)
    case .identityInfo:
      guard case .issued(_, let since) = mint.credentials(of: .identity(id: instance.id), at: now) else {
        return nil
      }
      let text = SpacedJSON.object([
        ("Code", .text("Success")), ("LastUpdated", .text(since.iso8601)),
        ("AccountId", .text(instance.account)),
      ])
      return IssuedDocument(.value, text, modified: since)
    case .text, .userData, .identityDocument, .signature: return nil
    }
  }

  /// `iam/info`. A role that EC2 may not assume shows here, too.
  private static func info(
    _ profile: DescribedInstance.Profile, _ minted: MintedCredentials, launched: Timestamp, at now: Timestamp
  ) -> IssuedDocument {
    var updated = launched
    switch minted {
    case .refused(let code, let message): return failure(code, message, at: now)
    case .issued(_, let since): updated = since
    case .absent: break
    }
    let text = SpacedJSON.object([
      ("Code", .text("Success")), ("LastUpdated", .text(updated.iso8601)),
      ("InstanceProfileArn", .text(profile.arn)), ("InstanceProfileId", .text(profile.id)),
    ])
    return IssuedDocument(.value, text, modified: updated)
  }

  /// Why there are no credentials (IAM User Guide, "Troubleshoot IAM and Amazon EC2").
  private static func failure(_ code: String, _ message: String, at now: Timestamp) -> IssuedDocument {
    let text = SpacedJSON.object([
      ("Code", .text(code)), ("Message", .text(message)), ("LastUpdated", .text(now.iso8601)),
    ])
    return IssuedDocument(.value, text, modified: now)
  }

  private static func document(for minted: MintedCredentials, role: String, at now: Timestamp)
    -> IssuedDocument?
  {
    switch minted {
    case .absent: return nil
    case .refused(let code, let message): return failure(code, message, at: now)
    case .issued(let credentials, let since):
      let expiration = credentials.expiration ?? now
      let text = SpacedJSON.object([
        ("Code", .text("Success")), ("LastUpdated", .text(since.iso8601)), ("Type", .text("AWS-HMAC")),
        ("AccessKeyId", .text(credentials.accessKeyID)),
        ("SecretAccessKey", .text(credentials.secretAccessKey)),
        ("Token", .text(credentials.sessionToken ?? "")), ("Expiration", .text(expiration.iso8601)),
      ])
      let finding = MetadataFinding.credentials(
        role: role, accessKeyID: credentials.accessKeyID, expiration: expiration)
      return IssuedDocument(finding, text, modified: since)
    }
  }
}
