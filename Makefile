# The commands of the README. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help run build deb test soak bench fuzz clean

# The real letter, where somebody has put it beside the project: see Tests/FidelityTests.
ifneq ($(wildcard ../shared/letters/brussels-2022.txt),)
export BELFRY_LETTERS ?= $(abspath ../shared/letters)
endif

# Swift's libraries are put into the program, so that it runs where Swift is not installed.
RELEASE = swift build -c release --static-swift-stdlib --product

# A settings file of a Belfry that is installed on this machine is not meant for what is built here.
export BELFRY_SETTINGS ?=

DATABASE ?= belfry.db
PORT ?= 8080
HOST ?= 127.0.0.1
FORM ?= orientation-letter
SECONDS ?= 3600

help:
	@echo "make run                  install what is missing, build, load the examples, serve them"
	@echo "make run LETTER=path      the same with your letter (FORM=$(FORM), PORT=$(PORT), DATABASE=$(DATABASE))"
	@echo "make build                build the program: .build/release/belfry"
	@echo "make deb                  pack it for Debian: .build/belfry_VERSION_ARCHITECTURE.deb"
	@echo "make test                 install what the tests need and run them all"
	@echo "make soak                 kill it, stop its database, ask two nodes: hundreds of times"
	@echo "make bench                measure speed and memory"
	@echo "make fuzz SECONDS=3600    look for input that the reader cannot bear"
	@echo "make clean                remove what was built"

build:
	@Scripts/install build
	$(RELEASE) belfry

run: build
	@Scripts/load "$(DATABASE)" "$(LETTER)" "$(FORM)"
	.build/release/belfry serve --database "sqlite:$(DATABASE)" --host "$(HOST)" --port "$(PORT)"

deb: build
	@Scripts/deb

test:
	@Scripts/test

soak:
	@Scripts/install test
	swift build
	@BELFRY_SOAK=1 .venv/bin/pytest --quiet -rP Tests/Faults

bench: build
	@Scripts/install bench
	$(RELEASE) measure
	@Benchmarks/run

fuzz:
	@Fuzz/run $(SECONDS)

clean:
	rm -rf .build .venv
