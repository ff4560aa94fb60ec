#!/usr/bin/env python3
"""Makes the same job for three programs: prepare.py REPOSITORY SHOPS FOLDER.

SHOPS is what Tests/Engines/make-shops wrote. FOLDER gets `words.json`, the words that these shops need, as Locales has them, and
`hugo`, a site of Hugo with the shops as its data, their own files unchanged, and one content file for each page.
"""
import json
import pathlib
import shutil
import sys

import yaml

LANGUAGES = ["en", "zh-Hans"]
# The vocabularies whose terms stand in these shops, with the form in which the pages have them.
VOCABULARIES = {
    "data": None, "purpose": "phrase", "occasion": None, "method": None, "route": None, "excluded": None, "cookie-kind": None,
    "cookie-task": None, "recipient": "label", "event": None, "measure": None, "right": None, "change-notice": None, "device": None}


def main():
    top, shops, folder = map(pathlib.Path, sys.argv[1:])
    words = {language.replace("-", "_"): read_words(top, language) for language in LANGUAGES}
    folder.mkdir(parents=True)
    (folder / "words.json").write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    hugo = folder / "hugo"
    shutil.copytree(pathlib.Path(__file__).parent / "hugo", hugo)
    (hugo / "data").mkdir()
    shutil.copy(folder / "words.json", hugo / "data")
    style = (top / "Templates/pages/page.css").read_text(encoding="utf-8")
    (hugo / "layouts/policies/index.style.css").write_text(style, encoding="utf-8")
    for file in shops.rglob("site.yaml"):
        add_to_hugo(hugo, file, str(file.parent.relative_to(shops)))


def add_to_hugo(hugo, file, shop):
    data = hugo / "data/shops" / f"{shop}.yaml"
    data.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, data)
    content = hugo / "content/policies" / shop
    content.mkdir(parents=True)
    # Hugo sorts the keys of a map; the pages have them as they stand in the file.
    facts = json.loads(file.read_text(encoding="utf-8"))["privacy"]
    records = {
        "occasions": facts["collection"]["occasions"], "recipients": facts["sharing"]["recipients"],
        "periods": facts["retention"]["periods"], "measures": facts["security"]["measures"]}
    order = {name: list(keys) for name, keys in records.items()}
    for name, layout, path in [
            ("index", "index", ""), ("parallel", "parallel", "parallel/privacy/"),
            *((language, "policy", f"{language}/privacy/") for language in LANGUAGES)]:
        front = {"url": f"/{shop}/{path}", "layout": layout, "shop": shop.split("/"), "language": name.replace("-", "_"), "order": order}
        if name == "index":
            front["outputs"] = ["html", "style"]
        (content / f"page-{name}.md").write_text(json.dumps(front) + "\n", encoding="utf-8")


def read_words(top, language):
    """The words as plain maps, whose keys both kinds of template can name."""
    def read(name):
        with open(top / "Locales" / language / f"{name}.yaml", encoding="utf-8") as file:
            return yaml.load(file, Texts)

    privacy, vocabulary, values = read("privacy"), read("vocabulary"), read("values")
    words = {
        "tag": language, "title": privacy["title"], "summary": privacy["summary"], "effective": privacy["dates"]["effective"],
        "sections": privacy["sections"], "pages": read("pages"), "countries": read("countries"),
        "list": values["lists"]["and"], "date": values["date"], "months": values["months"],
        "days": values["units"]["days"]["other"], "month_units": values["units"]["months"]["other"],
        "clauses": privacy["clauses"], "precedence": read("precedence")["precedence"],
        "languages": {one: language_names(read("languages")[one]) for one in LANGUAGES},
        "separator": vocabulary["patterns"]["sentence-separator"], "open": vocabulary["data"]["cells"]["open"],
        "when": vocabulary["occasion"]["cells"]["closed"], "last": {},
        "terms": {name: terms(vocabulary[name], form) for name, form in VOCABULARIES.items()},
    }
    for name in VOCABULARIES:
        if "last-separator" in vocabulary[name]:
            words["last"][name] = "{before}" + vocabulary[name]["last-separator"] + "{after}"
    return underscored(words)


def language_names(names):
    """As the precedence clause names a version: in the list of all, and alone."""
    version = names.get("version", names["name"])
    return {"in-list": names.get("script-version", version), "version": version, "own": names["own"]}


def terms(vocabulary, form):
    each = vocabulary.get("each", "{item}")
    return {
        term: each.replace("{item}", word if isinstance(word, str) else word[form])
        for term, word in vocabulary["terms"].items()}


def underscored(value):
    if not isinstance(value, dict):
        return value
    return {key.replace("-", "_").replace(".", "_"): underscored(inner) for key, inner in value.items()}


class Texts(yaml.CSafeLoader):
    """Reads every plain value as the text that it is."""

    yaml_implicit_resolvers = {}


if __name__ == "__main__":
    main()
