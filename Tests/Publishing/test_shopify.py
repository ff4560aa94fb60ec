"""The documented script against a stand-in for the Admin API of Shopify, which checks each request against its schema."""

import hashlib
import http.server
import json
import pathlib
import shutil
import tempfile
import threading
import unittest

import graphql

from shared import REPOSITORY, SITES, TEA, documented, generate, name, shell

SCHEMA = graphql.build_schema((pathlib.Path(__file__).parent / "shopify.graphql").read_text())
POLICY = "gid://shopify/ShopPolicy/1"
TOKEN = "shpat_of_this_test"


class Shop:
    """A shop: its policy, the translations of it, and what was asked."""

    def __init__(self, locale="en", others=("zh-CN", "zh-TW")):
        self.locale, self.others = locale, others
        self.body, self.translations, self.requests = "the policy before", {}, []

    def shopPolicyUpdate(self, _, shopPolicy):
        if len(shopPolicy["body"].encode()) > 512_000:
            return {"userErrors": [{"code": "TOO_BIG", "field": ["shopPolicy", "body"], "message": "is too big"}]}
        self.body = shopPolicy["body"]
        # A translation is of one text; Shopify marks those of another one as outdated.
        self.translations = {}
        return {"shopPolicy": {"id": POLICY, "type": shopPolicy["type"], "body": self.body}, "userErrors": []}

    def translatableResource(self, _, resourceId):
        content = {"key": "body", "value": self.body, "locale": self.locale, "digest": self.digest}
        other = {"key": "title", "value": "Privacy policy", "locale": self.locale, "digest": "0"}
        return {"resourceId": resourceId, "translatableContent": [other, content]} if resourceId == POLICY else None

    def translationsRegister(self, _, resourceId, translations):
        errors = [
            {"field": ["translations"], "message": f"{each['locale']} is not a locale of this shop"}
            for each in translations
            if each["locale"] not in self.others
        ]
        errors += [
            {"field": ["translations"], "message": "the digest is of another text"}
            for each in translations
            if (each["key"], each["translatableContentDigest"]) != ("body", self.digest) or resourceId != POLICY
        ]
        if not errors:
            self.translations.update({each["locale"]: each["value"] for each in translations})
        return {"translations": None if errors else translations, "userErrors": errors}

    @property
    def digest(self):
        return hashlib.sha256(self.body.encode()).hexdigest()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.shop.requests.append(request["query"])
        if self.headers["X-Shopify-Access-Token"] != TOKEN or self.headers["Content-Type"] != "application/json":
            return self.answer(401, {"errors": "Invalid API key or access token"})
        result = graphql.graphql_sync(
            SCHEMA, request["query"], root_value=self.server.shop, variable_values=request["variables"]
        )
        self.answer(200, result.formatted)

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Shopify(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="policyglot-shopify-"))
        self.addCleanup(shutil.rmtree, self.folder, True)

    def payload(self, site=SITES[0]):
        generate(self.folder / name(site), "--format", "shopify,fragment", site=site)
        return self.folder / name(site) / "shopify" / "privacy" / "privacy.json"

    def send(self, payload, shop, token=TOKEN, script='"$SCRIPT" "$PAYLOAD"'):
        """Runs the documented script; no shop is reachable but this stand-in."""
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.shop = shop
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/admin/api/2026-10/graphql.json"
        try:
            return shell(
                script, self.folder, SHOPIFY_API=address, SHOPIFY_TOKEN=token, no_proxy="*", PAYLOAD=str(payload),
                SCRIPT=str(REPOSITORY / "Documentation" / "publishing" / "shopify"),
            )
        finally:
            server.shutdown()
            server.server_close()

    def test_sets_the_policy_and_every_translation_of_every_site(self):
        for site in SITES:
            payload = self.payload(site)
            fragments = {
                path.parts[-3]: path.read_text() for path in (self.folder / name(site)).rglob("*.fragment.html")
            }
            locales = {"en": "en", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
            first = json.loads(payload.read_text())["locale"]
            shop = Shop(first, set(locales.values()) - {first})
            run = self.send(payload, shop)
            self.assertEqual((run.returncode, run.stderr), (0, ""), name(site))
            texts = {locales[language]: text for language, text in fragments.items()}
            self.assertEqual(shop.body, texts.pop(first), name(site))
            self.assertEqual(shop.translations, texts, name(site))
            self.assertIn(f"set in {first}", run.stdout)

    def test_is_run_as_documented(self):
        (self.folder / "Documentation").symlink_to(REPOSITORY / "Documentation")
        generate(self.folder / "shopify", "--format", "shopify", site=TEA)
        shop = Shop()
        run = self.send("", shop, script=documented("SHOPIFY_SHOP=").replace("SHOPIFY_TOKEN=…", f"SHOPIFY_TOKEN={TOKEN}"))
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual((list(shop.translations), len(shop.requests)), (["zh-CN"], 3))

    def test_says_what_is_missing_and_stops(self):
        payload = self.payload()
        shop = Shop(others=())
        run = self.send(payload, shop)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("zh-CN is not a locale of this shop", run.stderr)
        self.assertEqual(shop.translations, {})

    def test_changes_nothing_with_a_wrong_token_and_tells_nobody_the_token(self):
        shop = Shop()
        run = self.send(self.payload(), shop, token="wrong")
        self.assertNotEqual(run.returncode, 0)
        self.assertEqual((shop.body, len(shop.requests)), ("the policy before", 1))
        self.assertNotIn("wrong", run.stdout + run.stderr)

    def test_asks_for_no_translation_of_what_was_refused(self):
        payload = self.payload()
        value = json.loads(payload.read_text())
        value["shopPolicyUpdate"]["shopPolicy"]["body"] = "x" * 512_001
        payload.write_text(json.dumps(value))
        shop = Shop()
        run = self.send(payload, shop)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("is too big", run.stderr)
        self.assertEqual((shop.body, len(shop.requests)), ("the policy before", 1))

    def test_sends_one_request_for_a_policy_in_one_language(self):
        payload = self.payload()
        value = json.loads(payload.read_text())
        value["translationsRegister"]["translations"] = []
        payload.write_text(json.dumps(value))
        shop = Shop()
        self.assertEqual(self.send(payload, shop).returncode, 0)
        self.assertEqual((len(shop.requests), shop.translations), (1, {}))


if __name__ == "__main__":
    unittest.main()
