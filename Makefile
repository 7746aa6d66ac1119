# labdeck: `make study` opens the program, `make test` runs the tests. Both install what they need.
# YES=1 (or CI) installs missing Debian packages without asking.

SWIFT ?= swift
PREFIX ?= /usr/local
VERSION := $(shell sed -n 's/.*let labdeckVersion = "\(.*\)".*/\1/p' Sources/labdeck/Version.swift 2>/dev/null)
RELEASE = -c release --static-swift-stdlib --disable-automatic-resolution

.PHONY: study test slow-test bench lint build verify check install dist deb tarball fuzz packages clean help

help:
	@echo 'make study    build and open labdeck'
	@echo 'make test     run all tests'
	@echo 'make slow-test  tests with real clients, in a virtual environment'
	@echo 'make lint     formatting, strictly'
	@echo 'make bench    benchmarks, beside other projects (ONLY=word)'
	@echo 'make install PREFIX=/usr/local'
	@echo 'make dist     a .deb and a tarball in dist/'

packages:
	@.ci/packages

build: packages
	@.ci/build-release

study: build
	@exec .build/release/labdeck

test: packages
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

slow-test: packages
	.ci/slow-tests

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

# ONLY=word measures what has the word in its name.
bench: build
	@.ci/peers
	$(SWIFT) build -c release --static-swift-stdlib --product labdeck-bench
	.build/release/labdeck-bench $(ONLY)

# FUZZ_TIME seconds for each fuzz target.
FUZZ_TIME ?= 60
fuzz: packages
	$(SWIFT) build --package-path Tests/Fuzz -c release -Xswiftc -sanitize=fuzzer
	for target in FuzzCloud FuzzMetadata FuzzPolicy FuzzProfiles FuzzSigning; do \
	  SWIFT_BACKTRACE=enable=no Tests/Fuzz/.build/release/$$target -max_total_time=$(FUZZ_TIME) -timeout=10 -max_len=16384 \
	    || exit 1; done

verify: build
	.build/release/labdeck verify

check: build
	.build/release/labdeck check

install: build
	.ci/install "$(DESTDIR)$(PREFIX)"

dist: build
	.ci/dist

clean:
	rm -rf .build dist
