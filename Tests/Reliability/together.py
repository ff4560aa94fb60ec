"""Two runs into the same folders at once: one waits for the other, and what is there afterwards is whole."""
import subprocess

from shops import MANIFEST, TEMPORARY, hold, tree


def cases():
    return [("two runs into one folder at once", together)]


def together(shops):
    rounds = 10
    firsts = 0
    for _ in range(rounds):
        shops.clear()
        output = shops.copy("output")
        runs = [
            subprocess.Popen(
                shops.command(sites, output, "--force"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            for sites in (shops.new, shops.old)]
        for run in runs:
            _, errors = run.communicate()
            hold(run.returncode == 0, f"exit status {run.returncode}: {errors}")
        found = tree(output)
        hold(not any(TEMPORARY.fullmatch(path.rpartition("/")[2]) for path in found), "temporary files were left")
        for manifest in [path for path in found if path.endswith(MANIFEST)]:
            site = manifest.removesuffix(MANIFEST)
            here = {path: found[path] for path in found if path.startswith(site)}
            editions = [
                {path: edition[path] for path in edition if path.startswith(site)}
                for edition in (shops.old_tree, shops.new_tree)]
            hold(here in editions, f"{site} is a mixture of both runs")
            firsts += here == editions[0]
        shops.succeed(shops.new, output)
        shops.check_equal(output, shops.new_tree)
    total = rounds * shops.count
    return f"{total} folders whole: {firsts} of one run, {total - firsts} of the other; both ended with exit status 0, {rounds} times"
