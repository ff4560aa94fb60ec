"""What the tests of publishing share: the program, the repository's sites, and how they are written."""

import os
import pathlib
import re
import subprocess

PROGRAM = os.environ["POLICYGLOT"]
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTATION = REPOSITORY / "Documentation" / "publishing"
TEA = REPOSITORY / "site.yaml"
SITES = [TEA, *sorted(REPOSITORY.glob("Tests/*Shops/*/site.yaml"))]


def generate(output, *arguments, site=TEA):
    """Writes a site into a folder."""
    command = [PROGRAM, "generate", str(site), "--output", str(output), "--quiet", *arguments]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return pathlib.Path(output)


def documented(text):
    """The one block of shell in `Documentation/publishing.md` that holds a text."""
    page = (REPOSITORY / "Documentation" / "publishing.md").read_text()
    found = [block for block in re.findall(r"^```sh\n(.*?)^```$", page, re.M | re.S) if text in block]
    assert len(found) == 1, f"{len(found)} blocks hold {text}"
    return found[0]


def shell(script, folder, **environment):
    """Runs shell in a folder, where `policyglot` is the program."""
    path = f"{pathlib.Path(PROGRAM).parent}:{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=folder, env=os.environ | {"PATH": path} | environment,
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300,
    )


def name(site):
    """How a site is called in a message."""
    return site.parent.name
