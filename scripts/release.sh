# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced: builds the program as it is installed, Swift's libraries inside it, apart from the debug build.
# TRAITS=District builds the one that knows PostgreSQL too.

RELEASE_PATH=.build-release

build_release() {
    local binary="$RELEASE_PATH/release/cartdesk"
    [ -x "$binary" ] || say "Building Cartdesk; the first time takes some minutes."
    local log traits=()
    [ -z "${TRAITS:-}" ] || traits=(--traits "$TRAITS")
    log=$(mktemp)
    if ! swift build --configuration release --static-swift-stdlib --scratch-path "$RELEASE_PATH" --product cartdesk \
        "${traits[@]}" </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        say "The build failed; what the compiler said is above."
        return 1
    fi
    rm -f "$log"
    CARTDESK="$PWD/$binary"
}
