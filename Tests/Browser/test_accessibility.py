"""axe-core finds nothing on the workbench and on every page, in light and in dark (https://github.com/dequelabs/axe-core)."""

import os
import pathlib
import sys
import unittest

from chromium import Chromium
from preview import Preview

AXE = pathlib.Path(os.environ["AXE"]).read_text(encoding="utf-8")
RUN = """axe.run(document, {iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice']}).then((found) => found.violations.map((one) =>
  one.id + ': ' + one.nodes.map((node) => node.target.join(' ') + ' ' + (node.failureSummary ?? '')).slice(0, 5).join('; ')))"""


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
