/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#include "host.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/ipc.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

union turn_argument { int value; struct semid_ds *state; unsigned short *all; };

int cartdesk_turn_make(int mode) {
    int id = semget(IPC_PRIVATE, 1, IPC_CREAT | IPC_EXCL | mode);
    if (id < 0) return -errno;
    union turn_argument one = { .value = 1 };
    if (semctl(id, 0, SETVAL, one) < 0) { int was = errno; semctl(id, 0, IPC_RMID); return -was; }
    return id;
}

long cartdesk_turn_since(int id) {
    struct semid_ds state;
    union turn_argument ask = { .state = &state };
    if (semctl(id, 0, IPC_STAT, ask) < 0) return 0;
    return state.sem_perm.__key == IPC_PRIVATE && state.sem_nsems == 1 ? (long)state.sem_ctime : 0;
}

int cartdesk_turn_take(int id, int seconds) {
    struct sembuf take = { .sem_num = 0, .sem_op = -1, .sem_flg = SEM_UNDO };
    struct timespec limit = { .tv_sec = seconds };
    return semtimedop(id, &take, 1, &limit) < 0 ? errno : 0;
}

int cartdesk_turn_give(int id) {
    struct sembuf give = { .sem_num = 0, .sem_op = 1, .sem_flg = SEM_UNDO };
    while (semop(id, &give, 1) < 0)
        if (errno != EINTR) return errno;
    return 0;
}

void cartdesk_turn_drop(int id) { semctl(id, 0, IPC_RMID); }

long cartdesk_filesystem(const char *path) {
    struct statfs facts;
    return statfs(path, &facts) < 0 ? 0 : (long)((unsigned long)facts.f_type & 0xFFFFFFFFul);
}

/* Linux counts both per thread. The class of idle threads (3) has no name in any header that a program includes. */
void cartdesk_give_way(void) {
    setpriority(PRIO_PROCESS, 0, 19);
    syscall(SYS_ioprio_set, 1, 0, 3 << 13);
}

void cartdesk_write_back(int file) {
    sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
}
