"""A run that is killed at any moment leaves whole files, and the next run repairs the rest."""
import random
import shutil
import subprocess
import time

from shops import TEMPORARY, hold, tree


def cases(count, seed):
    return [(f"SIGKILL at {count} random moments", lambda shops: killed(shops, count, random.Random(seed)))]


def killed(shops, count, chance):
    duration = min(timed(shops) for _ in range(3))
    midway = finished = temporary = 0
    for number in range(count):
        # Every fourth time nothing was published before, and every second time the next run takes the change back.
        isFirst, isBack = number % 4 == 3, number % 2 == 1
        folder = shops.scratch / "output" if isFirst else shops.copy("output")
        before = {} if isFirst else shops.old_tree
        status = kill_after(chance.uniform(0, duration), shops, folder)
        left = tree(folder) if folder.exists() else {}
        finished += status == 0
        midway += left not in (before, shops.new_tree)
        temporary += sum(bool(TEMPORARY.fullmatch(path.rpartition("/")[2])) for path in left)
        if folder.exists():
            shops.check_whole(folder)
        shops.succeed(shops.old if isBack else shops.new, folder)
        shops.check_equal(folder, shops.old_tree if isBack else shops.new_tree)
        shutil.rmtree(folder)
    hold(midway * 10 >= count, f"only {midway} of {count} runs were killed while they published")
    return (f"{midway} while it published, {count - midway - finished} before, {finished} after its end; {temporary} temporary files; "
            f"every file of {shops.count} shops whole, every next run to the byte as a fresh one")


def timed(shops):
    folder = shops.copy("output")
    start = time.monotonic()
    shops.succeed(shops.new, folder)
    duration = time.monotonic() - start
    shutil.rmtree(folder)
    return duration


def kill_after(seconds, shops, folder):
    process = subprocess.Popen(shops.command(shops.new, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.kill()
    return process.wait()
