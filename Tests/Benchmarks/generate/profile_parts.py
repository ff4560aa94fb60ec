"""Where the time of one run goes, by perf (linux-perf in Debian), which looks where the program is many times a second."""
import shutil
import subprocess

# Each part by the functions that it lies in, as they are called without their types; none lies in another.
PARTS = {
    "reading YAML": ["static LocatedYAMLReader.read("],
    "reading the facts": ["static SiteReader.read("],
    "composing": ["static PolicyComposer.policy(", "static DocumentComposer.document("],
    "rendering": ["SiteRenderer.pages("],
    "publishing: comparing and writing files": ["Publisher.publish("],
}
WHOLE = "SiteGenerator.generate("


def profile(command, folder):
    """The share of each part in the work on sites; None where perf is not here or may not look."""
    if not shutil.which("perf"):
        return None
    data = folder / "perf.data"
    record = ["perf", "record", "-F", "997", "-g", "--call-graph", "fp", "-o", data, *command]
    if subprocess.run(record, capture_output=True).returncode != 0:
        return None
    report = subprocess.run(
        ["perf", "report", "-i", data, "--children", "--stdio", "-g", "none", "--percent-limit", "0.05"], capture_output=True, text=True)
    plain = subprocess.run(["swift", "demangle", "--simplified"], input=report.stdout, capture_output=True, text=True).stdout
    shares = {}
    for line in plain.splitlines():
        share, _, rest = line.strip().partition("%")
        name = rest.partition("[.] ")[2].removeprefix("specialized ")
        for function in [WHOLE, *sum(PARTS.values(), [])]:
            if name.startswith(function):
                shares[function] = shares.get(function, 0) + float(share)
    if WHOLE not in shares:
        return None
    parts = {name: sum(shares.get(function, 0) for function in functions) / shares[WHOLE] for name, functions in PARTS.items()}
    return parts | {"the rest: looking for what changed, laws, words and other checks": 1 - sum(parts.values())}
