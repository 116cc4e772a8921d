// SPDX-License-Identifier: GPL-3.0-or-later
//
// GNU readline without its globals: Swift 6 refuses C variables, so each one in use has an inline setter or getter.
// Nothing here keeps state of its own: a static variable in a header would exist once per object file.

#ifndef CARTDESK_CREADLINE_SHIM_H
#define CARTDESK_CREADLINE_SHIM_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <langinfo.h>
#include <locale.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#include <readline/readline.h>
#include <readline/history.h>

// What a getc function returns to make readline give the line up at once.
static inline int cartdesk_rl_read_error(void) { return READERR; }

static inline void cartdesk_rl_set_name(const char *name) { rl_readline_name = name; }
static inline void cartdesk_rl_set_getc(rl_getc_func_t *function) { rl_getc_function = function; }
static inline void cartdesk_rl_set_completion(rl_completion_func_t *function) {
    rl_attempted_completion_function = function;
}
static inline void cartdesk_rl_set_match_display(rl_compdisp_func_t *function) {
    rl_completion_display_matches_hook = function;
}

// Literals live for ever, so these pointers never dangle.
static inline void cartdesk_rl_set_word_breaks(void) {
    rl_completer_word_break_characters = " \t\n";
    rl_basic_word_break_characters = " \t\n";
    rl_completer_quote_characters = "\"";
}

// Our order of matches is meant, environment variables are ours, and the window's size is asked for by us.
static inline void cartdesk_rl_set_manners(void) {
    rl_sort_completion_matches = 0;
    rl_ignore_completion_duplicates = 0;
    rl_change_environment = 0;
    rl_catch_signals = 1;
    rl_catch_sigwinch = 0;
}

// At a question nothing is completed, and a scanner's TAB is a blank.
static inline void cartdesk_rl_set_completes(int yes) { rl_inhibit_completion = !yes; }

// These two are reset by readline before every completion.
static inline void cartdesk_rl_completion_is_ours(void) { rl_attempted_completion_over = 1; }
static inline void cartdesk_rl_set_append(int character) { rl_completion_append_character = character; }

static inline const char *cartdesk_rl_line(void) { return rl_line_buffer ? rl_line_buffer : ""; }
static inline int cartdesk_rl_point(void) { return rl_point; }
static inline int cartdesk_rl_end(void) { return rl_end; }
static inline int cartdesk_rl_version(void) { return rl_readline_version; }

static inline void cartdesk_rl_write(const char *text) {
    FILE *out = rl_outstream ? rl_outstream : stdout;
    fputs(text, out);
    fflush(out);
}

// Character types follow the environment; where it says nothing at all, text is UTF-8 all the same.
static inline void cartdesk_set_locale(void) {
    setlocale(LC_ALL, "");
    setlocale(LC_NUMERIC, "C");
    const char *asked = getenv("LC_ALL");
    if (!asked || !*asked) asked = getenv("LC_CTYPE");
    if (!asked || !*asked) asked = getenv("LANG");
    if (!asked || !*asked) setlocale(LC_CTYPE, "C.UTF-8");
}

// Declared by the headers only to those who ask for XOPEN.
extern int wcwidth(wchar_t character);

static inline int cartdesk_speaks_utf8(void) {
    const char *codeset = nl_langinfo(CODESET);
    return codeset && codeset[0] == 'U' && codeset[1] == 'T' && codeset[2] == 'F';
}

// The same terminal without its echo; nothing else is touched.
static inline struct termios cartdesk_unheard(struct termios seen) {
    seen.c_lflag &= ~(tcflag_t)(ECHO | ECHONL);
    return seen;
}

// Typed characters unseen, whole lines only, no suspending with the echo off.
static inline struct termios cartdesk_unseen(struct termios seen) {
    seen.c_lflag &= ~(tcflag_t)(ECHO | ECHOE | ECHOK | ECHONL);
    seen.c_lflag |= ICANON | ISIG;
    seen.c_iflag |= ICRNL;
    seen.c_cc[VSUSP] = _POSIX_VDISABLE;
    return seen;
}

#endif
