/* The pipelined loop in C: blocking socket, prepared requests, replies counted and not decoded.
 *
 *   loop HOST PORT exchange|window DEPTH WARM-UP-SECONDS SECONDS LOGINS < REQUESTS
 *
 * REQUESTS is a sequence of (length, 4 bytes little endian; bytes). The first LOGINS of them are sent once, at the start.
 * exchange: DEPTH requests in one send, all their replies, the next DEPTH. window: DEPTH in flight, as many sent as replies came.
 * Prints one line of JSON; a failure goes to stderr with status 1. */
#define _GNU_SOURCE
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { BUFFER = 256 * 1024, LATENCIES = 4000000 };

static char *tape;
static size_t *starts;
static int count, first;
static int fd;
static char buffer[BUFFER];
static int64_t *latencies;
static int taken;

/* The state of the reply counter, kept between reads. */
static int64_t skip, elements, number;
static char kind;
static int negative;

static void fail(const char *why) {
    perror(why);
    exit(1);
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static double cpu(void) {
    struct rusage r;
    getrusage(RUSAGE_SELF, &r);
    return r.ru_utime.tv_sec + r.ru_stime.tv_sec + (r.ru_utime.tv_usec + r.ru_stime.tv_usec) * 1e-6;
}

static int end_of_element(void) {
    if (elements == 0) return 1;
    return --elements == 0;
}

static int end_of_header(void) {
    char type = kind;
    int64_t length = negative ? -1 : number;
    kind = 0, number = 0, negative = 0;
    if (type == '$' && length >= 0) {
        skip = length + 2;
        return 0;
    }
    if (type == '*' && length > 0) {
        elements += elements > 0 ? length - 1 : length;
        return 0;
    }
    if (type == '-') {
        fprintf(stderr, "The server answered an error.\n");
        exit(1);
    }
    return end_of_element();
}

static int count_replies(const char *at, const char *end) {
    int replies = 0;
    while (at < end) {
        if (skip > 0) {
            int64_t step = skip < end - at ? skip : end - at;
            at += step;
            skip -= step;
            if (skip == 0) replies += end_of_element();
            continue;
        }
        char next = *at++;
        if (kind == 0) kind = next;
        else if (next == '\n') replies += end_of_header();
        else if (next == '-') negative = 1;
        else if (next >= '0' && next <= '9') number = number * 10 + next - '0';
    }
    return replies;
}

static void send_requests(int from, int n) {
    const char *at = tape + starts[from], *end = tape + starts[from + n];
    while (at < end) {
        ssize_t sent = send(fd, at, end - at, MSG_NOSIGNAL);
        if (sent <= 0) fail("send");
        at += sent;
    }
}

static int receive_replies(void) {
    ssize_t got = recv(fd, buffer, sizeof buffer, 0);
    if (got <= 0) fail("recv");
    return count_replies(buffer, buffer + got);
}

static void wait_for(int replies) {
    while (replies > 0) replies -= receive_replies();
}

static int64_t exchange(int depth, double end) {
    int64_t done = 0;
    int at = first;
    double start = now();
    while (start < end) {
        send_requests(at, depth);
        wait_for(depth);
        done += depth;
        at += depth;
        if (at + depth > count) at = first;
        double stop = now();
        if (taken < LATENCIES) latencies[taken++] = (int64_t)((stop - start) * 1e9);
        start = stop;
    }
    return done;
}

static int send_next(int at, int n) {
    while (n > 0) {
        int step = n < count - at ? n : count - at;
        send_requests(at, step);
        n -= step;
        at += step;
        if (at == count) at = first;
    }
    return at;
}

static int64_t window(int depth, double end) {
    int64_t done = 0;
    int at = send_next(first, depth);
    while (now() < end) {
        int replies = receive_replies();
        done += replies;
        at = send_next(at, replies);
    }
    wait_for(depth);
    return done + depth;
}

static void load_requests(void) {
    size_t used = 0, room = 1 << 20;
    int places = 1024;
    uint32_t length;
    tape = malloc(room);
    starts = malloc(places * sizeof *starts);
    while (fread(&length, sizeof length, 1, stdin) == 1) {
        while (used + length > room) tape = realloc(tape, room *= 2);
        if (count + 2 > places) starts = realloc(starts, (places *= 2) * sizeof *starts);
        starts[count++] = used;
        if (fread(tape + used, 1, length, stdin) != length) fail("stdin");
        used += length;
    }
    starts[count] = used;
}

static void open_connection(const char *host, const char *port) {
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *address;
    int one = 1;
    if (getaddrinfo(host, port, &hints, &address) != 0) fail("getaddrinfo");
    fd = socket(address->ai_family, SOCK_STREAM, 0);
    if (connect(fd, address->ai_addr, address->ai_addrlen) != 0) fail("connect");
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    freeaddrinfo(address);
}

static int by_length(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv) {
    if (argc != 8) {
        fprintf(stderr, "usage: loop HOST PORT exchange|window DEPTH WARM-UP-SECONDS SECONDS LOGINS < REQUESTS\n");
        return 1;
    }
    int depth = atoi(argv[4]), windowed = strcmp(argv[3], "window") == 0;
    load_requests();
    latencies = malloc(LATENCIES * sizeof *latencies);
    open_connection(argv[1], argv[2]);
    first = atoi(argv[7]);
    for (int i = 0; i < first; i++) {
        send_requests(i, 1);
        wait_for(1);
    }

    double warm = now() + atof(argv[5]);
    if (windowed) window(depth, warm); else exchange(depth, warm);
    taken = 0;
    double used = cpu(), start = now(), end = start + atof(argv[6]);
    int64_t done = windowed ? window(depth, end) : exchange(depth, end);
    double seconds = now() - start;
    used = cpu() - used;

    printf("{\"Operations\":%lld,\"Seconds\":%.9f,\"CpuSeconds\":%.6f", (long long)done, seconds, used);
    if (!windowed && depth == 1) {
        qsort(latencies, taken, sizeof *latencies, by_length);
        printf(",\"P50Micros\":%.3f,\"P99Micros\":%.3f", latencies[taken / 2] * 1e-3, latencies[(int)(taken * 0.99)] * 1e-3);
    }
    printf("}\n");
    return 0;
}
