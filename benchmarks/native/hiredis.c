/* The pipelined loop with hiredis, the C client: prepared requests, every reply made an object and freed.
 *
 *   hiredis HOST PORT exchange|window DEPTH WARM-UP-SECONDS SECONDS LOGINS < REQUESTS
 *
 * As loop.c, whose arguments, requests and output are the same. */
#define _GNU_SOURCE
#include <hiredis/hiredis.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { LATENCIES = 4000000 };

static char **requests;
static uint32_t *lengths;
static int count, first;
static redisContext *context;
static int64_t *latencies;
static int taken;

static void fail(const char *why) {
    fprintf(stderr, "%s\n", why);
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

static int append(int at) {
    if (redisAppendFormattedCommand(context, requests[at], lengths[at]) != REDIS_OK) fail(context->errstr);
    return at + 1 == count ? first : at + 1;
}

static void take(redisReply *reply) {
    if (reply->type == REDIS_REPLY_ERROR) fail(reply->str);
    freeReplyObject(reply);
}

static void wait_for(int replies) {
    void *reply;
    for (; replies > 0; replies--) {
        if (redisGetReply(context, &reply) != REDIS_OK) fail(context->errstr);
        take(reply);
    }
}

static int64_t exchange(int depth, double end) {
    int64_t done = 0;
    int at = first;
    double start = now();
    while (start < end) {
        for (int i = 0; i < depth; i++) at = append(at);
        wait_for(depth);
        done += depth;
        double stop = now();
        if (taken < LATENCIES) latencies[taken++] = (int64_t)((stop - start) * 1e9);
        start = stop;
    }
    return done;
}

static void flush(void) {
    int all = 0;
    while (!all)
        if (redisBufferWrite(context, &all) != REDIS_OK) fail(context->errstr);
}

/* As many requests go out as replies lay in one read. */
static int64_t window(int depth, double end) {
    int64_t done = 0;
    int at = first;
    void *reply;
    for (int i = 0; i < depth; i++) at = append(at);
    while (now() < end) {
        int replies = 0;
        flush();
        if (redisBufferRead(context) != REDIS_OK) fail(context->errstr);
        while (redisReaderGetReply(context->reader, &reply) == REDIS_OK && reply != NULL) {
            take(reply);
            at = append(at);
            replies++;
        }
        done += replies;
    }
    wait_for(depth);
    return done + depth;
}

static void load_requests(void) {
    uint32_t length;
    int places = 0;
    while (fread(&length, sizeof length, 1, stdin) == 1) {
        if (count == places) {
            places = places ? places * 2 : 1024;
            requests = realloc(requests, places * sizeof *requests);
            lengths = realloc(lengths, places * sizeof *lengths);
        }
        requests[count] = malloc(length);
        lengths[count] = length;
        if (fread(requests[count++], 1, length, stdin) != length) fail("The requests end early.");
    }
}

static int by_length(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv) {
    if (argc != 8) fail("usage: hiredis HOST PORT exchange|window DEPTH WARM-UP-SECONDS SECONDS LOGINS < REQUESTS");
    int depth = atoi(argv[4]), windowed = strcmp(argv[3], "window") == 0;
    load_requests();
    latencies = malloc(LATENCIES * sizeof *latencies);
    context = redisConnect(argv[1], atoi(argv[2]));
    if (context == NULL || context->err) fail(context ? context->errstr : "No context.");
    for (first = 0; first < atoi(argv[7]); first++) {
        append(first);
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
