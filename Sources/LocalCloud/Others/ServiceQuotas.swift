import AWSProtocols
import Documents

/// Service Quotas: the figures that apply by default, for the services of this cloud.
///
/// Source: AWS General Reference, "Service endpoints and quotas"; the quota codes are AWS's own.
enum ServiceQuotasOperations {
  static let all: [String: Handler] = [
    "ListServices": { (call) throws(ServiceError) in try call.listQuotaServices() },
    "ListServiceQuotas": { (call) throws(ServiceError) in try call.listServiceQuotas() },
    "GetServiceQuota": { (call) throws(ServiceError) in try call.getServiceQuota() },
    "GetAWSDefaultServiceQuota": { (call) throws(ServiceError) in try call.getServiceQuota() },
  ]

  struct Quota {
    var service: String
    var code: String
    var name: String
    var value: String
    var isAdjustable = true
    var isGlobal = false
  }

  static let services: [(code: String, name: String)] = [
    ("dynamodb", "Amazon DynamoDB"), ("ec2", "Amazon Elastic Compute Cloud (Amazon EC2)"),
    ("iam", "AWS Identity and Access Management (IAM)"), ("kms", "AWS Key Management Service (AWS KMS)"),
    ("lambda", "AWS Lambda"), ("s3", "Amazon Simple Storage Service (Amazon S3)"),
  ]

  static let quotas: [Quota] = [
    Quota(service: "dynamodb", code: "L-F98FE922", name: "Maximum number of tables", value: "2500.0"),
    Quota(
      service: "ec2", code: "L-1216C47A",
      name: "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances",
      value: "5.0"),
    Quota(
      service: "ec2", code: "L-34B43A08",
      name: "All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests", value: "5.0"),
    Quota(service: "ec2", code: "L-0263D0A3", name: "EC2-VPC Elastic IPs", value: "5.0"),
    Quota(service: "iam", code: "L-F4A5425F", name: "Groups per account", value: "300.0", isGlobal: true),
    Quota(
      service: "iam", code: "L-F55AF5E4", name: "Users per account", value: "5000.0", isAdjustable: false,
      isGlobal: true),
    Quota(service: "iam", code: "L-FE177D64", name: "Roles per account", value: "1000.0", isGlobal: true),
    Quota(
      service: "iam", code: "L-E95E4862", name: "Customer managed policies in an AWS account",
      value: "1500.0", isGlobal: true),
    Quota(
      service: "iam", code: "L-0DA4ABF3", name: "Managed policies per role", value: "10.0", isGlobal: true),
    Quota(service: "kms", code: "L-C2F1777E", name: "Customer Master Keys (CMKs)", value: "100000.0"),
    Quota(service: "lambda", code: "L-B99A9384", name: "Concurrent executions", value: "1000.0"),
    Quota(
      service: "s3", code: "L-DC2B2D3D", name: "General purpose buckets", value: "10000.0", isGlobal: true),
  ]
}

extension Call {
  mutating func listQuotaServices() throws(ServiceError) -> WireMessage {
    try authorize("servicequotas:ListServices")
    let nodes = ServiceQuotasOperations.services.map {
      ["ServiceCode": Node($0.code), "ServiceName": Node($0.name)] as Node
    }
    return WireMessage(["Services": Node(nodes)])
  }

  private func quotas(of service: String) throws(ServiceError) -> [ServiceQuotasOperations.Quota] {
    guard ServiceQuotasOperations.services.contains(where: { $0.code == service }) else {
      throw ServiceError(
        "NoSuchResourceException", "The request failed because the specified service does not exist.")
    }
    return ServiceQuotasOperations.quotas.filter { $0.service == service }
  }

  mutating func listServiceQuotas() throws(ServiceError) -> WireMessage {
    try authorize("servicequotas:ListServiceQuotas")
    return WireMessage(["Quotas": Node(try quotas(of: required("ServiceCode")).map { document($0) })])
  }

  mutating func getServiceQuota() throws(ServiceError) -> WireMessage {
    let (service, code) = (required("ServiceCode"), required("QuotaCode"))
    try authorize(
      "servicequotas:\(operation.name)", on: "arn:aws:servicequotas:\(region):\(accountID):\(service)/\(code)"
    )
    guard let quota = try quotas(of: service).first(where: { $0.code == code }) else {
      throw ServiceError(
        "NoSuchResourceException", "The request failed because the specified quota does not exist.")
    }
    return WireMessage(["Quota": document(quota)])
  }

  private func document(_ quota: ServiceQuotasOperations.Quota) -> Node {
    let place = quota.isGlobal ? "" : region
    return [
      "ServiceCode": Node(quota.service),
      "ServiceName": Node(ServiceQuotasOperations.services.first { $0.code == quota.service }?.name ?? ""),
      "QuotaArn": Node("arn:aws:servicequotas:\(place):\(accountID):\(quota.service)/\(quota.code)"),
      "QuotaCode": Node(quota.code), "QuotaName": Node(quota.name), "Value": Node(.number(quota.value)),
      "Unit": "None", "Adjustable": Node(quota.isAdjustable), "GlobalQuota": Node(quota.isGlobal),
    ]
  }
}
