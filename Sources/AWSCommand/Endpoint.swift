import AWSProtocols
import AWSTypes
import HTTPMessages

/// Where a call goes, and for which region it is signed.
///
/// Source: AWS SDKs and Tools Reference Guide, "Service-specific endpoints"; botocore's endpoint rules.
struct Endpoint {
  var origin: HTTPOrigin
  /// A path that a custom endpoint puts before the operation's own.
  var prefix = ""
  var signingRegion: String
  /// Whether the user or a variable named it.
  var isCustom = false

  private static let globalServices: Set<String> = ["iam"]
  /// Services whose calls work without a configured region: they mean us-east-1 then.
  private static let regionless: Set<String> = ["iam", "s3", "sts"]

  init(
    model: ServiceModel, options: GlobalOptions, client: ResolvedClient, host: some AWSCommandHost
  ) throws(CLIError) {
    guard let region = client.region ?? (Self.regionless.contains(model.name) ? "us-east-1" : nil) else {
      throw CLIError(
        (host.version == .v1 ? "" : "\n")
          + "You must specify a region. You can also configure your region by running \"aws configure\".\n",
        status: host.version.configurationStatus)
    }
    guard Region(region).isValidHostLabel else {
      throw CLIError("\nProvided region_name '\(region)' doesn't match a supported format.\n", status: 255)
    }
    if let custom = Self.customEndpoint(model, options, client, host) {
      guard let split = HTTPOrigin.split(url: custom) else {
        throw CLIError("\nInvalid endpoint: \(custom)\n", status: 255)
      }
      origin = split.origin
      prefix = split.target == "/" ? "" : String(split.target.reversed().drop { $0 == "/" }.reversed())
      signingRegion = region
      isCustom = true
      return
    }
    let suffix = Region(region).dnsSuffix
    if Self.globalServices.contains(model.name) {
      origin = HTTPOrigin(scheme: "https", host: "\(model.endpointPrefix).\(suffix)")
      signingRegion = "us-east-1"
    } else {
      // v1 keeps S3's global address for us-east-1 (botocore's `s3_us_east_1_regional_endpoint`).
      let isLegacy = host.version == .v1 && model.name == "s3" && region == "us-east-1"
      let name =
        client.region == nil || isLegacy
        ? "\(model.endpointPrefix).\(suffix)" : "\(model.endpointPrefix).\(region).\(suffix)"
      origin = HTTPOrigin(scheme: "https", host: name)
      signingRegion = region
    }
  }

  /// A request to this endpoint. AWS's own address has the bucket in its name where that is a name that certificates cover.
  func placing(_ request: HTTPRequest, bucket: String?) -> (request: HTTPRequest, origin: HTTPOrigin) {
    var request = request
    var origin = origin
    request.target = prefix + request.target
    if let bucket, !isCustom, Self.isHostLabel(bucket), request.target.hasPrefix("/\(bucket)") {
      origin = HTTPOrigin(scheme: origin.scheme, host: "\(bucket).\(origin.host)")
      request.target.removeFirst(bucket.count + 1)
      if !request.target.hasPrefix("/") { request.target = "/" + request.target }
    }
    request.fields["Host"] = origin.authority
    return (request, origin)
  }

  /// 3 to 63 small letters, digits and hyphens, none at an end.
  private static func isHostLabel(_ name: String) -> Bool {
    (3...63).contains(name.utf8.count) && !name.hasPrefix("-") && !name.hasSuffix("-")
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  private static func customEndpoint(
    _ model: ServiceModel, _ options: GlobalOptions, _ client: ResolvedClient, _ host: some AWSCommandHost
  ) -> String? {
    if let given = options.endpoint { return given }
    let variable = String(model.serviceID.uppercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    return host.variable("AWS_ENDPOINT_URL_" + variable) ?? host.variable("AWS_ENDPOINT_URL")
      ?? client.settings["endpoint_url"]
  }
}
