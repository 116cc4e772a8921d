/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sqlite3.h>

/* Swift cannot say SQLITE_TRANSIENT: SQLite takes a copy of what is bound. */
static inline int cartdesk_bind_text(sqlite3_stmt *statement, int place, const char *text, int length) {
    return sqlite3_bind_text(statement, place, text ? text : "", length, SQLITE_TRANSIENT);
}

static inline int cartdesk_bind_bytes(sqlite3_stmt *statement, int place, const void *bytes, int length) {
    return length ? sqlite3_bind_blob(statement, place, bytes, length, SQLITE_TRANSIENT)
                  : sqlite3_bind_zeroblob(statement, place, 0);
}
