import AWSTypes
import CredentialChain

/// `aws configure list`: four rows of what is in use and where it came from.
enum ConfigurationList {
  /// The titles and the profile, all that is printed where there is no such profile.
  static func head(_ resolution: ChainResolution, explicitProfile: String?) -> String {
    let titles = row("Name", "Value", "Type", "Location") + row("----", "-----", "----", "--------")
    let profile = resolution.profile
    if let explicitProfile { return titles + row("profile", explicitProfile, "manual", "--profile") }
    if let source = profile.source, source.hasPrefix("AWS_"), let value = profile.value {
      return titles + row("profile", value, "env", variable(source))
    }
    return titles + row("profile", "<not set>", "None", "None")
  }

  static func text(_ resolution: ChainResolution, explicitProfile: String?) -> String {
    var text = head(resolution, explicitProfile: explicitProfile)
    if let credentials = resolution.credentials, let provider = resolution.provider {
      text += row("access_key", masked(credentials.accessKeyID), provider, "")
      text += row("secret_key", masked(credentials.secretAccessKey), provider, "")
    } else {
      text += row("access_key", "<not set>", "None", "None") + row("secret_key", "<not set>", "None", "None")
    }
    let region = resolution.region
    guard let value = region.value, let source = region.source else {
      return text + row("region", "<not set>", "None", "None")
    }
    if source.hasPrefix("AWS_") { return text + row("region", value, "env", variable(source)) }
    if source.hasPrefix("--") { return text + row("region", value, "manual", source) }
    if source.contains("169.254") || source.hasPrefix("instance metadata") {
      return text + row("region", value, "imds", "")
    }
    let file = source.prefix { $0 != ":" }
    return text + row("region", value, "config-file", String(file))
  }

  /// The variable's name, without what set it.
  private static func variable(_ source: String) -> String { String(source.prefix { $0 != "," }) }

  private static func row(_ name: String, _ value: String, _ type: String, _ location: String) -> String {
    "\(left(name, 10)) \(left(value, 24)) \(left(type, 16))    \(location)\n"
  }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func masked(_ text: String) -> String { "****************" + text.suffix(4) }
}
