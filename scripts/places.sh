# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced: where installed files go, below PREFIX.

BIN=bin/cartdesk
MAN=share/man/man1/cartdesk.1
BASH_COMPLETION=share/bash-completion/completions/cartdesk
ZSH_COMPLETION=share/zsh/site-functions/_cartdesk
FISH_COMPLETION=share/fish/vendor_completions.d/cartdesk.fish
UNITS=lib/systemd/system
PAGES=share/doc/cartdesk
