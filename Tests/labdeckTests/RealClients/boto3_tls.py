"""Talks TLS with boto3: uploads go in pieces with a trailing checksum there, and only a known certificate is trusted.

Usage: python3 boto3_tls.py ENDPOINT CERTIFICATE   (credentials of an administrator in the environment)
"""

import hashlib
import io
import sys

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError, SSLError

ENDPOINT, CERTIFICATE = sys.argv[1:3]
failures = []


def check(what, condition):
    if not condition:
        failures.append(what)
        print("WRONG", what)


def client(service, verify=CERTIFICATE, **config):
    return boto3.client(service, endpoint_url=ENDPOINT, region_name="eu-west-1", verify=verify,
                        config=Config(retries={"max_attempts": 0}, **config))


check("identity", client("sts").get_caller_identity()["Account"] == "111122223333")
s3 = client("s3")
modes = []
s3.meta.events.register("before-send.s3.PutObject", lambda request, **_: modes.append(request.headers["X-Amz-Content-SHA256"]))
for length in [0, 1, 65_535, 65_536, 1_000_000]:
    body = bytes(n % 251 for n in range(length))
    put = s3.put_object(Bucket="reports", Key=f"tls/{length}", Body=io.BytesIO(body))
    check(f"the ETag of {length} bytes", put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"')
    check(f"a checksum of {length} bytes", put.get("ChecksumCRC32"))
    check(f"{length} bytes come back", s3.get_object(Bucket="reports", Key=f"tls/{length}")["Body"].read() == body)
text = {str(mode.decode() if isinstance(mode, bytes) else mode) for mode in modes}
check(f"uploads go in pieces: {text}", text == {"STREAMING-UNSIGNED-PAYLOAD-TRAILER"})
body = bytes(range(256)) * (80 << 10)
s3.upload_fileobj(io.BytesIO(body), "reports", "tls/parts", Config=TransferConfig(multipart_threshold=8 << 20))
back = io.BytesIO()
s3.download_fileobj("reports", "tls/parts", back)
check("20 MiB in parts", back.getvalue() == body)
for algorithm in ["CRC32", "SHA1", "SHA256"]:
    s3.put_object(Bucket="reports", Key="tls/sum", Body=io.BytesIO(b"hello"), ChecksumAlgorithm=algorithm)
    got = s3.get_object(Bucket="reports", Key="tls/sum", ChecksumMode="ENABLED")
    check(f"the {algorithm} that was sent", f"Checksum{algorithm}" in got and got["Body"].read() == b"hello")


def spoil(request, **_):
    """The last digits of the trailing checksum, changed on the way."""
    data = request.body.read()
    request.body = data.replace(b"x-amz-checksum-crc32:", b"x-amz-checksum-crc32:AAAA", 1)[:-8] + b"==\r\n\r\n"
    request.headers["Content-Length"] = str(len(request.body))
    del request.headers["Transfer-Encoding"]


spoiled = client("s3")
spoiled.meta.events.register("before-send.s3.PutObject", spoil)
try:
    spoiled.put_object(Bucket="reports", Key="tls/spoiled", Body=io.BytesIO(b"hello"))
    check("a spoiled trailer is taken", False)
except ClientError as error:
    check(f"a spoiled trailer: {error}", error.response["Error"]["Code"] in ("BadDigest", "InvalidRequest"))
try:
    client("sts", verify=True).get_caller_identity()
    check("an unknown certificate is trusted", False)
except SSLError:
    pass
denied = client("s3")
try:
    denied.put_object(Bucket="nowhere", Key="k", Body=io.BytesIO(b"hello"))
    check("no such bucket", False)
except ClientError as error:
    check("no such bucket", error.response["Error"]["Code"] == "NoSuchBucket")
print(f"{len(failures)} wrong")
sys.exit(1 if failures else 0)
