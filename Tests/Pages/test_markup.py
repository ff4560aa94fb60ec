"""The Nu HTML Checker (https://validator.github.io/validator/) has nothing to say against any page that any site makes."""

import json
import os
import subprocess
import unittest

import sites

CHECKER = os.environ["VNU"]

# Where there is no room, the style sheet lays tables out as blocks, and a browser then no longer takes them for tables.
UNNEEDED_ROLE = "role is unnecessary for element"
# This edition of the checker is older than parts of CSS that the style sheet uses; a test of its own looks at that.
OLD_STYLE = "CSS: "


def embedded(fragment):
    """A fragment as it stands in the page of a shop system."""
    language = fragment.parent.parent.name
    page = fragment.with_suffix(".embedded.html")
    page.write_text(
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>A shop</title></head>\n'
        f"<body>\n<main>\n{fragment.read_text(encoding='utf-8')}</main>\n</body>\n</html>\n", encoding="utf-8")
    return page


class Markup(unittest.TestCase):
    def messages(self, files):
        self.assertTrue(files)
        done = subprocess.run(
            ["java", "-jar", CHECKER, "--format", "json", *map(str, files)], capture_output=True, text=True)
        return [
            f"{one['url']}:{one.get('lastLine')}: {one['type']}: {one['message']}"
            for one in json.loads(done.stderr)["messages"]
            if not (one["type"] == "info" and UNNEEDED_ROLE in one["message"])
            and not one["message"].startswith(OLD_STYLE)
        ]

    def test_pages(self):
        self.assertEqual(self.messages(sites.pages()), [])

    def test_fragments(self):
        self.assertEqual(self.messages([embedded(one) for one in sites.fragments()]), [])

    def test_records_and_lists(self):
        self.assertEqual(self.messages(sites.lists()), [])

    def test_table_of_laws(self):
        self.assertEqual(self.messages([sites.matrix()]), [])

    def test_checker_finds_what_is_wrong(self):
        page = sites.folder() / "broken.html"
        page.write_text("<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a><td>", encoding="utf-8")
        self.assertTrue(any("Duplicate ID" in one for one in self.messages([page])))


if __name__ == "__main__":
    unittest.main()
