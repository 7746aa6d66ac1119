/// Machines and what the real Go SDK 1.17.1 makes of them, as `Judges/go/judge.go` measured it.
struct GoCase: Sendable, CustomStringConvertible {
  var description: String
  var config = ""
  var credentials = ""
  var environment: [String: String] = [:]
  /// The profile that the program names.
  var profile: String?
  /// The access key that comes out, with its provider; nil where an error does.
  var found: (key: String, provider: String)?
  var error: String?
  var region: String?

  private static let keys = "aws_access_key_id=A\naws_secret_access_key=s\n"
  private static let role = "role_arn=arn:aws:iam::1:role/R\n"
  private static let off = ["AWS_EC2_METADATA_DISABLED": "true"]
  private static let disabled = """
    failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, access disabled to EC2 \
    IMDS via client option, or "AWS_EC2_METADATA_DISABLED" environment variable
    """
  private static let oneKind = """
    only one credential type may be specified per profile: source profile, credential source, credential process, web identity \
    token, or sso
    """
  private static func partial(_ number: Int) -> String {
    "error fetching config from profile, default, Error using profile: \n \(number), partial credentials found for profile default\n"
  }

  static let all: [GoCase] = environmentCases + profileCases + roleCases + remoteCases

  private static let environmentCases = [
    GoCase(description: "nothing, and no metadata", environment: off, error: disabled),
    GoCase(
      description: "half a pair counts for nothing",
      environment: off.merging(["AWS_ACCESS_KEY_ID": "X"]) { $1 },
      error: disabled),
    GoCase(
      description: "the older names", environment: ["AWS_ACCESS_KEY": "X", "AWS_SECRET_KEY": "Y"],
      found: ("X", "EnvConfigCredentials")),
    GoCase(
      description: "AWS_PROFILE does not stand before keys", config: "[profile p]\n" + keys,
      environment: ["AWS_PROFILE": "p", "AWS_ACCESS_KEY_ID": "E", "AWS_SECRET_ACCESS_KEY": "s"],
      found: ("E", "EnvConfigCredentials")),
    GoCase(
      description: "a profile that the program names does", config: "[profile p]\n" + keys,
      environment: ["AWS_ACCESS_KEY_ID": "E", "AWS_SECRET_ACCESS_KEY": "s"], profile: "p",
      found: ("A", "SharedConfigCredentials: /home/u/.aws/config")),
    GoCase(
      description: "a mode that is none",
      environment: ["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "ipv5"],
      error:
        "invalid value for environment variable, AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE=ipv5, unknown EC2 IMDS "
        + "endpoint mode, must be either IPv6 or IPv4"),
    GoCase(
      description: "a token file without a role",
      environment: ["AWS_WEB_IDENTITY_TOKEN_FILE": "/home/u/token"],
      error: "role ARN is not set"),
    GoCase(
      description: "web identity in the environment",
      environment: [
        "AWS_WEB_IDENTITY_TOKEN_FILE": "/home/u/token", "AWS_ROLE_ARN": "arn:aws:iam::1:role/R",
        "AWS_REGION": "eu-west-1",
      ], found: ("ASIAWEB", "WebIdentityCredentials"), region: "eu-west-1"),
  ]

  private static let profileCases = [
    GoCase(
      description: "keys of the credentials file", credentials: "[default]\n" + keys,
      found: ("A", "SharedConfigCredentials: /home/u/.aws/credentials")),
    GoCase(
      description: "half a pair in the credentials file", credentials: "[default]\naws_access_key_id=A\n",
      environment: off, error: partial(2)),
    GoCase(
      description: "half a pair in the config file", config: "[default]\naws_secret_access_key=A\n",
      environment: off, error: partial(1)),
    GoCase(
      description: "half a pair ends a program that has keys in its environment",
      credentials: "[default]\naws_access_key_id=A\n",
      environment: ["AWS_ACCESS_KEY_ID": "E", "AWS_SECRET_ACCESS_KEY": "s"], error: partial(2)),
    GoCase(
      description: "a profile that is not there is passed over",
      environment: off.merging(["AWS_PROFILE": "x"]) { $1 },
      error: disabled),
    GoCase(
      description: "a header that is not closed", config: "[default\nregion=x\n",
      error:
        "failed to load shared config file, /home/u/.aws/config, invalid state with ASTKind section_stmt and "
        + "TokenType none"),
    GoCase(
      description: "a line that is no property is passed over", config: "[default]\nregion\n",
      environment: off,
      error: disabled),
    GoCase(
      description: "keys beside a program", config: "[default]\ncredential_process=/bin/echo {}\n" + keys,
      found: ("A", "SharedConfigCredentials: /home/u/.aws/config")),
    GoCase(
      description: "an Identity Center profile without the rest", config: "[default]\nsso_role_name=R\n",
      error:
        "profile \"default\" is configured to use SSO but is missing required configuration: sso_region, "
        + "sso_start_url"),
    GoCase(
      description: "a session that is not there", config: "[default]\nsso_session=s\n",
      error: "failed to find SSO session section, s"),
  ]

  private static let roleCases = [
    GoCase(
      description: "a role with a source",
      config: "[default]\n\(role)source_profile=a\nregion=eu-west-1\n[profile a]\n" + keys,
      found: ("ASIAW", "AssumeRoleProvider"), region: "eu-west-1"),
    GoCase(
      description: "a role without a region",
      config: "[default]\n\(role)source_profile=a\n[profile a]\n" + keys,
      error:
        "failed to refresh cached credentials, operation error STS: AssumeRole, failed to resolve service endpoint, "
        + "an AWS region is required, but was not found"),
    GoCase(
      description: "its own source, with keys",
      config: "[default]\n\(role)source_profile=default\nregion=eu-west-1\n" + keys,
      found: ("ASIAW", "AssumeRoleProvider"), region: "eu-west-1"),
    GoCase(
      description: "its own source, without keys", config: "[default]\n\(role)source_profile=default\n",
      error: "failed to load assume role arn:aws:iam::1:role/R, of profile default, <nil>"),
    GoCase(
      description: "a circle",
      config: "[default]\n\(role)source_profile=a\n[profile a]\n\(role)source_profile=default\n",
      error: "failed to load assume role arn:aws:iam::1:role/R, of profile default, <nil>"),
    GoCase(
      description: "a source that is not there", config: "[default]\n\(role)source_profile=a\n",
      error:
        "failed to load assume role arn:aws:iam::1:role/R, of profile a, failed to get shared config profile, a"
    ),
    GoCase(
      description: "a source without credentials",
      config: "[default]\n\(role)source_profile=a\n[profile a]\nregion=x\n",
      error: "failed to load assume role arn:aws:iam::1:role/R, of profile a, <nil>"),
    GoCase(
      description: "two sources",
      config: "[default]\n\(role)source_profile=a\ncredential_source=Environment\n[profile a]\n" + keys,
      error: oneKind),
    GoCase(
      description: "a source and a program",
      config: "[default]\n\(role)source_profile=a\ncredential_process=x\n[profile a]\n" + keys, error: oneKind
    ),
    GoCase(
      description: "a source without a role", config: "[default]\ncredential_source=Ec2InstanceMetadata\n",
      error: "credential type credential_source requires role_arn, profile default"),
    GoCase(
      description: "a device that nobody can be asked for",
      config: "[default]\n\(role)source_profile=a\nmfa_serial=m\nregion=eu-west-1\n[profile a]\n" + keys,
      error: "assume role with MFA enabled, but AssumeRoleTokenProvider session option not set."),
    GoCase(
      description: "a role in an empty environment",
      config: "[default]\n\(role)credential_source=Environment\nregion=eu-west-1\n",
      error:
        "failed to refresh cached credentials, operation error STS: AssumeRole, failed to sign request: failed to "
        + "retrieve credentials: static credentials are empty"),
    GoCase(
      description: "a container's role without a container",
      config: "[default]\n\(role)credential_source=EcsContainer\nregion=eu-west-1\n",
      error:
        "EcsContainer was specified as the credential_source, but 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' was not "
        + "set"),
    GoCase(
      description: "a source of another name",
      config: "[default]\n\(role)credential_source=X\nregion=eu-west-1\n",
      error: "credential_source values must be EcsContainer, Ec2InstanceMetadata, or Environment"),
    GoCase(
      description: "a role around the instance's", config: "[default]\n\(role)region=eu-west-1\n",
      found: ("ASIAW", "AssumeRoleProvider"), region: "eu-west-1"),
    GoCase(
      description: "web identity in a profile",
      config: "[default]\n\(role)web_identity_token_file=/home/u/token\nregion=eu-west-1\n",
      found: ("ASIAWEB", "WebIdentityCredentials"), region: "eu-west-1"),
  ]

  private static let remoteCases = [
    GoCase(description: "the instance's role", found: ("ASIAI", "EC2RoleProvider")),
    GoCase(
      description: "an address that is not the container's",
      environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://10.0.0.1/c"],
      error: "invalid endpoint host, \"10.0.0.1\", only loopback hosts are allowed"),
    GoCase(
      description: "no address", environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "/c"],
      error: "unable to parse host from local HTTP cred provider URL"),
    GoCase(
      description: "TLS does not help",
      environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "https://1.2.3.4/c"],
      error: "invalid endpoint host, \"1.2.3.4\", only loopback hosts are allowed"),
  ]
}
