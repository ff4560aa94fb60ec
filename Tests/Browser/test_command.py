"""The command itself: the address it prints, how it ends, what it serves beside what `generate` writes."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

from preview import PROGRAM, Preview


class Command(unittest.TestCase):
    def test_prints_an_address_that_works_and_ends_cleanly(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            preview = Preview("--language", "en")
            stream = urllib.request.urlopen(preview.address + "_preview/events", timeout=30)
            self.assertEqual(urllib.request.urlopen(preview.address, timeout=30).status, 200)
            begin = time.monotonic()
            self.assertEqual(preview.close(number), 0, "with a listener still there")
            self.assertLess(time.monotonic() - begin, 15)
            stream.close()

    def test_takes_the_next_port_and_says_so(self):
        first = Preview("--language", "en")
        self.addCleanup(first.close)
        second = Preview("--language", "en", "--port", str(first.port))
        self.addCleanup(second.close)
        self.assertGreater(second.port, first.port)
        self.assertIn(f"port {first.port} is taken; this preview uses {second.port}", second.lines)

    def test_serves_what_generate_writes_and_writes_nothing(self):
        preview = Preview("--language", "en")
        self.addCleanup(preview.close)
        before = sorted(path.name for path in preview.folder.rglob("*"))
        subprocess.run([PROGRAM, "generate", "--output", "out", "--quiet"], cwd=preview.folder, check=True)
        pages = [path for path in (preview.folder / "out").rglob("*") if path.is_file() and not path.name.startswith(".")]
        self.assertGreater(len(pages), 10)
        for page in pages:
            path = page.relative_to(preview.folder / "out").as_posix()
            served = urllib.request.urlopen(preview.address + path, timeout=30).read()
            self.assertEqual(served, page.read_bytes(), path)
        after = sorted(path.name for path in preview.folder.rglob("*") if "out" not in path.parts)
        self.assertEqual(before, after)

    def test_opens_the_browser_that_the_person_has_chosen(self):
        with tempfile.TemporaryDirectory() as folder:
            opened = pathlib.Path(folder, "opened")
            browser = pathlib.Path(folder, "xdg-open")
            browser.write_text(f'#!/bin/sh\nprintf %s "$1" >"{opened}.part" && mv "{opened}.part" "{opened}"\n')
            browser.chmod(0o755)
            shutil.copy(browser, pathlib.Path(folder, "open"))
            path = f"{folder}:{os.environ['PATH']}"
            preview = Preview("--language", "en", "--open", environment={"PATH": path})
            self.addCleanup(preview.close)
            end = time.monotonic() + 20
            while not opened.exists() and time.monotonic() < end:
                time.sleep(0.05)
            self.assertEqual(opened.read_text(), preview.address)

    def test_says_what_is_wrong_with_its_arguments(self):
        for arguments, status in ((["none"], 2), (["--port", "99999"], 64), (["--port", "x"], 64)):
            run = subprocess.run([PROGRAM, "preview", *arguments], capture_output=True, text=True, cwd="/", timeout=60)
            self.assertEqual(run.returncode, status, run.stderr)
            self.assertNotEqual(run.stderr, "")


if __name__ == "__main__":
    sys.exit(unittest.main())
