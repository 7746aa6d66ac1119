package import Documents

/// Those of AWS's own managed policies that worlds use, shortened to what they allow here.
///
/// Source: AWS Managed Policy Reference Guide. `AdministratorAccess` and the `FullAccess` ones are as published; the
/// read-only ones are the published action patterns of their main service.
package enum AWSManagedPolicies {
  /// The names that worlds may use.
  package static var names: [String] { texts.keys.sorted() }

  /// The document of a policy by its name; nil where worlds do not know it.
  package static func document(named name: String) -> Node? {
    guard let actions = texts[name] else { return nil }
    let list = actions.split(separator: " ").map { Node(String($0)) }
    return [
      "Version": "2012-10-17",
      "Statement": [["Effect": "Allow", "Action": list.count == 1 ? list[0] : Node(list), "Resource": "*"]],
    ]
  }

  /// The ARN of a policy.
  package static func arn(_ name: String) -> String { "arn:aws:iam::aws:policy/" + name }

  private static let texts: [String: String] = [
    "AdministratorAccess": "*",
    "AmazonS3FullAccess": "s3:* s3-object-lambda:*",
    "AmazonS3ReadOnlyAccess": "s3:Get* s3:List* s3:Describe* s3-object-lambda:Get* s3-object-lambda:List*",
    "AmazonEC2FullAccess": "ec2:* elasticloadbalancing:* cloudwatch:* autoscaling:*",
    "AmazonEC2ReadOnlyAccess": "ec2:Describe* ec2:GetSecurityGroupsForVpc",
    "AmazonDynamoDBFullAccess": "dynamodb:* dax:*",
    "AmazonDynamoDBReadOnlyAccess":
      "dynamodb:BatchGetItem dynamodb:Describe* dynamodb:List* dynamodb:GetItem dynamodb:Query dynamodb:Scan",
    "IAMFullAccess": "iam:*",
    "IAMReadOnlyAccess":
      "iam:GenerateCredentialReport iam:GenerateServiceLastAccessedDetails iam:Get* iam:List* iam:SimulateCustomPolicy iam:SimulatePrincipalPolicy",
    "ReadOnlyAccess":
      "s3:Get* s3:List* ec2:Describe* ec2:Get* iam:Get* iam:List* dynamodb:BatchGet* dynamodb:Describe* dynamodb:Get* dynamodb:List* dynamodb:Query dynamodb:Scan kms:Describe* kms:Get* kms:List* sts:GetAccessKeyInfo sts:GetCallerIdentity servicequotas:Get* servicequotas:List* cloudtrail:LookupEvents",
  ]
}
