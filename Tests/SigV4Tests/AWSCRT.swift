import Documents
import HTTPMessages
import SigV4

/// awscrt, the signer of AWS's common runtime: the one with which the AWS CLI makes signatures of SigV4a.
enum AWSCRT {
  /// The requests signed by awscrt; nil where there is no awscrt.
  static func sign(_ cases: [GeneratedCase], _ algorithm: SigningAlgorithm, region: String) throws
    -> [HTTPRequest]?
  {
    let document: Node = [
      "algorithm": Node(algorithm == .v4 ? "V4" : "V4_ASYMMETRIC"), "region": Node(region),
      "cases": Node(cases.map(\.document)),
    ]
    return try PythonJudge.answers(of: signing, to: document).map { answers in
      zip(cases, answers).map { one, answer in
        let fields = (answer["headers"]?.elements ?? []).map { field in
          HTTPField(field.elements?.first?.string ?? "", field.elements?.last?.string ?? "")
        }
        return HTTPRequest(
          method: one.request.method, target: answer["path"]?.string ?? "", fields: HTTPFields(fields),
          body: one.request.body)
      }
    }
  }

  /// Whether awscrt finds each signature right under the public key that the script derives by itself from the secret; nil where there
  /// is no awscrt.
  static func verify(_ signatures: [(stringToSign: String, signature: String)], key: String, secret: String)
    throws
    -> [Bool]?
  {
    let document: Node = [
      "key": Node(key), "secret": Node(secret),
      "signatures": Node(signatures.map { Node([Node($0.stringToSign), Node($0.signature)]) }),
    ]
    return try PythonJudge.answers(of: verifying, to: document)?.map { $0["valid"]?.bool ?? false }
  }

  private static let signing = """
    import datetime, io, json, sys
    from awscrt import auth, http
    work = json.load(open(sys.argv[1]))
    for case in work['cases']:
        s3 = case['service'] == 's3'
        provider = auth.AwsCredentialsProvider.new_static('AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', case['token'])
        kind = auth.AwsSignatureType
        config = auth.AwsSigningConfig(
            algorithm=getattr(auth.AwsSigningAlgorithm, work['algorithm']),
            signature_type=kind.HTTP_REQUEST_QUERY_PARAMS if case['presigns'] else kind.HTTP_REQUEST_HEADERS,
            credentials_provider=provider, region=work['region'], service=case['service'],
            date=datetime.datetime(2015, 8, 30, 12, 36, 0, tzinfo=datetime.timezone.utc),
            should_sign_header=lambda name: name.lower() not in ('tab', 'expect', 'user-agent', 'x-amzn-trace-id'),
            use_double_uri_encode=not s3, should_normalize_uri_path=not s3,
            signed_body_value=auth.AwsSignedBodyValue.UNSIGNED_PAYLOAD if s3 and case['presigns'] else None,
            signed_body_header_type=auth.AwsSignedBodyHeaderType.X_AMZ_CONTENT_SHA_256
                if s3 and not case['presigns'] else auth.AwsSignedBodyHeaderType.NONE,
            expiration_in_seconds=60 if case['presigns'] else None)
        body = case['body'].encode()
        request = http.HttpRequest(case['method'], case['target'], http.HttpHeaders([tuple(h) for h in case['headers']]),
                                   io.BytesIO(body) if body else None)
        signed = auth.aws_sign_request(request, config).result()
        print(json.dumps({'path': signed.path, 'headers': [list(h) for h in signed.headers]}))
    """

  private static let verifying = """
    import hashlib, hmac, json, sys
    from awscrt.crypto import EC
    # P-256 as FIPS 186 gives it; the key derivation as AWS describes it for SigV4a.
    p = 2**256 - 2**224 + 2**192 + 2**96 - 1
    n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551
    base = (0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,
            0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5)
    def add(a, b):
        if a is None: return b
        if b is None: return a
        if a[0] == b[0] and (a[1] + b[1]) % p == 0: return None
        slope = ((3 * a[0] ** 2 - 3) * pow(2 * a[1], -1, p) if a == b else (b[1] - a[1]) * pow(b[0] - a[0], -1, p)) % p
        x = (slope ** 2 - a[0] - b[0]) % p
        return x, (slope * (a[0] - x) - a[1]) % p
    def times(k, point):
        result = None
        while k:
            if k & 1: result = add(result, point)
            point, k = add(point, point), k >> 1
        return result
    work = json.load(open(sys.argv[1]))
    counter = 1
    while True:
        fixed = b'AWS4-ECDSA-P256-SHA256' + b'\\0' + work['key'].encode() + bytes([counter]) + (256).to_bytes(4, 'big')
        value = int.from_bytes(hmac.new(b'AWS4A' + work['secret'].encode(), (1).to_bytes(4, 'big') + fixed, hashlib.sha256).digest(), 'big')
        if value <= n - 2: break
        counter += 1
    x, y = times(value + 1, base)
    head = bytes.fromhex('3059301306072a8648ce3d020106082a8648ce3d030107034200')
    public = EC.new_key_from_der_data(head + b'\\x04' + x.to_bytes(32, 'big') + y.to_bytes(32, 'big'))
    for text, signature in work['signatures']:
        try: valid = public.verify(hashlib.sha256(text.encode()).digest(), bytes.fromhex(signature))
        except Exception: valid = False
        print(json.dumps({'valid': valid}))
    """
}
