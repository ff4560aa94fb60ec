"""Shops in two editions, what they publish, and what has to hold of a folder that was published into."""
import json
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TEMPORARY = re.compile(r"\.policyglot-[0-9a-f]{16}\.tmp")
MANIFEST = ".policyglot.json"


class Broken(Exception):
    """A promise that was not kept."""


def hold(condition, message):
    if not condition:
        raise Broken(message)


def tree(folder):
    """The bytes of every file below a folder, by its path."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


class Shops:
    """The same shops before and after a change of their facts, with the bytes that a plain run makes of each edition.

    The change takes a section away, so that pages change and stay, and one language of every third shop, so that pages go too.
    """

    def __init__(self, program, work, count):
        self.program, self.work, self.count = program, work, count
        self.old, self.new, self.scratch = work / "old", work / "new", work / "scratch"
        subprocess.run([sys.executable, HERE.parent / "Engines" / "make-shops", str(count), self.old], check=True)
        (self.old / "sites.jsonl").unlink()
        shutil.copytree(self.old, self.new)
        for index, file in enumerate(sorted(self.new.rglob("site.yaml"))):
            site = json.loads(file.read_text(encoding="utf-8"))
            del site["privacy"]["security"]
            site["privacy"]["rights"]["answer-within"] = f"{5 + index % 5} days"
            if index % 3 == 2:
                del site["languages"][1], site["precedence"]
                site["shop"]["name"] = site["shop"]["name"]["en"]
            file.write_text(json.dumps(site, ensure_ascii=False) + "\n", encoding="utf-8")
        self.clear()
        self.published_old, self.published_new = work / "published-old", work / "published-new"
        self.succeed(self.old, self.published_old)
        self.succeed(self.new, self.published_new)
        self.old_tree, self.new_tree = tree(self.published_old), tree(self.published_new)
        hold(self.old_tree.keys() - self.new_tree.keys(), "no page went, so that this would show too little")

    def clear(self):
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir()

    def command(self, sites, output, *options, program=None):
        return [program or self.program, "generate", sites, "--output", f"{output}/{{site}}", "--language", "en", *options]

    def run(self, sites, output, *options, program=None, before=(), **settings):
        """Runs the program, with another one before it where that is given."""
        return subprocess.run(
            [*before, *self.command(sites, output, *options, program=program)], capture_output=True, text=True, **settings)

    def succeed(self, *arguments, **settings):
        run = self.run(*arguments, **settings)
        hold(run.returncode == 0, f"exit status {run.returncode}: {run.stderr}")
        return run

    def copy(self, name, published=None):
        """A folder in which an edition is published. The files are links of each other: the program exchanges whole files."""
        folder = self.scratch / name
        shutil.copytree(published or self.published_old, folder, copy_function=lambda one, two: pathlib.Path(two).hardlink_to(one))
        return folder

    def check_whole(self, folder):
        """Every file is as one of the editions has it, a temporary one, or a manifest that can be read."""
        for path, found in tree(folder).items():
            name = path.rpartition("/")[2]
            if TEMPORARY.fullmatch(name):
                continue
            if name == MANIFEST:
                try:
                    hold({"format", "finished", "files"} <= json.loads(found).keys(), f"{path} is no manifest")
                except ValueError as error:
                    raise Broken(f"{path} is no JSON: {error}") from error
                continue
            hold(found in (self.old_tree.get(path), self.new_tree.get(path)), f"{path} is neither the old file nor the new one")

    def check_equal(self, folder, edition, but=()):
        """The folder holds an edition to the byte, and nothing else."""
        found = tree(folder)
        for path in sorted(found.keys() | edition.keys()):
            if not path.startswith(tuple(but)):
                hold(found.get(path) == edition.get(path), f"{folder.name}/{path} differs from a fresh run")
        empty = [path for path in folder.rglob("*") if path.is_dir() and not any(path.iterdir())]
        hold(not empty or but, f"empty folders were left: {empty[:3]}")
