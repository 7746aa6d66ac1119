import AWSTypes
import CredentialChain
import Effects

/// The home directory of the measured matrix.
enum MatrixHome {
  static let files = MemoryFiles([
    "/home/u/.aws/credentials": """
    [default]
    aws_access_key_id = AKIACREDDEFAULT
    aws_secret_access_key = s
    [work]
    aws_access_key_id = AKIACREDWORK
    aws_secret_access_key = s
    """,
    "/home/u/.aws/config": #"""
    [default]
    region = eu-west-1
    aws_access_key_id = AKIACONFDEFAULT
    aws_secret_access_key = s
    [profile work]
    region = eu-west-2
    credential_process = /bin/false
    [profile confonly]
    aws_access_key_id = AKIACONFONLY
    aws_secret_access_key = s
    [profile proc]
    credential_process = /bin/echo {"Version":1,"AccessKeyId":"AKIAPROC","SecretAccessKey":"s"}
    aws_access_key_id = AKIAPROCSTATIC
    aws_secret_access_key = s
    [profile role]
    role_arn = arn:aws:iam::123456789012:role/R
    source_profile = work
    [profile rolekeys]
    role_arn = arn:aws:iam::123456789012:role/R
    source_profile = work
    aws_access_key_id = AKIAROLEKEYS
    aws_secret_access_key = s
    [profile rolenosrc]
    role_arn = arn:aws:iam::123456789012:role/R
    [profile rolemissing]
    role_arn = arn:aws:iam::123456789012:role/R
    source_profile = nope
    [profile loopa]
    role_arn = arn:aws:iam::123456789012:role/A
    source_profile = loopb
    [profile loopb]
    role_arn = arn:aws:iam::123456789012:role/B
    source_profile = loopa
    [profile roleboth]
    role_arn = arn:aws:iam::123456789012:role/A
    source_profile = work
    credential_source = Environment
    [profile badsrc]
    role_arn = arn:aws:iam::123456789012:role/A
    credential_source = Bogus
    [profile wi]
    role_arn = arn:aws:iam::123456789012:role/W
    web_identity_token_file = /vectors/token
    [profile sso]
    sso_start_url = https://x.awsapps.com/start
    sso_region = us-east-1
    sso_account_id = 123456789012
    sso_role_name = Dev
    [profile login]
    login_session = arn:aws:sts::012345678910:assumed-role/Admin/admin
    [profile partial]
    aws_access_key_id = AKIAPARTIAL
    [noprefix]
    aws_access_key_id = AKIANOPREFIX
    aws_secret_access_key = s
    """#,
    "/vectors/token": "a.web.token",
  ])
}

/// What one client said in one measured case.
struct MatrixAnswer: Sendable {
  /// `work env`, `work manual`; boto3 names only the profile.
  var profile: String
  /// The access key, of which the CLIs show the last four characters.
  var key: String?
  /// The provider that the client names.
  var provider: String?
  /// The region and its kind.
  var region: String?
  /// The error as printed.
  var error: String?
}

/// A measured case: what was set, and what AWS CLI v1 1.45.11, AWS CLI v2 2.9.19 and boto3 1.43.11 said.
struct MatrixCase: Sendable, CustomStringConvertible {
  var description: String
  var environment: [String: String]
  var profile: String?
  var emptyFiles = false
  var v1: MatrixAnswer
  var v2: MatrixAnswer
  var boto3: MatrixAnswer
}

extension MatrixCase {
  private static let keys = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "s"]
  private static let identity = [
    "AWS_WEB_IDENTITY_TOKEN_FILE": "/vectors/token", "AWS_ROLE_ARN": "arn:aws:iam::123456789012:role/W",
  ]
  private static let container = ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:8080/creds"]

  static let all: [MatrixCase] = [
    MatrixCase(
      description: "nothing set", environment: [:], profile: nil, emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "eu-west-1 config-file",
        error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "eu-west-1 config-file",
        error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "AKIACREDDEFAULT", provider: "shared-credentials-file", region: "eu-west-1",
        error: nil)),
    MatrixCase(
      description: "env keys", environment: keys, profile: nil, emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "AENV", provider: "env", region: "eu-west-1 config-file", error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "AENV", provider: "env", region: "eu-west-1 config-file", error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "AKIAENV", provider: "env", region: "eu-west-1", error: nil)),
    MatrixCase(
      description: "env keys + AWS_PROFILE=work", environment: keys.merging(["AWS_PROFILE": "work"]) { $1 },
      profile: nil, emptyFiles: false,
      v1: MatrixAnswer(
        profile: "work env", key: "AENV", provider: "env", region: "eu-west-2 config-file", error: nil),
      v2: MatrixAnswer(
        profile: "work env", key: "AENV", provider: "env", region: "eu-west-2 config-file", error: nil),
      boto3: MatrixAnswer(profile: "work", key: "AKIAENV", provider: "env", region: "eu-west-2", error: nil)),
    MatrixCase(
      description: "env keys + --profile work", environment: keys, profile: "work", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "work manual", key: "WORK", provider: "shared-credentials-file",
        region: "eu-west-2 config-file", error: nil),
      v2: MatrixAnswer(
        profile: "work manual", key: "WORK", provider: "shared-credentials-file",
        region: "eu-west-2 config-file", error: nil),
      boto3: MatrixAnswer(
        profile: "work", key: "AKIACREDWORK", provider: "shared-credentials-file", region: "eu-west-2",
        error: nil)),
    MatrixCase(
      description: "AWS_PROFILE=work, AWS_DEFAULT_PROFILE=confonly",
      environment: ["AWS_PROFILE": "work", "AWS_DEFAULT_PROFILE": "confonly"], profile: nil,
      emptyFiles: false,
      v1: MatrixAnswer(
        profile: "confonly env", key: "ONLY", provider: "config-file", region: nil, error: nil),
      v2: MatrixAnswer(
        profile: "work env", key: "WORK", provider: "shared-credentials-file",
        region: "eu-west-2 config-file", error: nil),
      boto3: MatrixAnswer(
        profile: "confonly", key: "AKIACONFONLY", provider: "config-file", region: nil, error: nil)),
    MatrixCase(
      description: "--profile confonly", environment: [:], profile: "confonly", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "confonly manual", key: "ONLY", provider: "config-file", region: nil, error: nil),
      v2: MatrixAnswer(
        profile: "confonly manual", key: "ONLY", provider: "config-file", region: nil, error: nil),
      boto3: MatrixAnswer(
        profile: "confonly", key: "AKIACONFONLY", provider: "config-file", region: nil, error: nil)),
    MatrixCase(
      description: "--profile role", environment: [:], profile: "role", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "role manual", key: nil, provider: nil, region: nil,
        error: "You must specify a region. You can also configure your region by running \"aws configure\"."),
      v2: MatrixAnswer(
        profile: "role manual", key: nil, provider: nil, region: nil,
        error: "Could not connect to the endpoint URL: \"https://sts.amazonaws.com/\""),
      boto3: MatrixAnswer(
        profile: "role", key: nil, provider: "assume-role", region: nil,
        error: "NoRegionError: You must specify a region.")),
    MatrixCase(
      description: "--profile rolekeys", environment: [:], profile: "rolekeys", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "rolekeys manual", key: nil, provider: nil, region: nil,
        error: "You must specify a region. You can also configure your region by running \"aws configure\"."),
      v2: MatrixAnswer(
        profile: "rolekeys manual", key: nil, provider: nil, region: nil,
        error: "Could not connect to the endpoint URL: \"https://sts.amazonaws.com/\""),
      boto3: MatrixAnswer(
        profile: "rolekeys", key: nil, provider: "assume-role", region: nil,
        error: "NoRegionError: You must specify a region.")),
    MatrixCase(
      description: "--profile rolenosrc", environment: [:], profile: "rolenosrc", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "rolenosrc manual", key: nil, provider: nil, region: nil,
        error: "Partial credentials found in assume-role, missing: source_profile or credential_source"),
      v2: MatrixAnswer(
        profile: "rolenosrc manual", key: nil, provider: nil, region: nil,
        error: "Partial credentials found in assume-role, missing: source_profile or credential_source"),
      boto3: MatrixAnswer(
        profile: "rolenosrc",
        error:
          "PartialCredentialsError: Partial credentials found in assume-role, missing: source_profile or credential_source"
      )),
    MatrixCase(
      description: "--profile rolemissing", environment: [:], profile: "rolemissing", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "rolemissing manual", key: nil, provider: nil, region: nil,
        error: "The source_profile \"nope\" referenced in the profile \"rolemissing\" does not exist."),
      v2: MatrixAnswer(
        profile: "rolemissing manual", key: nil, provider: nil, region: nil,
        error: "The source_profile \"nope\" referenced in the profile \"rolemissing\" does not exist."),
      boto3: MatrixAnswer(
        profile: "rolemissing",
        error:
          "InvalidConfigError: The source_profile \"nope\" referenced in the profile \"rolemissing\" does not exist."
      )),
    MatrixCase(
      description: "--profile loopa", environment: [:], profile: "loopa", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "loopa manual", key: nil, provider: nil, region: nil,
        error:
          "Infinite loop in credential configuration detected. Attempting to load from profile loopa which has already been visited. Visited profiles: ['loopa', 'loopb']"
      ),
      v2: MatrixAnswer(
        profile: "loopa manual", key: nil, provider: nil, region: nil,
        error:
          "Infinite loop in credential configuration detected. Attempting to load from profile loopa which has already been visited. Visited profiles: ['loopa', 'loopb']"
      ),
      boto3: MatrixAnswer(
        profile: "loopa",
        error:
          "InfiniteLoopConfigError: Infinite loop in credential configuration detected. Attempting to load from profile loopa which has already been visited. Visited profiles: ['loopa', 'loopb']"
      )),
    MatrixCase(
      description: "--profile roleboth", environment: [:], profile: "roleboth", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "roleboth manual", key: nil, provider: nil, region: nil,
        error: "The profile \"roleboth\" contains both source_profile and credential_source."),
      v2: MatrixAnswer(
        profile: "roleboth manual", key: nil, provider: nil, region: nil,
        error: "The profile \"roleboth\" contains both source_profile and credential_source."),
      boto3: MatrixAnswer(
        profile: "roleboth",
        error:
          "InvalidConfigError: The profile \"roleboth\" contains both source_profile and credential_source.")),
    MatrixCase(
      description: "--profile badsrc", environment: [:], profile: "badsrc", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "badsrc manual", key: nil, provider: nil, region: nil,
        error: "The credential source \"Bogus\" referenced in profile \"badsrc\" is not valid."),
      v2: MatrixAnswer(
        profile: "badsrc manual", key: nil, provider: nil, region: nil,
        error: "The credential source \"Bogus\" referenced in profile \"badsrc\" is not valid."),
      boto3: MatrixAnswer(
        profile: "badsrc",
        error:
          "InvalidConfigError: The credential source \"Bogus\" referenced in profile \"badsrc\" is not valid."
      )),
    MatrixCase(
      description: "--profile wi", environment: [:], profile: "wi", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "wi manual", key: "ED01", provider: "assume-role-with-web-identity", region: nil, error: nil),
      v2: MatrixAnswer(
        profile: "wi manual", key: "ED01", provider: "assume-role-with-web-identity", region: nil, error: nil),
      boto3: MatrixAnswer(
        profile: "wi", key: "ASIAASSUMEDASSUMED01", provider: "assume-role-with-web-identity", region: nil,
        error: nil)),
    MatrixCase(
      description: "env WEB_IDENTITY + default profile keys", environment: identity, profile: nil,
      emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "ED01", provider: "assume-role-with-web-identity",
        region: "eu-west-1 config-file", error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "ED01", provider: "assume-role-with-web-identity",
        region: "eu-west-1 config-file", error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "ASIAASSUMEDASSUMED01", provider: "assume-role-with-web-identity",
        region: "eu-west-1", error: nil)),
    MatrixCase(
      description: "env WEB_IDENTITY + --profile work", environment: identity, profile: "work",
      emptyFiles: false,
      v1: MatrixAnswer(
        profile: "work manual", key: "WORK", provider: "shared-credentials-file",
        region: "eu-west-2 config-file", error: nil),
      v2: MatrixAnswer(
        profile: "work manual", key: "WORK", provider: "shared-credentials-file",
        region: "eu-west-2 config-file", error: nil),
      boto3: MatrixAnswer(
        profile: "work", key: "AKIACREDWORK", provider: "shared-credentials-file", region: "eu-west-2",
        error: nil)),
    MatrixCase(
      description: "--profile sso (no token)", environment: [:], profile: "sso", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "sso manual", key: nil, provider: nil, region: nil,
        error: "Error loading SSO Token: Token for https://x.awsapps.com/start does not exist"),
      v2: MatrixAnswer(
        profile: "sso manual", key: nil, provider: nil, region: nil,
        error: "Error loading SSO Token: Token for https://x.awsapps.com/start does not exist"),
      boto3: MatrixAnswer(
        profile: "sso", key: nil, provider: "sso", region: nil,
        error:
          "SSOTokenLoadError: Error loading SSO Token: Token for https://x.awsapps.com/start does not exist")),
    MatrixCase(
      description: "--profile login (no token)", environment: [:], profile: "login", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "login manual", key: nil, provider: nil, region: nil,
        error:
          "Missing Dependency: Using the login credential provider requires an additional dependency. You will need to pip install \"botocore[crt]\" before proceeding."
      ),
      v2: MatrixAnswer(profile: "login manual", key: nil, provider: nil, region: nil, error: nil),
      boto3: MatrixAnswer(
        profile: "login",
        error:
          "MissingDependencyException: Missing Dependency: Using the login credential provider requires an additional dependency. You will need to pip install \"botocore[crt]\" before proceeding."
      )),
    MatrixCase(
      description: "--profile partial", environment: [:], profile: "partial", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "partial manual", key: nil, provider: nil, region: nil,
        error: "Partial credentials found in config-file, missing: aws_secret_access_key"),
      v2: MatrixAnswer(
        profile: "partial manual", key: nil, provider: nil, region: nil,
        error: "Partial credentials found in config-file, missing: aws_secret_access_key"),
      boto3: MatrixAnswer(
        profile: "partial",
        error:
          "PartialCredentialsError: Partial credentials found in config-file, missing: aws_secret_access_key")
    ),
    MatrixCase(
      description: "--profile noprefix", environment: [:], profile: "noprefix", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "noprefix manual", key: nil, provider: nil, region: nil,
        error: "The config profile (noprefix) could not be found"),
      v2: MatrixAnswer(
        profile: "noprefix manual", key: nil, provider: nil, region: nil,
        error: "The config profile (noprefix) could not be found"),
      boto3: MatrixAnswer(
        profile: "noprefix", error: "ProfileNotFound: The config profile (noprefix) could not be found")),
    MatrixCase(
      description: "--profile nosuch", environment: [:], profile: "nosuch", emptyFiles: false,
      v1: MatrixAnswer(
        profile: "nosuch manual", key: nil, provider: nil, region: nil,
        error: "The config profile (nosuch) could not be found"),
      v2: MatrixAnswer(
        profile: "nosuch manual", key: nil, provider: nil, region: nil,
        error: "The config profile (nosuch) could not be found"),
      boto3: MatrixAnswer(
        profile: "nosuch", error: "ProfileNotFound: The config profile (nosuch) could not be found")),
    MatrixCase(
      description: "AWS_PROFILE=nosuch", environment: ["AWS_PROFILE": "nosuch"], profile: nil,
      emptyFiles: false,
      v1: MatrixAnswer(
        profile: "nosuch env", key: nil, provider: nil, region: nil,
        error: "The config profile (nosuch) could not be found"),
      v2: MatrixAnswer(
        profile: "nosuch env", key: nil, provider: nil, region: nil,
        error: "The config profile (nosuch) could not be found"),
      boto3: MatrixAnswer(
        profile: "nosuch", error: "ProfileNotFound: The config profile (nosuch) could not be found")),
    MatrixCase(
      description: "env access key only", environment: ["AWS_ACCESS_KEY_ID": "AKIAENV"], profile: nil,
      emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: nil, provider: nil, region: nil,
        error: "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY"),
      v2: MatrixAnswer(
        profile: "default", key: nil, provider: nil, region: nil,
        error: "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY"),
      boto3: MatrixAnswer(
        profile: "default",
        error: "PartialCredentialsError: Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY")),
    MatrixCase(
      description: "empty env access key",
      environment: ["AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "s"], profile: nil, emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "eu-west-1 config-file",
        error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "eu-west-1 config-file",
        error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "AKIACREDDEFAULT", provider: "shared-credentials-file", region: "eu-west-1",
        error: nil)),
    MatrixCase(
      description: "AWS_REGION=r1", environment: ["AWS_REGION": "us-west-1"], profile: nil, emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "eu-west-1 config-file",
        error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "us-west-1 env",
        error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "AKIACREDDEFAULT", provider: "shared-credentials-file", region: "eu-west-1",
        error: nil)),
    MatrixCase(
      description: "AWS_DEFAULT_REGION=r2", environment: ["AWS_DEFAULT_REGION": "us-west-2"], profile: nil,
      emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "us-west-2 env",
        error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "us-west-2 env",
        error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "AKIACREDDEFAULT", provider: "shared-credentials-file", region: "us-west-2",
        error: nil)),
    MatrixCase(
      description: "both regions",
      environment: ["AWS_REGION": "us-west-1", "AWS_DEFAULT_REGION": "us-west-2"], profile: nil,
      emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "us-west-2 env",
        error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "us-west-1 env",
        error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "AKIACREDDEFAULT", provider: "shared-credentials-file", region: "us-west-2",
        error: nil)),
    MatrixCase(
      description: "AWS_SECURITY_TOKEN & SESSION_TOKEN",
      environment: keys.merging(["AWS_SECURITY_TOKEN": "first", "AWS_SESSION_TOKEN": "second"]) { $1 },
      profile: nil, emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "AENV", provider: "env", region: "eu-west-1 config-file", error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "AENV", provider: "env", region: "eu-west-1 config-file", error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "AKIAENV", provider: "env", region: "eu-west-1", error: nil)),
    MatrixCase(
      description: "container + default profile keys", environment: container, profile: nil,
      emptyFiles: false,
      v1: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "eu-west-1 config-file",
        error: nil),
      v2: MatrixAnswer(
        profile: "default", key: "AULT", provider: "shared-credentials-file", region: "eu-west-1 config-file",
        error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "AKIACREDDEFAULT", provider: "shared-credentials-file", region: "eu-west-1",
        error: nil)),
    MatrixCase(
      description: "container, empty files", environment: container, profile: nil, emptyFiles: true,
      v1: MatrixAnswer(profile: "default", key: "TASK", provider: "container-role", region: nil, error: nil),
      v2: MatrixAnswer(profile: "default", key: "TASK", provider: "container-role", region: nil, error: nil),
      boto3: MatrixAnswer(
        profile: "default", key: "ASIATASKTASKTASKTASK", provider: "container-role", region: nil, error: nil)),
    MatrixCase(
      description: "nothing at all, empty files", environment: [:], profile: nil, emptyFiles: true,
      v1: MatrixAnswer(profile: "default", key: nil, provider: nil, region: nil, error: nil),
      v2: MatrixAnswer(profile: "default", key: nil, provider: nil, region: nil, error: nil),
      boto3: MatrixAnswer(profile: "default", key: nil, provider: nil, region: nil, error: nil)),
  ]
}
