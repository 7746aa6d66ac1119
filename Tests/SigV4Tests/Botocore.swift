import Documents

/// botocore, the signer of the AWS CLI.
enum Botocore {
  /// Canonical request and signature of each case; nil where there is no botocore.
  static func sign(_ cases: [GeneratedCase]) throws -> [(canonicalRequest: String, signature: String)]? {
    try PythonJudge.answers(of: script, to: Node(cases.map(\.document)))?.map {
      ($0["canonicalRequest"]?.string ?? "", $0["signature"]?.string ?? "")
    }
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
