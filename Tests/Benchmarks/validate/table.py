"""Prints the times that hyperfine exported as a Markdown table: table.py TIMES.json REPOSITORY."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path


def main(times, top):
    results = {result["command"]: result for result in json.loads(Path(times).read_text())["results"]}
    validate = results["policyglot validate"]["median"]
    print("Written by `make bench-validate`: medians of one run, in ms; the processor time is user and system together.\n")
    print(f"{machine()}; load {os.getloadavg()[0]:.1f} at the end. {facts(top)}\n")
    print("| command | runs | median | least | processor | times validate |")
    print("|---|---|---|---|---|---|")
    for name, result in results.items():
        row = [name, len(result["times"])]
        row += [f"{1000 * result[key]:.1f}" for key in ("median", "min")]
        row += [f"{1000 * (result['user'] + result['system']):.1f}", f"{result['median'] / validate:.2f}"]
        print("| " + " | ".join(str(cell) for cell in row) + " |")


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release()["PRETTY_NAME"] if platform.system() == "Linux" else platform.platform()
    return f"{os.cpu_count()} cores, {memory:.0f} GB, {system}"


def facts(top):
    site = Path(top, "site.yaml").read_bytes()
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    version = next((line for line in swift.splitlines() if "Swift version" in line), "").split("(")[0].strip()
    return f"site.yaml: {len(site.splitlines())} lines, {len(site)} bytes. {version}, release, Swift library inside."


main(*sys.argv[1:])
