#!/usr/bin/env python3
"""The same pages by Python, PyYAML (libyaml) and Jinja2: build.py WORDS SHOPS STYLESHEET OUTPUT."""
import json
import pathlib
import sys

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from said import said, spoken


def main():
    words_file, shops, stylesheet, output = map(pathlib.Path, sys.argv[1:])
    words = json.loads(words_file.read_text(encoding="utf-8"))
    environment = Environment(
        loader=FileSystemLoader(pathlib.Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        keep_trailing_newline=True)
    frames = {name: environment.get_template(f"{name}.html") for name in ("index", "policy", "parallel")}
    style = stylesheet.read_bytes()
    for file in sorted(shops.rglob("site.yaml")):
        with open(file, encoding="utf-8") as stream:
            site = yaml.load(stream, yaml.CSafeLoader)
        folder = output / file.parent.relative_to(shops)
        editions = [(spoken(site, words[key]), said(site, words[key])) for key in ("en", "zh_Hans")]
        write(folder / "index.html", frames["index"].render(editions=editions).encode())
        write(folder / "style.css", style)
        write(folder / "parallel/privacy/index.html", frames["parallel"].render(editions=editions).encode())
        for (page, sections), (other, _) in (editions, editions[::-1]):
            text = frames["policy"].render(page=page, sections=sections, other=other, editions=editions)
            write(folder / page["words"]["tag"] / "privacy/index.html", text.encode())


def write(file, content):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


if __name__ == "__main__":
    main()
