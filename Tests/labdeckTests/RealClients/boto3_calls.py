"""Calls every supported operation with boto3 against an endpoint and says what went wrong. Exit status 1 if anything did.

Usage: python3 boto3_calls.py ENDPOINT   (credentials of an administrator in the environment)
"""

import base64
import hashlib
import hmac
import io
import json
import struct
import sys
import time
import urllib.request

import boto3
import botocore.session
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT = sys.argv[1]
REGION = "eu-west-1"
CONFIG = Config(retries={"max_attempts": 0}, signature_version=None)
failures = []


def client(service, **credentials):
    return boto3.client(service, endpoint_url=ENDPOINT, region_name=REGION, config=Config(retries={"max_attempts": 0}),
                        **credentials)


def check(what, condition):
    if not condition:
        failures.append(what)
        print("WRONG", what)


def refused(what, code, call, **arguments):
    try:
        call(**arguments)
        check(f"{what}: succeeded instead of {code}", False)
    except ClientError as error:
        check(f"{what}: {error.response['Error']} instead of {code}", error.response["Error"]["Code"] == code)
        return error
    return None


def totp(secret, when=None):
    counter = struct.pack(">Q", int(when or time.time()) // 30)
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1000000:06d}"


def keys(credentials):
    return {"aws_access_key_id": credentials["AccessKeyId"], "aws_secret_access_key": credentials["SecretAccessKey"],
            "aws_session_token": credentials.get("SessionToken")}


def policy(action, resource="*", effect="Allow", **more):
    return json.dumps({"Version": "2012-10-17",
                       "Statement": [{"Effect": effect, "Action": action, "Resource": resource, **more}]})


def trust(principal, **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": principal, "Action": ["sts:AssumeRole", "sts:TagSession"], **more}]})


def identity():
    sts, iam = client("sts"), client("iam")
    me = sts.get_caller_identity()
    check("caller identity", me["Account"] == "111122223333")
    account = me["Account"]
    iam.create_user(UserName="eve", Tags=[{"Key": "team", "Value": "a"}])
    check("get_user tags", iam.get_user(UserName="eve")["User"]["Tags"][0]["Value"] == "a")
    iam.tag_user(UserName="eve", Tags=[{"Key": "x", "Value": "y"}])
    iam.untag_user(UserName="eve", TagKeys=["x"])
    check("list_user_tags", len(iam.list_user_tags(UserName="eve")["Tags"]) == 1)
    iam.update_user(UserName="eve", NewPath="/dev/")
    check("paginator", "eve" in [u["UserName"] for p in iam.get_paginator("list_users").paginate(
        PaginationConfig={"PageSize": 1}) for u in p["Users"]])
    key = iam.create_access_key(UserName="eve")["AccessKey"]
    eve = keys(key)
    check("eve's arn", client("sts", **eve).get_caller_identity()["Arn"] == f"arn:aws:iam::{account}:user/dev/eve")
    refused("unknown action for eve", "AccessDenied", client("iam", **eve).list_users)
    iam.update_access_key(UserName="eve", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    refused("inactive key", "InvalidClientTokenId", client("sts", **eve).get_caller_identity)
    iam.update_access_key(UserName="eve", AccessKeyId=key["AccessKeyId"], Status="Active")
    check("list_access_keys", iam.list_access_keys(UserName="eve")["AccessKeyMetadata"][0]["Status"] == "Active")
    check("last used", "LastUsedDate" in iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])["AccessKeyLastUsed"])
    check("access key info", sts.get_access_key_info(AccessKeyId=key["AccessKeyId"])["Account"] == account)

    iam.create_group(GroupName="Dev")
    iam.add_user_to_group(GroupName="Dev", UserName="eve")
    check("groups for user", iam.list_groups_for_user(UserName="eve")["Groups"][0]["GroupName"] == "Dev")
    check("get_group", iam.get_group(GroupName="Dev")["Users"][0]["UserName"] == "eve")
    iam.put_group_policy(GroupName="Dev", PolicyName="L", PolicyDocument=policy("iam:ListUsers"))
    client("iam", **eve).list_users()
    check("group policy", iam.get_group_policy(GroupName="Dev", PolicyName="L")["PolicyDocument"]["Version"] == "2012-10-17")
    check("group policies", iam.list_group_policies(GroupName="Dev")["PolicyNames"] == ["L"])
    iam.delete_group_policy(GroupName="Dev", PolicyName="L")
    refused("group policy gone", "AccessDenied", client("iam", **eve).list_users)

    arn = iam.create_policy(PolicyName="P", PolicyDocument=policy("s3:ListAllMyBuckets"), Description="d")["Policy"]["Arn"]
    iam.attach_group_policy(GroupName="Dev", PolicyArn=arn)
    check("attached group policies", iam.list_attached_group_policies(GroupName="Dev")["AttachedPolicies"][0]["PolicyArn"] == arn)
    client("s3", **eve).list_buckets()
    version = iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy("s3:*", effect="Deny"), SetAsDefault=True)
    check("version", version["PolicyVersion"]["VersionId"] == "v2")
    refused("explicit deny", "AccessDenied", client("s3", **eve).list_buckets)
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    check("versions", len(iam.list_policy_versions(PolicyArn=arn)["Versions"]) == 1)
    check("policy version", iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]["Document"]["Statement"])
    check("get_policy", iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1)
    check("entities", iam.list_entities_for_policy(PolicyArn=arn)["PolicyGroups"][0]["GroupName"] == "Dev")
    check("list_policies", any(p["Arn"] == arn for p in iam.list_policies(Scope="Local")["Policies"]))
    refused("attached policy", "DeleteConflict", iam.delete_policy, PolicyArn=arn)
    iam.detach_group_policy(GroupName="Dev", PolicyArn=arn)
    iam.attach_user_policy(UserName="eve", PolicyArn=arn)
    check("attached user policies", iam.list_attached_user_policies(UserName="eve")["AttachedPolicies"][0]["PolicyName"] == "P")
    iam.put_user_permissions_boundary(UserName="eve", PermissionsBoundary="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    refused("boundary", "AccessDenied", client("s3", **eve).list_buckets)
    iam.delete_user_permissions_boundary(UserName="eve")
    iam.detach_user_policy(UserName="eve", PolicyArn=arn)

    role = iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{account}:user/dev/eve"}),
                           Description="d", MaxSessionDuration=7200)["Role"]
    iam.put_role_policy(RoleName="r", PolicyName="B", PolicyDocument=policy("s3:ListAllMyBuckets"))
    check("role policies", iam.list_role_policies(RoleName="r")["PolicyNames"] == ["B"])
    check("get_role_policy", iam.get_role_policy(RoleName="r", PolicyName="B")["PolicyDocument"]["Statement"][0]["Action"])
    iam.attach_role_policy(RoleName="r", PolicyArn=arn)
    check("attached role policies", len(iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]) == 1)
    iam.detach_role_policy(RoleName="r", PolicyArn=arn)
    iam.tag_role(RoleName="r", Tags=[{"Key": "a", "Value": "b"}])
    iam.untag_role(RoleName="r", TagKeys=["a"])
    check("role tags", iam.list_role_tags(RoleName="r")["Tags"] == [])
    check("list_roles", any(r["RoleName"] == "r" for r in iam.list_roles()["Roles"]))
    iam.update_role(RoleName="r", Description="other")
    refused("own keys may not assume", "AccessDenied", sts.assume_role, RoleArn=role["Arn"], RoleSessionName="no")
    session = client("sts", **eve).assume_role(RoleArn=role["Arn"], RoleSessionName="eve", DurationSeconds=3600,
                                               Tags=[{"Key": "k", "Value": "v"}])
    check("session arn", session["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{account}:assumed-role/r/eve")
    client("s3", **keys(session["Credentials"])).list_buckets()
    iam.update_assume_role_policy(RoleName="r", PolicyDocument=trust({"Service": "ec2.amazonaws.com"}))
    refused("no trust any more", "AccessDenied", client("sts", **eve).assume_role, RoleArn=role["Arn"], RoleSessionName="eve")
    iam.put_role_permissions_boundary(RoleName="r", PermissionsBoundary=arn)
    iam.delete_role_permissions_boundary(RoleName="r")

    iam.create_instance_profile(InstanceProfileName="r")
    iam.add_role_to_instance_profile(InstanceProfileName="r", RoleName="r")
    check("profile", iam.get_instance_profile(InstanceProfileName="r")["InstanceProfile"]["Roles"][0]["RoleName"] == "r")
    check("profiles", len(iam.list_instance_profiles()["InstanceProfiles"]) >= 1)
    check("profiles for role", len(iam.list_instance_profiles_for_role(RoleName="r")["InstanceProfiles"]) == 1)
    iam.remove_role_from_instance_profile(InstanceProfileName="r", RoleName="r")
    iam.delete_instance_profile(InstanceProfileName="r")
    iam.delete_role_policy(RoleName="r", PolicyName="B")
    iam.delete_role(RoleName="r")
    refused("role gone", "NoSuchEntity", iam.get_role, RoleName="r")

    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="eve")["VirtualMFADevice"]
    secret = device["Base32StringSeed"].decode()
    now = time.time()
    iam.enable_mfa_device(UserName="eve", SerialNumber=device["SerialNumber"], AuthenticationCode1=totp(secret, now - 60),
                          AuthenticationCode2=totp(secret, now - 30))
    check("mfa devices", iam.list_mfa_devices(UserName="eve")["MFADevices"][0]["SerialNumber"] == device["SerialNumber"])
    check("virtual devices", len(iam.list_virtual_mfa_devices()["VirtualMFADevices"]) >= 1)
    code = totp(secret, now)
    session = client("sts", **eve).get_session_token(SerialNumber=device["SerialNumber"], TokenCode=code)
    refused("code used twice", "AccessDenied", client("sts", **eve).get_session_token,
            SerialNumber=device["SerialNumber"], TokenCode=code)
    iam.put_user_policy(UserName="eve", PolicyName="M", PolicyDocument=policy(
        "s3:ListAllMyBuckets", Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}))
    client("s3", **keys(session["Credentials"])).list_buckets()
    refused("without mfa", "AccessDenied", client("s3", **eve).list_buckets)
    iam.put_user_policy(UserName="eve", PolicyName="F", PolicyDocument=policy(["sts:GetFederationToken", "s3:*"]))
    federated = client("sts", **eve).get_federation_token(Name="fred", Policy=policy("s3:ListAllMyBuckets"))
    client("s3", **keys(federated["Credentials"])).list_buckets()
    refused("federated user may not call iam", "InvalidClientTokenId", client("iam", **keys(federated["Credentials"])).list_users)
    iam.deactivate_mfa_device(UserName="eve", SerialNumber=device["SerialNumber"])
    iam.delete_virtual_mfa_device(SerialNumber=device["SerialNumber"])

    results = iam.simulate_custom_policy(PolicyInputList=[policy("s3:Get*")], ActionNames=["s3:GetObject", "s3:PutObject"])
    check("simulate", [r["EvalDecision"] for r in results["EvaluationResults"]] == ["allowed", "implicitDeny"])
    results = iam.simulate_principal_policy(PolicySourceArn=f"arn:aws:iam::{account}:user/dev/eve", ActionNames=["s3:GetObject"])
    check("simulate principal", results["EvaluationResults"][0]["EvalDecision"] == "allowed")
    check("context keys", iam.get_context_keys_for_principal_policy(
        PolicySourceArn=f"arn:aws:iam::{account}:user/dev/eve")["ContextKeyNames"] == ["aws:MultiFactorAuthPresent"])
    check("context keys of a policy", iam.get_context_keys_for_custom_policy(PolicyInputList=[policy(
        "s3:*", Condition={"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}})])["ContextKeyNames"] == ["aws:SourceIp"])

    iam.create_open_id_connect_provider(Url="https://issuer.example.org", ClientIDList=["sts.amazonaws.com"])
    provider = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"][0]["Arn"]
    check("provider", iam.get_open_id_connect_provider(OpenIDConnectProviderArn=provider)["ClientIDList"] == ["sts.amazonaws.com"])
    refused("no token", "InvalidIdentityToken", sts.assume_role_with_web_identity,
            RoleArn=f"arn:aws:iam::{account}:role/one-bucket", RoleSessionName="web", WebIdentityToken="abcdefgh")
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=provider)
    iam.create_account_alias(AccountAlias="labs")
    check("alias", iam.list_account_aliases()["AccountAliases"] == ["labs"])
    iam.delete_account_alias(AccountAlias="labs")
    check("summary", iam.get_account_summary()["SummaryMap"]["Users"] >= 2)
    check("details", len(iam.get_account_authorization_details()["UserDetailList"]) >= 2)

    for name in iam.list_user_policies(UserName="eve")["PolicyNames"]:
        iam.get_user_policy(UserName="eve", PolicyName=name)
        iam.delete_user_policy(UserName="eve", PolicyName=name)
    iam.remove_user_from_group(GroupName="Dev", UserName="eve")
    iam.delete_access_key(UserName="eve", AccessKeyId=key["AccessKeyId"])
    iam.delete_user(UserName="eve")
    iam.update_group(GroupName="Dev", NewGroupName="Ops")
    check("list_groups", iam.list_groups()["Groups"][0]["GroupName"] == "Ops")
    iam.delete_group(GroupName="Ops")
    iam.delete_policy(PolicyArn=arn)


def instances():
    ec2, sts = client("ec2"), client("sts")
    dry = refused("dry run", "DryRunOperation", ec2.run_instances, ImageId="ami-0b69ea66ff7391e80", MinCount=1, MaxCount=1, DryRun=True)
    check("dry run status", dry is not None and dry.response["ResponseMetadata"]["HTTPStatusCode"] == 412)
    reservation = ec2.run_instances(ImageId="ami-0b69ea66ff7391e80", MinCount=1, MaxCount=1, InstanceType="t3.micro",
                                    IamInstanceProfile={"Name": "one-bucket"}, MetadataOptions={"HttpTokens": "required"},
                                    TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "n"}]}])
    identifier = reservation["Instances"][0]["InstanceId"]
    described = ec2.describe_instances(InstanceIds=[identifier])["Reservations"][0]["Instances"][0]
    check("running", described["State"]["Name"] == "running")
    check("metadata options", described["MetadataOptions"]["HttpTokens"] == "required")
    check("filters", len(ec2.describe_instances(Filters=[{"Name": "tag:Name", "Values": ["n"]}])["Reservations"]) == 1)
    check("status", ec2.describe_instance_status(InstanceIds=[identifier])["InstanceStatuses"][0]["InstanceStatus"]["Status"] == "ok")
    changed = ec2.modify_instance_metadata_options(InstanceId=identifier, HttpPutResponseHopLimit=2)
    check("hop limit", changed["InstanceMetadataOptions"]["HttpPutResponseHopLimit"] == 2)
    bond = ec2.describe_iam_instance_profile_associations(
        Filters=[{"Name": "instance-id", "Values": [identifier]}])["IamInstanceProfileAssociations"][0]["AssociationId"]
    bond = ec2.replace_iam_instance_profile_association(
        AssociationId=bond, IamInstanceProfile={"Name": "one-bucket"})["IamInstanceProfileAssociation"]["AssociationId"]
    ec2.disassociate_iam_instance_profile(AssociationId=bond)
    ec2.associate_iam_instance_profile(InstanceId=identifier, IamInstanceProfile={"Name": "one-bucket"})
    ec2.create_tags(Resources=[identifier], Tags=[{"Key": "a", "Value": "b"}])
    check("tags", len(ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": [identifier]}])["Tags"]) == 2)
    ec2.delete_tags(Resources=[identifier], Tags=[{"Key": "a"}])
    ec2.reboot_instances(InstanceIds=[identifier])
    check("stop", ec2.stop_instances(InstanceIds=[identifier])["StoppingInstances"][0]["CurrentState"]["Name"] == "stopping")
    check("start", ec2.start_instances(InstanceIds=[identifier])["StartingInstances"][0]["PreviousState"]["Name"] == "stopped")
    ec2.terminate_instances(InstanceIds=[identifier])
    check("regions", any(r["RegionName"] == REGION for r in ec2.describe_regions()["Regions"]))
    iam = client("iam")
    key = iam.create_access_key(UserName="app")["AccessKey"]
    denied = refused("denied", "UnauthorizedOperation", client("ec2", **keys(key)).stop_instances, InstanceIds=[identifier])
    if denied is not None:
        message = denied.response["Error"]["Message"].split()[-1]
        decoded = json.loads(sts.decode_authorization_message(EncodedMessage=message)["DecodedMessage"])
        check("decoded", decoded["allowed"] is False and decoded["context"]["action"] == "ec2:StopInstances")
    iam.delete_access_key(UserName="app", AccessKeyId=key["AccessKeyId"])


def storage():
    s3 = client("s3")
    s3.create_bucket(Bucket="boto-bucket", CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.head_bucket(Bucket="boto-bucket")
    check("location", s3.get_bucket_location(Bucket="boto-bucket")["LocationConstraint"] == REGION)
    for algorithm in ["CRC32", "SHA1", "SHA256"]:
        s3.put_object(Bucket="boto-bucket", Key=f"sum/{algorithm}", Body=b"hello", ChecksumAlgorithm=algorithm)
        s3.get_object(Bucket="boto-bucket", Key=f"sum/{algorithm}", ChecksumMode="ENABLED")["Body"].read()
    s3.put_object(Bucket="boto-bucket", Key="a b/ü+&.txt", Body=b"hello", ContentType="text/plain", Metadata={"one": "1"},
                  CacheControl="no-store", Tagging="x=y")
    got = s3.get_object(Bucket="boto-bucket", Key="a b/ü+&.txt", ResponseContentType="text/html")
    check("get", got["Body"].read() == b"hello" and got["Metadata"] == {"one": "1"} and got["ContentType"] == "text/html")
    check("cache control", got["CacheControl"] == "no-store" and got["TagCount"] == 1)
    check("range", s3.get_object(Bucket="boto-bucket", Key="a b/ü+&.txt", Range="bytes=-2")["Body"].read() == b"lo")
    refused("bad range", "InvalidRange", s3.get_object, Bucket="boto-bucket", Key="a b/ü+&.txt", Range="bytes=9-")
    etag = s3.head_object(Bucket="boto-bucket", Key="a b/ü+&.txt")["ETag"]
    refused("not modified", "304", s3.get_object, Bucket="boto-bucket", Key="a b/ü+&.txt", IfNoneMatch=etag)
    refused("precondition", "PreconditionFailed", s3.get_object, Bucket="boto-bucket", Key="a b/ü+&.txt", IfMatch='"x"')
    refused("exists", "PreconditionFailed", s3.put_object, Bucket="boto-bucket", Key="a b/ü+&.txt", Body=b"", IfNoneMatch="*")
    refused("no key", "NoSuchKey", s3.get_object, Bucket="boto-bucket", Key="none")
    refused("no key, head", "404", s3.head_object, Bucket="boto-bucket", Key="none")
    refused("no bucket", "NoSuchBucket", s3.list_objects_v2, Bucket="boto-none")
    s3.copy_object(Bucket="boto-bucket", Key="copy", CopySource={"Bucket": "boto-bucket", "Key": "a b/ü+&.txt"})
    listed = s3.list_objects_v2(Bucket="boto-bucket", Delimiter="/")
    check("list v2", [o["Key"] for o in listed["Contents"]] == ["copy"] and len(listed["CommonPrefixes"]) == 2)
    check("list v1", "a b/ü+&.txt" in [o["Key"] for o in s3.list_objects(Bucket="boto-bucket")["Contents"]])
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="boto-bucket", PaginationConfig={"PageSize": 1})
    check("pages", sum(len(p.get("Contents", [])) for p in pages) == 5)
    attributes = s3.get_object_attributes(Bucket="boto-bucket", Key="copy", ObjectAttributes=["ETag", "ObjectSize"])
    check("attributes", attributes["ObjectSize"] == 5)
    s3.put_object_tagging(Bucket="boto-bucket", Key="copy", Tagging={"TagSet": [{"Key": "p", "Value": "q"}]})
    check("object tags", s3.get_object_tagging(Bucket="boto-bucket", Key="copy")["TagSet"][0]["Key"] == "p")
    s3.delete_object_tagging(Bucket="boto-bucket", Key="copy")

    body = bytes(range(256)) * (256 << 10)
    s3.upload_fileobj(io.BytesIO(body), "boto-bucket", "big", Config=TransferConfig(multipart_threshold=8 << 20))
    back = io.BytesIO()
    s3.download_fileobj("boto-bucket", "big", back)
    check("64 MiB in parts", back.getvalue() == body)
    upload = s3.create_multipart_upload(Bucket="boto-bucket", Key="parts")["UploadId"]
    s3.upload_part(Bucket="boto-bucket", Key="parts", UploadId=upload, PartNumber=1, Body=b"x")
    s3.upload_part_copy(Bucket="boto-bucket", Key="parts", UploadId=upload, PartNumber=2,
                        CopySource={"Bucket": "boto-bucket", "Key": "copy"})
    check("parts", len(s3.list_parts(Bucket="boto-bucket", Key="parts", UploadId=upload)["Parts"]) == 2)
    check("uploads", len(s3.list_multipart_uploads(Bucket="boto-bucket")["Uploads"]) == 1)
    s3.abort_multipart_upload(Bucket="boto-bucket", Key="parts", UploadId=upload)

    url = s3.generate_presigned_url("get_object", Params={"Bucket": "boto-bucket", "Key": "copy"})
    if "X-Amz-Signature" not in url:
        signed = boto3.client("s3", endpoint_url=ENDPOINT, region_name=REGION, config=Config(signature_version="s3v4"))
        url = signed.generate_presigned_url("get_object", Params={"Bucket": "boto-bucket", "Key": "copy"})
    check("presigned", urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url).read() == b"hello")

    public = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::boto-bucket/*"}]})
    refused("public policy", "AccessDenied", s3.put_bucket_policy, Bucket="boto-bucket", Policy=public)
    s3.put_public_access_block(Bucket="boto-bucket", PublicAccessBlockConfiguration={"BlockPublicAcls": True})
    check("block", s3.get_public_access_block(Bucket="boto-bucket")["PublicAccessBlockConfiguration"]["BlockPublicPolicy"] is False)
    s3.put_bucket_policy(Bucket="boto-bucket", Policy=public)
    check("policy status", s3.get_bucket_policy_status(Bucket="boto-bucket")["PolicyStatus"]["IsPublic"] is True)
    check("policy", json.loads(s3.get_bucket_policy(Bucket="boto-bucket")["Policy"])["Version"] == "2012-10-17")
    anonymous = boto3.client("s3", endpoint_url=ENDPOINT, region_name=REGION,
                             config=Config(signature_version=botocore.UNSIGNED))
    check("unsigned", anonymous.get_object(Bucket="boto-bucket", Key="copy")["Body"].read() == b"hello")
    refused("unsigned list", "AccessDenied", anonymous.list_objects_v2, Bucket="boto-bucket")
    s3.delete_bucket_policy(Bucket="boto-bucket")
    s3.delete_public_access_block(Bucket="boto-bucket")
    s3.put_bucket_encryption(Bucket="boto-bucket", ServerSideEncryptionConfiguration={
        "Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]})
    s3.get_bucket_encryption(Bucket="boto-bucket")
    s3.delete_bucket_encryption(Bucket="boto-bucket")
    refused("no tags", "NoSuchTagSet", s3.get_bucket_tagging, Bucket="boto-bucket")
    s3.put_bucket_tagging(Bucket="boto-bucket", Tagging={"TagSet": [{"Key": "k", "Value": "v"}]})
    check("bucket tags", s3.get_bucket_tagging(Bucket="boto-bucket")["TagSet"][0]["Value"] == "v")
    s3.delete_bucket_tagging(Bucket="boto-bucket")

    s3.put_bucket_versioning(Bucket="boto-bucket", VersioningConfiguration={"Status": "Enabled"})
    check("versioning", s3.get_bucket_versioning(Bucket="boto-bucket")["Status"] == "Enabled")
    first = s3.put_object(Bucket="boto-bucket", Key="v", Body=b"1")["VersionId"]
    s3.put_object(Bucket="boto-bucket", Key="v", Body=b"2")
    check("marker", s3.delete_object(Bucket="boto-bucket", Key="v")["DeleteMarker"] is True)
    check("old version", s3.get_object(Bucket="boto-bucket", Key="v", VersionId=first)["Body"].read() == b"1")
    refused("bucket not empty", "BucketNotEmpty", s3.delete_bucket, Bucket="boto-bucket")
    versions = s3.list_object_versions(Bucket="boto-bucket")
    doomed = [{"Key": v["Key"], "VersionId": v["VersionId"]} for v in versions["Versions"] + versions["DeleteMarkers"]]
    deleted = s3.delete_objects(Bucket="boto-bucket", Delete={"Objects": doomed})
    check("delete_objects", len(deleted["Deleted"]) == len(doomed) and "Errors" not in deleted)
    s3.delete_bucket(Bucket="boto-bucket")
    other = boto3.client("s3", endpoint_url=ENDPOINT, region_name="us-east-1", config=Config(retries={"max_attempts": 0}))
    check("another region is found by the redirect", len(other.list_objects_v2(Bucket="reports")["Contents"]) >= 1)


def others():
    kms = client("kms")
    key = kms.list_keys()["Keys"][0]["KeyId"]
    check("describe key", kms.describe_key(KeyId=key)["KeyMetadata"]["Enabled"] is True)
    alias = kms.list_aliases()["Aliases"][0]["AliasName"]
    blob = kms.encrypt(KeyId=alias, Plaintext=b"hi", EncryptionContext={"a": "b"})["CiphertextBlob"]
    check("decrypt", kms.decrypt(CiphertextBlob=blob, EncryptionContext={"a": "b"})["Plaintext"] == b"hi")
    refused("wrong context", "InvalidCiphertextException", kms.decrypt, CiphertextBlob=blob)
    data = kms.generate_data_key(KeyId=key, KeySpec="AES_256")
    check("data key", kms.decrypt(CiphertextBlob=data["CiphertextBlob"])["Plaintext"] == data["Plaintext"])
    kms.generate_data_key_without_plaintext(KeyId=key, NumberOfBytes=16)
    kms.re_encrypt(CiphertextBlob=data["CiphertextBlob"], DestinationKeyId=key)
    kms.put_key_policy(KeyId=key, Policy=kms.get_key_policy(KeyId=key)["Policy"])
    refused("no key", "NotFoundException", kms.encrypt, KeyId="alias/none", Plaintext=b"x")
    table = client("dynamodb")
    check("tables", table.list_tables()["TableNames"] == ["orders"])
    table.put_item(TableName="orders", Item={"id": {"S": "2"}, "n": {"N": "1"}})
    check("item", table.get_item(TableName="orders", Key={"id": {"S": "2"}})["Item"]["n"]["N"] == "1")
    table.delete_item(TableName="orders", Key={"id": {"S": "2"}})
    check("describe table", table.describe_table(TableName="orders")["Table"]["ItemCount"] == 1)
    quotas = client("service-quotas")
    check("quotas", quotas.list_service_quotas(ServiceCode="ec2")["Quotas"][0]["QuotaCode"] == "L-1216C47A")
    quotas.get_service_quota(ServiceCode="ec2", QuotaCode="L-1216C47A")
    quotas.get_aws_default_service_quota(ServiceCode="ec2", QuotaCode="L-1216C47A")
    quotas.list_services()
    events = client("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateUser"}])["Events"]
    check("trail", len(events) >= 1 and events[0]["EventSource"] == "iam.amazonaws.com")


for part in [identity, instances, storage, others]:
    started = time.time()
    try:
        part()
    except Exception as error:  # the rest is still worth a try
        failures.append(f"{part.__name__}: {error!r}")
        print("WRONG", part.__name__, repr(error), file=sys.stdout)
        import traceback
        traceback.print_exc()
    print(f"{part.__name__}: {time.time() - started:.1f} s")
print(f"{len(failures)} wrong")
sys.exit(1 if failures else 0)
