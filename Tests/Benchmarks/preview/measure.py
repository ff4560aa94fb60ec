"""Prints, as a Markdown table, how long it takes from a save to the new text in the browser: measure.py.

Both tools show pages of as many clauses in two languages. A tool is asked again and again over the DevTools protocol whether
the new text is there, so that each figure is at most a few milliseconds too long, for both alike.
"""

import os
import pathlib
import platform
import random
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
import urllib.request

from chromium import Chromium
from preview import Preview

SAVES = 40
FRAME = "document.getElementById('page').contentDocument"


def main():
    browser = Chromium()
    rows = [measured(browser, *tool) for tool in (("policyglot preview", policyglot), ("hugo server", hugo))]
    browser.close()
    print("From saving a file to the new text in the browser, in ms. Measured by:\n\n    make bench-preview\n")
    print(f"{machine()}; load {os.getloadavg()[0]:.1f} at the end. {SAVES} saves each, at odd moments.\n")
    print("| tool | median | least | most | 9 of 10 within |")
    print("|---|---|---|---|---|")
    medians = []
    for name, times in rows:
        times = sorted(1000 * seconds for seconds in times)
        medians.append(statistics.median(times))
        cells = [medians[-1], times[0], times[-1], times[int(0.9 * len(times)) - 1]]
        print(f"| {name} | " + " | ".join(f"{cell:.0f}" for cell in cells) + " |")
    print(f"\nThe median of hugo server is {medians[1] / medians[0]:.1f} times that of policyglot preview.")


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release()["PRETTY_NAME"] if platform.system() == "Linux" else platform.platform()
    return f"{os.cpu_count()} cores, {memory:.0f} GB, {system}"


def measured(browser, name, tool):
    times = []
    for page, save, text in tool(browser):
        # Neither tool is to gain by the rhythm of the saves.
        time.sleep(0.5 + random.random() / 2)
        before = time.monotonic()
        save()
        while not shows(page, text):
            if time.monotonic() - before > 30:
                raise TimeoutError(f"{name}: {text}")
        times.append(time.monotonic() - before)
    return name, times[3:]


def shows(page, text):
    """Whether an expression is true; not while the page is being loaded again."""
    try:
        return page.evaluate(f"Boolean({text})")
    except RuntimeError:
        return False


def policyglot(browser):
    preview = Preview("--language", "en")
    page = browser.page(preview.address)
    page.wait_for(f"{FRAME}?.getElementById('retention-periods') && document.getElementById('compared').textContent")
    site = preview.site
    for years in range(11, 14 + SAVES):
        text = site.replace("keep: 10 years", f"keep: {years} years")
        yield page, lambda: preview.save(text), f"/{years}年/.test({FRAME}.getElementById('retention-periods').textContent)"
    preview.close()


def hugo(browser):
    clauses = Preview("--language", "en")
    words = {
        language: urllib.request.urlopen(f"{clauses.address}{language}/privacy/privacy.txt").read().decode()
        for language in ("en", "zh-Hans")
    }
    clauses.close()
    folder = pathlib.Path(tempfile.mkdtemp())
    for name, content in {
        "config.yaml": "baseURL: http://localhost/\ndefaultContentLanguageInSubdir: true\n"
        "languages: {en: {weight: 1}, zh: {weight: 2}}\ndisableKinds: [taxonomy, term, RSS]\n",
        "content/privacy.en.md": words["en"], "content/privacy.zh.md": words["zh-Hans"],
        "layouts/_default/single.html": "<!DOCTYPE html><html><head><title>{{ .Title }}</title></head><body>"
        "<p id=\"keep\">{{ .Site.Data.site.keep }}年</p>{{ .Content }}</body></html>",
        "layouts/index.html": "<!DOCTYPE html><html><head></head><body></body></html>",
        "data/site.yaml": "keep: 10\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    server = subprocess.Popen(
        ["hugo", "server", "--port", "14313", "--bind", "127.0.0.1"], cwd=folder, stdout=subprocess.PIPE, text=True)
    while not re.search("Web Server is available", server.stdout.readline()):
        pass
    page = browser.page("http://localhost:14313/zh/privacy/")
    page.wait_for("document.getElementById('keep')?.textContent == '10年'")
    for years in range(11, 14 + SAVES):
        yield page, lambda: (folder / "data/site.yaml").write_text(f"keep: {years}\n"), \
            f"document.getElementById('keep')?.textContent == '{years}年'"
    server.send_signal(signal.SIGINT)
    server.wait(20)
    shutil.rmtree(folder, ignore_errors=True)


main()
