"""Every page that any site makes, as people see it: with axe-core in light and dark, on a phone, with large letters, on paper."""

import base64
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import unittest

from chromium import Chromium

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Pages"))
import sites  # noqa: E402
from accessibility import AXE, RUN  # noqa: E402

# Each page of these sites is looked at; together they have every kind of page, table and language.
SITES = ("tea", "three-languages", "versions", "cwmalls", "outnet")

# What sticks out of its box and is cut off there, such as a long address in a narrow cell.
CUT = """[...document.querySelectorAll('td, th, p, li, dd, dt, h1, h2, h3')].filter((one) => one.scrollWidth > one.clientWidth + 1
  && getComputedStyle(one).display !== 'inline' && one.clientWidth > 1).map((one) => one.textContent.slice(0, 60))"""

# In points: less than the margin that the style sheet gives a sheet.
MARGIN = 36


class PageCase(unittest.TestCase):
    """A browser that is shown one page after the other."""

    OPTIONS = ()

    @classmethod
    def setUpClass(cls):
        cls.browser = Chromium(*cls.OPTIONS)
        cls.tab = cls.browser.page("about:blank")
        cls.addresses = [*sites.pages(*SITES), *sites.lists("three-languages"), sites.matrix()]

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def open(self, path):
        # A page of the same address would only be scrolled.
        self.tab.send("Page.navigate", {"url": "about:blank"})
        self.tab.send("Page.navigate", {"url": path.as_uri()})
        self.tab.wait_for(f"location.href === '{path.as_uri()}' && document.readyState === 'complete'")

    def resize(self, width, height=900, scale=1, mobile=False):
        self.tab.send(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile})

    def prefer(self, scheme, media=""):
        self.tab.send(
            "Emulation.setEmulatedMedia",
            {"media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def each(self, check):
        for path in self.addresses:
            with self.subTest(page=sites.name(path)):
                self.open(path)
                check()

    def widths(self, *widths):
        def check():
            for width in widths:
                self.resize(width)
                self.check_width(width)
        return check

    def check_width(self, width):
        self.assertLessEqual(self.tab.evaluate("document.documentElement.scrollWidth"), width)
        self.assertEqual(self.tab.evaluate(CUT), [])


class Pages(PageCase):
    def axe(self):
        self.tab.evaluate(AXE)
        for scheme in ("light", "dark"):
            self.prefer(scheme)
            self.assertEqual(self.tab.evaluate(RUN), [], scheme)

    def test_axe_finds_nothing(self):
        self.resize(1440)
        self.each(self.axe)

    def test_axe_finds_nothing_on_a_phone(self):
        self.resize(320)
        self.each(self.axe)

    def test_nothing_is_scrolled_sideways_or_cut_off(self):
        self.each(self.widths(320, 768, 1440))

    def test_zoom_of_200_percent(self):
        """WCAG 2.2, 1.4.10: the zoom of a browser halves the width that a page has."""
        def check():
            self.resize(640, 450, scale=2)
            self.check_width(640)
        self.each(check)

    def test_paper(self):
        """As PDF: every character is there to be found again, and nothing sticks out of the sheet."""
        def check():
            self.resize(1280)
            self.prefer("light", media="print")
            said = self.tab.evaluate("document.querySelector('main').innerText")
            self.prefer("light")
            text, boxes = self.printed()
            self.assertFalse(characters(said) - characters(text))
            width = float(re.search(r'<page width="([\d.]+)"', boxes)[1])
            edges = [float(edge) for edge in re.findall(r'xMax="([\d.]+)"', boxes)]
            self.assertLess(max(edges), width - MARGIN)
        self.each(check)

    def printed(self):
        """The words of the PDF, and where each of them stands."""
        data = base64.b64decode(self.tab.send("Page.printToPDF", {"preferCSSPageSize": True})["data"])
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(data)
            file.flush()
            return [
                subprocess.run(
                    ["pdftotext", *options, "-enc", "UTF-8", file.name, "-"], capture_output=True, text=True,
                    check=True).stdout
                for options in ([], ["-bbox"])]


class LargeLetters(PageCase):
    """WCAG 2.2, 1.4.4: a reader who has the browser's letters twice as large loses nothing."""

    OPTIONS = ("--blink-settings=defaultFontSize=32",)

    def test_nothing_is_scrolled_sideways_or_cut_off(self):
        self.each(self.widths(640, 1280))
        self.assertEqual(self.tab.evaluate("getComputedStyle(document.documentElement).fontSize"), "32px")


def characters(text):
    """How often each character stands in a text; forms of one character count as the same.

    Without spaces, and without hyphens and dashes: a word that is broken at one is put together again in the PDF, and a dash that
    stands for nothing is a picture there.
    """
    return collections.Counter(re.sub(r"[\s\u00ad\u200b—‐-]", "", unicodedata.normalize("NFKC", text)))


if __name__ == "__main__":
    unittest.main()
