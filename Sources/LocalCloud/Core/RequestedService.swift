import AWSProtocols
import HTTPMessages

/// Which service a request is for, as its signature's scope, its host, its target header or its form tells.
struct RequestedService {
  /// The model; nil for a service that is not here.
  var model: ServiceModel?
  /// What the request calls the service.
  var name: String
  /// The region of the scope or the host; nil where neither names one.
  var region: String?
  /// The bucket in the host's name, for S3's virtual-hosted addresses.
  var hostBucket: String?
  /// The region that an address of AWS's own asks for; nil for every other host.
  var hostRegion: String?
  /// The service of an address of AWS's own.
  var hostService: String?

  init(_ request: HTTPRequest) {
    let host = HostName(request.fields["Host"] ?? "")
    hostRegion = host.region
    hostService = host.service
    hostBucket = host.bucket
    let scope = RequestedService.scope(request)
    name = host.service ?? scope?.service ?? RequestedService.serviceOfContent(request)
    region = scope?.region ?? host.region
    model = RequestedService.model(signing: name)
  }

  /// The model of a signing name.
  static func model(signing name: String) -> ServiceModel? {
    ServiceModel.named(name == "servicequotas" ? "service-quotas" : name)
  }

  /// Region and service of the credential in the Authorization header or the query.
  private static func scope(_ request: HTTPRequest) -> (region: String, service: String)? {
    var credential: Substring?
    if let header = request.fields["Authorization"] {
      credential = value(of: "Credential=", in: header)
    } else if request.target.utf8.contains(0x3F), let query = request.query,
      query.contains("X-Amz-Credential")
    {
      credential = request.queryItems.first { $0.name == "X-Amz-Credential" }.map { Substring($0.value) }
    }
    guard let parts = credential?.utf8.split(separator: 0x2F, omittingEmptySubsequences: false),
      parts.count == 5,
      !parts[3].isEmpty
    else { return nil }
    return (String(Substring(parts[2])), String(Substring(parts[3])))
  }

  private static func value(of name: String, in header: String) -> Substring? {
    for part in header.utf8.split(whereSeparator: { $0 == 0x2C || $0 == 0x20 })
    where part.starts(with: name.utf8) {
      return Substring(part.dropFirst(name.utf8.count))
    }
    return nil
  }

  /// What an unsigned request without a telling host is for.
  private static func serviceOfContent(_ request: HTTPRequest) -> String {
    if let target = request.fields["X-Amz-Target"] {
      for name in ServiceModel.names {
        if let prefix = ServiceModel.named(name)?.targetPrefix, target.hasPrefix(prefix + ".") { return name }
      }
      return String(target.prefix { $0 != "_" && $0 != "." })
    }
    let type = request.fields["Content-Type"] ?? ""
    let form =
      type.hasPrefix("application/x-www-form-urlencoded") ? String(decoding: request.body, as: UTF8.self) : ""
    let pairs = form.split(separator: "&") + (request.query?.split(separator: "&") ?? [])
    guard pairs.contains(where: { $0.hasPrefix("Action=") }) else { return "s3" }
    let version = pairs.first { $0.hasPrefix("Version=") }?.dropFirst(8)
    return ["sts", "iam", "ec2"].first { ServiceModel.named($0)?.apiVersion == version.map(String.init) }
      ?? "sts"
  }
}

/// What the name of a host of AWS's own tells: `sts.eu-west-1.amazonaws.com`, `reports.s3.eu-west-1.amazonaws.com`.
struct HostName {
  var service: String?
  var region: String?
  var bucket: String?

  init(_ authority: String) {
    guard authority.utf8.count > 13, authority.utf8.contains(0x61) || authority.utf8.contains(0x41) else {
      return
    }
    var host = authority.lowercased()[...]
    if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = host[..<colon] }
    guard host.hasSuffix(".amazonaws.com") || host.hasSuffix(".amazonaws.com.cn") else { return }
    var parts = host.split(separator: ".").map(String.init)
    while parts.last == "cn" || parts.last == "com" || parts.last == "amazonaws" { parts.removeLast() }
    guard
      let index = parts.lastIndex(where: { $0 == "s3" || RequestedService.model(signing: $0) != nil })
        ?? parts.indices.first
    else { return }
    service = parts[index]
    if index > 0, parts[index] == "s3" { bucket = parts[..<index].joined(separator: ".") }
    let rest = parts[(index + 1)...].filter { $0 != "dualstack" }
    region = rest.first ?? (["iam", "sts", "s3"].contains(parts[index]) ? "us-east-1" : nil)
  }
}
