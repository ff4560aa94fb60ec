#!/usr/bin/env python3
"""Times the programs and writes what it found as JSON: measure.py PROGRAM REPOSITORY TIMES.json ROUNDS COUNT...

Every run writes into a folder that is new, because deleting a tree costs more than writing it. The programs take turns, so that a
machine that is slow for a while is slow for all of them.
"""
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile
import time

from profile_parts import profile

HERE = pathlib.Path(__file__).resolve().parent
# Beyond this, only the program itself and the copies of its output are timed: the others would need days, or more memory.
MOST_FOR_OTHERS = 10_000


def main():
    program, top, times = map(pathlib.Path, sys.argv[1:4])
    rounds, counts = int(sys.argv[4]), [int(count) for count in sys.argv[5:]]
    found = {"machine": machine(program), "rounds": rounds, "cold": cold(program, top), "runs": []}
    for count in counts:
        for place, parent in places(count):
            with tempfile.TemporaryDirectory(prefix="policyglot-bench-", dir=parent) as folder:
                job = Job(program, top, pathlib.Path(folder), count)
                found["runs"].append({"count": count, "place": place} | job.measured(rounds))
                if "profile" not in found:
                    found["profile"] = {"count": count, "place": place, "parts": job.profiled()}
    times.write_text(json.dumps(found, indent=1), encoding="utf-8")


def places(count):
    """Where there is room for an output of that many shops, 250 KB for each, its copy and the facts."""
    for place, parent in (("memory", "/dev/shm"), ("disk", tempfile.gettempdir())):
        if os.path.isdir(parent) and shutil.disk_usage(parent).free > 2.3 * 250_000 * count:
            yield place, parent
        else:
            print(f"bench: no room for {count} shops: {place}", file=sys.stderr)


def cold(program, top):
    """One shop, the repository's own, sixty times into a folder that is new."""
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(top / "site.yaml", folder)
        shutil.copy(top / "site.reviewed.yaml", folder)
        for number in range(62):
            start = time.perf_counter()
            subprocess.run([program, "generate", "site.yaml", "--output", f"public-{number}", "--quiet"], cwd=folder, check=True)
            seconds.append(time.perf_counter() - start)
    return seconds[2:]


class Job:
    """The same shops for every program."""

    def __init__(self, program, top, folder, count):
        self.program, self.top, self.folder, self.count = program, top, folder, count
        self.shops, self.changed, self.others = folder / "shops", folder / "changed", folder / "others"
        self.words = self.others / "words.json"
        subprocess.run([sys.executable, top / "Tests/Engines/make-shops", str(count), self.shops], check=True)
        (self.shops / "sites.jsonl").unlink()
        shutil.copytree(self.shops, self.changed)
        for file in self.changed.rglob("site.yaml"):
            site = json.loads(file.read_text(encoding="utf-8"))
            site["privacy"]["rights"]["answer-within"] = "9 days"
            file.write_text(json.dumps(site, ensure_ascii=False) + "\n", encoding="utf-8")
        self.hasOthers = count <= MOST_FOR_OTHERS
        if self.hasOthers:
            subprocess.run([sys.executable, HERE / "prepare.py", top, self.shops, self.others], check=True)

    def commands(self, output):
        """Each command by its name, and the folder that it writes."""
        generate = [self.program, "generate", self.shops, "--quiet", "--output"]
        yield "policyglot", [*generate, output / "all" / "{site}"], output / "all"
        yield "cp -r of that", ["cp", "-r", output / "all", output / "all-copy"], output / "all-copy"
        yield "policyglot --format html", [*generate, output / "html" / "{site}", "--format", "html"], output / "html"
        yield "cp -r of that HTML", ["cp", "-r", output / "html", output / "html-copy"], output / "html-copy"
        if self.hasOthers:
            hugo = ["hugo", "--quiet", "--source", self.others / "hugo", "--destination", output / "hugo"]
            build = [sys.executable, HERE / "jinja/build.py", self.words, self.shops, self.top / "Templates/pages/page.css"]
            yield "Hugo", hugo, output / "hugo"
            yield "Python, Jinja2, PyYAML", [*build, output / "jinja"], output / "jinja"

    def measured(self, rounds):
        results = {}
        for number in range(rounds):
            output = self.folder / f"output-{number}"
            output.mkdir()
            for name, command, written in self.commands(output):
                results.setdefault(name, []).append(timed(command) | size(written))
                print(f"bench: {self.count} shops, round {number + 1}: {name}: {results[name][-1]['seconds']:.2f} s", file=sys.stderr)
                if name.startswith("cp"):
                    shutil.rmtree(written)
            if self.hasOthers:
                for other in ("hugo", "jinja"):
                    compare(output / "html", output / other)
                    shutil.rmtree(output / other)
            shutil.rmtree(output / "html")
            for name, sites in (("policyglot again, nothing changed", self.shops), ("policyglot again, one fact changed in all", self.changed)):
                before = stamps(output / "all")
                result = timed([self.program, "generate", sites, "--quiet", "--output", output / "all" / "{site}"])
                after = stamps(output / "all")
                written = sum(before.get(path) != stamp for path, stamp in after.items())
                results.setdefault(name, []).append(result | {"files": written, "html": 0, "bytes": 0})
            shutil.rmtree(output)
        return {"results": results}


    def profiled(self):
        output = self.folder / "profiled"
        output.mkdir()
        command = [self.program, "generate", self.shops, "--quiet", "--jobs", "1", "--output", output / "{site}"]
        parts = profile(command, self.folder)
        shutil.rmtree(output)
        return parts


def timed(command):
    """One run: its seconds, those of the processors, and the most memory that it had at once, in KB."""
    os.sync()
    with tempfile.NamedTemporaryFile() as measured:
        start = time.perf_counter()
        subprocess.run(["/usr/bin/time", "-f", "%M %U %S", "-o", measured.name, *command], check=True, stdout=subprocess.DEVNULL)
        seconds = time.perf_counter() - start
        memory, user, system = pathlib.Path(measured.name).read_text().split()
        return {"seconds": seconds, "processor": float(user) + float(system), "memory": int(memory)}


def size(folder):
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {
        "files": len(files), "html": sum(file.name == "index.html" for file in files), "bytes": sum(file.stat().st_size for file in files)}


def compare(ours, theirs):
    """The others have to make the same pages to the byte, or their times would mean nothing."""
    run = subprocess.run(["diff", "-rq", "-x", ".policyglot.json", ours, theirs], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"bench: {theirs.name} makes other pages:\n" + "\n".join(run.stdout.splitlines()[:5]))


def stamps(folder):
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def machine(program):
    def first_line(*command):
        return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0]

    import jinja2
    import yaml

    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    processor = [line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    swift = [line for line in subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines() if "Swift version" in line]
    return {
        "system": platform.freedesktop_os_release()["PRETTY_NAME"], "cores": os.cpu_count(), "memory": round(memory),
        "processor": processor[0] if processor else platform.machine(), "load": round(os.getloadavg()[0], 1),
        "disk": first_line("findmnt", "-no", "FSTYPE", "-T", tempfile.gettempdir()),
        "versions": [
            f"policyglot {first_line(program, '--version')}", swift[0].split("(")[0].strip() if swift else "Swift",
            first_line("hugo", "version").split("+")[0].replace("hugo v", "Hugo "), f"Python {platform.python_version()}",
            f"Jinja2 {jinja2.__version__}", f"PyYAML {yaml.__version__} with libyaml"]}


if __name__ == "__main__":
    main()
