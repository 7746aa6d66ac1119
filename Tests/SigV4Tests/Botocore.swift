import Diagnostics
import Documents
import Glibc
import HTTPMessages

/// botocore in the Python that LABDECK_PYTHON names.
enum Botocore {
  static var isWanted: Bool { python != nil && variable("LABDECK_SLOW") == "1" }

  private static var python: String? { variable("LABDECK_PYTHON") }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Canonical request and signature of each case; nil where there is no botocore.
  static func sign(_ cases: [BotocoreTests.Case]) throws -> [(canonicalRequest: String, signature: String)]? {
    guard let python else { return nil }
    let directory = "/tmp/labdeck-botocore-\(getpid())"
    mkdir(directory, 0o700)
    defer {
      for file in ["sign.py", "cases.json"] { unlink("\(directory)/\(file)") }
      rmdir(directory)
    }
    let document = Node(
      cases.map { one in
        [
          "method": Node(one.request.method), "target": Node(one.request.target),
          "service": Node(one.service),
          "token": Node(one.token), "presigns": Node(one.presigns),
          "body": Node(String(decoding: one.request.body, as: UTF8.self)),
          "headers": Node(one.request.fields.all.map { Node([Node($0.name), Node($0.value)]) }),
        ] as Node
      })
    write(script, to: "\(directory)/sign.py")
    write(JSON.compact(document), to: "\(directory)/cases.json")
    guard let stream = popen("'\(python)' '\(directory)/sign.py' '\(directory)/cases.json' 2>/dev/null", "r")
    else { return nil }
    var output: [(canonicalRequest: String, signature: String)] = []
    var line = [CChar](repeating: 0, count: 65_536)
    while fgets(&line, 65_536, stream) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let node = try JSON.parse(SourceText(name: "botocore", text: text))
      output.append((node["canonicalRequest"]?.string ?? "", node["signature"]?.string ?? ""))
    }
    return pclose(stream) == 0 ? output : nil
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  private static let script = """
    import datetime, json, sys
    import botocore.auth, botocore.compat
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials
    moment = datetime.datetime(2015, 8, 30, 12, 36, 0, tzinfo=datetime.timezone.utc)
    class Frozen(datetime.datetime):
        @classmethod
        def utcnow(cls): return moment.replace(tzinfo=None)
        @classmethod
        def now(cls, tz=None): return moment
    botocore.auth.datetime.datetime = Frozen if hasattr(botocore.auth.datetime, 'datetime') else Frozen
    if hasattr(botocore.auth, 'get_current_datetime'):
        botocore.auth.get_current_datetime = lambda remove_tzinfo=True: moment.replace(tzinfo=None) if remove_tzinfo else moment
    for case in json.load(open(sys.argv[1])):
        request = AWSRequest(method=case['method'], url='https://service.eu-west-1.amazonaws.com' + case['target'],
                             data=case['body'].encode())
        for name, value in case['headers']:
            if name != 'Host': request.headers[name] = value
        credentials = Credentials('AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', case['token'])
        s3 = case['service'] == 's3'
        if case['presigns']:
            kind = botocore.auth.S3SigV4QueryAuth if s3 else botocore.auth.SigV4QueryAuth
            signer = kind(credentials, case['service'], 'eu-west-1', expires=60)
        else:
            kind = botocore.auth.S3SigV4Auth if s3 else botocore.auth.SigV4Auth
            signer = kind(credentials, case['service'], 'eu-west-1')
        seen = []
        canonical = signer.canonical_request
        signer.canonical_request = lambda r: seen.append(canonical(r)) or seen[-1]
        signer.add_auth(request)
        if case['presigns']: signature = request.url.rsplit('X-Amz-Signature=', 1)[1]
        else: signature = request.headers['Authorization'].rsplit('Signature=', 1)[1]
        print(json.dumps({'signature': signature, 'canonicalRequest': seen[-1]}))
    """
}
