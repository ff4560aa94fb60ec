"""The page of a mini-program, run with stand-ins for what WeChat gives it."""

import json
import pathlib
import subprocess
import tempfile
import unittest

from shared import SITES, generate, name

SCRIPT = pathlib.Path(__file__).parent / "mini_program.js"
# What WeChat sets at once at most, in bytes.
LIMIT = 1024 * 1024


class MiniProgram(unittest.TestCase):
    def test_shows_each_version_of_every_site_and_scrolls_to_its_sections(self):
        for site in SITES:
            with tempfile.TemporaryDirectory(prefix="policyglot-mini-program-") as folder:
                generate(folder, "--format", "wechat,json", site=site)
                page = pathlib.Path(folder, "wechat", "privacy")
                documents = {
                    path.parts[-3]: json.loads(path.read_text()) for path in pathlib.Path(folder).glob("*/privacy/privacy.json")
                    if path.parts[-3] != "wechat"
                }
                for language, document in documents.items():
                    output = subprocess.run(["node", SCRIPT, page, language], check=True, capture_output=True, timeout=60)
                    result = json.loads(output.stdout)
                    self.assertEqual(sorted(each["language"] for each in result["versions"]), sorted(documents))
                    first = result["versions"][0]["language"]
                    self.assertTrue(first.startswith("zh") or not any(each.startswith("zh") for each in documents))
                    self.assertEqual((result["first"]["language"], result["other"]), (first, first), name(site))
                    self.assertEqual(result["first"]["title"], documents[first]["title"])
                    self.assertEqual(result["chosen"]["language"], language)
                    self.assertEqual(
                        [each["anchor"] for each in result["chosen"]["sections"]],
                        [each["anchor"] for each in document["sections"]],
                    )
                    self.assertIn(["title", document["title"]], result["log"])
                    self.assertIn(["scroll", "#" + documents[first]["sections"][1]["anchor"]], result["log"])
                    sizes = [size for kind, size in result["log"] if kind == "data"]
                    self.assertEqual(len(sizes), 3)
                    self.assertLess(max(sizes), LIMIT, name(site))


if __name__ == "__main__":
    unittest.main()
