"""Holds the JSON Schema of site.yaml against the validator: every site of the tests is accepted by both or refused by both.

Usage: agreement.py PROGRAM CHECK_JSONSCHEMA

The validator finds more than a schema can. Which of its rules are about shape, and which of those a schema cannot say, with the
reason, stands below; a reason that no site bears out any more fails too. check-jsonschema reads the sites by a loader of YAML 1.2.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/Fixtures/facts"

# The rules about the shape of a site beside all of fact/.
SHAPE = {
    "language/no-precedence",
    "language/needless-precedence",
    "language/precedence-not-offered",
    "language/precedence-without-default",
    "language/precedence-for-no-market",
}

# Rules about shape that no schema can say.
BEYOND = {
    "fact/not-said": "whether a fact is said depends on the others beside it",
    "fact/same-anchor": "the addresses of records and of own words are made from several keys",
    "language/precedence-for-no-market": "which markets there are stands in another list",
    "fact/missing-shared-file": "it is about another file",
    "fact/extends-itself": "it is about another file",
    "fact/nothing-left-out": "it is about another file",
}

# Sites whose slip the loader of YAML takes away, or that need what stands elsewhere in the file.
BEYOND_FILES = {
    "number-with-plus.yaml": "a loader reads +5 as the number 5",
}


def main():
    program, checker = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        check_metaschema(program, checker, work)
        check_shared_file(program, checker, work)
        whole = compare(program, checker, work, ROOT, sites(), "the sites")
        small = compare(program, checker, *small_schema(work), "the fixtures of facts")
    # Both have to be told apart, or the comparison says nothing.
    if whole["accepted"] < 40 or small["refused"] < 90:
        sys.exit(f"too little was compared: {whole}, {small}")
    unseen = set(BEYOND) - whole["beyond"] - small["beyond"]
    if unseen:
        sys.exit(f"no site shows that a schema cannot say {', '.join(sorted(unseen))}")
    print(f"schema: {whole['accepted'] + small['accepted']} sites accepted, {whole['refused'] + small['refused']} refused, by both")


def sites():
    """Every site of the repository, and what its earlier versions and shared files make."""
    found = sorted(ROOT.glob("Tests/**/site.yaml")) + [ROOT / "site.yaml"]
    return found + sorted((ROOT / "Tests/Schema").glob("*.yaml"))


def small_schema(work):
    """The fixtures of facts, beside the small catalogue that they were written for."""
    folder = work / "facts"
    folder.mkdir()
    for name in ["Templates", "Locales"]:
        shutil.copytree(FIXTURES / "schema" / name, folder / name)
    # A file of this name takes the place of the real catalogue.
    shutil.move(folder / "Templates/catalogue/notice.yaml", folder / "Templates/catalogue/privacy.yaml")
    (folder / "Templates/laws.yaml").write_text("topics: {}\nlaws: {}\n", encoding="utf-8")
    for file in FIXTURES.glob("*.yaml"):
        shutil.copy(file, folder)
    return folder, folder, sorted(folder.glob("*.yaml"))


def check_metaschema(program, checker, work):
    for arguments in [[], ["--shared"]]:
        file = work / "schema.json"
        file.write_bytes(subprocess.run([program, "schema", *arguments], check=True, capture_output=True, cwd=ROOT).stdout)
        subprocess.run([checker, "--check-metaschema", str(file)], check=True, capture_output=True)


def check_shared_file(program, checker, work):
    """A file that sites extend is no site, but the shape of what it states is held all the same."""
    schema = work / "shared.schema.json"
    schema.write_bytes(subprocess.run([program, "schema", "--shared"], check=True, capture_output=True, cwd=ROOT).stdout)
    shared = ROOT / "Tests/Schema/shared/agency.yaml"
    slip = work / "slip.yaml"
    slip.write_text(shared.read_text(encoding="utf-8").replace("sold:", "slod:"), encoding="utf-8")
    refused = refused_files(checker, schema, [shared, slip])
    if set(refused) != {slip}:
        sys.exit(f"the schema of shared files refused {refused}")
    whole = work / "site.schema.json"
    whole.write_bytes(subprocess.run([program, "schema"], check=True, capture_output=True, cwd=ROOT).stdout)
    if set(refused_files(checker, whole, [shared])) != {shared}:
        sys.exit("the schema of sites accepted a shared file, which is no site")


def compare(program, checker, work, folder, files, what):
    schema = work / "site.schema.json"
    printed = subprocess.run([program, "schema", str(folder)], check=True, capture_output=True)
    schema.write_bytes(printed.stdout)
    rules = found_rules(program, files)
    refused = refused_files(checker, schema, files)
    wrong, beyond = [], set()
    counts = {"accepted": 0, "refused": 0}
    for file in files:
        shape = {rule for rule in rules[file] if rule.startswith(("fact/", "yaml/")) or rule in SHAPE}
        reason = BEYOND_FILES.get(file.name)
        expressible = {rule for rule in shape if rule not in BEYOND and not rule.startswith("yaml/")}
        if file in refused and not shape:
            wrong.append(f"{file}: refused by the schema alone: {refused[file]}")
        elif file not in refused and expressible and reason is None:
            wrong.append(f"{file}: refused by the validator alone: {', '.join(sorted(expressible))}")
        elif file in refused and reason is not None:
            wrong.append(f"{file}: refused by both, though listed as beyond a schema")
        counts["refused" if file in refused else "accepted"] += 1
        if file not in refused:
            beyond |= shape & set(BEYOND)
    if wrong:
        sys.exit(f"schema and validator differ about {what}:\n" + "\n".join(wrong))
    return counts | {"beyond": beyond}


def found_rules(program, files):
    """The rules of the findings of each file."""
    command = [program, "validate", "--format", "json", "--quiet", *map(str, files)]
    report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    rules = {file: set() for file in files}
    for finding in report["findings"]:
        rules[pathlib.Path(finding["site"])].add(finding["rule"])
    return rules


def refused_files(checker, schema, files):
    """What the schema refuses, each file with the first reason."""
    command = [checker, "--output-format", "json", "--schemafile", str(schema), *map(str, files)]
    report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    refused = {pathlib.Path(error["filename"]): str(error.get("message", error))[:300] for error in report["errors"]}
    return refused | {pathlib.Path(error["filename"]): "no YAML" for error in report["parse_errors"]}


if __name__ == "__main__":
    main()
