"""Sends what the services refuse, with boto3 and with requests signed by botocore, and says where the refusal is not the real one.

Usage: python3 boto3_refusals.py ENDPOINT   (credentials of an administrator in the environment)
"""

import base64
import datetime
import hashlib
import json
import os
import sys
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree

import boto3
import botocore.auth
import botocore.awsrequest
import botocore.credentials
from botocore.config import Config
from botocore.exceptions import ClientError

try:
    # Where awscrt is there, boto3 signs with it.
    import botocore.crt.auth

    SIGNERS = [botocore.auth, botocore.crt.auth]
except ImportError:
    SIGNERS = [botocore.auth]

ENDPOINT = sys.argv[1]
REGION = "eu-west-1"
OWN = {"aws_access_key_id": os.environ["AWS_ACCESS_KEY_ID"], "aws_secret_access_key": os.environ["AWS_SECRET_ACCESS_KEY"]}
CALLS = {
    "sts": ("get_caller_identity", {}),
    "iam": ("list_users", {}),
    "ec2": ("describe_instances", {}),
    "s3": ("list_buckets", {}),
    "kms": ("list_keys", {}),
    "dynamodb": ("list_tables", {}),
    "cloudtrail": ("lookup_events", {}),
    "service-quotas": ("list_services", {}),
}
failures = []
count = 0


def check(what, condition):
    global count
    count += 1
    if not condition:
        failures.append(what)
        print("WRONG", what)


def client(service, **keys):
    return boto3.client(service, endpoint_url=ENDPOINT, region_name=REGION,
                        config=Config(retries={"max_attempts": 0}, s3={"addressing_style": "path"}), **(keys or OWN))


def refused(what, client, call, arguments, code, text=None, status=None):
    try:
        getattr(client, call)(**arguments)
        check(f"{what}: succeeded instead of {code}", False)
        return None
    except ClientError as error:
        own = error.response["Error"]
        check(f"{what}: {own} instead of {code}", own["Code"] == code)
        if text:
            check(f"{what}: {own['Message']!r} lacks {text!r}", text in own["Message"])
        if status:
            check(f"{what}: {error.response['ResponseMetadata']['HTTPStatusCode']} instead of {status}",
                  error.response["ResponseMetadata"]["HTTPStatusCode"] == status)
        check(f"{what}: no request id", error.response["ResponseMetadata"].get("RequestId"))
        return error.response


def shifted(client, minutes):
    """A client whose clock goes wrong."""
    real = botocore.auth.get_current_datetime

    def set_clock(now):
        for signer in SIGNERS:
            signer.get_current_datetime = now

    def change(**_):
        set_clock(lambda *a, **k: real(*a, **k) + datetime.timedelta(minutes=minutes))

    def restore(**_):
        set_clock(real)

    client.meta.events.register_first("before-sign", change)
    client.meta.events.register("before-send", restore)
    return client


def signatures():
    wrong = {"sts": "SignatureDoesNotMatch", "iam": "SignatureDoesNotMatch", "ec2": "AuthFailure",
             "s3": "SignatureDoesNotMatch", "kms": "InvalidSignatureException", "dynamodb": "InvalidSignatureException",
             "cloudtrail": "InvalidSignatureException", "service-quotas": "InvalidSignatureException"}
    unknown = {"sts": "InvalidClientTokenId", "iam": "InvalidClientTokenId", "ec2": "AuthFailure", "s3": "InvalidAccessKeyId",
               "kms": "UnrecognizedClientException", "dynamodb": "UnrecognizedClientException",
               "cloudtrail": "UnrecognizedClientException", "service-quotas": "UnrecognizedClientException"}
    for service, (call, arguments) in CALLS.items():
        status = {"ec2": 401}.get(service, 403 if service in ("sts", "iam", "s3") else 400)
        refused(f"{service}, wrong secret", client(service, **{**OWN, "aws_secret_access_key": "wrong"}), call, arguments,
                wrong[service], status=status)
        nobody = {"aws_access_key_id": "AKIANOBODYNOBODYNOBO", "aws_secret_access_key": "x"}
        refused(f"{service}, unknown key", client(service, **nobody), call, arguments, unknown[service], status=status)
        for minutes, word in ((-16, "Signature expired"), (16, "Signature not yet current")):
            late = shifted(client(service), minutes)
            code, text = {"s3": ("RequestTimeTooSkewed", "too large"), "ec2": ("AuthFailure", None)}.get(
                service, (wrong[service], word))
            answer = refused(f"{service}, clock {minutes} minutes off", late, call, arguments, code, text)
            if service == "s3" and answer:
                check("s3 tells the allowed skew", answer["Error"].get("MaxAllowedSkewMilliseconds") == "900000")
        if service != "s3":
            altered = client(service)
            altered.meta.events.register("before-send", alter)
            refused(f"{service}, altered body", altered, call, arguments, wrong[service])

    answer = refused("s3 tells what it signed", client("s3", **{**OWN, "aws_secret_access_key": "wrong"}), "list_buckets", {},
                     "SignatureDoesNotMatch")
    for name in ("AWSAccessKeyId", "StringToSign", "SignatureProvided", "StringToSignBytes", "CanonicalRequest",
                 "CanonicalRequestBytes"):
        check(f"s3's refusal lacks {name}", answer and name in answer["Error"])
    altered = client("s3")
    altered.meta.events.register("before-send", alter)
    refused("s3, altered body", altered, "put_object", {"Bucket": "reports", "Key": "k", "Body": b"abc"},
            "XAmzContentSHA256Mismatch", status=400)


def alter(request, **_):
    body = request.body if isinstance(request.body, bytes) else (
        request.body.encode() if isinstance(request.body, str) else request.body.read())
    request.body = body + (b" " if body.startswith(b"{") else b"&X=1")
    request.headers["Content-Length"] = str(len(request.body))


def sessions():
    iam, sts = client("iam"), client("sts")
    trust = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}]})
    iam.create_role(RoleName="soon-gone", AssumeRolePolicyDocument=trust)
    given = sts.assume_role(RoleArn="arn:aws:iam::111122223333:role/soon-gone", RoleSessionName="ses")["Credentials"]
    keys = {"aws_access_key_id": given["AccessKeyId"], "aws_secret_access_key": given["SecretAccessKey"],
            "aws_session_token": given["SessionToken"]}
    client("sts", **keys).get_caller_identity()
    other = {**keys, "aws_session_token": given["SessionToken"][:-4] + "AAAA"}
    bare = {name: value for name, value in keys.items() if name != "aws_session_token"}
    codes = {"sts": "InvalidClientTokenId", "ec2": "AuthFailure", "s3": "InvalidToken", "kms": "UnrecognizedClientException"}
    for service, code in codes.items():
        refused(f"{service}, another token", client(service, **other), *CALLS[service], code)
    for service, code in {**codes, "s3": "InvalidAccessKeyId"}.items():
        refused(f"{service}, no token", client(service, **bare), *CALLS[service], code)
    iam.delete_role(RoleName="soon-gone")
    for service, code in {**codes, "s3": "InvalidAccessKeyId"}.items():
        refused(f"{service}, the role is gone", client(service, **keys), *CALLS[service], code)
    revoked = json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"DateLessThan": {"aws:TokenIssueTime": "2099-01-01T00:00:00Z"}}}]})
    iam.create_role(RoleName="revoked", AssumeRolePolicyDocument=trust)
    given = sts.assume_role(RoleArn="arn:aws:iam::111122223333:role/revoked", RoleSessionName="ses")["Credentials"]
    keys = {"aws_access_key_id": given["AccessKeyId"], "aws_secret_access_key": given["SecretAccessKey"],
            "aws_session_token": given["SessionToken"]}
    iam.put_role_policy(RoleName="revoked", PolicyName="AWSRevokeOlderSessions", PolicyDocument=revoked)
    refused("sessions revoked by the console's policy", client("s3", **keys), "list_buckets", {}, "AccessDenied",
            "with an explicit deny in an identity-based policy")
    iam.delete_role_policy(RoleName="revoked", PolicyName="AWSRevokeOlderSessions")
    iam.delete_role(RoleName="revoked")


OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def send(service, method, path, body=b"", headers=None, signed=True, payload=None):
    """A request signed as it is; the status, the headers and the body of the answer."""
    request = botocore.awsrequest.AWSRequest(method=method, url=ENDPOINT.rstrip("/") + path, data=body, headers=headers or {})
    if signed:
        credentials = botocore.credentials.Credentials(OWN["aws_access_key_id"], OWN["aws_secret_access_key"])
        signer = (botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth)(credentials, service, REGION)
        if payload:
            request.headers["X-Amz-Content-SHA256"] = payload
            signer.payload = lambda _: payload
        signer.add_auth(request)
    prepared = request.prepare()
    raw = urllib.request.Request(prepared.url, data=body if method != "GET" else None, method=method,
                                 headers=dict(prepared.headers))
    try:
        answer = OPENER.open(raw, timeout=20)
        return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


def code_of(body):
    if body.lstrip().startswith(b"{"):
        return json.loads(body)["__type"].split("#")[-1]
    root = ElementTree.fromstring(body)
    for element in root.iter():
        if element.tag.split("}")[-1] == "Code":
            return element.text
    return None


def expect(what, answer, status, code):
    check(f"{what}: {answer[0]} {answer[2][:300]!r} instead of {status} {code}", answer[0] == status and code_of(answer[2]) == code)


def bodies():
    kms = {"X-Amz-Target": "TrentService.ListKeys", "Content-Type": "application/x-amz-json-1.1"}
    for what, body in [("no JSON", b"{"), ("a list", b"[]"), ("a wrong kind", b'{"Limit": "x"}'), ("bad UTF-8", b'{"KeyId": "\xff"}')]:
        expect(f"kms, {what}", send("kms", "POST", "/", body, kms), 400, "SerializationException")
    expect("kms, a missing member", send("kms", "POST", "/", b"{}", {**kms, "X-Amz-Target": "TrentService.DescribeKey"}), 400,
           "ValidationException")
    expect("kms, an unknown operation", send("kms", "POST", "/", b"{}", {**kms, "X-Amz-Target": "TrentService.Fly"}), 400,
           "UnknownOperationException")
    expect("kms, no target", send("kms", "POST", "/", b"{}", {"Content-Type": "application/x-amz-json-1.1"}), 400,
           "UnknownOperationException")
    table = {"X-Amz-Target": "DynamoDB_20120810.ListTables", "Content-Type": "application/x-amz-json-1.0"}
    expect("dynamodb, no JSON", send("dynamodb", "POST", "/", b"{", table), 400, "SerializationException")
    form = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    expect("sts, no action", send("sts", "POST", "/", b"Version=2011-06-15", form), 400, "MissingAction")
    expect("sts, an unknown action", send("sts", "POST", "/", b"Action=Fly&Version=2011-06-15", form), 400, "InvalidAction")
    expect("sts, an unknown version", send("sts", "POST", "/", b"Action=GetCallerIdentity&Version=1999-01-01", form), 400,
           "InvalidAction")
    expect("iam, a number that is none", send("iam", "POST", "/", b"Action=ListUsers&Version=2010-05-08&MaxItems=many", form), 400,
           "MalformedInput")
    expect("iam, a missing parameter", send("iam", "POST", "/", b"Action=CreateUser&Version=2010-05-08", form), 400,
           "ValidationError")
    expect("ec2, an unknown action", send("ec2", "POST", "/", b"Action=Fly&Version=2016-11-15", form), 400, "InvalidAction")
    expect("ec2, a missing parameter", send("ec2", "POST", "/", b"Action=StopInstances&Version=2016-11-15", form), 400,
           "MissingParameter")
    for what, body in [("no XML", b"<Tagging>"), ("another root", b"<Nothing/>"), ("no body", b""), ("bad UTF-8", b"<Tagging>\xff</Tagging>"),
                       ("an entity bomb", b'<!DOCTYPE a [<!ENTITY b "x">]><Tagging>&b;</Tagging>')]:
        digest = base64.b64encode(hashlib.md5(body).digest()).decode()
        answer = send("s3", "PUT", "/reports?tagging", body, {"Content-MD5": digest})
        expect(f"s3, {what}", answer, 400, "MissingRequestBodyError" if not body else "MalformedXML")
    expect("s3, a method that is none", send("s3", "PATCH", "/reports/q1.csv"), 405, "MethodNotAllowed")
    expect("s3, too many keys to delete", send("s3", "POST", "/reports?delete", b"<Delete>" + b"".join(
        b"<Object><Key>%d</Key></Object>" % n for n in range(1001)) + b"</Delete>"), 400, "MalformedXML")
    expect("s3, a key of 1025 bytes", send("s3", "PUT", "/reports/" + "k" * 1025, b"x"), 400, "KeyTooLongError")
    expect("s3, an expiry too late", send("s3", "GET", "/reports/q1.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=x",
                                          signed=False), 400, "AuthorizationQueryParametersError")
    expect("s3, the old signature", send("s3", "GET", "/reports/q1.csv?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=x&Expires=99999999999",
                                         signed=False), 400, "InvalidRequest")


def checksums():
    for name, length in [("crc32", 4), ("crc32c", 4), ("crc64nvme", 8), ("sha1", 20), ("sha256", 32)]:
        wrong = base64.b64encode(bytes(length)).decode()
        answer = send("s3", "PUT", "/reports/sum", b"hello", {f"x-amz-checksum-{name}": wrong})
        expect(f"s3, a wrong {name}", answer, 400, "BadDigest")
        check(f"s3 names {name.upper()}", name.upper().encode() in answer[2])
        answer = send("s3", "PUT", "/reports/sum", b"hello", {f"x-amz-checksum-{name}": "none"})
        expect(f"s3, a {name} that is none", answer, 400, "InvalidRequest")
    md5 = base64.b64encode(hashlib.md5(b"other").digest()).decode()
    expect("s3, another MD5", send("s3", "PUT", "/reports/sum", b"hello", {"Content-MD5": md5}), 400, "BadDigest")
    expect("s3, an MD5 that is none", send("s3", "PUT", "/reports/sum", b"hello", {"Content-MD5": "x"}), 400, "InvalidDigest")
    expect("nothing was stored", send("s3", "GET", "/reports/sum"), 404, "NoSuchKey")


def chunks():
    def put(body, length, trailer=True, payload="STREAMING-UNSIGNED-PAYLOAD-TRAILER"):
        headers = {"Content-Encoding": "aws-chunked", "X-Amz-Decoded-Content-Length": str(length)}
        if trailer:
            headers["X-Amz-Trailer"] = "x-amz-checksum-crc32"
        return send("s3", "PUT", "/reports/chunked", body, headers, payload=payload)

    good = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"
    answer = put(good, 5)
    check(f"a good one: {answer}", answer[0] == 200)
    check("it is stored", send("s3", "GET", "/reports/chunked")[2] == b"hello")
    send("s3", "DELETE", "/reports/chunked")
    expect("a wrong checksum", put(good.replace(b"NhCmhg", b"AAAAAA"), 5), 400, "BadDigest")
    expect("another length", put(good, 6), 400, "IncompleteBody")
    expect("the end is missing", put(b"5\r\nhello\r\n", 5), 400, "IncompleteBody")
    expect("a length that is none", put(good.replace(b"5\r\n", b"z\r\n", 1), 5), 400, "IncompleteBody")
    expect("a chunk too short", put(b"9\r\nhello\r\n0\r\n\r\n", 9), 400, "IncompleteBody")
    expect("the trailer is missing", put(b"5\r\nhello\r\n0\r\n\r\n", 5), 400, "MalformedTrailerError")
    expect("nothing was stored", send("s3", "GET", "/reports/chunked"), 404, "NoSuchKey")


for part in [signatures, sessions, bodies, checksums, chunks]:
    try:
        part()
    except Exception as error:  # the rest is still worth a try
        failures.append(f"{part.__name__}: {error!r}")
        print("WRONG", part.__name__, repr(error))
        import traceback
        traceback.print_exc()
print(f"{count} checks, {len(failures)} wrong")
sys.exit(1 if failures else 0)
