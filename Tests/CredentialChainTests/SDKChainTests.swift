import AWSTypes
import Effects
import HTTPMessages
import Testing

@testable import CredentialChain

/// The chains of the SDKs other than Python's, by what a user of each would notice.
@Suite("Other clients")
struct SDKChainTests {
  private static let files = [
    "/home/u/.aws/credentials": """
    [default]
    aws_access_key_id = AKIACREDDEFAULT
    aws_secret_access_key = s
    """,
    "/home/u/.aws/config": """
    [default]
    region = eu-west-1
    [profile confonly]
    region = eu-north-1
    aws_access_key_id = AKIACONFONLY
    aws_secret_access_key = s
    [profile chain]
    role_arn = arn:aws:iam::123456789012:role/W
    source_profile = default
    [profile a]
    role_arn = arn:aws:iam::123456789012:role/A
    source_profile = b
    [profile b]
    role_arn = arn:aws:iam::123456789012:role/B
    source_profile = a
    """,
  ]
  private static let pair = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "s"]

  private func resolve(
    _ client: ChainClient, environment: [String: String] = [:], properties: [String: String] = [:],
    profile: String? = nil, files: [String: String] = Self.files, answers: [String: HTTPResponse] = [:]
  ) -> ChainResolution {
    CredentialChain.resolve(
      ChainInputs(
        client: client, options: ChainOptions(profile: profile),
        environment: environment.mapValues { EnvironmentVariable($0) }, properties: properties,
        files: MemoryFiles(files), home: "/home/u",
        now: Timestamp(iso8601: "2026-03-02T09:00:00Z") ?? Timestamp(seconds: 0)),
      ChainEffects(transport: ScriptedTransport(answers)))
  }

  @Test("Half a pair in the environment stops Python and nobody else", arguments: ChainClient.allCases)
  func partial(_ client: ChainClient) {
    let resolution = resolve(client, environment: ["AWS_ACCESS_KEY_ID": "AKIAENV"])
    switch client {
    case .cliV1, .cliV2, .boto3: #expect(resolution.error?.code == "PartialCredentialsError")
    default: #expect(resolution.credentials?.accessKeyID == "AKIACREDDEFAULT")
    }
  }

  @Test("Java v1 asks the environment before the system properties, v2 the other way round")
  func javaOrder() {
    let properties = ["aws.accessKeyId": "AKIAPROP", "aws.secretKey": "s", "aws.secretAccessKey": "s"]
    let v1 = resolve(.javaV1, environment: Self.pair, properties: properties)
    let v2 = resolve(.javaV2, environment: Self.pair, properties: properties)
    #expect(v1.provider == "EnvironmentVariableCredentialsProvider")
    #expect(v2.provider == "SystemPropertyCredentialsProvider")
    #expect(v2.credentials?.accessKeyID == "AKIAPROP")
  }

  @Test("The property of the secret key has another name in Java v2")
  func javaSecretName() {
    let properties = ["aws.accessKeyId": "AKIAPROP", "aws.secretAccessKey": "s"]
    #expect(resolve(.javaV1, properties: properties).credentials?.accessKeyID == "AKIACREDDEFAULT")
    #expect(resolve(.javaV2, properties: properties).credentials?.accessKeyID == "AKIAPROP")
  }

  @Test("Java v1 takes AWS_SECRET_KEY before AWS_SECRET_ACCESS_KEY")
  func javaV1Names() {
    let environment = ["AWS_ACCESS_KEY": "AKIAOLD", "AWS_SECRET_KEY": "old", "AWS_SECRET_ACCESS_KEY": "new"]
    #expect(resolve(.javaV1, environment: environment).credentials?.secretAccessKey == "old")
    #expect(resolve(.javaV2, environment: environment).credentials?.accessKeyID == "AKIACREDDEFAULT")
  }

  @Test("Java v1 does not see profiles of the config file, and does not know AWS_SHARED_CREDENTIALS_FILE")
  func javaV1Files() {
    let confonly = resolve(
      .javaV1, environment: ["AWS_PROFILE": "confonly", "AWS_EC2_METADATA_DISABLED": "true"])
    #expect(confonly.credentials == nil)
    #expect(confonly.errorText?.contains("No AWS profile named 'confonly'") == true)
    let moved = resolve(.javaV1, environment: ["AWS_SHARED_CREDENTIALS_FILE": "/nowhere"])
    #expect(moved.credentials?.accessKeyID == "AKIACREDDEFAULT")
    #expect(
      resolve(.javaV2, environment: ["AWS_PROFILE": "confonly"]).credentials?.accessKeyID == "AKIACONFONLY")
  }

  @Test("AWS_PROFILE beats the property for Java v1, and not for v2")
  func javaProfileName() {
    let environment = ["AWS_PROFILE": "fromvariable"]
    let properties = ["aws.profile": "fromproperty"]
    #expect(
      resolve(.javaV1, environment: environment, properties: properties).profile.value == "fromvariable")
    #expect(
      resolve(.javaV2, environment: environment, properties: properties).profile.value == "fromproperty")
  }

  @Test("With nothing anywhere each client says so in its own words")
  func nothing() {
    let environment = ["AWS_EC2_METADATA_DISABLED": "true"]
    let java1 = resolve(.javaV1, environment: environment, files: [:])
    #expect(
      java1.errorText == """
        Unable to load AWS credentials from any provider in the chain: [EnvironmentVariableCredentialsProvider: \
        Unable to load AWS credentials from environment variables (AWS_ACCESS_KEY_ID (or AWS_ACCESS_KEY) and \
        AWS_SECRET_KEY (or AWS_SECRET_ACCESS_KEY)), SystemPropertiesCredentialsProvider: Unable to load AWS \
        credentials from Java system properties (aws.accessKeyId and aws.secretKey), \
        WebIdentityTokenCredentialsProvider: You must specify a value for roleArn and roleSessionName, \
        com.amazonaws.auth.profile.ProfileCredentialsProvider@6f2b958e: profile file cannot be null, \
        com.amazonaws.auth.EC2ContainerCredentialsProviderWrapper@1eb44e46: AWS_EC2_METADATA_DISABLED is set to \
        true, not loading credentials from EC2 Instance Metadata service]
        """)
    let java2 = resolve(.javaV2, environment: environment, files: [:]).errorText
    #expect(java2?.hasPrefix("Unable to load credentials from any of the providers in the chain") == true)
    #expect(
      resolve(.jsV3, environment: environment, files: [:]).errorText
        == "Could not load credentials from any providers")
    #expect(resolve(.goV2, environment: environment, files: [:]).exitStatus == 1)
    #expect(resolve(.rust, environment: environment, files: [:]).error?.code == "CredentialsNotLoaded")
  }

  @Test(
    "JavaScript leaves the environment out where AWS_PROFILE is set; Go only where the program names a profile"
  )
  func profileAgainstEnvironment() {
    let environment = Self.pair.merging(["AWS_PROFILE": "confonly"]) { $1 }
    #expect(resolve(.jsV3, environment: environment).credentials?.accessKeyID == "AKIACONFONLY")
    #expect(resolve(.goV2, environment: environment).credentials?.accessKeyID == "AKIAENV")
    #expect(resolve(.rust, environment: environment).credentials?.accessKeyID == "AKIAENV")
    #expect(
      resolve(.goV2, environment: Self.pair, profile: "confonly").credentials?.accessKeyID == "AKIACONFONLY")
  }

  @Test(
    "A role with a source profile is assumed by every client",
    arguments: [ChainClient.javaV2, .goV2, .jsV3, .rust])
  func role(_ client: ChainClient) {
    let environment = ["AWS_PROFILE": "chain", "AWS_REGION": "eu-west-1"]
    let sts = ["POST https://sts.eu-west-1.amazonaws.com/": HTTPResponse.role("AssumeRole", key: "ASIAROLE")]
    let resolution = resolve(client, environment: environment, answers: sts)
    #expect(resolution.credentials?.accessKeyID == "ASIAROLE")
    #expect(resolution.identity == "role W")
  }

  @Test("Profiles that refer to each other end in an error, not in a hang", arguments: ChainClient.allCases)
  func circle(_ client: ChainClient) {
    let resolution = resolve(client, environment: ["AWS_PROFILE": "a", "AWS_EC2_METADATA_DISABLED": "true"])
    #expect(resolution.credentials == nil)
  }

  @Test("Every client ends at the instance's role", arguments: ChainClient.allCases)
  func instance(_ client: ChainClient) {
    let resolution = resolve(client, files: [:], answers: InstanceAnswers.all)
    #expect(resolution.credentials?.accessKeyID == "ASIAINSTANCEROLE0001")
    #expect(resolution.identity == "role one-bucket")
    #expect(resolution.steps.last?.outcome == .found)
  }

  @Test("Regions: who reads which variable")
  func regions() {
    let both = ["AWS_REGION": "r1", "AWS_DEFAULT_REGION": "r2"]
    let expected: [(ChainClient, String)] = [
      (.cliV2, "r1"), (.cliV1, "r2"), (.boto3, "r2"), (.javaV1, "r1"), (.javaV2, "r1"), (.goV2, "r1"),
      (.jsV3, "r1"),
      (.rust, "r1"),
    ]
    for (client, region) in expected { #expect(resolve(client, environment: both).region.value == region) }
    let properties = ["aws.region": "p"]
    #expect(resolve(.javaV1, environment: both, properties: properties).region.value == "r1")
    #expect(resolve(.javaV2, environment: both, properties: properties).region.value == "p")
  }

  @Test("us-east-1 by default is true of the course's notes only", arguments: ChainClient.allCases)
  func defaultRegion(_ client: ChainClient) {
    let resolution = resolve(client, environment: ["AWS_EC2_METADATA_DISABLED": "true"], files: [:])
    #expect(resolution.region.value == (client == .notes ? "us-east-1" : nil))
  }

  @Test("The notes' six steps find the same keys in the course's scenario")
  func notes() {
    let resolution = resolve(.notes, environment: Self.pair)
    #expect(
      resolution.steps.map(\.source) == [
        .options, .environment, .credentialsFile, .configFile, .container, .instance,
      ])
    #expect(resolution.winner?.number == 2)
  }
}
