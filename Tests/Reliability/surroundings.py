"""The same bytes whatever surrounds the program: processors, time zone, language, umask, working folder, build."""
import itertools
import os
import shutil

from shops import hold


def cases(other):
    builds = [("another build makes the same bytes", lambda shops: build(shops, other))] if other else []
    return [("the same bytes everywhere", everywhere)] + builds


def everywhere(shops):
    jobs = ["1", "2", "8"]
    zones = ["UTC", "Asia/Shanghai", "America/St_Johns"]
    languages = ["C", "zh_CN.UTF-8", "tr_TR.UTF-8"]
    umasks = [0o022, 0o077, 0o000]
    # Each pair of values comes together in some run.
    runs = [(jobs[(a + b) % 3], zones[a], languages[b], umasks[(a + 2 * b) % 3]) for a, b in itertools.product(range(3), range(3))]
    for number, (job, zone, language, umask) in enumerate(runs):
        output = shops.scratch / f"output-{number}"
        folder = shops.scratch / f"elsewhere-{number}"
        folder.mkdir()
        surroundings = {"PATH": os.environ["PATH"], "TZ": zone, "LANG": language, "LC_ALL": language}
        shops.succeed(shops.old, output, "--jobs", job, env=surroundings, umask=umask, cwd=folder)
        shops.check_equal(output, shops.old_tree)
        for file in output.rglob("*"):
            wanted = (0o755 if file.is_dir() else 0o644) & ~umask
            hold(file.stat().st_mode & 0o777 == wanted, f"{file.name} has the mode {file.stat().st_mode & 0o777:o}")
        shutil.rmtree(output)
    return f"{len(runs)} runs: --jobs {', '.join(jobs)}; {', '.join(zones)}; {', '.join(languages)}; umask 022, 077, 000"


def build(shops, other):
    output = shops.scratch / "output"
    shops.succeed(shops.old, output, program=other)
    shops.check_equal(output, shops.old_tree)
    return f"{sum(map(len, shops.old_tree.values()))} bytes"
