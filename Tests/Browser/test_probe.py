"""What a hostile page, a foreign name or a broken client can ask of the preview: refused or served, and never down."""

import http.client
import socket
import sys
import unittest

from preview import Preview


class Probe(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.preview = Preview("--language", "en")
        cls.own = f"localhost:{cls.preview.port}"

    @classmethod
    def tearDownClass(cls):
        cls.preview.close()

    def tearDown(self):
        self.assertEqual(self.status("/"), 200, "the preview still answers")

    def connect(self, address="127.0.0.1"):
        connection = socket.create_connection((address, self.preview.port), timeout=30)
        self.addCleanup(connection.close)
        return connection

    def exchange(self, request, address="127.0.0.1"):
        """Sends bytes as they stand; returns what comes back until the connection ends."""
        connection = self.connect(address)
        answer = b""
        try:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            while part := connection.recv(1 << 16):
                answer += part
        except OSError:
            pass
        return answer

    def ask(self, target, method="GET", host=None, address="127.0.0.1", **headers):
        lines = [f"{method} {target} HTTP/1.1", f"Host: {host or self.own}", "Connection: close"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        return self.exchange(("\r\n".join(lines) + "\r\n\r\n").encode(), address)

    def status(self, target, **options):
        answer = self.ask(target, **options)
        return int(answer.split()[1]) if answer else None

    def test_answers_under_every_name_of_this_machine(self):
        for address, host in (("127.0.0.1", "127.0.0.1"), ("127.0.0.1", "localhost"), ("::1", "[::1]"), ("::1", "localhost")):
            try:
                self.assertEqual(self.status("/", host=f"{host}:{self.preview.port}", address=address), 200)
            except OSError:
                self.assertEqual(address, "::1", "a machine may lack the newer protocol alone")

    def test_listens_on_this_machine_alone(self):
        addresses = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None)}
        for address in addresses - {"127.0.0.1", "127.0.1.1", "::1"}:
            with self.assertRaises(OSError, msg=address):
                socket.create_connection((address, self.preview.port), timeout=3).close()

    def test_refuses_a_name_that_leads_here_from_elsewhere(self):
        for host in ("evil.example", f"evil.example:{self.preview.port}", "localhost", f"127.0.0.2:{self.preview.port}"):
            answer = self.ask("/", host=host)
            self.assertTrue(answer.startswith(b"HTTP/1.1 421 "), answer)
            self.assertNotIn(b"Preview", answer)

    def test_refuses_another_origin(self):
        for origin in ("http://evil.example", "null", f"https://{self.own}", "http://localhost:1"):
            for target in ("/", "/_preview/events", "/_preview/state.json"):
                self.assertEqual(self.status(target, Origin=origin), 403)
        self.assertEqual(self.status("/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors", Sec_Fetch_Dest="script"), 403)

    def test_has_no_way_to_the_disk(self):
        for target in (
            "/../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "//etc/passwd",
            "/etc/passwd", "/%2fetc/passwd", "/..\\..\\etc\\passwd", "/%5c..%5cetc%5cpasswd", "/%252e%252e/etc/passwd",
            "/en/..%2f..%2fsite.yaml", "/site.yaml", "/%00", "/en/%00/privacy", "/.git/config", "/_preview/../site.yaml",
            "/file:///etc/passwd", "/en/privacy/index.html%00.txt", "/%ff", "/%c0%ae%c0%ae/site.yaml", "/~root",
        ):
            answer = self.ask(target)
            self.assertIn(answer.split()[1], (b"404", b"400"), target)
            self.assertNotIn(b"root:", answer)
            self.assertNotIn(b"shop:", answer)

    def test_refuses_another_server_and_what_is_no_request(self):
        for request in (
            b"GET http://evil.example/ HTTP/1.1\r\nHost: " + self.own.encode() + b"\r\n\r\n",
            b"GET / HTTP/1.1\r\n\r\n", b"GET /\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\r\n" * 1000,
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET / HTTP/9.9\r\nHost: x\r\n\r\n", b"\x00" * 5000,
            b"GET / HTTP/1.1\r\nHost: a\r\nHost: " + self.own.encode() + b"\r\n\r\n",
        ):
            self.assertNotIn(b" 200 ", self.exchange(request).split(b"\r\n")[0], request[:40])

    def test_changes_nothing(self):
        for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"):
            answer = self.ask("/", method=method)
            self.assertIn(answer.split()[1], (b"405", b"400"), method)
        self.assertIn(b"allow: get, head", self.ask("/", method="POST").lower())
        self.assertEqual(self.status("/", Content_Length="5"), 413)

    def test_answers_head_without_a_body(self):
        head, _, body = self.ask("/", method="HEAD").partition(b"\r\n\r\n")
        self.assertTrue(head.startswith(b"HTTP/1.1 200"))
        self.assertEqual(body, b"")

    def test_refuses_what_is_huge(self):
        for request in (
            b"GET /" + b"a" * (1 << 20) + b" HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: " + self.own.encode() + b"\r\nCookie: " + b"a" * (1 << 20) + b"\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost: " + self.own.encode() + b"".join(b"\r\nX-%d: a" % i for i in range(5000)) + b"\r\n\r\n",
            b"POST / HTTP/1.1\r\nHost: " + self.own.encode() + b"\r\nContent-Length: 999999999\r\n\r\n" + b"a" * (1 << 20),
            b"POST / HTTP/1.1\r\nHost: " + self.own.encode() + b"\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n" + b"a" * (1 << 20),
        ):
            self.assertNotIn(b" 200 ", self.exchange(request).split(b"\r\n")[0])

    def test_answers_requests_that_come_at_once_in_their_order(self):
        one = f"GET /style.css HTTP/1.1\r\nHost: {self.own}\r\n\r\n".encode()
        two = f"GET /none HTTP/1.1\r\nHost: {self.own}\r\nConnection: close\r\n\r\n".encode()
        answer = self.exchange(one * 20 + two)
        self.assertEqual(answer.count(b"HTTP/1.1 200 OK"), 20)
        self.assertEqual(answer.count(b"HTTP/1.1 404 Not Found"), 1)

    def test_stays_up_with_two_hundred_connections_that_say_nothing(self):
        idle = [self.connect() for _ in range(200)]
        for connection in idle[::2]:
            try:
                connection.sendall(b"GET / HTTP/1.1\r\nHost: ")
            except OSError:
                pass
        for _ in range(5):
            self.assertEqual(self.status("/"), 200)

    def test_stays_up_with_two_hundred_listeners(self):
        request = f"GET /_preview/events HTTP/1.1\r\nHost: {self.own}\r\n\r\n".encode()
        listeners = [self.connect() for _ in range(200)]
        for connection in listeners:
            try:
                connection.sendall(request)
            except OSError:
                pass
        self.assertEqual(self.status("/"), 200)
        newest = listeners[-1]
        self.assertIn(b"text/event-stream", newest.recv(1 << 16))

    def test_lets_go_of_who_is_slow(self):
        connection = self.connect()
        connection.settimeout(1)
        connection.sendall(b"GET / HTTP/1.1\r\n")
        ended = False
        for _ in range(40):
            try:
                connection.sendall(b"X-A: b\r\n")
                if connection.recv(100) == b"":
                    ended = True
            except TimeoutError:
                continue
            except OSError:
                ended = True
            if ended:
                break
        self.assertTrue(ended, "a request that never ends is not waited for")

    def test_lets_go_of_who_does_not_read(self):
        connection = self.connect()
        request = f"GET /parallel/privacy/index.html HTTP/1.1\r\nHost: {self.own}\r\n\r\n".encode()
        connection.settimeout(2)
        try:
            for _ in range(2000):
                connection.sendall(request)
        except OSError:
            pass
        self.assertEqual(self.status("/"), 200)

    def test_names_types_and_charsets(self):
        for path, kind in (
            ("/en/privacy/index.html", "text/html"), ("/en/privacy/privacy.md", "text/markdown"),
            ("/zh-Hans/privacy/privacy.txt", "text/plain"), ("/en/privacy/privacy.json", "application/json"),
            ("/style.css", "text/css"), ("/", "text/html"), ("/_preview/workbench.js", "text/javascript"),
        ):
            connection = http.client.HTTPConnection("127.0.0.1", self.preview.port, timeout=30)
            connection.request("GET", path, headers={"Host": self.own})
            answer = connection.getresponse()
            self.assertEqual(answer.status, 200, path)
            self.assertEqual(answer.headers["Content-Type"], kind + "; charset=utf-8", path)
            self.assertIsNone(answer.headers["Access-Control-Allow-Origin"])
            answer.read().decode("utf-8")
            connection.close()


if __name__ == "__main__":
    sys.exit(unittest.main())
