"""Every site of the repository, published once for a run of the tests, with the built-in Templates and Locales."""

import atexit
import functools
import os
import pathlib
import shutil
import subprocess
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("POLICYGLOT", str(TOP / ".build/debug/policyglot"))

# The tea shop, a shop in three languages, one with earlier versions, and real ones.
SITES = {
    "tea": TOP / "site.yaml",
    "three-languages": TOP / "Tests/Pages/site.yaml",
    "versions": TOP / "Tests/Fixtures/versions/site.yaml",
    **{path.parent.name: path for kind in ("Shops", "OtherShops") for path in sorted((TOP / "Tests" / kind).glob("*/site.yaml"))},
}


@functools.cache
def folder():
    """The folder that holds a folder for each site, which goes with the run."""
    path = pathlib.Path(tempfile.mkdtemp(prefix="policyglot-pages-"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path


@functools.cache
def published(name):
    """The folder of the published site."""
    source = SITES[name].parent
    site = folder() / "sources" / name
    site.mkdir(parents=True)
    for file in ("site.yaml", "site.reviewed.yaml"):
        if (source / file).exists():
            shutil.copy(source / file, site)
    if (source / "versions").is_dir():
        shutil.copytree(source / "versions", site / "versions")
    run("generate", "--quiet", "--output", str(folder() / name), str(site))
    return folder() / name


@functools.cache
def records(name):
    """The folder of the records and lists of a site."""
    published(name)
    run("record", "--quiet", "--output", str(folder() / "records" / name), str(folder() / "sources" / name))
    return folder() / "records" / name


def run(*arguments):
    """Runs the program; what the laws lack in a site of the tests is no matter here."""
    if arguments[0] in ("generate", "record"):
        arguments = (*arguments, "--ignore", "law,section")
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


@functools.cache
def matrix():
    """The table of laws for the tea shop, as a page."""
    path = folder() / "matrix" / "laws.html"
    published("tea")
    run("laws", "--as-of", "2026-12-01", "--quiet", "--matrix", str(path), str(folder() / "sources" / "tea"))
    return path


def pages(*names):
    """The pages of these sites, or of all."""
    return [page for name in names or SITES for page in sorted(published(name).rglob("*.html")) if ".fragment." not in page.name]


def lists(*names):
    """The pages of the records and lists of these sites, or of all."""
    return [page for name in names or SITES for page in sorted(records(name).rglob("*.html"))]


def fragments():
    return [page for name in SITES for page in sorted(published(name).rglob("*.fragment.html"))]


def name(path):
    """A file as messages of the tests call it."""
    return str(path.relative_to(folder()))
