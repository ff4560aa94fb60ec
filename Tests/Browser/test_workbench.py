"""The workbench in a real browser: open, edit, break, mend."""

import sys
import unittest

from chromium import Chromium
from preview import Preview

PAGE = "document.getElementById('page').contentDocument"


class Workbench(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Chromium()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def open(self, *arguments, files=("site.yaml", "site.reviewed.yaml")):
        preview = Preview(*arguments, files=files)
        self.addCleanup(preview.close)
        page = self.browser.page(preview.address)
        return preview, page

    def shown(self, *arguments):
        preview, page = self.open("--language", "en", *arguments)
        page.wait_for(f"{PAGE}?.getElementById('sharing-sold') && {PAGE}.querySelector('.policyglot-style')?.sheet")
        return preview, page

    def text(self, page, anchor):
        return page.evaluate(f"{PAGE}.getElementById('{anchor}').textContent")

    def assert_quiet(self, preview, page):
        """No complaint of the browser, and no request for anything but this preview."""
        self.assertEqual(page.complaints, [])
        elsewhere = [address for address in page.requests if not address.startswith((preview.address, "data:"))]
        self.assertEqual(elsewhere, [])

    def test_shows_both_languages_and_follows_each_save(self):
        preview, page = self.shown()
        self.assertIn("Lantern Hill Tea", self.text(page, "scope-shop"))
        self.assertIn("灯山茶坊", self.text(page, "scope-shop"))
        page.evaluate(f"{PAGE}.getElementById('retention-periods').scrollIntoView({{behavior: 'instant'}}), 1")
        top = page.evaluate(f"{PAGE}.getElementById('retention-periods').getBoundingClientRect().top")

        # One fact, both languages, and the reader stays where they were.
        preview.change("en: Lantern Hill Tea", "en: Lantern Hill Teas")
        page.wait_for(f"{PAGE}.getElementById('scope-shop').textContent.includes('Lantern Hill Teas')")
        self.assertAlmostEqual(
            page.evaluate(f"{PAGE}.getElementById('retention-periods').getBoundingClientRect().top"), top, delta=2)
        preview.change("keep: 10 years", "keep: 11 years")
        page.wait_for(f"/11 years/.test({PAGE}.getElementById('retention-periods').textContent)")
        self.assertIn("11年", self.text(page, "retention-periods"))
        self.assert_quiet(preview, page)

    def test_keeps_the_last_good_page_with_what_was_found(self):
        preview, page = self.shown()
        good = preview.site
        preview.save(good.replace("sold: no", "slod: no"))
        page.wait_for("document.querySelectorAll('#findings li').length == 1")
        self.assertIn("slod", page.evaluate("document.getElementById('findings').textContent"))
        self.assertIn("last one that could", page.evaluate("document.getElementById('status').textContent"))
        self.assertTrue(page.evaluate(f"Boolean({PAGE}.getElementById('sharing-sold'))"), "the page is still there")
        page.wait_for(f"{PAGE}.querySelector('#sharing .policyglot-note.error')?.textContent.includes('slod: no')")

        # The rule is explained where it is asked for.
        page.evaluate("document.querySelector('#findings details').open = true")
        page.wait_for("document.querySelector('#findings pre').textContent.includes('How to mend it')")

        preview.save(good)
        page.wait_for("document.querySelectorAll('#findings li').length == 0")
        page.wait_for(f"!{PAGE}.querySelector('.policyglot-note')")
        self.assertIn("says what the files say", page.evaluate("document.getElementById('status').textContent"))
        self.assert_quiet(preview, page)

    def test_shows_what_a_law_misses_at_its_clause(self):
        preview, page = self.shown()
        preview.change("consent-first: yes", "consent-first: no")
        page.wait_for(f"{PAGE}.querySelector('#cookies-consent-first .policyglot-note.error')")
        note = page.evaluate(f"{PAGE}.querySelector('#cookies-consent-first .policyglot-note').textContent")
        self.assertRegex(note, r"site\.yaml:\d+:\d+")
        self.assertIn("would not be published", page.evaluate("document.getElementById('status').textContent"))
        page.evaluate("document.querySelector('#findings button').click()")
        page.wait_for(f"Math.abs({PAGE}.getElementById('cookies-consent-first').getBoundingClientRect().top) < 120")
        self.assert_quiet(preview, page)

    def test_marks_what_changed_with_its_facts_and_words(self):
        preview, page = self.shown()
        page.wait_for("document.getElementById('compared').textContent == 'Since the preview began: nothing changed'")
        preview.change("keep: 10 years", "keep: 11 years")
        page.wait_for(f"{PAGE}.querySelector('#retention-periods .policyglot-note.change')")
        note = f"{PAGE}.querySelector('#retention-periods .policyglot-note.change')"
        self.assertIn("privacy.retention.periods.payments.keep: 10 years → 11 years (site.yaml:",
                      page.evaluate(f"{note}.textContent"))
        for language in ("en", "zh-Hans"):
            marked = f"{PAGE}.querySelector('#retention-periods-payments [lang={language}] dd:has(ins)')"
            self.assertEqual(page.evaluate(f"{marked}.querySelector('del').textContent"), "10")
            self.assertEqual(page.evaluate(f"{marked}.querySelector('ins').textContent"), "11")
            self.assertEqual(page.evaluate(f"{note}.querySelector('p[lang={language}]')"), None)
        self.assertIn("longer", page.evaluate("document.getElementById('materials').textContent"))
        self.assertGreater(page.evaluate("document.getElementById('notices').children.length"), 0)
        preview.change("keep: 11 years", "keep: 10 years")
        page.wait_for("document.getElementById('compared').textContent == 'Since the preview began: nothing changed'")
        page.wait_for(f"!{PAGE}.querySelector('.policyglot-note, .policyglot-word')")
        self.assert_quiet(preview, page)

    def test_marks_words_in_links_and_in_front(self):
        """What was marked in place is, without the marks, what was there before them."""
        preview, page = self.shown()
        preview.change("privacy@lanternhill.example", "hello@lanternhill.example")
        page.wait_for(f"{PAGE}.querySelector('a[href^=mailto] ins.policyglot-word')")
        marked = f"{PAGE}.querySelector('a[href^=mailto] ins.policyglot-word').closest('p, li, dd')"
        self.assertIn("privacy@", page.evaluate(f"{marked}.querySelector('del').textContent"))
        page.evaluate("document.querySelector('[name=changes]').click()")
        page.wait_for(f"!{PAGE}.querySelector('.policyglot-word')")
        self.assertTrue(page.evaluate(f"""fetch({PAGE}.location.href).then((answer) => answer.text()).then((text) => {{
            const read = new DOMParser().parseFromString(text, "text/html");
            return {PAGE}.querySelector("main").isEqualNode(read.querySelector("main"));
        }})"""))
        self.assert_quiet(preview, page)

    def test_compares_with_the_last_commit(self):
        preview = Preview("--language", "en", is_committed=True)
        self.addCleanup(preview.close)
        page = self.browser.page(preview.address)
        page.wait_for("document.getElementById('compared').textContent == 'Since HEAD:site.yaml: nothing changed'")
        preview.change("    sold: no\n", "")
        page.wait_for("document.querySelector('#changes .removed')?.textContent.includes('sharing.sold')")
        page.wait_for(f"{PAGE}?.querySelector('#sharing .policyglot-note.change del')")
        self.assert_quiet(preview, page)

    def test_compares_again_after_a_commit_alone(self):
        preview = Preview("--language", "en", is_committed=True)
        self.addCleanup(preview.close)
        page = self.browser.page(preview.address)
        preview.change("    sold: no\n", "")
        page.wait_for("document.querySelector('#changes .removed')?.textContent.includes('sharing.sold')")
        preview.commit()
        page.wait_for("document.getElementById('compared').textContent == 'Since HEAD:site.yaml: nothing changed'")
        self.assert_quiet(preview, page)

    def test_compares_with_what_is_published_where_there_is_no_commit(self):
        preview = Preview("--language", "en", is_published=True)
        self.addCleanup(preview.close)
        self.assertIn("site.yaml: no commit holds it; what changed is told since what was published in “public”",
                      preview.lines)
        page = self.browser.page(preview.address)
        page.wait_for("document.getElementById('compared').textContent == 'Since what was published in public: nothing changed'")
        preview.change("keep: 10 years", "keep: 11 years")
        page.wait_for(f"{PAGE}?.querySelector('#retention-periods-payments ins.policyglot-word')?.textContent == '11'")
        self.assertEqual(page.evaluate("document.getElementById('materials').children.length"), 0)
        preview.generate()
        page.wait_for("document.getElementById('compared').textContent == 'Since what was published in public: nothing changed'")
        self.assert_quiet(preview, page)

    def test_ends_in_the_page_that_is_published(self):
        """What is changed in place is, in the end, what a new load would show."""
        preview, page = self.shown()
        page.evaluate("for (const name of ['findings', 'changes']) document.querySelector(`[name=${name}]`).click()")
        good = preview.site
        for old, new, seen in (
            ("    sold: no\n", "", "!page.getElementById('sharing-sold')"),
            ("keep: 10 years", "keep: 11 years", "page.body.textContent.includes('11 years')"),
            ("languages: [en, zh-Hans]", "languages: [zh-Hans, en]", "page.documentElement.lang == 'zh-Hans'"),
            (None, None, "page.getElementById('sharing-sold') && page.documentElement.lang == 'en'"),
        ):
            preview.save(preview.site.replace(old, new) if old else good)
            page.wait_for(f"((page) => {seen})({PAGE})")
            page.wait_for(f"""fetch({PAGE}.location.pathname).then((answer) => answer.text()).then((text) =>
                new DOMParser().parseFromString(text, 'text/html').body.isEqualNode({PAGE}.body))""")
        self.assert_quiet(preview, page)

    def test_follows_own_words_and_frames(self):
        preview, page = self.shown()
        words = page.evaluate("fetch('style.css').then((answer) => answer.text())")
        preview.save(words.replace("--paper: #fdfdfb", "--paper: #ff0000"), "Templates/pages/page.css")
        page.wait_for(f"getComputedStyle({PAGE}.body).backgroundColor == 'rgb(255, 0, 0)'")
        (preview.folder / "Templates/pages/page.css").unlink()
        page.wait_for(f"getComputedStyle({PAGE}.body).backgroundColor == 'rgb(253, 253, 251)'")
        self.assert_quiet(preview, page)

    def test_shows_the_facts_of_a_clause(self):
        preview, page = self.shown()
        page.evaluate("document.querySelector('[name=facts]').click()")
        page.wait_for(f"{PAGE}.querySelector('#sharing-sold .policyglot-note.fact')")
        note = page.evaluate(f"{PAGE}.querySelector('#sharing-sold .policyglot-note.fact').textContent")
        number = int(note.rsplit(":", 2)[1])
        self.assertIn("privacy.sharing.sold", note)
        self.assertIn("sold: no", preview.site.splitlines()[number - 1])
        self.assert_quiet(preview, page)

    def test_shows_one_language_a_phone_paper_and_the_dark(self):
        preview, page = self.shown()
        page.evaluate("document.querySelector('[name=page][value^=zh-Hans]').click()")
        page.wait_for(f"{PAGE}.documentElement.lang == 'zh-Hans' && {PAGE}.getElementById('sharing-sold')")
        page.wait_for(f"document.getElementById('plain').href == '{preview.address}zh-Hans/privacy/index.html'")
        page.evaluate("document.querySelector('[value=dark]').click()")
        page.wait_for(f"getComputedStyle({PAGE}.body).backgroundColor == 'rgb(21, 23, 26)'")
        page.evaluate("document.querySelector('[value=phone]').click()")
        page.wait_for("document.getElementById('page').getBoundingClientRect().width == 390")
        self.assertLessEqual(page.evaluate(f"{PAGE}.documentElement.scrollWidth"), 390)
        page.evaluate("document.querySelector('[value=paper]').click()")
        page.wait_for(f"getComputedStyle({PAGE}.querySelector('.contents')).display == 'none'")
        self.assertEqual(page.evaluate(f"getComputedStyle({PAGE}.body).backgroundColor"), "rgb(255, 255, 255)")
        page.evaluate("document.querySelector('[value=screen]').click(), document.querySelector('[value=\"\"]').click()")
        page.wait_for(f"getComputedStyle({PAGE}.querySelector('.contents')).display != 'none'")
        self.assert_quiet(preview, page)

    def test_is_reached_by_the_keyboard_alone(self):
        preview, page = self.shown()
        reached = set()
        for _ in range(60):
            page.press("Tab")
            where = page.evaluate(
                "document.activeElement.name || document.activeElement.id || document.activeElement.className"
                " || document.activeElement.closest('ol')?.id")
            reached.add(where)
            ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            if where != "page-frame" and page.evaluate("document.activeElement.localName") not in ("iframe", "body"):
                self.assertNotEqual(ring, "none", f"{where} shows that it has the focus")
            if page.evaluate("document.activeElement.localName") == "iframe":
                break
        self.assertLessEqual({"skip", "page", "width", "scheme", "findings", "facts", "plain", "print", "sections"}, reached)
        page.evaluate("document.querySelector('[name=page]:checked').focus()")
        page.press("ArrowRight")
        page.wait_for(f"{PAGE}.documentElement.lang == 'en' && {PAGE}.body.className == 'policy'")
        page.evaluate("document.querySelector('[name=facts]').focus()")
        page.press(" ")
        page.wait_for(f"{PAGE}.querySelector('.policyglot-note.fact')")
        self.assert_quiet(preview, page)

    def test_speaks_chinese(self):
        preview, page = self.open("--language", "zh-Hans")
        page.wait_for("document.getElementById('status').textContent.includes('页面与文件内容一致')")
        self.assertEqual(page.evaluate("document.documentElement.lang"), "zh-Hans")
        page.wait_for("document.querySelector('#sections button')?.textContent == '关于我们和本政策'")
        self.assert_quiet(preview, page)

    def test_offers_a_choice_of_several_sites(self):
        shops = {f"shops/{name}/{file}": file for name in ("tea", "茶") for file in ("site.yaml", "site.reviewed.yaml")}
        preview, page = self.open("--language", "en", "shops", files=shops)
        page.wait_for("document.querySelectorAll('main a').length == 2")
        page.evaluate("[...document.querySelectorAll('main a')].find((link) => link.textContent.includes('茶')).click()")
        page.wait_for(f"{PAGE}?.getElementById('sharing-sold')")
        self.assertEqual(page.evaluate("decodeURI(location.pathname)"), "/茶/")
        text = (preview.folder / "shops/茶/site.yaml").read_text(encoding="utf-8")
        preview.save(text.replace("keep: 10 years", "keep: 11 years"), "shops/茶/site.yaml")
        page.wait_for(f"{PAGE}.getElementById('retention-periods').textContent.includes('11 years')")
        self.assert_quiet(preview, page)

    def test_says_when_the_preview_is_gone(self):
        preview, page = self.shown()
        preview.process.terminate()
        page.wait_for("document.getElementById('status').textContent.includes('does not answer')")


if __name__ == "__main__":
    sys.exit(unittest.main())
