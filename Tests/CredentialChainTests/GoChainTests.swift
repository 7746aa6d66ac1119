import AWSTypes
import Diagnostics
import Documents
import Effects
import Foundation
import HTTPMessages
import Testing

@testable import CredentialChain

/// The Go SDK's chain: what was measured with the real one, and, where Debian's package of it is installed, the real one
/// on the same machines.
@Suite("The Go SDK")
struct GoChainTests {
  private static let instance = "http://169.254.169.254/latest/"

  @Test("Keys, provider, region and words are those of the real SDK", arguments: GoCase.all)
  func measured(_ test: GoCase) {
    let sts = "POST https://sts.eu-west-1.amazonaws.com/"
    let isWeb = test.key == "ASIAWEB"
    let transport = ScriptedTransport([
      sts: .role(isWeb ? "AssumeRoleWithWebIdentity" : "AssumeRole", key: isWeb ? "ASIAWEB" : "ASIAW"),
      "PUT \(Self.instance)api/token": HTTPResponse(status: 403),
      "GET \(Self.instance)meta-data/iam/security-credentials/": HTTPResponse(status: 200, text: "web"),
      "GET \(Self.instance)meta-data/iam/security-credentials/web": .instance(key: "ASIAI"),
    ])
    let files = MemoryFiles([
      "/home/u/.aws/config": test.config, "/home/u/.aws/credentials": test.credentials,
      "/home/u/token": "token",
    ])
    let resolution = CredentialChain.resolve(
      ChainInputs(
        client: .goV2, options: ChainOptions(profile: test.profile),
        environment: test.environment.mapValues { EnvironmentVariable($0) }, files: files, home: "/home/u",
        now: Timestamp(seconds: 1_772_442_000)), ChainEffects(transport: transport))
    #expect(resolution.errorText == test.error)
    #expect(resolution.credentials?.accessKeyID == test.key)
    if test.key != nil {
      #expect(resolution.provider == test.provider)
      #expect(resolution.region.value == test.region)
    }
  }

  @Test("The cases are there")
  func cases() { #expect(GoCase.all.count == 38) }

  /// The program that asks the real SDK, built once; nil where Go or Debian's package of the SDK is not there.
  private static let program: String? = {
    guard ProcessInfo.processInfo.environment["LABDECK_SLOW"] == "1",
      FileManager.default.fileExists(atPath: "/usr/share/gocode/src/github.com/aws/aws-sdk-go-v2/config")
    else { return nil }
    let source = GoCase.folder + "/judge.go"
    let path = "/tmp/labdeck-go-judge-\(ProcessInfo.processInfo.processIdentifier)"
    let build =
      "GOPATH=/usr/share/gocode GO111MODULE=off GOFLAGS= go build -o '\(path)' '\(source)' 2>/dev/null"
    return Shell.run(build).status == 0 ? path : nil
  }()

  @Test(
    "The real SDK says so",
    .enabled(
      if: program != nil,
      "the Go SDK is not there: `apt-get install golang-go golang-github-aws-aws-sdk-go-v2-dev` and `make slow-test`"
    ))
  func real() throws {
    let program = try #require(Self.program)
    let directory = program + ".d"
    defer {
      for path in [program, directory] { try? FileManager.default.removeItem(atPath: path) }
    }
    for (number, test) in GoCase.all.enumerated() {
      let home = "\(directory)/\(number)"
      try FileManager.default.createDirectory(atPath: home + "/.aws", withIntermediateDirectories: true)
      for (name, text) in [
        (".aws/config", test.config), (".aws/credentials", test.credentials), ("token", "token"),
      ] {
        try Data(text.replacing("/home/u", with: home).utf8).write(
          to: URL(fileURLWithPath: "\(home)/\(name)"))
      }
      var variables = test.environment.mapValues { $0.replacing("/home/u", with: home) }
      variables.merge(["HOME": home, "JUDGE_ANSWERS": GoCase.folder + "/answers.json"]) { $1 }
      variables["JUDGE_PROFILE"] = test.profile
      let words = variables.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
      let output = Shell.run("env -i \(words) '\(program)'").text
      let verdict = try JSON.parse(SourceText(name: "go", text: output))
      #expect(verdict["error"]?.string == test.error?.replacing("/home/u", with: home), "\(test)")
      #expect(verdict["found"]?["key"]?.string == test.key, "\(test)")
      #expect(
        verdict["found"]?["method"]?.string == test.provider?.replacing("/home/u", with: home),
        "\(test)")
      if test.key != nil { #expect(verdict["region"]?.string == test.region, "\(test)") }
    }
  }
}
