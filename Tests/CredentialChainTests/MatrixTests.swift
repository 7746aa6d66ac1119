import AWSTypes
import Effects
import HTTPMessages
import Testing

@testable import CredentialChain

/// The measured matrix: three clients, 31 cases, the texts included. STS answered at an address that the environment named,
/// which AWS CLI 2.9.19 does not read; what it got for web identity came from the cache that the other two had filled.
@Suite("Measured with real clients")
struct MatrixTests {
  private static let now = Timestamp(iso8601: "2026-03-02T09:00:00Z") ?? Timestamp(seconds: 0)
  private static let sts = "http://127.0.0.1:8081/"

  private func resolve(_ test: MatrixCase, _ client: ChainClient) -> ChainResolution {
    var environment = test.environment.mapValues { EnvironmentVariable($0) }
    environment["AWS_EC2_METADATA_DISABLED"] = "true"
    environment["AWS_ENDPOINT_URL_STS"] = EnvironmentVariable(Self.sts)
    if test.emptyFiles {
      environment["AWS_CONFIG_FILE"] = "/nowhere/config"
      environment["AWS_SHARED_CREDENTIALS_FILE"] = "/nowhere/credentials"
    }
    let isRole = test.profile == "role" || test.profile == "rolekeys"
    let answer = HTTPResponse.role("AssumeRoleWithWebIdentity", key: "ASIAASSUMEDASSUMED01")
    let sts = client == .cliV2 ? "https://sts.amazonaws.com/" : Self.sts
    var answers: [String: HTTPResponse] = [
      "GET http://127.0.0.1:8080/creds": .container(key: "ASIATASKTASKTASKTASK")
    ]
    if !isRole {
      answers["POST \(sts)"] = answer
      answers["POST https://sts.eu-west-1.amazonaws.com/"] = answer
    }
    let inputs = ChainInputs(
      client: client, options: ChainOptions(profile: test.profile), environment: environment,
      files: MatrixHome.files, home: "/home/u", now: Self.now)
    return CredentialChain.resolve(inputs, ChainEffects(transport: ScriptedTransport(answers)))
  }

  private func check(_ resolution: ChainResolution, _ wanted: MatrixAnswer) {
    if let error = wanted.error {
      #expect(resolution.errorText == error)
      #expect(resolution.credentials == nil)
      #expect(resolution.exitStatus == (resolution.client == .boto3 ? 1 : 255))
    } else if let key = wanted.key {
      #expect(resolution.credentials?.accessKeyID.hasSuffix(key) == true)
      #expect(resolution.exitStatus == 0)
    } else {
      #expect(resolution.credentials == nil)
      #expect(resolution.error?.code == "NoCredentialsError")
    }
    if wanted.error == nil || wanted.provider != nil { #expect(resolution.provider == wanted.provider) }
  }

  private func kind(_ sourced: Sourced) -> String? {
    guard let value = sourced.value, let source = sourced.source else { return nil }
    if source == "default" { return value }
    let kind = source.hasPrefix("--") ? "manual" : source.hasPrefix("AWS_") ? "env" : "config-file"
    return "\(value) \(kind)"
  }

  @Test("AWS CLI v1", arguments: MatrixCase.all)
  func cliV1(_ test: MatrixCase) {
    let resolution = resolve(test, .cliV1)
    check(resolution, test.v1)
    #expect(kind(resolution.profile) == test.v1.profile)
    if test.v1.error == nil { #expect(kind(resolution.region) == test.v1.region) }
  }

  @Test("AWS CLI v2", arguments: MatrixCase.all)
  func cliV2(_ test: MatrixCase) {
    let resolution = resolve(test, .cliV2)
    check(resolution, test.v2)
    #expect(kind(resolution.profile) == test.v2.profile)
    if test.v2.error == nil { #expect(kind(resolution.region) == test.v2.region) }
  }

  @Test("boto3", arguments: MatrixCase.all)
  func boto3(_ test: MatrixCase) {
    let resolution = resolve(test, .boto3)
    check(resolution, test.boto3)
    #expect(resolution.profile.value == test.boto3.profile)
    if test.boto3.error == nil || test.boto3.region != nil {
      #expect(resolution.region.value == test.boto3.region)
    }
  }
}
