"""Every fragment through the filters of the real WordPress: nothing of the text is lost."""

import html.parser
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from shared import SITES, TEA, documented, generate, name, shell

SCRIPT = pathlib.Path(__file__).parent / "wordpress.php"
WORDPRESS = os.environ["WORDPRESS"]
# What WordPress takes away, with nothing of what is inside: a date and a language that its words say as well.
LOST_ELEMENTS = {"time"}
LOST_ATTRIBUTES = {"hreflang", "datetime"}


class Markup(html.parser.HTMLParser):
    """The text, the elements and their attributes of a fragment."""

    def __init__(self, text):
        super().__init__()
        self.text, self.elements, self.attributes = "", [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        self.attributes += [(tag, key, value) for key, value in attributes]

    def handle_data(self, data):
        self.text += data


class WordPress(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="policyglot-wordpress-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        for site in SITES:
            generate(cls.folder / name(site), "--format", "fragment", site=site)
        fragments = sorted(cls.folder.rglob("*.fragment.html"))
        output = subprocess.run(["php", SCRIPT, WORDPRESS, *fragments], check=True, capture_output=True, timeout=300)
        assert output.stderr == b"", output.stderr
        results = [json.loads(line) for line in output.stdout.splitlines()]
        cls.results = list(zip(fragments, results, strict=True))

    def test_keeps_every_word_link_and_anchor_of_every_fragment(self):
        self.assertGreater(len(self.results), 15)
        for fragment, result in self.results:
            before = Markup(fragment.read_text())
            after = Markup(result["filtered"])
            self.assertEqual(after.text, before.text, fragment)
            kept = [element for element in before.elements if element not in LOST_ELEMENTS]
            self.assertEqual(after.elements, kept, fragment)
            attributes = [each for each in before.attributes if each[1] not in LOST_ATTRIBUTES]
            self.assertEqual(after.attributes, attributes, fragment)

    def test_shows_every_word_in_the_classic_editor(self):
        for fragment, result in self.results:
            before = Markup(fragment.read_text())
            shown = Markup(result["shown"])
            self.assertEqual("".join(shown.text.split()), "".join(before.text.split()), fragment)
            # A paragraph of its own is not broken.
            self.assertNotIn("br", shown.elements, fragment)

    def test_is_one_block_of_HTML_as_it_is(self):
        for fragment, result in self.results:
            self.assertEqual(result["block"], ["core/html", "\n" + fragment.read_text()], fragment)

    def test_puts_the_fragment_into_the_page_as_documented(self):
        folder = self.folder / "documented"
        (folder / "bin").mkdir(parents=True)
        shutil.copy(TEA, folder)
        # Stands for WP-CLI: it knows the page of the privacy policy, and keeps what it is given.
        command = folder / "bin" / "wp"
        command.write_text(
            '#!/bin/sh\nif [ "$1" = option ]; then [ "$*" = "option get wp_page_for_privacy_policy" ] && echo 3\n'
            'else printf "%s\\n" "$*" >>calls; cat >"$2.content"; fi\n'
        )
        command.chmod(0o755)
        path = f"{command.parent}:{pathlib.Path(os.environ['POLICYGLOT']).parent}:{os.environ['PATH']}"
        for text, language in (("wp post update", "en"), ("wp post create", "zh-Hans")):
            run = shell(documented(text), folder, PATH=path)
            self.assertEqual(run.returncode, 0, run.stderr)
            fragment = (folder / "public" / language / "privacy" / "privacy.fragment.html").read_text()
            content = (folder / f"{text.split()[-1]}.content").read_text()
            self.assertEqual(content, f"<!-- wp:html -->\n{fragment}<!-- /wp:html -->\n")
        calls = (folder / "calls").read_text().splitlines()
        self.assertEqual(calls[0], "post update 3 -")
        self.assertTrue(calls[1].startswith("post create - --post_type=page "), calls[1])


if __name__ == "__main__":
    unittest.main()
