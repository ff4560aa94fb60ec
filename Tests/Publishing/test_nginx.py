"""A site behind the real nginx with the configuration of the documentation."""

import gzip
import http.client
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

from shared import DOCUMENTATION, generate

TYPES = {
    "/": "text/html; charset=utf-8",
    "/en/privacy/": "text/html; charset=utf-8",
    "/zh-Hans/privacy/index.html": "text/html; charset=utf-8",
    "/parallel/privacy/": "text/html; charset=utf-8",
    "/en/privacy/privacy.md": "text/markdown; charset=utf-8",
    "/en/privacy/privacy.txt": "text/plain; charset=utf-8",
    "/en/privacy/privacy.json": "application/json; charset=utf-8",
    "/style.css": "text/css; charset=utf-8",
    "/sitemap.xml": "text/xml; charset=utf-8",
}


class Nginx(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="policyglot-nginx-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        cls.folder.chmod(0o755)
        cls.root = generate(cls.folder / "root")
        (cls.root / ".well-known").mkdir(exist_ok=True)
        (cls.root / ".well-known" / "gpc.json").write_text('{"gpc": true}\n')
        (cls.root / ".git").mkdir()
        (cls.root / ".git" / "config").write_text("secret\n")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            cls.port = free.getsockname()[1]
        configuration = cls.folder / "nginx.conf"
        configuration.write_text(cls.configuration())
        log = cls.folder / "error.log"
        command = ["nginx", "-p", str(cls.folder), "-c", str(configuration), "-e", str(log)]
        subprocess.run([*command, "-t", "-q"], check=True)
        cls.server = subprocess.Popen(command)
        cls.addClassCleanup(cls.stop)
        for _ in range(500):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", cls.port)) == 0:
                    return
            time.sleep(0.01)
        raise AssertionError(log.read_text())

    @classmethod
    def configuration(cls):
        """The documented server, on a port and a folder of this test, in the smallest configuration that holds it."""
        server = (DOCUMENTATION / "nginx.conf").read_text()
        changes = {
            "listen 80;": f"listen 127.0.0.1:{cls.port};", "    listen [::]:80;\n": "",
            "root /srv/policies;": f"root {cls.root};", "include mime.types;": "include /etc/nginx/mime.types;",
        }
        for old, new in changes.items():
            assert server.count(old) == 1, old
            server = server.replace(old, new)
        paths = "".join(
            f"{kind}_temp_path {cls.folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = "user root;\n" if os.geteuid() == 0 else ""
        return (
            f"{user}daemon off;\nworker_processes 1;\npid {cls.folder}/nginx.pid;\nevents {{}}\n"
            f"http {{\naccess_log off;\n{paths}{server}\n}}\n"
        )

    @classmethod
    def stop(cls):
        cls.server.send_signal(signal.SIGQUIT)
        cls.server.wait(timeout=30)

    def get(self, path, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        self.addCleanup(connection.close)
        connection.request(method, path, headers={key.replace("_", "-"): value for key, value in headers.items()})
        answer = connection.getresponse()
        return answer, answer.read()

    def test_serves_every_page_with_its_type_and_its_bytes(self):
        for path, media_type in TYPES.items():
            answer, body = self.get(path)
            self.assertEqual((answer.status, answer.headers["Content-Type"]), (200, media_type), path)
            file = self.root / (path[1:] + "index.html" if path.endswith("/") else path[1:])
            self.assertEqual(body, file.read_bytes(), path)

    def test_serves_whatever_was_generated(self):
        for file in self.root.rglob("*"):
            path = "/" + file.relative_to(self.root).as_posix()
            if file.is_file() and "/." not in path:
                answer, body = self.get(path)
                self.assertEqual((answer.status, body), (200, file.read_bytes()), path)
                self.assertIn("charset=utf-8", answer.headers["Content-Type"], path)

    def test_serves_what_is_well_known_and_no_other_file_that_begins_with_a_dot(self):
        answer, body = self.get("/.well-known/gpc.json")
        self.assertEqual((answer.status, answer.headers.get_content_type()), (200, "application/json"))
        self.assertEqual(body, (self.root / ".well-known" / "gpc.json").read_bytes())
        self.assertTrue((self.root / ".policyglot.json").exists())
        for path in ("/.policyglot.json", "/.git/config", "/.well-known/none", "/en/none/", "/none.html"):
            self.assertEqual(self.get(path)[0].status, 404, path)

    def test_leads_to_the_version_that_the_browser_asks_for(self):
        for asked, language in {
            "zh-CN,zh;q=0.9,en;q=0.8": "zh-Hans", "zh": "zh-Hans", "ZH-hans-CN": "zh-Hans", "zh-TW,zh;q=0.9": "zh-Hans",
            "en-GB,en;q=0.9": "en", "de-DE,de;q=0.9,zh;q=0.1": "en", "": "en",
        }.items():
            answer, _ = self.get("/privacy", Accept_Language=asked)
            self.assertEqual(answer.status, 302, asked)
            self.assertTrue(answer.headers["Location"].endswith(f"/{language}/privacy/"), answer.headers["Location"])
            self.assertEqual(answer.headers["Vary"], "Accept-Language")
            self.assertEqual(self.get(f"/{language}/privacy/")[0].status, 200)
        self.assertNotIn("Accept-Language", self.get("/en/privacy/")[0].headers["Vary"] or "")

    def test_asks_for_a_new_copy_each_time_and_answers_shortly_where_there_is_none(self):
        answer, _ = self.get("/en/privacy/")
        self.assertEqual(answer.headers["Cache-Control"], "no-cache")
        again, body = self.get("/en/privacy/", If_None_Match=answer.headers["ETag"])
        self.assertEqual((again.status, body), (304, b""))

    def test_holds_every_answer_to_what_pages_may_do(self):
        for path in ("/", "/en/privacy/", "/style.css", "/none.html", "/privacy"):
            headers = self.get(path)[0].headers
            self.assertIn("default-src 'none'", headers["Content-Security-Policy"], path)
            self.assertNotIn("unsafe", headers["Content-Security-Policy"], path)
            self.assertEqual(headers["X-Content-Type-Options"], "nosniff", path)
            self.assertEqual(headers["Referrer-Policy"], "no-referrer", path)

    def test_compresses_text(self):
        answer, body = self.get("/en/privacy/privacy.txt", Accept_Encoding="gzip")
        self.assertEqual(answer.headers["Content-Encoding"], "gzip")
        self.assertEqual(gzip.decompress(body), (self.root / "en/privacy/privacy.txt").read_bytes())


if __name__ == "__main__":
    unittest.main()
