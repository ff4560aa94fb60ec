"""Every page can be read in w3m, a browser without style sheets: headings, numbers, tables, the way to other languages."""

import collections
import html.parser
import re
import subprocess
import unittest
import urllib.parse

import sites


def dump(page):
    """What a reader sees, 100 columns wide."""
    return subprocess.run(
        ["w3m", "-dump", "-cols", "100", "-I", "UTF-8", "-O", "UTF-8", "-T", "text/html", str(page)],
        capture_output=True, text=True, check=True).stdout


def characters(text):
    """How often each character stands in a text, apart from spaces."""
    return collections.Counter(re.sub(r"\s", "", text))


class Parts(html.parser.HTMLParser):
    """The words, the headings and the links of a page."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.text, self.headings, self.links, self._open = [], [], [], []
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self._open.append(tag)
        if tag == "a":
            self.links.append(dict(attributes))
        if tag in ("h1", "h2", "h3"):
            self.headings.append("")
        if tag in ("meta", "link", "br"):
            self._open.pop()

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_data(self, data):
        if "body" not in self._open:
            return
        self.text.append(data)
        if {"h1", "h2", "h3"} & set(self._open):
            self.headings[-1] += data

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass


class TextBrowser(unittest.TestCase):
    def test_says_all_of_every_page(self):
        for page in sites.pages() + sites.lists():
            with self.subTest(page=sites.name(page)):
                shown, parts = dump(page), Parts(page)
                self.assertFalse(characters("".join(parts.text)) - characters(shown))

    def test_headings_stand_on_lines_of_their_own(self):
        for page in sites.pages():
            with self.subTest(page=sites.name(page)):
                parts = Parts(page)
                lines = {"".join(line.split()) for line in dump(page).splitlines()}
                starts = {line[:8] for line in lines}
                self.assertTrue(parts.headings)
                for heading in parts.headings:
                    self.assertIn("".join(heading.split())[:8], starts)

    def test_rows_of_tables(self):
        """The cells of a row stand beside each other, with a gap between them."""
        shown = dump(sites.published("three-languages") / "en/privacy/index.html")
        self.assertRegex(shown, r"(?m)^ *Purpose  +What we use  +Legal basis ")
        shown = dump(sites.published("three-languages") / "zh-Hant/privacy/index.html")
        self.assertRegex(shown, r"(?m)^ *目的  +使用的資料  +")

    def test_numbers_of_clauses(self):
        for language in ("en", "zh-Hans", "zh-Hant"):
            shown = dump(sites.published("three-languages") / language / "privacy/index.html")
            for number in ("1.1", "2.1", "3.1"):
                self.assertRegex(shown, rf"(?m)(^|\s){re.escape(number)}\s")

    def test_leads_to_the_other_languages(self):
        for name in sites.SITES:
            folder = sites.published(name)
            languages = {path.parent.name for path in folder.glob("*/privacy") if path.parent.name != "parallel"}
            for page in folder.glob("*/privacy/index.html"):
                targets = {
                    (page.parent / urllib.parse.unquote(link["href"].split("#")[0])).resolve()
                    for link in Parts(page).links if not re.match("[a-z]+:|#", link["href"])}
                for other in languages - {page.parent.parent.name}:
                    self.assertIn((folder / other / "privacy/index.html").resolve(), targets, sites.name(page))


if __name__ == "__main__":
    unittest.main()
