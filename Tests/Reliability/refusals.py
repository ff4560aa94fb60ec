"""A disk without room, and folders that may not be written: said in one line, and the other sites go on."""
import errno
import os
import resource
import shutil
import subprocess

from shops import TEMPORARY, hold, tree

# The shop whose folder is the trouble.
SHOP = "000/shop-000001"


def cases():
    return [
        ("a disk that is full", full_disk),
        ("a limit on the size of files", file_size),
        ("a folder that may not be written", lambda shops: protected(shops, SHOP, "permission")),
        ("a page's folder that may not be written", lambda shops: protected(shops, f"{SHOP}/en/privacy", "permission")),
        ("a disk that is mounted for reading only", read_only),
    ]


def mount(*arguments):
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


def full_disk(shops):
    output, disk = shops.copy("output"), shops.scratch / "disk"
    disk.mkdir()
    if not mount("-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)):
        return "NOT TRIED, nothing can be mounted here; the next case stands for it"
    try:
        shutil.copytree(output / SHOP, disk / "site")
        mount("--bind", str(disk / "site"), str(output / SHOP))
        try:
            fill(disk / "filler")
            check_refused(shops, shops.run(shops.new, output), output, "no room")
            # Room for a few pages, so that it ends midway.
            os.truncate(disk / "filler", (disk / "filler").stat().st_size - (12 << 10))
            check_refused(shops, shops.run(shops.new, output), output, "no room")
            (disk / "filler").unlink()
            shops.succeed(shops.new, output)
            shops.check_equal(output, shops.new_tree)
        finally:
            subprocess.run(["umount", str(output / SHOP)], check=True)
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    return "one line, exit status 2, every file whole, no temporary file, the other sites written; with room the next run is complete"


def fill(path):
    with open(path, "wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError as error:
            hold(error.errno == errno.ENOSPC, f"the disk could not be filled: {error}")


def file_size(shops):
    limit = 16 << 10
    output = shops.copy("output")
    # Python ignores the signal of this limit, and so does a program that it starts: the system call fails instead.
    run = shops.run(
        shops.new, output, restore_signals=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.getrlimit(resource.RLIMIT_FSIZE)[1])))
    hold(run.returncode == 2, f"exit status {run.returncode}: {run.stderr}")
    lines = errors(run)
    hold(len(lines) == shops.count, f"{len(lines)} lines for {shops.count} sites: {lines[:3]}")
    check_left(shops, output)
    shops.succeed(shops.new, output)
    shops.check_equal(output, shops.new_tree)
    return "one line for each site, exit status 2, every file whole, no temporary file; without it the next run is complete"


def protected(shops, path, words):
    output = shops.copy("output")
    place = output / path
    place.chmod(0o555)
    # Root may write everywhere, until it gives that up.
    before = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
    try:
        check_refused(shops, shops.run(shops.new, output, before=before), output, words)
    finally:
        place.chmod(0o755)
    shops.succeed(shops.new, output)
    shops.check_equal(output, shops.new_tree)
    return "one line, exit status 2, every file whole, the other sites written; when it may be written the next run is complete"


def read_only(shops):
    output = shops.copy("output")
    place = output / SHOP
    if not mount("--bind", str(place), str(place)):
        return "NOT TRIED, nothing can be mounted here"
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
        check_refused(shops, shops.run(shops.new, output), output, "read-only")
        left = {path: found for path, found in tree(output).items() if path.startswith(SHOP)}
        hold(left == {path: found for path, found in shops.old_tree.items() if path.startswith(SHOP)}, "the old site changed")
    finally:
        subprocess.run(["umount", str(place)], check=True)
    return "one line, exit status 2, the old site as it was, the other sites written"


def errors(run):
    return [line for line in run.stderr.splitlines() if line.startswith("error")]


def check_refused(shops, run, output, words):
    """One site could not be written, and says so in one line; every other one is published."""
    hold(run.returncode == 2, f"exit status {run.returncode}: {run.stderr}")
    lines = errors(run)
    hold(len(lines) == 1 and SHOP in run.stderr and words in run.stderr, f"not one line about {SHOP}: {run.stderr}")
    check_left(shops, output)
    shops.check_equal(output, shops.new_tree, but=[SHOP])


def check_left(shops, output):
    left = [path for path in tree(output) if TEMPORARY.fullmatch(path.rpartition("/")[2])]
    hold(not left, f"temporary files were left: {left}")
    shops.check_whole(output)
