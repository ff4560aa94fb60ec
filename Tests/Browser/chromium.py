"""A real Chromium without a window, driven over the DevTools protocol with Python's standard library alone.

https://chromedevtools.github.io/devtools-protocol/ : messages are JSON, each ended by a zero byte, over two pipes.
"""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class Chromium:
    """A browser with a profile of its own, which goes with it. `more` are further options of its command line."""

    def __init__(self, *more):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        commands, self._commands = os.pipe()
        self._answers, answers = os.pipe()
        flags = [
            "--headless=new", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-default-apps", "--no-default-browser-check", "--disable-gpu",
            "--disable-dev-shm-usage", "--force-color-profile=srgb", "--window-size=1400,900",
            # Whatever would leave this machine has no address.
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
            f"--user-data-dir={self._profile.name}", "--remote-debugging-pipe", *more, "about:blank",
        ]
        if os.geteuid() == 0:
            flags.insert(0, "--no-sandbox")
        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", f'exec "$0" "$@" 3<&{commands} 4>&{answers}', program, *flags],
            pass_fds=(commands, answers), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(commands)
        os.close(answers)
        self._buffer = b""
        self._number = 0
        self.events = []

    def close(self):
        try:
            self.send("Browser.close")
        except (OSError, RuntimeError, TimeoutError):
            pass
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._commands)
        os.close(self._answers)
        self._profile.cleanup()

    def send(self, method, parameters=None, session=None, timeout=30):
        """Sends a command and returns its result; events that come meanwhile are kept."""
        self._number += 1
        number = self._number
        message = {"id": number, "method": method, "params": parameters or {}}
        if session:
            message["sessionId"] = session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            answer = self._receive(end - time.monotonic())
            if answer is None:
                continue
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)
        raise TimeoutError(method)

    def listen(self, seconds=0.0):
        """Takes the events that have come."""
        end = time.monotonic() + seconds
        while (event := self._receive(max(0, end - time.monotonic()))) is not None:
            self.events.append(event)

    def _receive(self, timeout):
        while b"\0" not in self._buffer:
            if not select.select([self._answers], [], [], max(0, timeout))[0]:
                return None
            part = os.read(self._answers, 1 << 20)
            if not part:
                raise RuntimeError("the browser is gone")
            self._buffer += part
        message, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(message)

    def page(self, address):
        target = self.send("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.send("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        return Page(self, session, address)


class Page:
    """A tab."""

    def __init__(self, browser, session, address):
        self._browser = browser
        self._session = session
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(domain + ".enable")
        self.send("Page.navigate", {"url": address})

    def send(self, method, parameters=None):
        return self._browser.send(method, parameters, self._session)

    def evaluate(self, expression, context=None):
        """The value of an expression, after whatever it promises: in the page, or in one of its `contexts`."""
        parameters = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        if context is not None:
            parameters["contextId"] = context
        result = self.send("Runtime.evaluate", parameters)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"].get("exception", {}).get("description", expression))
        return result["result"].get("value")

    def wait_for(self, expression, timeout=20):
        """Waits until an expression is true."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            try:
                if self.evaluate(f"Promise.resolve({expression}).then(Boolean)"):
                    return
            except RuntimeError:
                pass
            time.sleep(0.02)
        raise TimeoutError(expression)

    def press(self, key, code=None, text=None, modifiers=0):
        """Presses a key as a person does: `Tab`, `Enter`, ` `."""
        codes = {"Tab": 9, "Enter": 13, " ": 32, "ArrowRight": 39, "ArrowDown": 40, "ArrowLeft": 37}
        event = {"key": key, "code": code or key, "windowsVirtualKeyCode": codes[key], "modifiers": modifiers}
        if text or key in (" ", "Enter"):
            event["text"] = text or {"Enter": "\r"}.get(key, key)
        self.send("Input.dispatchKeyEvent", {"type": "keyDown", **event})
        self.send("Input.dispatchKeyEvent", {"type": "keyUp", **event})

    def screenshot(self, path):
        data = self.send("Page.captureScreenshot", {"format": "png"})["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    @property
    def _events(self):
        self._browser.listen()
        return [event for event in self._browser.events if event.get("sessionId") == self._session]

    @property
    def contexts(self):
        """Where scripts of this page and of its frames run at present."""
        contexts = []
        for event in self._events:
            if event["method"] == "Runtime.executionContextCreated":
                contexts.append(event["params"]["context"]["id"])
            elif event["method"] == "Runtime.executionContextDestroyed":
                contexts.remove(event["params"]["executionContextId"])
            elif event["method"] == "Runtime.executionContextsCleared":
                contexts.clear()
        return contexts

    @property
    def requests(self):
        """The addresses of all requests so far."""
        return [e["params"]["request"]["url"] for e in self._events if e["method"] == "Network.requestWillBeSent"]

    @property
    def complaints(self):
        """What the browser had to complain about: errors of scripts, refused loads, what was written as an error."""
        found = []
        for event in self._events:
            parameters = event.get("params", {})
            if event["method"] == "Runtime.exceptionThrown":
                found.append(parameters["exceptionDetails"].get("exception", {}).get("description", "exception"))
            elif event["method"] == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning"):
                found.append(str([argument.get("value") for argument in parameters["args"]]))
            elif event["method"] == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
                found.append(parameters["entry"]["text"] + " " + parameters["entry"].get("url", ""))
        return found
