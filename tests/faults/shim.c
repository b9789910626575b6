// What does a disk do that fails? A library that is loaded before the C library (LD_PRELOAD, Linux): it counts the calls by
// which a program changes files below one folder, and lets one of them fail.
//
//   MIDBACK_FAULTS_BELOW   the folder; what lies elsewhere is never touched
//   MIDBACK_FAULTS_AT      which call, from 1
//   MIDBACK_FAULTS_HOW     what becomes of it, see `how` below; nothing where it is not set
//   MIDBACK_FAULTS_UNTIL   a file: once it is there, a fault that stays is over
//   MIDBACK_FAULTS_REPORT  a file for what was met and how many calls there were
//   MIDBACK_FAULTS_TRACE   a file for the name of every call
//   MIDBACK_FAULTS_SYNCED  an empty folder, for what is on the disk for sure
//
// What is open can always be read. Names (made, changed, removed) are on the disk at once; contents and lengths are when they are synced.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

// With this the program ends where it was to end on the spot: no code of its own.
#define ENDED 86

enum how {
    NOTHING,
    ONCE,      // one call fails
    STAYING,   // it and each one after it fail, until that is over
    SHORT,     // half of it is written, and that is said: every program has to go on
    TORN,      // half of it is written, and it fails
    DIE,       // the program ends before it
    TORN_DIE,  // the program ends when half of it is written
    LOST,      // the program and the power end before it: of each file what was synced last is left
};

static enum how how;
static int number = EIO;
static unsigned long long at;
static char below[PATH_MAX];
static size_t below_length;
static const char *until, *report, *synced;
static int trace = -1;
static atomic_ullong calls;
static atomic_int was_met;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static ssize_t (*real_pwritev)(int, const struct iovec *, int, off_t);
static ssize_t (*real_copy)(int, off_t *, int, off_t *, size_t, unsigned);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_truncate)(const char *, off_t);
static int (*real_fallocate)(int, off_t, off_t);
static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_rename)(const char *, const char *);
static int (*real_renameat)(int, const char *, int, const char *);
static int (*real_link)(const char *, const char *);
static int (*real_unlink)(const char *);
static int (*real_unlinkat)(int, const char *, int);
static int (*real_mkdir)(const char *, mode_t);
static int (*real_rmdir)(const char *);
static void *(*real_mmap)(void *, size_t, int, int, int, off_t);

static void *next(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL) {
        fprintf(stderr, "shim: the C library has no %s\n", name);
        abort();
    }
    return found;
}

static void find(void) {
    // Other libraries may call before this one is set up.
    if (real_write != NULL) return;
    real_pwrite = next("pwrite64");
    real_writev = next("writev");
    real_pwritev = next("pwritev64");
    real_copy = next("copy_file_range");
    real_fsync = next("fsync");
    real_fdatasync = next("fdatasync");
    real_ftruncate = next("ftruncate64");
    real_truncate = next("truncate64");
    real_fallocate = next("posix_fallocate64");
    real_open = next("open64");
    real_openat = next("openat64");
    real_rename = next("rename");
    real_renameat = next("renameat");
    real_link = next("link");
    real_unlink = next("unlink");
    real_unlinkat = next("unlinkat");
    real_mkdir = next("mkdir");
    real_rmdir = next("rmdir");
    real_mmap = next("mmap64");
    real_write = next("write");
}

static void say(const char *text) {
    if (report == NULL) return;
    int file = real_open(report, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) return;
    if (real_write(file, text, strlen(text)) < 0) abort();
    close(file);
}

// Where a file's synced contents lie: all in one folder.
static void place_of(const char *path, char *place) {
    if (snprintf(place, PATH_MAX, "%s/", synced) >= PATH_MAX) abort();
    size_t at = strlen(place);
    for (const char *from = path + below_length + 1; *from != 0 && at < PATH_MAX - 1; from++) {
        place[at++] = *from == '/' ? '%' : *from;
    }
    place[at] = 0;
}

// Whether there was anything to copy.
static int copies(const char *from, const char *to) {
    static _Thread_local char bytes[1 << 16];
    int in = real_open(from, O_RDONLY | O_CLOEXEC);
    if (in < 0) return 0;
    int out = real_open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    ssize_t length;
    while ((length = read(in, bytes, sizeof bytes)) > 0) {
        if (real_write(out, bytes, length) != length) abort();
    }
    close(in);
    close(out);
    return 1;
}

// It is on the disk as it is now.
static void keep(const char *path) {
    char place[PATH_MAX];
    struct stat found;
    if (how != LOST || stat(path, &found) != 0 || !S_ISREG(found.st_mode)) return;
    place_of(path, place);
    if (!copies(path, place)) abort();
}

static int keep_one(const char *path, const struct stat *found, int kind, struct FTW *where) {
    (void)found, (void)where;
    if (kind == FTW_F) keep(path);
    return 0;
}

// It has another name, or none.
static void forget(const char *path, const char *other) {
    char place[PATH_MAX], next_place[PATH_MAX];
    if (how != LOST) return;
    place_of(path, place);
    if (other == NULL) {
        real_unlink(place);
    } else {
        place_of(other, next_place);
        if (real_rename(place, next_place) != 0) real_unlink(next_place);
    }
}

static int lose_one(const char *path, const struct stat *found, int kind, struct FTW *where) {
    char place[PATH_MAX];
    (void)found, (void)where;
    if (kind != FTW_F) return 0;
    place_of(path, place);
    if (!copies(place, path) && real_truncate(path, 0) != 0) abort();
    return 0;
}

__attribute__((noreturn)) static void ends(void) {
    if (how == LOST) nftw(below, lose_one, 8, FTW_PHYS);
    _exit(ENDED);
}

__attribute__((constructor)) static void begin(void) {
    find();
    const char *folder = getenv("MIDBACK_FAULTS_BELOW"), *wish = getenv("MIDBACK_FAULTS_HOW");
    const char *which = getenv("MIDBACK_FAULTS_AT"), *into = getenv("MIDBACK_FAULTS_TRACE");
    until = getenv("MIDBACK_FAULTS_UNTIL");
    report = getenv("MIDBACK_FAULTS_REPORT");
    synced = getenv("MIDBACK_FAULTS_SYNCED");
    if (folder == NULL || strlen(folder) >= sizeof below) return;
    strcpy(below, folder);
    below_length = strlen(below);
    if (into != NULL) trace = real_open(into, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (which != NULL) at = strtoull(which, NULL, 10);
    if (wish == NULL) return;
    static const struct {
        const char *name;
        enum how how;
        int number;
    } hows[] = {
        {"eio", ONCE, EIO},       {"enospc", ONCE, ENOSPC}, {"eio-on", STAYING, EIO}, {"enospc-on", STAYING, ENOSPC},
        {"short", SHORT, 0},      {"torn", TORN, EIO},      {"die", DIE, 0},          {"torn-die", TORN_DIE, 0},
        {"lost", LOST, 0},        {"lost-lying", LOST, 1},
    };
    for (size_t one = 0; one < sizeof hows / sizeof *hows; one++) {
        if (strcmp(wish, hows[one].name) == 0) {
            how = hows[one].how;
            number = hows[one].number;
            if (how == LOST && (synced == NULL || nftw(below, keep_one, 8, FTW_PHYS) > 0)) abort();
            return;
        }
    }
    fprintf(stderr, "shim: nothing is called %s\n", wish);
    abort();
}

__attribute__((destructor)) static void end(void) {
    char line[64];
    snprintf(line, sizeof line, "calls %llu\n", (unsigned long long)calls);
    if (below_length > 0) say(line);
}

static int is_below(const char *path) {
    return below_length > 0 && strncmp(path, below, below_length) == 0 &&
           (path[below_length] == '/' || path[below_length] == 0);
}

// The name of an open file, where it lies below the folder.
static int of_file(int file, char *path) {
    char name[32];
    if (below_length == 0 || file < 0) return 0;
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    ssize_t length = readlink(name, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_below(path);
}

// The name that is given, from a folder that is open where it is not given in full.
static int of_name(int folder, const char *given, char *path) {
    if (below_length == 0 || given == NULL) return 0;
    if (given[0] == '/') {
        snprintf(path, PATH_MAX, "%s", given);
        return is_below(path);
    }
    char start[PATH_MAX];
    if (folder == AT_FDCWD) {
        if (getcwd(start, sizeof start) == NULL) return 0;
    } else if (!of_file(folder, start)) {
        return 0;
    }
    if (strlen(start) + strlen(given) + 2 > PATH_MAX) return 0;
    strcpy(path, start);
    strcat(path, "/");
    strcat(path, given);
    return is_below(path);
}

// Counts a call, and says what becomes of it.
static enum how met(const char *call, const char *path) {
    unsigned long long now = atomic_fetch_add(&calls, 1) + 1;
    const char *name = strrchr(path, '/');
    char line[PATH_MAX + 64];
    if (trace >= 0) {
        int length = snprintf(line, sizeof line, "%s %s\n", call, name == NULL ? path : name + 1);
        if (real_write(trace, line, length) < 0) abort();
    }
    if (how == NOTHING || now < at || (how != STAYING && now > at)) return NOTHING;
    if (how == STAYING && until != NULL && access(until, F_OK) == 0) return NOTHING;
    if (!atomic_exchange(&was_met, 1)) {
        snprintf(line, sizeof line, "met %llu %s %s\n", now, call, name == NULL ? path : name + 1);
        say(line);
    }
    return how;
}

static int refuse(void) {
    errno = number;
    return -1;
}

// A call that writes nothing: it fails, or the program ends before it.
static int fails(const char *call, const char *path) {
    switch (met(call, path)) {
        case DIE:
        case TORN_DIE:
        case LOST:
            ends();
        case ONCE:
        case STAYING:
        case TORN:
            return 1;
        default:
            return 0;
    }
}

// A call that writes, by `WRITE(part)`, of `LENGTH` bytes.
#define WRITING(CALL, FILE, LENGTH, WHOLE, HALF)          \
    char path[PATH_MAX];                                  \
    find();                                               \
    if (!of_file(FILE, path)) return WHOLE;               \
    enum how becomes = met(CALL, path);                   \
    if (becomes == NOTHING) return WHOLE;                 \
    if (becomes == DIE || becomes == LOST) ends();        \
    if (becomes == ONCE || becomes == STAYING) return refuse(); \
    size_t half = (LENGTH) / 2;                           \
    ssize_t written = half == 0 ? 0 : (HALF);             \
    if (becomes == TORN_DIE) _exit(ENDED);                \
    if (becomes == TORN) return refuse();                 \
    return half == 0 ? WHOLE : written

ssize_t write(int file, const void *bytes, size_t length) {
    WRITING("write", file, length, real_write(file, bytes, length), real_write(file, bytes, half));
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t place) {
    WRITING("pwrite", file, length, real_pwrite(file, bytes, length, place), real_pwrite(file, bytes, half, place));
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t place) { return pwrite64(file, bytes, length, place); }

// Of several pieces the first is half.
ssize_t writev(int file, const struct iovec *pieces, int count) {
    WRITING("writev", file, count > 0 ? pieces[0].iov_len : 0, real_writev(file, pieces, count),
            real_write(file, pieces[0].iov_base, half));
}

ssize_t pwritev64(int file, const struct iovec *pieces, int count, off64_t place) {
    WRITING("pwritev", file, count > 0 ? pieces[0].iov_len : 0, real_pwritev(file, pieces, count, place),
            real_pwrite(file, pieces[0].iov_base, half, place));
}

ssize_t pwritev(int file, const struct iovec *pieces, int count, off_t place) {
    return pwritev64(file, pieces, count, place);
}

ssize_t copy_file_range(int from, off64_t *from_place, int file, off64_t *place, size_t length, unsigned flags) {
    WRITING("copy_file_range", file, length, real_copy(from, from_place, file, place, length, flags),
            real_copy(from, from_place, file, place, half, flags));
}

// A call on an open file.
#define ON_FILE(CALL, FILE, WHOLE)                             \
    char path[PATH_MAX] = "";                                  \
    find();                                                    \
    if (of_file(FILE, path) && fails(CALL, path)) return refuse(); \
    return WHOLE

static int syncs(int done, const char *path) {
    // A disk that lies says that it has it.
    int lies = how == LOST && number != 0;
    if (done == 0 && !lies && is_below(path)) keep(path);
    return done;
}

// With no name, where it does not lie below the folder.
int fsync(int file) { ON_FILE("fsync", file, syncs(real_fsync(file), path)); }
int fdatasync(int file) { ON_FILE("fdatasync", file, syncs(real_fdatasync(file), path)); }
int ftruncate64(int file, off64_t length) { ON_FILE("ftruncate", file, real_ftruncate(file, length)); }
int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

// This one returns its error.
int posix_fallocate64(int file, off64_t from, off64_t length) {
    char path[PATH_MAX];
    find();
    if (of_file(file, path) && fails("fallocate", path)) return number;
    return real_fallocate(file, from, length);
}

int posix_fallocate(int file, off_t from, off_t length) { return posix_fallocate64(file, from, length); }

// A call on a name.
#define ON_NAME(CALL, FOLDER, NAME, WHOLE)                                 \
    char path[PATH_MAX] = "";                                              \
    find();                                                                \
    if (of_name(FOLDER, NAME, path) && fails(CALL, path)) return refuse(); \
    return WHOLE

int truncate64(const char *name, off64_t length) { ON_NAME("truncate", AT_FDCWD, name, real_truncate(name, length)); }
int truncate(const char *name, off_t length) { return truncate64(name, length); }

static int removes(int done, const char *path) {
    if (done == 0 && is_below(path)) forget(path, NULL);
    return done;
}

int unlink(const char *name) { ON_NAME("unlink", AT_FDCWD, name, removes(real_unlink(name), path)); }
int unlinkat(int folder, const char *name, int flags) {
    ON_NAME("unlink", folder, name, removes(real_unlinkat(folder, name, flags), path));
}

// One that is there is no change: no disk is asked, however it fails.
int mkdir(const char *name, mode_t mode) {
    find();
    if (access(name, F_OK) == 0) return real_mkdir(name, mode);
    ON_NAME("mkdir", AT_FDCWD, name, real_mkdir(name, mode));
}

int rmdir(const char *name) { ON_NAME("rmdir", AT_FDCWD, name, real_rmdir(name)); }
int link(const char *from, const char *to) { ON_NAME("link", AT_FDCWD, to, real_link(from, to)); }

static int renames(int done, int folder, const char *from, const char *path) {
    char old[PATH_MAX];
    if (done == 0 && is_below(path) && of_name(folder, from, old)) forget(old, path);
    return done;
}

int rename(const char *from, const char *to) {
    ON_NAME("rename", AT_FDCWD, to, renames(real_rename(from, to), AT_FDCWD, from, path));
}
int renameat(int of, const char *from, int folder, const char *to) {
    ON_NAME("rename", folder, to, renames(real_renameat(of, from, folder, to), of, from, path));
}

// Whether it is that number that all calls meet now.
static int stays(int what) {
    return how == STAYING && number == what && calls >= at && !(until != NULL && access(until, F_OK) == 0);
}

// Opening a file only to read it is no change; but a drive that is gone gives nothing to read, either. One that is there is opened
// however little room there is.
static int opens(int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    find();
    int changes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0;
    int ours = of_name(folder, name, path);
    if (ours && !changes && stays(EIO)) return refuse();
    if (ours && changes && fails("open", path) && !(number == ENOSPC && access(path, F_OK) == 0)) return refuse();
    return real_openat(folder, name, flags, mode);
}

#define MODE(FLAGS, MODE_OF)                      \
    mode_t MODE_OF = 0;                           \
    if ((FLAGS) & (O_CREAT | O_TMPFILE)) {        \
        va_list rest;                             \
        va_start(rest, FLAGS);                    \
        MODE_OF = (mode_t)va_arg(rest, unsigned); \
        va_end(rest);                             \
    }

int open(const char *name, int flags, ...) {
    MODE(flags, mode);
    return opens(AT_FDCWD, name, flags, mode);
}

int open64(const char *name, int flags, ...) {
    MODE(flags, mode);
    return opens(AT_FDCWD, name, flags | O_LARGEFILE, mode);
}

int openat(int folder, const char *name, int flags, ...) {
    MODE(flags, mode);
    return opens(folder, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...) {
    MODE(flags, mode);
    return opens(folder, name, flags | O_LARGEFILE, mode);
}

// What several processes share of a file.
void *mmap64(void *address, size_t length, int protection, int flags, int file, off64_t from) {
    char path[PATH_MAX];
    find();
    if (flags & MAP_SHARED && of_file(file, path) && fails("mmap", path)) {
        errno = number == ENOSPC ? ENOMEM : number;
        return MAP_FAILED;
    }
    return real_mmap(address, length, protection, flags, file, from);
}

void *mmap(void *address, size_t length, int protection, int flags, int file, off_t from) {
    return mmap64(address, length, protection, flags, file, from);
}
