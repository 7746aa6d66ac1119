#!/usr/bin/env python3
"""Writes the compact service models in ../Models from botocore's (Apache-2.0; see NOTICE beside this file).

Usage: python3 extract.py [SERVICE...]        (pip install botocore)

A model is text, one line each for the service, its operations and its shapes; ModelReader.swift reads it:

    service sts api=2011-06-15 protocol=query endpoint=sts signing=sts id=STS xmlns=...
    op AssumeRole POST / in=AssumeRoleRequest out=AssumeRoleResponse wrapper=AssumeRoleResult errors=A,B
    arnType string min=20 max=2048
    AssumeRoleRequest structure RoleArn!:arnType PolicyArns:policyDescriptorListType;name=X ...

Documentation, examples, patterns and everything else that no codec needs is left out.
"""

import os
import sys
import urllib.parse

import botocore
import botocore.loaders
import botocore.model
import botocore.paginate

OPERATIONS = {
    "sts": """AssumeRole AssumeRoleWithWebIdentity DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity
        GetFederationToken GetSessionToken""",
    "iam": """CreateUser GetUser ListUsers DeleteUser UpdateUser TagUser UntagUser ListUserTags
        CreateGroup GetGroup ListGroups DeleteGroup UpdateGroup AddUserToGroup RemoveUserFromGroup ListGroupsForUser
        CreateRole GetRole ListRoles DeleteRole UpdateRole UpdateAssumeRolePolicy TagRole UntagRole ListRoleTags
        CreateInstanceProfile GetInstanceProfile ListInstanceProfiles ListInstanceProfilesForRole
        DeleteInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile
        PutUserPolicy GetUserPolicy ListUserPolicies DeleteUserPolicy
        PutGroupPolicy GetGroupPolicy ListGroupPolicies DeleteGroupPolicy
        PutRolePolicy GetRolePolicy ListRolePolicies DeleteRolePolicy
        CreatePolicy GetPolicy ListPolicies DeletePolicy CreatePolicyVersion GetPolicyVersion ListPolicyVersions
        SetDefaultPolicyVersion DeletePolicyVersion ListEntitiesForPolicy
        AttachUserPolicy DetachUserPolicy ListAttachedUserPolicies
        AttachGroupPolicy DetachGroupPolicy ListAttachedGroupPolicies
        AttachRolePolicy DetachRolePolicy ListAttachedRolePolicies
        CreateAccessKey UpdateAccessKey DeleteAccessKey ListAccessKeys GetAccessKeyLastUsed
        CreateVirtualMFADevice EnableMFADevice DeactivateMFADevice ResyncMFADevice ListMFADevices
        ListVirtualMFADevices DeleteVirtualMFADevice GetMFADevice
        PutUserPermissionsBoundary DeleteUserPermissionsBoundary
        PutRolePermissionsBoundary DeleteRolePermissionsBoundary
        CreateOpenIDConnectProvider GetOpenIDConnectProvider ListOpenIDConnectProviders
        DeleteOpenIDConnectProvider
        ListAccountAliases CreateAccountAlias DeleteAccountAlias GetAccountSummary GetAccountAuthorizationDetails
        SimulateCustomPolicy SimulatePrincipalPolicy GetContextKeysForCustomPolicy
        GetContextKeysForPrincipalPolicy""",
    "ec2": """RunInstances TerminateInstances StopInstances StartInstances RebootInstances DescribeInstances
        DescribeInstanceStatus ModifyInstanceMetadataOptions AssociateIamInstanceProfile
        DisassociateIamInstanceProfile ReplaceIamInstanceProfileAssociation
        DescribeIamInstanceProfileAssociations CreateTags DeleteTags DescribeTags DescribeRegions""",
    "s3": """ListBuckets CreateBucket DeleteBucket HeadBucket GetBucketLocation PutObject GetObject HeadObject
        DeleteObject DeleteObjects ListObjects ListObjectsV2 ListObjectVersions CopyObject CreateMultipartUpload
        UploadPart UploadPartCopy CompleteMultipartUpload AbortMultipartUpload ListMultipartUploads ListParts
        GetBucketPolicy PutBucketPolicy DeleteBucketPolicy GetBucketPolicyStatus GetPublicAccessBlock
        PutPublicAccessBlock DeletePublicAccessBlock GetBucketEncryption PutBucketEncryption
        DeleteBucketEncryption GetBucketVersioning PutBucketVersioning GetObjectTagging PutObjectTagging
        DeleteObjectTagging GetBucketTagging PutBucketTagging DeleteBucketTagging GetObjectAttributes""",
    "kms": """Encrypt Decrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncrypt DescribeKey ListKeys
        ListAliases GetKeyPolicy PutKeyPolicy""",
    "dynamodb": "GetItem PutItem DeleteItem DescribeTable ListTables",
    "cloudtrail": "LookupEvents",
    "service-quotas": "GetServiceQuota ListServiceQuotas ListServices GetAWSDefaultServiceQuota",
}

SCALARS = {"string", "integer", "long", "boolean", "timestamp", "blob", "double", "float"}


def word(value):
    """A value without blanks, commas or semicolons."""
    return urllib.parse.quote(str(value), safe="/:{}?=&+-._~$*#@!()[]")


class Extraction:
    def __init__(self, name):
        loader = botocore.loaders.Loader()
        self.name = name
        self.raw = loader.load_service_model(name, "service-2")
        try:
            self.pages = loader.load_service_model(name, "paginators-1")["pagination"]
        except botocore.exceptions.UnknownServiceError:
            self.pages = {}
        self.model = botocore.model.ServiceModel(self.raw, name)
        self.shapes = {}

    def lines(self):
        meta = self.raw["metadata"]
        fields = {
            "api": meta["apiVersion"],
            "protocol": meta["protocol"],
            "endpoint": meta["endpointPrefix"],
            "signing": meta.get("signingName", meta["endpointPrefix"]),
            "id": meta["serviceId"],
            "xmlns": meta.get("xmlNamespace"),
            "target": meta.get("targetPrefix"),
            "json": meta.get("jsonVersion"),
            "global": meta.get("globalEndpoint"),
        }
        yield "service " + " ".join([self.name] + [f"{k}={word(v)}" for k, v in fields.items() if v])
        for name in sorted(OPERATIONS[self.name].split()):
            yield self.operation(name)
        yield from (self.shapes[name] for name in sorted(self.shapes))

    def operation(self, name):
        op = self.model.operation_model(name)
        raw = self.raw["operations"][name]
        parts = ["op", name, op.http["method"], word(op.http["requestUri"])]
        if op.input_shape is not None:
            parts.append("in=" + self.shape(op.input_shape))
            if "locationName" in raw["input"]:
                parts.append("root=" + raw["input"]["locationName"])
        if op.output_shape is not None:
            parts.append("out=" + self.shape(op.output_shape))
            if "resultWrapper" in raw["output"]:
                parts.append("wrapper=" + raw["output"]["resultWrapper"])
        if op.http.get("responseCode", 200) != 200:
            parts.append(f"status={op.http['responseCode']}")
        if op.error_shapes:
            parts.append("errors=" + ",".join(sorted(self.shape(s) for s in op.error_shapes)))
        if op.auth_type == "none":
            parts.append("unsigned")
        checksum = op.http_checksum
        if checksum.get("requestChecksumRequired"):
            parts.append("checksum=required")
        elif checksum.get("requestAlgorithmMember"):
            parts.append("checksum=supported")
        page = self.pages.get(name)
        if page:
            for key in ("input_token", "output_token", "limit_key", "result_key", "more_results",
                        "non_aggregate_keys"):
                value = page.get(key)
                if value:
                    value = value if isinstance(value, list) else [value]
                    parts.append(f"page.{key}=" + ",".join(word(v) for v in value))
        return " ".join(parts)

    def shape(self, shape):
        if shape.name in self.shapes:
            return shape.name
        self.shapes[shape.name] = ""
        parts = [shape.name, shape.type_name]
        meta = shape.metadata
        raw = self.raw["shapes"][shape.name]
        if shape.type_name == "structure":
            if raw.get("exception") or raw.get("error"):
                error = raw.get("error", {})
                parts.append("error=" + error.get("code", shape.name))
                if "httpStatusCode" in error:
                    parts.append(f"status={error['httpStatusCode']}")
                elif raw.get("fault"):
                    parts.append("status=500")
            if "payload" in shape.serialization:
                parts.append("payload=" + shape.serialization["payload"])
            parts += [self.member(shape, name, member) for name, member in shape.members.items()]
        elif shape.type_name == "list":
            parts.append("of=" + self.shape(shape.member) + self.traits(raw["member"], shape.member))
            if raw.get("flattened"):
                parts.append("flat")
        elif shape.type_name == "map":
            parts.append("key=" + self.shape(shape.key) + self.traits(raw["key"], shape.key))
            parts.append("of=" + self.shape(shape.value) + self.traits(raw["value"], shape.value))
            if raw.get("flattened"):
                parts.append("flat")
        elif shape.type_name not in SCALARS:
            raise SystemExit(f"{shape.name}: unknown type {shape.type_name}")
        for key in ("min", "max"):
            if key in meta:
                parts.append(f"{key}={meta[key]}")
        if meta.get("enum"):
            parts.append("enum=" + ",".join(word(v) for v in meta["enum"]))
        self.shapes[shape.name] = " ".join(parts)
        return shape.name

    def member(self, structure, name, member):
        raw = self.raw["shapes"][structure.name]["members"][name]
        required = "!" if name in structure.required_members else ""
        return f"{name}{required}:{self.shape(member)}" + self.traits(raw, member)

    def traits(self, raw, member):
        """What a reference adds to its shape; botocore merges the two, so `member` has both."""
        serial = member.serialization
        traits = []
        location = serial.get("location")
        if location == "header":
            traits.append("header=" + serial["name"])
        elif location == "headers":
            traits.append("headers=" + serial["name"])
        elif location == "querystring":
            traits.append("query=" + serial["name"])
        elif location == "uri":
            traits.append("uri=" + serial["name"])
        elif location == "statusCode":
            traits.append("status")
        elif "name" in serial:
            traits.append("name=" + serial["name"])
        if "queryName" in serial:
            traits.append("ec2=" + serial["queryName"])
        if serial.get("xmlAttribute"):
            traits.append("attribute")
        if raw.get("flattened"):
            traits.append("flat")
        if "xmlNamespace" in serial and isinstance(serial["xmlNamespace"], dict):
            space = serial["xmlNamespace"]
            if "prefix" not in space:
                traits.append("xmlns=" + word(space["uri"]))
        if serial.get("streaming"):
            traits.append("stream")
        if "timestampFormat" in serial:
            traits.append("time=" + serial["timestampFormat"])
        if raw.get("idempotencyToken"):
            traits.append("token")
        return "".join(";" + trait for trait in traits)


HEAD = """// Written by Extraction/extract.py from botocore {version}, Apache-2.0 (see Extraction/NOTICE). Do not edit.
// swift-format-ignore-file

extension ModelText {{
  /// The compact model of {service}.
  static let {identifier} = \"\"\"
"""


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    for service in sys.argv[1:] or OPERATIONS:
        first, *rest = service.split("-")
        identifier = first + "".join(part.capitalize() for part in rest)
        path = os.path.join(here, "..", "Models", f"ModelText+{identifier[0].upper()}{identifier[1:]}.swift")
        with open(path, "w", encoding="utf-8") as file:
            file.write(HEAD.format(version=botocore.__version__, service=service, identifier=identifier))
            for line in Extraction(service).lines():
                file.write("    " + line.replace("\\", "\\\\") + "\n")
            file.write('    """\n}\n')
        print(os.path.relpath(path), os.path.getsize(path))


if __name__ == "__main__":
    main()
