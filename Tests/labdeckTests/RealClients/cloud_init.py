"""cloud-init's own data source for EC2 crawls 169.254.169.254; prints what it found, and what it missed of all that is listed."""

import json
import urllib.request
from unittest import mock

from cloudinit import helpers
from cloudinit.sources import DataSourceEc2

BASE = "http://169.254.169.254/"


def ask(path, method="GET", headers=None):
    request = urllib.request.Request(BASE + path, method=method, headers=headers or {})
    return urllib.request.urlopen(request, timeout=5).read().decode()


def listed(path, headers):
    """The paths of all leaves below a directory."""
    for line in ask(path, headers=headers).splitlines():
        if line.endswith("/"):
            yield from listed(path + line, headers)
        elif "=" in line:
            yield path + line.split("=", 1)[1]
        else:
            yield path + line


def found(node, path):
    for name, child in node.items():
        if isinstance(child, dict) and name != "document" and not name.endswith(("info", "action", "rebalance")):
            yield from found(child, path + name + "/")
        else:
            yield path + name


source = DataSourceEc2.DataSourceEc2(sys_cfg={}, distro=mock.MagicMock(), paths=helpers.Paths({}))
source._cloud_name = DataSourceEc2.CloudNames.AWS
data = source.crawl_metadata()
version = data.pop("_metadata_api_version")
meta = data["meta-data"]
print(version, meta["instance-id"], meta["placement"]["region"], meta["iam"]["info"]["Code"])
print(data["user-data"].decode().splitlines()[0], meta["public-keys"]["my-key"])
print(data["dynamic"]["instance-identity"]["document"]["instanceId"], meta["spot"]["instance-action"]["action"])

token = ask("latest/api/token", "PUT", {"X-aws-ec2-metadata-token-ttl-seconds": "60"})
head = {"X-aws-ec2-metadata-token": token}
everything = {p for p in listed(version + "/meta-data/", head) if "/security-credentials/" not in p}
crawled = {p.replace("/openssh-key", "") for p in found(meta, version + "/meta-data/")}
print("missed", sorted(everything - crawled), "of", len(everything) > 50)
