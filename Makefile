# `make` lists what there is to make. Nothing here needs a terminal or anything on standard input.

PREFIX ?= /usr/local
SWIFT ?= swift
SOURCES := Sources Tests Package.swift
RELEASE := .build/release/policyglot

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help site test lint format check validate reproducible release reference install installable deb clean builtin-files locale-data goldens coverage reading conformance mutation test-ci test-schema test-deb test-browser test-pages linked-data test-publishing test-engines test-reliability fuzz bench bench-validate bench-preview prepare

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 24

site: release ## build the tool and write the repository's own site into public/
	$(RELEASE) generate site.yaml

test: prepare ## run every test that needs Swift and libyaml alone
	$(SWIFT) test

lint: prepare ## hold the sources to the project's format
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format: prepare ## format the sources
	$(SWIFT) format --in-place --recursive $(SOURCES)

# On one day, so that what passed once passes until something here changes.
validate: site ## check the published site of site.yaml against its facts, and every shop of Tests/Shops
	$(RELEASE) validate --as-of 2026-12-01 --check site.yaml
	$(RELEASE) validate --as-of 2026-12-01 Tests/Shops
	$(RELEASE) validate --as-of 2026-12-01 Tests/OtherShops

check: test lint validate reproducible ## everything that has to pass before a change goes in
	@echo 'check: passed'

reproducible: release ## generate every site twice, under other conditions, and compare the bytes
	.ci/reproducible $(RELEASE)

release: prepare
	$(SWIFT) build -c release --product policyglot

# The installed program carries the Swift library inside, where the system allows it: it has to outlive the toolchain.
install: installable ## install the tool below $(PREFIX), with completions and its manual page; DESTDIR stages it elsewhere
	.ci/install $(RELEASE) "$(DESTDIR)$(PREFIX)"

installable: prepare
	$(SWIFT) build -c release --product policyglot $$([ "$$(uname)" = Darwin ] || echo --static-swift-stdlib)

deb: installable ## make a package of Debian, which needs no Swift, in .build/deb
	.ci/deb $(RELEASE) .build/deb

# A Debian of its own comes into a folder, and lintian and the shells from Debian, for this target alone. It needs root.
test-deb: deb ## install the package in a small Debian without Swift, and run it there
	.ci/test-deb .build/deb/policyglot_*.deb $(RELEASE)

clean: ## remove what was built and the repository's own pages
	rm -rf .build public

builtin-files: ## list Templates and Locales for the executable again, after a file came or went
	.ci/builtin-files

# What the next two wrote has to be read by a person, so the tests that wrote it fail, and pass when they are run again.
reference: ## write what is derived in Documentation: the pages of the facts, the rules and the laws, and the JSON Schema
	$(SWIFT) build --product policyglot
	.build/debug/policyglot reference >Documentation/reference.md
	.build/debug/policyglot rules --markdown >Documentation/rules.md
	.build/debug/policyglot laws --markdown >Documentation/laws.md
	.build/debug/policyglot schema >Documentation/site.schema.json
	.build/debug/policyglot manual >Documentation/policyglot.1

locale-data: prepare ## write the names, dates and lists of Locales again from Foundation's data
	LOCALE_DATA=write $(SWIFT) test --filter LocaleDataTests

goldens: prepare ## write the expected outputs of the tests again
	GOLDEN=write $(SWIFT) test --filter Golden

# A change that nothing finds fails the target, and stands at the end of the results. SHARE=10 tries one in ten.
SHARE ?= 1
mutation: prepare ## change every part of six sites in turn, and count what the checks find: Tests/Mutation/results.md
	$(SWIFT) build -c release --product mutation
	.build/release/mutation Tests/Mutation $(SHARE)

coverage: prepare ## print how much of policies that the catalogue was not made for facts can say
	$(SWIFT) test --filter OtherShopsTests | grep 'by facts'

reading: prepare ## print how many questions readers of the pages alone answered right
	$(SWIFT) test --filter ReadingTests | grep 'read right'

conformance: prepare ## run the suites and schemas of others: make conformance DATA=DIR
	@[ -d "$(DATA)" ] || { echo 'conformance: DATA must name the folder that holds the suites' >&2; exit 2; }
	.ci/validators .build/validators
	PATH="$(CURDIR)/.build/validators/bin:$$PATH" CONFORMANCE_DATA="$(abspath $(DATA))" $(SWIFT) test --filter Conformance

# pre-commit comes from PyPI into .build, for this target alone.
test-ci: prepare ## run the steps of the CI files, and the hooks by pre-commit itself
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --filter ContinuousIntegrationTests
	[ -x .build/pre-commit/bin/pre-commit ] || { python3 -m venv .build/pre-commit && .build/pre-commit/bin/pip install --quiet pre-commit; }
	.ci/test-pre-commit .build/debug/policyglot .build/pre-commit/bin/pre-commit

# check-jsonschema comes from PyPI into .build, for this target alone.
test-schema: prepare ## hold the JSON Schema against the validator, by a validator of others: both accept and refuse the same sites
	$(SWIFT) build --product policyglot
	.ci/test-schema .build/debug/policyglot

# Chromium comes from Debian and axe-core from PyPI, for this target alone.
test-browser: prepare ## run the tests of the preview and of every page in a real Chromium
	$(SWIFT) build --product policyglot
	.ci/test-browser .build/debug/policyglot

# nginx, PHP, WordPress and Node.js come from Debian and graphql-core from PyPI, for this target alone.
test-publishing: prepare ## publish sites as Documentation/publishing.md says, to nginx, WordPress, Shopify and WeChat
	$(SWIFT) build --product policyglot
	.ci/test-publishing .build/debug/policyglot

# w3m and Java come from Debian, the Nu HTML Checker and a processor of JSON-LD from PyPI, for this target alone.
test-pages: prepare ## hold every page to the Nu HTML Checker and a text browser, and the linked data to a processor of JSON-LD
	$(SWIFT) build --product policyglot
	.ci/test-pages .build/debug/policyglot

linked-data: prepare ## print how much of the facts of real shops linked data says
	$(SWIFT) test --filter LinkedDataTests | grep 'linked data:'

COUNT ?= 10000

test-engines: release ## publish COUNT shops (10000) plainly, by GNU parallel and on Apache Spark, and compare every byte
	.ci/engines .build/engines
	Tests/Engines/run $(RELEASE) $(COUNT) .build/engines/bin/python

# The debug build has to make the same bytes. faketime, which sets the clock of a program, comes from Debian for this target alone.
KILLS ?= 200
SHOPS ?= 100

test-reliability: release ## kill generate at KILLS moments, fill its disk, run it twice at once, set its clock: nothing may be torn
	$(SWIFT) build --product policyglot
	.ci/faketime
	Tests/Reliability/run $(RELEASE) --other .build/debug/policyglot --kills $(KILLS) --shops $(SHOPS)

# With several sanitizers the compiler takes only the last option, so that it gets both in one.
RUNS ?= 1000000
SANITIZED := --sanitize address --sanitize fuzzer -Xswiftc -sanitize=address,fuzzer

fuzz: prepare ## hand RUNS inputs (1000000) of libFuzzer to the reader, the facts, the messages, the frame and a kept version, with AddressSanitizer
	FUZZING=yes $(SWIFT) build -c release --product fuzz $(SANITIZED) --scratch-path .build-fuzzing
	Tests/Fuzzing/run .build-fuzzing/release/fuzz $(RUNS)

# COUNT='1000 10000 100000' measures three lists of shops.
ROUNDS ?= 5
bench: COUNT = 1000 10000
bench: prepare ## measure generate of one shop and of COUNT (1000 and 10000) against Hugo, Jinja2 and cp -r
	$(SWIFT) build -c release --product policyglot $$([ "$$(uname)" = Darwin ] || echo --static-swift-stdlib) --scratch-path .build-benchmark
	Tests/Benchmarks/generate/run .build-benchmark/release/policyglot $(ROUNDS) $(COUNT)

bench-validate: prepare ## measure a cold validate against an empty program, yamllint and check-jsonschema
	$(SWIFT) build -c release --product policyglot $$([ "$$(uname)" = Darwin ] || echo --static-swift-stdlib) --scratch-path .build-benchmark
	Tests/Benchmarks/validate/run .build-benchmark/release/policyglot

bench-preview: prepare ## measure from a save to the new text in a real browser, beside hugo server
	$(SWIFT) build -c release --product policyglot $$([ "$$(uname)" = Darwin ] || echo --static-swift-stdlib) --scratch-path .build-benchmark
	Tests/Benchmarks/preview/run .build-benchmark/release/policyglot

prepare:
	@.ci/prepare $(SWIFT)
