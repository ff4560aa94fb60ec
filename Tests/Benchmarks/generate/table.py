#!/usr/bin/env python3
"""Prints what measure.py found as Markdown: table.py TIMES.json."""
import json
import pathlib
import statistics
import sys


def main():
    found = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    machine, cold = found["machine"], found["cold"]
    counts = " ".join(dict.fromkeys(str(run["count"]) for run in found["runs"]))
    print(f"Written by `make bench COUNT='{counts}' ROUNDS={found['rounds']}`: medians of {found['rounds']} runs, each into a new folder; the programs took turns.\n")
    print(f"{machine['cores']} cores ({machine['processor']}), {machine['memory']} GB, {machine['system']}, disk: {machine['disk']}; "
          f"load {machine['load']} at the start. {', '.join(machine['versions'])}.\n")
    print("## One shop, cold\n")
    print(f"`policyglot generate site.yaml`, the tea shop of this repository: {1000 * statistics.median(cold):.1f} ms, "
          f"{1000 * min(cold):.1f} ms at least, of {len(cold)} runs.\n")
    for run in found["runs"]:
        print_run(run)
    print_growth(found["runs"])
    print_profile(found["profile"])
    print_bars(found["runs"])
    print(WHAT_IS_COMPARED)


def median(results, key="seconds"):
    return statistics.median(result[key] for result in results)


def print_run(run):
    results = run["results"]
    first = median(results["policyglot"])
    html = median(results["policyglot --format html"])
    place = {"memory": "memory file system", "disk": "disk"}[run["place"]]
    print(f"## {run['count']:,} shops, {place}\n")
    print("| command | s | least | processor s | files | MB | files/s | HTML pages/s | times policyglot | peak MB |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name, rows in results.items():
        seconds, row = median(rows), rows[0]
        isHTML = name in ("policyglot --format html", "cp -r of that HTML", "Hugo", "Python, Jinja2, PyYAML")
        cells = [
            name, f"{seconds:.2f}", f"{min(other['seconds'] for other in rows):.2f}",
            f"{median(rows, 'processor'):.2f}", f"{row['files']:,}", f"{row['bytes'] / 1e6:.0f}",
            f"{row['files'] / seconds:,.0f}", f"{row['html'] / seconds:,.0f}" if row["html"] else "",
            f"{seconds / (html if isHTML else first):.2f}", f"{median(rows, 'memory') / 1000:.0f}"]
        print("| " + " | ".join(cells) + " |")
    print()


def print_growth(runs):
    print("## How it grows\n")
    print("| shops | place | ms a shop | peak MB |")
    print("|---|---|---|---|")
    for run in runs:
        rows = run["results"]["policyglot"]
        print(f"| {run['count']:,} | {run['place']} | {1000 * median(rows) / run['count']:.3f} | {median(rows, 'memory') / 1000:.0f} |")
    print()


def print_profile(profile):
    print("## Where the time goes\n")
    if not profile["parts"]:
        print("perf (`linux-perf` in Debian) is not here, or may not look.\n")
        return
    print(f"`generate --jobs 1` of {profile['count']:,} shops, {profile['place']}, as perf saw it:\n")
    print("| part | share |")
    print("|---|---|")
    for name, share in profile["parts"].items():
        print(f"| {name} | {100 * share:.0f} % |")
    print()


def print_bars(runs):
    print("## Against what was aimed at\n")
    print("| what | aim | shops | place | measured |")
    print("|---|---|---|---|---|")
    for run in runs:
        results, where = run["results"], f"{run['count']:,} | {run['place']}"
        first = median(results["policyglot"])
        html = median(results["policyglot --format html"])
        if "Hugo" in results and run["place"] == "memory":
            print(f"| HTML pages a second, times Hugo’s | 10 | {where} | {median(results['Hugo']) / html:.1f} |")
        if run["place"] == "disk":
            print(f"| time, times `cp -r` of the output | at most 2 | {where} | {first / median(results['cp -r of that']):.1f} |")
        again = results["policyglot again, nothing changed"]
        print(f"| nothing changed: files written | 0 | {where} | {max(row['files'] for row in again)} |")
        print(f"| nothing changed: share of the first run | under 0.10 | {where} | {median(again) / first:.2f} |")
    print()


WHAT_IS_COMPARED = """## What is the same, and what is not

Every program reads the same files of facts, one `site.yaml` a shop (`Tests/Engines/make-shops`, all different), and makes the same
pages: for each shop the choice of languages, the policy in English and in Simplified Chinese, both side by side, and the style
sheet. After each round the pages of Hugo and of Python were compared with those of `policyglot --format html`, byte for byte.

Hugo and Python have templates written for the facts that these shops state and no others (`hugo`, `jinja`); the words stand in one
file, read once. Hugo also gets a content file for each page with the order of the records, since it sorts the keys of a map; its
making is not in the time. Only policyglot checks: what is misspelt, missing, contradictory, or said in one language alone. It also
writes a list of what it published beside each shop's pages, writes each file under another name first, and asks of each
page whether it is there already. Without `--format` it makes Markdown, plain text, JSON and a fragment beside each page.

`policyglot` uses all processors, and so does Hugo; Python and `cp` use one. The facts lie in the system's memory of files when a
run begins. No run waits for the disk to have it all (`fsync`), neither does `cp`. “times policyglot” is against the row of the same files."""


if __name__ == "__main__":
    main()
