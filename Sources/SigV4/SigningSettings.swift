/// How requests to one service in one region are signed.
public struct SigningSettings: Hashable, Sendable {
  /// What becomes of a session token.
  public enum TokenRule: Hashable, Sendable {
    /// It is signed, as almost all services want it.
    case signed
    /// It is added after signing, as AWS IoT wants it.
    case addedAfterSigning
  }

  /// The service's signing name.
  public var service: String
  /// The region; with SigV4a the set of regions, comma-separated, `*` standing for any characters.
  public var region: String
  /// The way to sign.
  public var algorithm: SigningAlgorithm
  /// Whether `.`, `..` and repeated slashes of the path are resolved before it is signed.
  public var normalizesPath: Bool
  /// Whether the path as it is on the wire is percent-encoded once more.
  public var encodesPathTwice: Bool
  /// What the last line of the canonical request says.
  public var payload: PayloadMode
  /// Whether the header `x-amz-content-sha256` is added.
  public var addsContentSHA256: Bool
  /// What becomes of a session token.
  public var token: TokenRule
  /// Names of headers, in lower case, that are not signed beside those that never are.
  public var unsignedHeaders: Set<String>

  /// Settings from their parts; the defaults are those of services other than S3.
  public init(
    service: String, region: String, algorithm: SigningAlgorithm = .v4, normalizesPath: Bool = true,
    encodesPathTwice: Bool = true, payload: PayloadMode = .signed, addsContentSHA256: Bool = false,
    token: TokenRule = .signed, unsignedHeaders: Set<String> = []
  ) {
    self.service = service
    self.region = region
    self.algorithm = algorithm
    self.normalizesPath = normalizesPath
    self.encodesPathTwice = encodesPathTwice
    self.payload = payload
    self.addsContentSHA256 = addsContentSHA256
    self.token = token
    self.unsignedHeaders = unsignedHeaders
  }

  /// The settings that the AWS clients use for a service: S3 and its kin take the path as it is on the wire and carry the payload's
  /// hash in a header.
  public static func of(service: String, region: String) -> SigningSettings {
    var settings = SigningSettings(service: service, region: region)
    if isS3(service) {
      settings.normalizesPath = false
      settings.encodesPathTwice = false
      settings.addsContentSHA256 = true
    }
    return settings
  }

  /// Whether a signing name follows S3's rules.
  public static func isS3(_ service: String) -> Bool {
    switch service {
    case "s3", "s3-object-lambda", "s3-outposts", "s3express": true
    default: false
    }
  }
}
