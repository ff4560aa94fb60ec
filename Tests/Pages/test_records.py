"""The tables for spreadsheets hold what the pages of the records and lists say."""

import csv
import io
import unittest

import sites

LANGUAGES = {"tea": ("en", "zh-Hans"), "three-languages": ("en", "zh-Hans", "zh-Hant")}


def rows(name, language, record):
    data = (sites.records(name) / language / f"{record}.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


class Records(unittest.TestCase):
    def test_every_row_has_every_column_and_no_formula(self):
        for name in sites.SITES:
            for file in sites.records(name).rglob("*.csv"):
                table = rows(name, file.parent.name, file.stem)
                with self.subTest(table=sites.name(file)):
                    self.assertEqual({len(row) for row in table}, {len(table[0])})
                    self.assertTrue(all(table[0]))
                    for field in (field for row in table for field in row):
                        self.assertFalse(field.startswith(("=", "+", "-", "@", "\t", "\r")), field)

    def test_languages_have_the_same_rows(self):
        for name, languages in LANGUAGES.items():
            for record in ("processing", "collected", "shared"):
                shapes = {
                    tuple((row[1 if record == "processing" else 0], *map(bool, row)) for row in rows(name, language, record)[1:])
                    for language in languages}
                self.assertEqual(len(shapes), 1, f"{name}: {record}")

    def test_what_the_tea_shop_shares(self):
        table = rows("tea", "zh-Hans", "shared")
        first = [row for row in table if "示例速运" in row[2]][0]
        self.assertIn("姓名、收货地址和电话号码", first)
        self.assertEqual(len([row for row in table if row[0] == first[0]]), 3)

    def test_points_of_article_30(self):
        for language in LANGUAGES["tea"]:
            parts = list(dict.fromkeys(row[0] for row in rows("tea", language, "processing")[1:]))
            self.assertEqual([part.strip("（(")[0] for part in parts], list("abcdefg"))


if __name__ == "__main__":
    unittest.main()
