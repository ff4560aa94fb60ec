"""axe-core finds nothing on the workbench and on every page, in light and in dark (https://github.com/dequelabs/axe-core)."""

import sys
import unittest
import urllib.request

from accessibility import AXE, RUN
from chromium import Chromium
from preview import TOP, Preview

LINKS = """[...new Set([...document.querySelectorAll('a[href], link[href]')].map((link) => link.href))]
  .filter((address) => address.startsWith(location.origin))"""
VERSIONS = "Tests/Fixtures/versions"


class Accessibility(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Chromium()
        cls.preview = Preview("--language", "en")

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.preview.close()

    def check(self, page, name):
        for scheme in ("light", "dark"):
            page.send("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
            # The frame of the workbench has a document of its own, which is looked at by itself.
            for context in page.contexts:
                page.evaluate(AXE, context)
                self.assertEqual(page.evaluate(RUN, context), [], f"{name}, {scheme}")

    def test_pages(self):
        for path in ("index.html", "en/privacy/index.html", "zh-Hans/privacy/index.html", "parallel/privacy/index.html"):
            page = self.browser.page(self.preview.address + path)
            page.wait_for("document.readyState == 'complete' && document.querySelector('main')")
            self.check(page, path)

    def test_earlier_versions(self):
        kept = [path.relative_to(TOP / VERSIONS) for path in (TOP / VERSIONS / "versions").rglob("*.json")]
        preview = Preview(
            "--language", "en", files={str(path): f"{VERSIONS}/{path}" for path in ["site.yaml", *kept]})
        self.addCleanup(preview.close)
        for path in ("en/privacy/changes/", "zh-Hans/privacy/changes/", "en/privacy/2025-03-01/",
                     "zh-Hans/privacy/2026-01-15/", "en/privacy/", "parallel/privacy/"):
            page = self.browser.page(preview.address + path + "index.html")
            page.wait_for("document.readyState == 'complete' && document.querySelector('main')")
            self.check(page, path)
            # The page breaks no rule of its Content-Security-Policy.
            self.assertEqual([one for one in page.complaints if not one.endswith("/favicon.ico")], [], path)
            # Every link between the pages leads somewhere, and to an address that is there.
            for link in page.evaluate(LINKS):
                address, _, anchor = link.partition("#")
                with urllib.request.urlopen(address) as answer:
                    text = answer.read().decode()
                self.assertTrue(not anchor or f'id="{anchor}"' in text, f"{path}: {link}")
            for width in (320, 1400):
                page.send("Emulation.setDeviceMetricsOverride",
                          {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width, path)
            page.send("Emulation.clearDeviceMetricsOverride")

    def test_workbench(self):
        good = self.preview.site
        self.addCleanup(self.preview.save, good)
        page = self.browser.page(self.preview.address)
        frame = "document.getElementById('page').contentDocument"
        page.wait_for(f"{frame}?.querySelector('.policyglot-style')?.sheet")
        page.evaluate("document.querySelector('[name=facts]').click()")
        page.wait_for(f"{frame}.querySelector('.policyglot-note.fact')")
        self.check(page, "the workbench with facts")
        self.preview.change("consent-first: yes", "consent-first: no")
        page.wait_for(f"{frame}.querySelector('.policyglot-note.error')")
        page.wait_for(f"{frame}.querySelector('.policyglot-note.change')")
        self.check(page, "the workbench with findings and changes")
        self.preview.save(good.replace("sold: no", "slod: no"))
        page.wait_for("document.getElementById('status').textContent.includes('last one')")
        page.evaluate("document.querySelector('#findings details').open = true")
        page.wait_for("document.querySelector('#findings pre').textContent")
        self.check(page, "the workbench with the last good page")


if __name__ == "__main__":
    sys.exit(unittest.main())
