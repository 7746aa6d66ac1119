extension ServiceAuthorization {
  /// The condition keys of all services (IAM User Guide, reference_policies_condition-keys).
  public static let globalKeys: [Service.Key] =
    list(
      .string,
      """
      aws:AssumedRoot aws:FederatedProvider aws:Ec2InstanceSourceVpc aws:PrincipalAccount aws:PrincipalOrgID
      aws:PrincipalServiceName aws:PrincipalTag/${TagKey} aws:PrincipalType aws:referer aws:RequestedRegion
      aws:RequestTag/${TagKey} aws:ResourceAccount aws:ResourceOrgID aws:ResourceTag/${TagKey} aws:SourceAccount
      aws:SourceIdentity aws:SourceOrgID aws:SourceVpc aws:SourceVpce aws:UserAgent aws:userid aws:username
      aws:VpceAccount aws:VpceOrgID aws:Ec2InstanceSourcePrivateIPv4Text aws:CalledViaFirst aws:CalledViaLast
      aws:ChatbotSourceArn aws:SignInSessionArn
      """)
    + list(
      .arn, "aws:PrincipalArn aws:SourceArn aws:SourceVpcArn ec2:SourceInstanceArn lambda:SourceFunctionArn")
    + list(
      .bool,
      "aws:MultiFactorAuthPresent aws:PrincipalIsAWSService aws:SecureTransport aws:ViaAWSService aws:IsMcpServiceAction"
    )
    + list(.numeric, "aws:MultiFactorAuthAge aws:EpochTime")
    + list(.date, "aws:CurrentTime aws:TokenIssueTime")
    + list(.ipAddress, "aws:SourceIp aws:VpcSourceIp aws:Ec2InstanceSourcePrivateIPv4 ")
    + list(
      .string,
      """
      aws:TagKeys aws:CalledVia aws:PrincipalOrgPaths aws:PrincipalServiceNamesList aws:ResourceOrgPaths aws:SourceOrgPaths
      aws:VpceOrgPaths
      """, many: true)

  /// Keys of services that come with the credentials of roles, so that any action may carry them (IAM User Guide,
  /// reference_policies_condition-keys, "Properties of role sessions").
  public static let credentialKeys: [Service.Key] = list(
    .string,
    """
    ec2:RoleDelivery ec2:SourceInstanceArn glue:CredentialIssuingService glue:RoleAssumedBy identitystore:UserId
    lambda:SourceFunctionArn ssm:SourceInstanceArn sts:RoleSessionName sts:SourceIdentity
    """)

  private static func list(_ type: Service.KeyType, _ names: String, many: Bool = false) -> [Service.Key] {
    names.split { $0 == " " || $0 == "\n" }.map {
      Service.Key(name: String($0), type: type, isMultivalued: many)
    }
  }
}

extension Service.Key {
  /// Whether a key of a policy is this one: case does not matter, and `${...}` or `tag-key` stands for any text.
  public func matches(_ written: String) -> Bool {
    let (mine, theirs) = (name.lowercased(), written.lowercased())
    guard let fixed = Self.fixedPart(mine) else { return mine == theirs }
    return theirs.hasPrefix(fixed) && theirs.count > fixed.count
  }

  /// What stands before the variable part of a key; nil where it has none. The reference writes the variable part as
  /// `${TagKey}`, as `tag-key`, or not at all.
  private static func fixedPart(_ name: String) -> Substring? {
    if let variable = name.firstIndex(of: "$") { return name[..<variable] }
    if name.hasSuffix("/tag-key") { return name.dropLast("tag-key".count) }
    return name.hasSuffix("/") ? name[...] : nil
  }
}
