"""A `policyglot preview` of a copy of the repository's own site, for one test."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("POLICYGLOT", str(TOP / ".build/debug/policyglot"))


class Preview:
    """The program, running in a folder of its own until it is closed.

    `files` are those of the repository that lie in the folder, by name or as a map from the name that they have there.
    """

    def __init__(self, *arguments, files=("site.yaml", "site.reviewed.yaml"), is_committed=False, is_published=False, environment=()):
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        for name, source in dict(files if isinstance(files, dict) else zip(files, files)).items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(TOP / source, self.folder / name)
        if is_committed:
            self._git("init", "--quiet")
            self.commit()
        if is_published:
            self.generate()
        self._start(arguments, dict(environment))

    def commit(self):
        self._git("add", ".")
        self._git("commit", "--quiet", "--message", "all")

    def generate(self):
        subprocess.run([PROGRAM, "generate", "--quiet"], cwd=self.folder, check=True, capture_output=True)

    def _git(self, *arguments):
        subprocess.run(
            ["git", "-c", "user.name=Test", "-c", "user.email=test@example.com", *arguments], cwd=self.folder, check=True)

    def _start(self, arguments, more):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("LC_") and key != "LANG"}
        environment.update(more)
        self.process = subprocess.Popen(
            [PROGRAM, "preview", "--port", "0", *arguments], cwd=self.folder, env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines = []
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            if found := re.search(r"http://\S+?:(\d+)/", line):
                self.address = found.group(0)
                self.port = int(found.group(1))
                return
        raise RuntimeError("\n".join(self.lines))

    def close(self, number=signal.SIGTERM):
        """Ends the program; returns its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            status = self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        self.process.stdout.close()
        self._folder.cleanup()
        return status

    @property
    def site(self):
        return (self.folder / "site.yaml").read_text(encoding="utf-8")

    def save(self, text, name="site.yaml"):
        """Writes a file as it stands, as simple editors do."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def save_by_rename(self, text, name="site.yaml"):
        """Writes a file beside it, which then takes its name, as most editors do."""
        other = self.folder / (name + ".new")
        other.write_text(text, encoding="utf-8")
        other.rename(self.folder / name)

    def change(self, old, new):
        text = self.site
        assert old in text, old
        self.save_by_rename(text.replace(old, new))
