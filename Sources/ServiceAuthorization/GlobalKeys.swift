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

  private static func list(_ type: Service.KeyType, _ names: String, many: Bool = false) -> [Service.Key] {
    names.split { $0 == " " || $0 == "\n" }.map {
      Service.Key(name: String($0), type: type, isMultivalued: many)
    }
  }
}

extension Service.Key {
  /// Whether a key of a policy is this one: case does not matter, and `${...}` stands for any text.
  public func matches(_ written: String) -> Bool {
    let (mine, theirs) = (name.lowercased(), written.lowercased())
    guard let variable = mine.firstIndex(of: "$") else { return mine == theirs }
    return theirs.hasPrefix(mine[..<variable]) && theirs.count > mine[..<variable].count
  }
}
