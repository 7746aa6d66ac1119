"""Signs a request: signing.py LIBRARY REQUEST, the request as JSON with method, path, headers, body's length, and key."""

import json
import sys
from datetime import datetime, timezone

import peer

library, request = sys.argv[1], json.loads(sys.argv[2])
headers = dict(request["headers"])
url = "https://" + headers["Host"] + request["path"]
body = bytes(range(256)) * (request["bytes"] // 256)

if library == "botocore":
    try:
        from botocore.auth import SigV4Auth
        from botocore.awsrequest import AWSRequest
        from botocore.credentials import Credentials
    except ImportError:
        peer.skip("botocore is not installed")
    signer = SigV4Auth(Credentials(request["id"], request["secret"]), "service", "eu-west-1")

    def sign():
        signed = AWSRequest(method=request["method"], url=url, headers=headers, data=body)
        signer.add_auth(signed)

else:
    try:
        import io

        import awscrt.auth as auth
        import awscrt.http as http
    except ImportError:
        peer.skip("awscrt is not installed")
    provider = auth.AwsCredentialsProvider.new_static(request["id"], request["secret"])

    def sign():
        message = http.HttpRequest(
            request["method"], request["path"], http.HttpHeaders(list(headers.items())),
            io.BytesIO(body) if body else None)
        config = auth.AwsSigningConfig(
            algorithm=auth.AwsSigningAlgorithm.V4,
            signature_type=auth.AwsSignatureType.HTTP_REQUEST_HEADERS,
            credentials_provider=provider, region="eu-west-1", service="service",
            date=datetime.now(timezone.utc))
        auth.aws_sign_request(message, config).result()


peer.serve(sign)
