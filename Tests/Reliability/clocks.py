"""A clock that is wrong or jumps changes no byte, and neither hides a change of the facts nor makes up one."""
import os
import subprocess

from shops import hold, tree

TIMES = ["1970-01-01 00:00:30", "2038-01-19 03:14:09", "2099-12-31 23:59:50"]


def cases():
    return [("a clock that jumps", jumps)]


def jumps(shops):
    for time in TIMES:
        told = subprocess.run([*at(time), "date", "-u", "+%Y"], capture_output=True, text=True, check=True).stdout.strip()
        hold(told == time[:4], f"the clock cannot be set to {time} here: {told}")
        output = shops.scratch / time[:4]
        shops.succeed(shops.old, output, before=at(time))
        shops.check_equal(output, shops.old_tree)
    # Written in 2099, as the file system says too; then the clock goes back.
    late = shops.scratch / TIMES[-1][:4]
    for file in late.rglob("*"):
        os.utime(file, (4102444790, 4102444790))
    for time in TIMES:
        before = stamps(late)
        run = shops.succeed(shops.old, late, before=at(time))
        hold(f"0 written, {shops.count} unchanged" in run.stdout + run.stderr, f"not passed over in {time}: {run.stdout}")
        hold(stamps(late) == before, f"a file was written again in {time}")
    for time, sites, edition in zip(TIMES, [shops.new, shops.old, shops.new], [shops.new_tree, shops.old_tree, shops.new_tree]):
        shops.succeed(sites, late, before=at(time))
        shops.check_equal(late, edition)
    return "1970, 2038 and 2099: the same bytes; passed over after each jump where nothing changed, renewed where something did"


def at(time):
    return ["faketime", "-f", time]


def stamps(folder):
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*")}
