import Documents

/// The AWS CLI of this machine, led to a lab's world whatever its version.
///
/// Versions before 2.13 and 1.29 overlook AWS_ENDPOINT_URL. Those are called with `--endpoint-url`, which their own calls of STS
/// for a profile with a role do not follow: the endpoint of STS is found in data files of ours, which botocore reads before its
/// own (botocore, loaders.py, "AWS_DATA_PATH").
struct RealCLI {
  /// The program; nil where this machine has none.
  let program: String?
  /// The endpoint of the lab's world, a slash at its end.
  let endpoint: String
  /// The lab shell's directory.
  let directory: String

  /// The first `aws` on a PATH.
  static func find(on path: String?, isThere: (String) -> Bool) -> String? {
    (path ?? "").split(separator: ":").lazy.map { $0 + "/aws" }.first { isThere($0) }
  }

  /// The script that stands for `aws`.
  var script: String {
    guard let program else {
      return """
        #!/bin/sh
        echo "labdeck: there is no AWS CLI on this machine (Debian: apt-get install awscli)." >&2
        echo "The sandbox has one built in: labdeck lab try, or labdeck lab exec aws ..." >&2
        exit 127

        """
    }
    return """
      #!/bin/sh
      # The AWS CLI of this machine, led to the world of the lab.
      program=\(ShellWord.quoted(program))
      seen=\(ShellWord.quoted(directory + "/aws-version"))
      [ -s "$seen" ] || "$program" --version >"$seen" 2>&1
      version=$(cat "$seen")
      version=${version#aws-cli/}
      major=${version%%.*}
      minor=${version#*.}
      minor=${minor%%.*}
      case $major in
        1) first=29 ;;
        2) first=13 ;;
        *) first=0 ;;
      esac
      if [ "$minor" -lt "$first" ] 2>/dev/null; then
        # It overlooks AWS_ENDPOINT_URL.
        AWS_DATA_PATH=\(ShellWord.quoted(directory + "/aws-data"))
        export AWS_DATA_PATH
        exec "$program" --endpoint-url \(ShellWord.quoted(endpoint)) "$@"
      fi
      exec "$program" "$@"

      """
  }

  /// The data files, by their paths below `aws-data`.
  var data: [(name: String, text: String)] {
    [
      ("endpoints.json", JSON.pretty(Self.endpoints(origin))),
      ("sts/2011-06-15/endpoint-rule-set-1.json", JSON.pretty(Self.rules("http://" + origin))),
    ]
  }

  /// The endpoint's host and port.
  private var origin: String {
    String(endpoint.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" })
  }

  /// The rules of versions that have rules: one endpoint, whatever is asked.
  private static func rules(_ url: String) -> Node {
    let region: Node = [
      "builtIn": "AWS::Region", "required": false, "documentation": "the region", "type": "String",
    ]
    let rule: Node = [
      "conditions": [], "endpoint": ["url": Node(url), "properties": [:], "headers": [:]],
      "type": "endpoint",
    ]
    return ["version": "1.0", "parameters": ["Region": region], "rules": [rule]]
  }

  /// The table of older ones, from which later ones take whether a proxy is to be used.
  private static func endpoints(_ origin: String) -> Node {
    let partitions: [(name: String, suffix: String, regions: String, scope: String)] = [
      ("aws", "amazonaws.com", "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$", "us-east-1"),
      ("aws-cn", "amazonaws.com.cn", "^cn\\-\\w+\\-\\d+$", "cn-north-1"),
      ("aws-us-gov", "amazonaws.com", "^us\\-gov\\-\\w+\\-\\d+$", "us-gov-west-1"),
    ]
    return [
      "version": 3,
      "partitions": Node(
        partitions.map { partition in
          let global = Node(partition.name + "-global")
          let iam: Node = [
            "partitionEndpoint": global, "isRegionalized": false,
            "endpoints": Node(
              .object([
                Node.Member(
                  key: partition.name + "-global",
                  value: [
                    "hostname": Node("iam." + partition.suffix),
                    "credentialScope": ["region": Node(partition.scope)],
                  ])
              ])),
          ]
          return [
            "partition": Node(partition.name), "partitionName": Node(partition.name),
            "dnsSuffix": Node(partition.suffix), "regionRegex": Node(partition.regions), "regions": [:],
            "defaults": [
              "hostname": "{service}.{region}.{dnsSuffix}", "protocols": ["https"],
              "signatureVersions": ["v4"],
            ],
            "services": [
              "sts": [
                "defaults": ["hostname": Node(origin), "protocols": ["http"]], "endpoints": [:],
              ], "iam": iam,
            ],
          ] as Node
        }),
    ]
  }
}

/// Words for a shell of this machine.
enum ShellWord {
  /// The word in single quotes.
  static func quoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }
}
