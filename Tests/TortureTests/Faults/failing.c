/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Put in front of the C library by LD_PRELOAD: calls of the machine that fail as a test says.
   FAIL_SYNC=N      the N-th fsync of a plain file and all after it say EIO; its name is added to the file FAIL_MARK
   FAIL_WRITE=N     the N-th write to a plain file and all after it say ENOSPC, or what FAIL_CODE says
   FAIL_STATFS=HEX  every file system is of this kind
   FAIL_SIGNALS=1   every other call that a signal may end is ended by one first, and what is written is taken by halves */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/sem.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <time.h>
#include <unistd.h>

static long number(const char *name, int base) {
    const char *text = getenv(name);
    return text ? strtol(text, 0, base) : 0;
}

/* Whether the call is the one that fails, or after it. */
static int is_over(const char *name, long *calls) {
    long limit = number(name, 10);
    return limit > 0 && __atomic_add_fetch(calls, 1, __ATOMIC_SEQ_CST) >= limit;
}

static int is_signalled(void) {
    static long calls;
    return number("FAIL_SIGNALS", 10) && __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST) % 2;
}

static int is_plain(int file) {
    struct stat facts;
    return fstat(file, &facts) == 0 && S_ISREG(facts.st_mode);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL(code) do { errno = code; return -1; } while (0)

static long syncs, writes;

static int write_code(void) {
    long code = number("FAIL_CODE", 10);
    return code ? (int)code : ENOSPC;
}

static int is_unkept(int file) {
    const char *mark = getenv("FAIL_MARK");
    if (!is_plain(file) || !is_over("FAIL_SYNC", &syncs)) return 0;
    if (mark) {
        char link[64], path[4096];
        snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        ssize_t length = readlink(link, path, sizeof path);
        int to = open(mark, O_CREAT | O_WRONLY | O_APPEND, 0600);
        if (length > 0) REAL(write)(to, path, (size_t)length);
        close(to);
    }
    return 1;
}

int fsync(int file) {
    if (is_unkept(file)) FAIL(EIO);
    return REAL(fsync)(file);
}

int fdatasync(int file) {
    if (is_unkept(file)) FAIL(EIO);
    return REAL(fdatasync)(file);
}

ssize_t write(int file, const void *bytes, size_t count) {
    if (is_plain(file) && file > 2) {
        if (is_over("FAIL_WRITE", &writes)) FAIL(write_code());
    }
    if (is_plain(file) && is_signalled()) {
        if (count < 2) FAIL(EINTR);
        return REAL(write)(file, bytes, count / 2);
    }
    return REAL(write)(file, bytes, count);
}

static ssize_t put(int file, const void *bytes, size_t count, off64_t at) {
    if (file > 2 && is_over("FAIL_WRITE", &writes)) FAIL(write_code());
    if (is_signalled()) FAIL(EINTR);
    return REAL(pwrite64)(file, bytes, count, at);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) { return put(file, bytes, count, at); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { return put(file, bytes, count, at); }

ssize_t read(int file, void *bytes, size_t count) {
    if (is_plain(file) && is_signalled()) FAIL(EINTR);
    return REAL(read)(file, bytes, count);
}

int flock(int file, int how) {
    if (is_signalled()) FAIL(EINTR);
    return REAL(flock)(file, how);
}

int semop(int id, struct sembuf *steps, size_t count) {
    if (is_signalled()) FAIL(EINTR);
    return REAL(semop)(id, steps, count);
}

int semtimedop(int id, struct sembuf *steps, size_t count, const struct timespec *limit) {
    if (is_signalled()) FAIL(EINTR);
    return REAL(semtimedop)(id, steps, count, limit);
}

int statfs(const char *path, struct statfs *facts) {
    int code = REAL(statfs)(path, facts);
    long kind = number("FAIL_STATFS", 16);
    if (code == 0 && kind) facts->f_type = kind;
    return code;
}
