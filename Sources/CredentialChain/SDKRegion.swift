internal import AWSTypes
internal import Diagnostics
internal import Documents
internal import Effects
internal import HTTPMessages

/// The SDKs' search for a region.
extension ChainRun {
  mutating func findSDKRegion() -> Sourced {
    if let option = inputs.options.region, !option.isEmpty { return Sourced(option, source: "region option") }
    let property = inputs.properties["aws.region"].flatMap {
      $0.isEmpty ? nil : Sourced($0, source: "-Daws.region")
    }
    let names: [String] =
      inputs.client == .goV2 || inputs.client == .rust
      ? ["AWS_REGION", "AWS_DEFAULT_REGION"] : ["AWS_REGION"]
    var variable: Sourced?
    for name in names where variable == nil {
      if let value = quietVariable(name), !value.isEmpty {
        variable = Sourced(value, source: sourceText(name))
      }
    }
    switch inputs.client {
    case .javaV1: if let found = variable ?? property { return found }
    case .javaV2: if let found = property ?? variable { return found }
    default: if let variable { return variable }
    }
    if let setting = sdkRegionSetting(), !setting.value.isEmpty {
      return Sourced(setting.value, source: setting.place)
    }
    switch inputs.client {
    case .javaV1, .javaV2: return documentRegion() ?? Sourced()
    case .rust: return metadataRegion() ?? Sourced()
    default: return Sourced()
    }
  }

  /// Java v1 reads regions from the config file, though it takes credentials from the other.
  private mutating func sdkRegionSetting() -> Setting? {
    guard inputs.client == .javaV1 else { return profiles.profile(profileName)?["region"] }
    let path = quietVariable("AWS_CONFIG_FILE") ?? "~/.aws/config"
    return sdkFile(path, .config).flatMap { ProfileSet([$0]).profile(profileName)?["region"] }
  }

  /// Java's last source: the region of the instance's identity document.
  private mutating func documentRegion() -> Sourced? {
    guard let text = quietMetadata("latest/dynamic/instance-identity/document"),
      let document = try? JSON.parse(SourceText(name: "", text: text)),
      let region = document["region"]?.string
    else { return nil }
    return Sourced(region, source: "instance metadata, identity document")
  }

  private mutating func metadataRegion() -> Sourced? {
    quietMetadata("latest/meta-data/placement/region").map { Sourced($0, source: "instance metadata") }
  }

  private mutating func quietMetadata(_ path: String) -> String? {
    let settings = botocoreMetadataSettings().settings
    if settings.isDisabled || effects.transport == nil { return nil }
    let before = looked
    defer { looked = before }
    do {
      let token = try metadataToken(settings)
      return try metadata(path, token, settings) { !$0.isEmpty }
    } catch {
      return nil
    }
  }
}
