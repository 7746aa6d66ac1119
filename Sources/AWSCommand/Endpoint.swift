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
      return
    }
    let suffix = Region(region).dnsSuffix
    if Self.globalServices.contains(model.name) {
      origin = HTTPOrigin(scheme: "https", host: "\(model.endpointPrefix).\(suffix)")
      signingRegion = "us-east-1"
    } else {
      let name =
        client.region == nil
        ? "\(model.endpointPrefix).\(suffix)" : "\(model.endpointPrefix).\(region).\(suffix)"
      origin = HTTPOrigin(scheme: "https", host: name)
      signingRegion = region
    }
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
