/* A disk that fails on demand: put before the C library with LD_PRELOAD, it lets calls on the server's database files
 * fail. What fails, and from which call on, stands in a small file that the test maps into memory and changes while the
 * server runs; FAILING_DISK names it. Only tests use it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 4 };

/* The layout is that of failing_disk.py. */
struct control {
  int calls;  /* Which calls count: WRITE, SYNC, TRUNCATE; 0: the disk works. */
  int skip;   /* So many of them still work. */
  int times;  /* So many fail after those; then the disk works again. */
  int error;  /* errno of a failure. */
  int halves; /* Not 0: a write that fails writes its first half before. */
  int failed; /* How many have failed. */
  int seen;   /* How many have been counted. */
};

static struct control *control;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAILING_DISK");
  int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *memory = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (memory != MAP_FAILED) control = memory;
}

static int is_database(int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  const char *name = strrchr(path, '/');
  /* The log and the database itself; not its index in shared memory, not the witness. */
  return name && (!strcmp(name, "/capacity.sqlite") || !strcmp(name, "/capacity.sqlite-wal"));
}

static int fails(int call, int file) {
  if (!control || !(__atomic_load_n(&control->calls, __ATOMIC_SEQ_CST) & call) || !is_database(file)) return 0;
  int number = __atomic_fetch_add(&control->seen, 1, __ATOMIC_SEQ_CST);
  if (number < control->skip || number >= control->skip + control->times) return 0;
  __atomic_fetch_add(&control->failed, 1, __ATOMIC_SEQ_CST);
  errno = control->error;
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  if (!fails(WRITE, file)) return REAL(pwrite)(file, bytes, count, offset);
  if (control->halves && REAL(pwrite)(file, bytes, count / 2, offset) < 0) return -1;
  errno = control->error;
  return -1;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  if (!fails(WRITE, file)) return REAL(pwrite64)(file, bytes, count, offset);
  if (control->halves && REAL(pwrite64)(file, bytes, count / 2, offset) < 0) return -1;
  errno = control->error;
  return -1;
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (!fails(WRITE, file)) return REAL(write)(file, bytes, count);
  if (control->halves && REAL(write)(file, bytes, count / 2) < 0) return -1;
  errno = control->error;
  return -1;
}

int fsync(int file) { return fails(SYNC, file) ? -1 : REAL(fsync)(file); }
int fdatasync(int file) { return fails(SYNC, file) ? -1 : REAL(fdatasync)(file); }
int ftruncate(int file, off_t length) { return fails(TRUNCATE, file) ? -1 : REAL(ftruncate)(file, length); }
int ftruncate64(int file, off64_t length) { return fails(TRUNCATE, file) ? -1 : REAL(ftruncate64)(file, length); }
