"""A processor of JSON-LD 1.1 reads every privacy.jsonld whole, without fetching anything: no name is lost, no address left relative."""

import json
import unittest

import sites
from pyld import jsonld

BASE = "https://shop.example/privacy.jsonld"


def refuse(address, options=None):
    raise AssertionError(f"{address} was fetched")


jsonld.set_document_loader(refuse)


def keys(value, context):
    """Every name that a document uses for a property or a type, with the addresses of things, as they stand in it."""
    if isinstance(value, list):
        for one in value:
            yield from keys(one, context)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key == "@context":
                continue
            if key == "@type":
                yield from inner if isinstance(inner, list) else [inner]
            elif not key.startswith("@"):
                yield key
            if key != "rdfs:label":
                yield from keys(inner, context)


def full(name, context):
    prefix, _, rest = name.partition(":")
    return context[prefix] + rest


def expanded_keys(value):
    if isinstance(value, list):
        for one in value:
            yield from expanded_keys(one)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key == "@type":
                yield from inner if isinstance(inner, list) else [inner]
            elif not key.startswith("@"):
                yield key
            yield from expanded_keys(inner)


def identities(value):
    if isinstance(value, list):
        return [id for one in value for id in identities(one)]
    if isinstance(value, dict):
        return ([value["@id"]] if "@id" in value else []) + [id for inner in value.values() for id in identities(inner)]
    return []


class LinkedData(unittest.TestCase):
    def documents(self):
        for name in sites.SITES:
            file = sites.published(name) / "privacy.jsonld"
            yield name, json.loads(file.read_text(encoding="utf-8"))

    def test_every_name_is_expanded_and_none_lost(self):
        for name, document in self.documents():
            with self.subTest(site=name):
                context = document["@context"]
                expanded = jsonld.expand(document, {"base": BASE})
                said = sorted(full(key, context) for key in keys(document, context))
                self.assertEqual(said, sorted(expanded_keys(expanded)))
                self.assertTrue(said)
                for id in identities(expanded):
                    self.assertRegex(id, r"^(https?://|mailto:|tel:)")

    def test_is_a_graph_of_one_policy(self):
        for name, document in self.documents():
            with self.subTest(site=name):
                triples = jsonld.to_rdf(document, {"base": BASE})["@default"]
                vocabulary = "https://w3id.org/dpv#"
                kinds = [one["object"]["value"] for one in triples if one["predicate"]["value"].endswith("#type")]
                self.assertEqual(kinds.count(vocabulary + "PrivacyNotice"), 1)
                self.assertEqual([one["predicate"]["value"] for one in triples].count(vocabulary + "hasDataController"), 1)
                self.assertGreater(kinds.count(vocabulary + "PersonalDataProcess"), 0)
                # What is referred to is described, apart from the names of the vocabulary itself, pages and addresses.
                described = {one["subject"]["value"] for one in triples}
                for one in triples:
                    value = one["object"]
                    if value["type"] == "IRI" and "#" in value["value"] and not value["value"].startswith("http://www.w3.org"):
                        if value["value"].startswith(vocabulary) or "w3id.org/dpv/" in value["value"] and "/loc#" not in value["value"]:
                            continue
                        self.assertIn(value["value"], described)

    def test_labels_stand_in_every_language(self):
        for name, document in self.documents():
            languages = {path.parent.name for path in sites.published(name).glob("*/privacy")} - {"parallel"}
            labelled = [node for node in document["@graph"] if "rdfs:label" in node]
            self.assertTrue(labelled)
            for node in labelled:
                self.assertEqual(set(node["rdfs:label"]), languages, f"{name}: {node['@id']}")

    def test_facts_of_the_tea_shop(self):
        document = dict(self.documents())["tea"]
        nodes = {node["@id"]: node for node in jsonld.flatten(document, None, {"base": BASE})}
        base = "https://lanternhill.example/policies/privacy.jsonld"
        dpv = "https://w3id.org/dpv#"
        process = nodes[base + "#collection-occasions-cross-border-order"]
        self.assertEqual([one["@id"] for one in process[dpv + "hasPersonalData"]], [base + "#data.national-id"])
        self.assertEqual(nodes[base + "#data.national-id"]["@type"], ["https://w3id.org/dpv/pd#OfficialID"])
        storage = nodes[base + "#retention-periods-orders"]
        duration = nodes[storage[dpv + "hasDuration"][0]["@id"]]
        value = duration["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"][0]
        self.assertEqual(value, {"@value": "P3Y", "@type": "http://www.w3.org/2001/XMLSchema#duration"})


class GlobalPrivacyControl(unittest.TestCase):
    def test_stands_where_the_signal_is_heeded_and_nowhere_else(self):
        stated = {
            name: json.loads(file.read_text()) for name in sites.SITES
            if (file := sites.published(name) / ".well-known/gpc.json").exists()}
        self.assertEqual(stated, {"three-languages": {"gpc": True, "lastUpdate": "2026-11-02"}})


if __name__ == "__main__":
    unittest.main()
