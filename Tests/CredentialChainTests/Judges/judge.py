"""Runs the real client for every case and prints what came of it, one JSON document a line.

judge.py CLIENT CASES.json: CLIENT is `cli` (the AWS CLI that this Python has) or `boto3`. Each case runs in a process of its
own, with the environment it names and nothing else. What botocore sends goes to `answer` in place of the network: nothing
leaves the process, and each exchange is part of the result.
"""
import contextlib
import io
import json
import os
import sys
import urllib.parse

STS = """<{0}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{0}Result><AssumedRoleUser><AssumedRoleId>AROA:s
</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/{1}/s</Arn></AssumedRoleUser><Credentials><AccessKeyId>ASIA{1}
</AccessKeyId><SecretAccessKey>secret/{1}</SecretAccessKey><SessionToken>token/{1}</SessionToken><Expiration>{2}</Expiration>
</Credentials></{0}Result></{0}Response>""".replace("\n", "")
DENIED = """<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not today</Message></Error>
</ErrorResponse>"""


def answer(method, url, body, mode):
    """Status, headers and text of an answer, or `timeout` or `refused`; `mode` is what the case says of the network."""
    parts = urllib.parse.urlsplit(url)
    soon, late = mode["soon"], mode["late"]
    if "169.254.169.254" in parts.netloc or "/latest/" in parts.path:
        return metadata(method, parts.path, mode["metadata"], soon, late)
    if parts.path == "/container":
        return container(mode["container"], late)
    if parts.path.startswith("/federation/credentials"):
        role = urllib.parse.parse_qs(parts.query)["role_name"][0]
        if role == "Denied":
            return 403, {"x-amzn-ErrorType": "ForbiddenException:http://x/"}, '{"message":"No access"}'
        if role == "Stale":
            return 401, {"x-amzn-ErrorType": "UnauthorizedException"}, '{"message":"Session token not found or invalid"}'
        return 200, {}, json.dumps({"roleCredentials": {
            "accessKeyId": "ASIASSO" + role, "secretAccessKey": "s", "sessionToken": "t", "expiration": mode["lateMillis"]}})
    if parts.path == "/token":
        return 200, {}, json.dumps({"accessToken": "renewed", "expiresIn": 3600, "tokenType": "Bearer", "refreshToken": "r2"})
    if method == "POST":
        fields = urllib.parse.parse_qs(body)
        action, role = fields["Action"][0], fields["RoleArn"][0].rsplit("/", 1)[-1]
        if role == "Denied":
            return 403, {}, DENIED
        return 200, {}, STS.format(action, role, mode["past"] if role == "Ended" else soon if role == "Short" else late)
    return "refused"


def metadata(method, path, mode, soon, late):
    if mode == "none":
        return "timeout"
    if mode == "refused":
        return "refused"
    if path == "/latest/api/token":
        return {"v1": (403, {}, ""), "bad": (400, {}, ""), "405": (405, {}, ""), "500": (500, {}, "")}.get(mode, (200, {}, "TOKEN"))
    if path.endswith("/security-credentials/"):
        if mode == "norole":
            return 404, {}, "Not Found"
        return 200, {}, "" if mode == "empty" else "web-role"
    if path.endswith("/web-role"):
        if mode == "broken":
            return 200, {}, "<html>"
        if mode == "failed":
            return 200, {}, '{"Code":"Failed","Message":"no"}'
        return 200, {}, json.dumps({
            "Code": "Success", "AccessKeyId": "ASIAINSTANCE", "SecretAccessKey": "s", "Token": "t",
            "Expiration": soon if mode == "soon" else late})
    if path.startswith("/latest/meta-data/placement/"):
        return 200, {}, "ap-south-1b"
    return 404, {}, ""


def container(mode, late):
    if mode == "refused":
        return "refused"
    if mode == "broken":
        return 200, {}, "{"
    if mode == "500":
        return 500, {}, "out of order"
    if mode == "half":
        return 200, {}, '{"AccessKeyId":"ASIAC","SecretAccessKey":"s"}'
    return 200, {}, json.dumps({"AccessKeyId": "ASIACONTAINER", "SecretAccessKey": "s", "Token": "t", "Expiration": late})


def intercept(exchanges, mode):
    import botocore.awsrequest
    import botocore.exceptions
    import botocore.httpsession
    import urllib3

    class Raw(io.BytesIO):
        def stream(self, *a, **k):
            yield self.read()

    def send(session, request):
        body = request.body
        body = body.decode() if isinstance(body, bytes) else body or ""
        if hasattr(body, "read"):
            body = body.read().decode()
        try:
            urllib3.util.parse_url(request.url)
        except urllib3.exceptions.LocationParseError as error:
            raise botocore.exceptions.HTTPClientError(error=error)
        headers = {k: v.decode() if isinstance(v, bytes) else str(v) for k, v in request.headers.items()}
        got = answer(request.method, request.url, body, mode)
        record = {"method": request.method, "uri": request.url, "body": body,
                  "headers": {k: v for k, v in headers.items() if k.lower() in (
                      "authorization", "x-aws-ec2-metadata-token", "x-amz-sso_bearer_token", "x-amz-security-token")}}
        if isinstance(got, str):
            exchanges.append({"request": record, "response": {"error": got}})
            error = botocore.exceptions.ConnectTimeoutError if got == "timeout" else botocore.exceptions.EndpointConnectionError
            raise error(endpoint_url=request.url, error=got)
        status, fields, text = got
        exchanges.append({"request": record, "response": {"status": status, "headers": fields, "body": text}})
        return botocore.awsrequest.AWSResponse(request.url, status, fields, Raw(text.encode()))

    botocore.httpsession.URLLib3Session.send = send


def found(credentials):
    if credentials is None:
        return None
    frozen = credentials.get_frozen_credentials()
    return {"key": frozen.access_key, "secret": frozen.secret_key, "token": frozen.token, "method": credentials.method}


def boto3(case, result):
    import boto3 as module

    options = {k: case[v] for k, v in (("profile_name", "profile"), ("region_name", "region")) if case.get(v) is not None}
    try:
        session = module.Session(**options)
        result["region"] = session.region_name
        result["found"] = found(session.get_credentials())
        result["status"] = 0
        result["sent"] = len(result["exchanges"])
        if result["found"] is None:
            session.client("sts", region_name="us-east-1").get_caller_identity()
    except Exception as error:
        result["found"] = None
        result["status"] = 1
        result["error"] = type(error).__name__ + ": " + str(error)


def cli(case, result):
    import awscli.clidriver as module

    def run(*words):
        line = list(words)
        for name in ("profile", "region"):
            if case.get(name) is not None:
                line += ["--" + name, case[name]]
        driver, errors = None, io.StringIO()
        with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
            try:
                driver = module.create_clidriver()
                status = driver.main(line)
            except SystemExit as end:
                status = end.code
            except Exception as error:
                # v2 catches what happens before there is a driver; in v1 it ends the program with a traceback.
                if hasattr(module, "AWSCLIEntryPoint"):
                    status = module.AWSCLIEntryPoint().main(line)
                else:
                    status = 1
                    errors.write(type(error).__module__ + "." + type(error).__name__ + ": " + str(error))
        return driver, status, errors.getvalue().strip()

    driver, status, errors = run("configure", "list")
    result["status"], result["error"] = status, errors or None
    result["sent"] = len(result["exchanges"])
    if driver is not None and status == 0:
        result["found"] = found(driver.session.get_credentials())
        result["region"] = driver.session.get_config_variable("region")
        if result["found"] is None:
            _, result["status"], result["error"] = run("sts", "get-caller-identity", "--region", "us-east-1")


def main():
    client, cases = sys.argv[1], json.load(open(sys.argv[2]))
    # Loaded once, copied into every child.
    if client == "cli":
        import awscli.clidriver
    else:
        import boto3 as _
    output = os.fdopen(os.dup(1), "w")
    for case in cases:
        output.flush()
        child = os.fork()
        if child == 0:
            data = os.environ.get("AWS_DATA_PATH")
            os.environ.clear()
            os.environ.update(case["environment"])
            if data:
                os.environ["AWS_DATA_PATH"] = data
            os.chdir(case["home"])
            exchanges = []
            result = {"name": case["name"], "found": None, "region": None, "error": None, "exchanges": exchanges}
            intercept(exchanges, case["network"])
            null = os.open(os.devnull, os.O_RDWR)
            for number in (0, 1, 2):
                os.dup2(null, number)
            try:
                (cli if client == "cli" else boto3)(case, result)
            except BaseException as error:
                result["crash"] = type(error).__name__ + ": " + str(error)
            # What the second question asked, why there are no credentials, is no part of the search.
            del exchanges[result.pop("sent", len(exchanges)):]
            output.write(json.dumps(result) + "\n")
            output.flush()
            os._exit(0)
        os.waitpid(child, 0)


main()
