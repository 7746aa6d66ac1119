"""Resolves a profile from the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, read anew each time."""

import sys

import peer

try:
    import botocore.session
except ImportError:
    peer.skip("botocore is not installed")


def resolve():
    session = botocore.session.Session(profile=sys.argv[1])
    assert session.get_credentials().access_key
    assert session.get_config_variable("region")


peer.serve(resolve)
