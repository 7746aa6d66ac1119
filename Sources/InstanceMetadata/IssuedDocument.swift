import AWSTypes
import Effects

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
    case .roleCredentials, .profileInfo:
      guard let profile = instance.profile else { return nil }
      let (issued, expiration) = Rotation(from: profile.attached).current(at: now)
      if leaf == .profileInfo { return info(profile, of: instance, issued, expiration, mint: &mint) }
      guard let role = profile.role else { return nil }
      let order = CredentialOrder(
        account: instance.account, holder: .instance(id: instance.id, role: role), issued: issued,
        expiration: expiration)
      return document(for: mint.mint(order), role: role, issued: issued)
    case .identityCredentials, .identityInfo:
      let (issued, expiration) = Rotation(from: instance.launched).current(at: now)
      if leaf == .identityInfo {
        let text = SpacedJSON.object([
          ("Code", .text("Success")), ("LastUpdated", .text(issued.iso8601)),
          ("AccountId", .text(instance.account)),
        ])
        return IssuedDocument(.value, text, modified: issued)
      }
      let order = CredentialOrder(
        account: instance.account, holder: .identity(id: instance.id), issued: issued, expiration: expiration)
      return document(for: mint.mint(order), role: "ec2-instance", issued: issued)
    default: return nil
    }
  }

  /// `iam/info`. A role that EC2 may not assume shows here, too (IAM User Guide, "Troubleshoot IAM and Amazon EC2").
  private static func info(
    _ profile: DescribedInstance.Profile, of instance: DescribedInstance, _ issued: Timestamp,
    _ expiration: Timestamp,
    mint: inout some CredentialMint
  ) -> IssuedDocument {
    var members: [(String, SpacedJSON.Value)] = [
      ("Code", .text("Success")), ("LastUpdated", .text(issued.iso8601)),
      ("InstanceProfileArn", .text(profile.arn)), ("InstanceProfileId", .text(profile.id)),
    ]
    if let role = profile.role {
      let order = CredentialOrder(
        account: instance.account, holder: .instance(id: instance.id, role: role), issued: issued,
        expiration: expiration)
      if case .refused(let code, let message) = mint.mint(order) {
        members = [
          ("Code", .text(code)), ("Message", .text(message)), ("LastUpdated", .text(issued.iso8601)),
        ]
      }
    }
    return IssuedDocument(.value, SpacedJSON.object(members), modified: issued)
  }

  private static func document(for minted: MintedCredentials, role: String, issued: Timestamp)
    -> IssuedDocument?
  {
    switch minted {
    case .absent: return nil
    case .refused(let code, let message):
      let text = SpacedJSON.object([
        ("Code", .text(code)), ("Message", .text(message)), ("LastUpdated", .text(issued.iso8601)),
      ])
      return IssuedDocument(.value, text, modified: issued)
    case .issued(let credentials):
      let expiration = credentials.expiration ?? issued
      let text = SpacedJSON.object([
        ("Code", .text("Success")), ("LastUpdated", .text(issued.iso8601)), ("Type", .text("AWS-HMAC")),
        ("AccessKeyId", .text(credentials.accessKeyID)),
        ("SecretAccessKey", .text(credentials.secretAccessKey)),
        ("Token", .text(credentials.sessionToken ?? "")), ("Expiration", .text(expiration.iso8601)),
      ])
      let finding = MetadataFinding.credentials(
        role: role, accessKeyID: credentials.accessKeyID, expiration: expiration)
      return IssuedDocument(finding, text, modified: issued)
    }
  }
}
