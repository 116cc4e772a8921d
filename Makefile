# SPDX-License-Identifier: GPL-3.0-or-later
# What there is to type. The work is in scripts/, one short file each.

PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: help run test bench torture format docs install uninstall clean

help:
	@echo "make run       install what is missing, build, open a rehearsal school at the prompt"
	@echo "make test      install what tests need, build, run every test on SQLite and PostgreSQL"
	@echo "make bench     measure against the raw engines, write docs/benchmarks.md (a quarter of an hour)"
	@echo "make torture   the long versions of the reliability tests, and the fuzzer; TORTURE_SEED=N does it again"
	@echo "make format    put the sources into the house's layout"
	@echo "make docs      write the generated pages of docs/ anew"
	@echo "make install   PREFIX=$(PREFIX): program, manual page, completions, nightly timer"
	@echo "make uninstall remove what install put there; desks are left alone"
	@echo "make clean     remove what was built; rehearsals and desks are left alone"

run:
	@scripts/run.sh

test:
	@scripts/test.sh

bench:
	@scripts/bench.sh

torture:
	@TORTURE_SEED="$(TORTURE_SEED)" scripts/torture.sh

format:
	@swift format format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks

docs:
	@scripts/docs.sh

install:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install.sh

uninstall:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/uninstall.sh

clean:
	rm -rf .build .build-release .build-bench .build-fuzz .build-torture .bench
