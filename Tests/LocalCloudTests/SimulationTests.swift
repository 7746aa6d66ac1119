import AWSProtocols
import Documents
import Testing

@Suite("the policy simulator's operations, as IAM answers them")
struct SimulationTests {
  private static let world = """
    seed: 3
    clock: 2026-03-02T09:00:00Z
    account: "111122223333"
    organization:
      management: "999988887777"
      root: { scps: [FullAWSAccess] }
      accounts:
        "111122223333":
          scps:
            FullAWSAccess: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "*", Resource: "*" }] }
            NoDelete: { Version: "2012-10-17", Statement: [{ Effect: Deny, Action: "s3:Delete*", Resource: "*" }] }
    users:
      admin:
        access-keys: [{ id: AKIAADMIN7EXAMPLE001, secret: admin-secret-00000000000000000000000000000 }]
        policies: [arn:aws:iam::aws:policy/AdministratorAccess]
      ana:
        policies: [Reader]
        boundary: Edge
        inline: { Writer: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ["s3:PutObject", "s3:DeleteObject"], Resource: "*" }] } }
    roles:
      web: { trust: ec2.amazonaws.com, policies: [Reader] }
    policies:
      Reader: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:Get*", Resource: "arn:aws:s3:::reports/*", Condition: { Bool: { "aws:SecureTransport": "true" } } }] }
      Edge: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], Resource: "*" }] }
    """
  private static let ana: Node = "arn:aws:iam::111122223333:user/ana"
  private static let secure: Node = [
    [
      "ContextKeyName": "aws:SecureTransport", "ContextKeyValues": ["true"], "ContextKeyType": "boolean",
    ]
  ]

  private func results(_ operation: String, _ input: [(String, Node)]) throws -> Node {
    var cloud = try TestCloud(Self.world)
    let document = Node(.object(input.map { .init(key: $0.0, value: $0.1) }))
    return try cloud.call("iam", operation, document, as: cloud.keys("admin")).document["EvaluationResults"]
      ?? [:]
  }

  @Test("on no resource: the keys that are missing stand above, and nothing below")
  func everything() throws {
    let results = try results(
      "SimulatePrincipalPolicy",
      [("PolicySourceArn", Self.ana), ("ActionNames", ["s3:PutObject", "s3:ListBucket"])])
    #expect(
      results[0]?["EvalResourceName"]?.string == "*" && results[0]?["EvalDecision"]?.string == "allowed")
    #expect(results[0]?["ResourceSpecificResults"] == nil && results[0]?["EvalDecisionDetails"] == nil)
    #expect(results[0]?["OrganizationsDecisionDetail"]?["AllowedByOrganizations"]?.bool == true)
    #expect(results[0]?["PermissionsBoundaryDecisionDetail"]?["AllowedByPermissionsBoundary"]?.bool == true)
    let matched = results[0]?["MatchedStatements"]?[0]
    #expect(
      matched?["SourcePolicyId"]?.string == "user_ana_Writer"
        && matched?["SourcePolicyType"]?.string == "user")
    #expect(
      results[1]?["EvalDecision"]?.string == "implicitDeny"
        && results[1]?["MatchedStatements"]?.elements?.isEmpty == true)
    #expect(results[1]?["PermissionsBoundaryDecisionDetail"]?["AllowedByPermissionsBoundary"]?.bool == false)
  }

  @Test("on one resource and on several: a result for each below its action's")
  func resources() throws {
    let input: [(String, Node)] = [
      ("PolicySourceArn", Self.ana), ("ActionNames", ["s3:GetObject"]),
    ]
    let one = try results("SimulatePrincipalPolicy", input + [("ResourceArns", ["arn:aws:s3:::reports/a"])])
    #expect(one[0]?["EvalResourceName"]?.string == "arn:aws:s3:::reports/a")
    #expect(one[0]?["MissingContextValues"]?.elements?.isEmpty != false)
    #expect(one[0]?["EvalDecisionDetails"]?.members?.isEmpty != false)
    #expect(
      one[0]?["ResourceSpecificResults"]?[0]?["MissingContextValues"]?[0]?.string == "aws:SecureTransport")
    let two = try results(
      "SimulatePrincipalPolicy",
      input + [
        ("ResourceArns", ["arn:aws:s3:::reports/a", "arn:aws:s3:::payroll/a"]),
        ("ContextEntries", Self.secure),
      ])
    #expect(two.elements?.count == 1)
    #expect(two[0]?["EvalResourceName"]?.string?.hasPrefix("arn:aws:s3:::${") == true)
    #expect(two[0]?["EvalDecision"]?.string == "implicitDeny")
    #expect(
      two[0]?["ResourceSpecificResults"]?.elements?.compactMap { $0["EvalResourceDecision"]?.string } == [
        "allowed", "implicitDeny",
      ])
  }

  @Test("an explicit deny of an SCP is reported as an implicit one")
  func organization() throws {
    let results = try results(
      "SimulatePrincipalPolicy", [("PolicySourceArn", Self.ana), ("ActionNames", ["s3:DeleteObject"])])
    #expect(results[0]?["EvalDecision"]?.string == "implicitDeny")
    #expect(results[0]?["OrganizationsDecisionDetail"]?["AllowedByOrganizations"]?.bool == false)
    #expect(results[0]?["MatchedStatements"]?.elements?.isEmpty == true)
  }

  @Test("policies can be left out")
  func exclusions() throws {
    func decision(_ exclusion: Node) throws -> String? {
      try results(
        "SimulatePrincipalPolicy",
        [
          ("PolicySourceArn", Self.ana), ("ActionNames", ["s3:DeleteObject"]),
          ("PolicyExclusionList", [exclusion]),
        ])[0]?[
          "EvalDecision"]?.string
    }
    #expect(try decision(["PolicyType": "scp"]) == "allowed")
    let inline: Node = ["PolicyName": "Writer", "AttachmentType": "user", "AttachmentName": "ana"]
    #expect(try decision(["PolicyType": "inline", "InlinePolicyIdentifier": inline]) == "implicitDeny")
  }

  /// The policies of AWS CLI's examples, simulate-custom-policy and simulate-principal-policy, and where their statements stand.
  @Test(
    "positions as in AWS's own examples",
    arguments: [
      (
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}"#,
        1, 38, 1, 167
      ),
      (
        "{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n        {\n            \"Sid\": \"A\",\n            \"Effect\": \"Allow\",\n            \"Action\": \"dynamodb:*\",\n            \"Resource\": \"*\"\n        }\n    ]\n}",
        3, 19, 9, 10
      ),
    ])
  func positions(policy: String, line: Int, column: Int, endLine: Int, endColumn: Int) throws {
    let time: Node = [
      "ContextKeyName": "aws:CurrentTime", "ContextKeyValues": ["2019-04-25T11:00:00Z"],
      "ContextKeyType": "date",
    ]
    let results = try results(
      "SimulateCustomPolicy",
      [
        ("PolicyInputList", [Node(policy)]), ("ActionNames", ["dynamodb:CreateBackup"]),
        ("ContextEntries", [time]),
      ])
    let matched = results[0]?["MatchedStatements"]?[0]
    #expect(matched?["SourcePolicyId"]?.string == "PolicyInputList.1")
    #expect(
      matched?["StartPosition"]?["Line"]?.int == line && matched?["StartPosition"]?["Column"]?.int == column)
    #expect(
      matched?["EndPosition"]?["Line"]?.int == endLine && matched?["EndPosition"]?["Column"]?.int == endColumn
    )
  }

  @Test("across accounts both kinds of policy are told; resource policies need a user")
  func resourcePolicies() throws {
    let all = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
    let bucket =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"*"}]}"#
    let input: [(String, Node)] = [
      ("PolicyInputList", [Node(all)]), ("ActionNames", ["s3:GetObject", "s3:PutObject"]),
      ("ResourceArns", ["arn:aws:s3:::b/k"]), ("ResourcePolicy", Node(bucket)),
      ("ResourceOwner", "arn:aws:iam::444455556666:root"),
    ]
    let results = try results("SimulateCustomPolicy", input + [("CallerArn", Self.ana)])
    #expect(
      results[0]?["EvalDecision"]?.string == "allowed"
        && results[1]?["EvalDecision"]?.string == "implicitDeny")
    #expect(results[1]?["EvalDecisionDetails"]?["Resource Policy"]?.string == "implicitDeny")
    #expect(results[1]?["EvalDecisionDetails"]?["IAM Policy"]?.string == "allowed")
    for caller in [[], [("CallerArn", "arn:aws:iam::111122223333:role/web" as Node)]] {
      var cloud = try TestCloud(Self.world)
      let document = Node(.object((input + caller).map { .init(key: $0.0, value: $0.1) }))
      let error = try cloud.failure("iam", "SimulateCustomPolicy", document, as: cloud.keys("admin"))
      #expect(error?.code == "InvalidInput")
    }
  }

  @Test("answers come in pages")
  func pages() throws {
    var cloud = try TestCloud(Self.world)
    var input: Node = [
      "PolicySourceArn": Self.ana, "ActionNames": ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
      "MaxItems": 2,
    ]
    let first = try cloud.call("iam", "SimulatePrincipalPolicy", input, as: cloud.keys("admin")).document
    #expect(first["EvaluationResults"]?.elements?.count == 2 && first["IsTruncated"]?.bool == true)
    input = [
      "PolicySourceArn": Self.ana, "ActionNames": ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
      "Marker": first["Marker"] ?? "",
    ]
    let second = try cloud.call("iam", "SimulatePrincipalPolicy", input, as: cloud.keys("admin")).document
    #expect(
      second["EvaluationResults"]?.elements?.compactMap { $0["EvalActionName"]?.string } == ["s3:ListBucket"])
    #expect(second["IsTruncated"]?.bool == false)
  }
}
