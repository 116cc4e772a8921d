/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls of the host that Swift cannot make. */
/* A System V semaphore as a queue: the kernel serves writers in order of arrival, and SEM_UNDO frees what a killed holder held.
   Swift cannot call semctl, which takes variable arguments. */
#ifndef CARTDESK_HOST_H
#define CARTDESK_HOST_H
/* A new semaphore of value 1; its id, or the negated errno. */
int cartdesk_turn_make(int mode);
/* When the semaphore got its value, in seconds since 1970, if one with this id is there, may be used and is a private one with one member;
   otherwise 0. With the id it names one queue for ever: a machine gives ids out again after a restart. */
long cartdesk_turn_since(int id);
/* Waits for the turn, at most so many seconds; 0, or the errno (EAGAIN: the time is up, EINTR: a signal came, EIDRM or EINVAL: it is gone). */
int cartdesk_turn_take(int id, int seconds);
int cartdesk_turn_give(int id);
void cartdesk_turn_drop(int id);
/* The magic number of the file system that holds the path; 0 when it cannot be told. */
long cartdesk_filesystem(const char *path);
/* From here on the calling thread, and those it starts, are last in line for the processor and the disk. */
void cartdesk_give_way(void);
/* Waits until what was written to the file so far is on its way to the disk and has arrived; no promise about its name or size. */
void cartdesk_write_back(int file);
#endif
