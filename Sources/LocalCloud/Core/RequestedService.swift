import AWSProtocols
import HTTPMessages

/// Which service a request is for, as its signature's scope, its host, its target header or its form tells.
struct RequestedService {
  /// What the request calls the service.
  let name: String
  /// The region of the scope or the host; nil where neither names one.
  let region: String?
  /// The bucket in the host's name, for S3's virtual-hosted addresses.
  let hostBucket: String?
  /// The region that an address of AWS's own asks for; nil for every other host.
  let hostRegion: String?
  /// Whether there is an Authorization header.
  let hasAuthorization: Bool

  init(_ request: borrowing HTTPRequest) {
    let authority = request.fields["Host"] ?? ""
    let host = HostName(authority)
    let authorization = request.fields["Authorization"]
    hasAuthorization = authorization != nil
    let scope = authorization.map { RequestedService.scope($0) } ?? RequestedService.scope(presigned: request)
    name = host.service ?? scope?.service ?? RequestedService.serviceOfContent(request)
    region = scope?.region ?? host.region
    hostRegion = host.region
    hostBucket = host.bucket ?? (name == "s3" ? RequestedService.bucketOfThisMachine(authority) : nil)
  }

  /// The model; nil for a service that is not here.
  var model: ServiceModel? { RequestedService.model(signing: name) }

  /// Whether it is S3.
  var isS3: Bool { name == "s3" }

  /// The bucket in `reports.localhost:4599`, as clients write an address of their own with the bucket in the host's name.
  private static func bucketOfThisMachine(_ authority: String) -> String? {
    guard let dot = authority.lastIndex(of: "."), dot > authority.startIndex else { return nil }
    let last = authority[authority.index(after: dot)...].prefix { $0 != ":" }
    return last.lowercased() == "localhost" ? String(authority[..<dot]) : nil
  }

  /// The model of a signing name.
  static func model(signing name: String) -> ServiceModel? {
    ServiceModel.named(name == "servicequotas" ? "service-quotas" : name)
  }

  private typealias Scope = (region: String?, service: String)

  /// Region and service of the credential in an Authorization header. That of SigV4a, of four parts, has no region.
  private static func scope(_ authorization: String) -> Scope? {
    let bytes = authorization.utf8.span
    return credentialStart(in: bytes).flatMap { scope(of: bytes.extracting($0...)) }
  }

  /// Region and service of the credential in a query.
  private static func scope(presigned request: borrowing HTTPRequest) -> Scope? {
    guard let query = request.query, query.contains("X-Amz-Credential") else { return nil }
    let credential = request.queryItems.first { $0.name == "X-Amz-Credential" }?.value
    return credential.flatMap { scope(of: $0.utf8.span) }
  }

  /// Where the value of `Credential=` begins, which stands at the start or behind a comma or a blank.
  private static func credentialStart(in header: Span<UInt8>) -> Int? {
    let name = "Credential=".utf8.span
    // Behind the name of the algorithm, in most requests.
    var start = header.count > 16 && header[16] == 0x20 ? 17 : 0
    while start + name.count <= header.count {
      var same = 0
      while same < name.count, header[start + same] == name[same] { same += 1 }
      if same == name.count { return start + same }
      while start < header.count, header[start] != 0x2C, header[start] != 0x20 { start += 1 }
      start += 1
    }
    return nil
  }

  /// The third and fourth of the five parts of a credential, or the third of four, which ends at a comma or a blank.
  private static func scope(of credential: Span<UInt8>) -> Scope? {
    // Where the slashes stand.
    var slashes = InlineArray<4, Int>(repeating: 0)
    var count = 0
    for index in credential.indices {
      let byte = credential[index]
      if byte > 0x2F { continue }
      if byte == 0x2F {
        guard count < 4 else { return nil }
        slashes[count] = index
        count += 1
      } else if byte == 0x2C || byte == 0x20 {
        break
      }
    }
    guard count >= 3, slashes[count - 1] > slashes[count - 2] + 1 else { return nil }
    func part(behind slash: Int, _ next: Int) -> String {
      credential.extracting((slash + 1)..<next).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    let service = part(behind: slashes[count - 2], slashes[count - 1])
    return (count == 4 ? part(behind: slashes[1], slashes[2]) : nil, service)
  }

  /// What an unsigned request without a telling host is for.
  private static func serviceOfContent(_ request: borrowing HTTPRequest) -> String {
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
