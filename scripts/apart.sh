# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced: runs tests with a folder for temporary files of their own and, where the machine lets us, with semaphores of their own. What they leave
# there is a fault of theirs: a machine has 32,000 semaphores in all, and copies of desks hold hashes of passphrases.

APART_FOLDER=""

begin_apart() {
    APART_FOLDER=$(mktemp -d /tmp/cartdesk-tests.XXXXXX)
    mkdir "$APART_FOLDER/tmp"
}

end_apart() {
    [ -z "$APART_FOLDER" ] || rm -rf "$APART_FOLDER"
    APART_FOLDER=""
}

# apart COMMAND...: its exit code is the command's.
apart() {
    local own=()
    if [ "$(id -u)" -eq 0 ] && unshare --ipc true 2>/dev/null; then own=(unshare --ipc); fi
    TMPDIR="$APART_FOLDER/tmp" APART_COUNT="$APART_FOLDER/semaphores" ${own[@]+"${own[@]}"} bash -c '
        semaphores() { tail -n +2 /proc/sysvipc/sem 2>/dev/null | wc -l; }
        before=$(semaphores)
        code=0
        "$@" || code=$?
        echo $(($(semaphores) - before)) >"$APART_COUNT"
        exit $code' _ "$@"
}

# nothing_left: says what the last run left, and fails if it left something. The build tool has folders and locks of its own there.
nothing_left() {
    local files count
    files=$(find "$APART_FOLDER/tmp" -mindepth 1 -maxdepth 1 ! -name 'TemporaryDirectory.*' ! -name '*.lock' -printf '%f\n' | head -n 5)
    count=$(cat "$APART_FOLDER/semaphores")
    [ -z "$files" ] || say "The tests left files behind: $(echo $files)"
    [ "$count" -le 0 ] || say "The tests left $count semaphores behind (ipcs -s)."
    [ -z "$files" ] && [ "$count" -le 0 ]
}
