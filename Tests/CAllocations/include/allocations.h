// Counts what this thread allocates, by standing before the C library's malloc in a test process.
#ifndef LABDECK_ALLOCATIONS_H
#define LABDECK_ALLOCATIONS_H

#include <stdint.h>

/// How many times this thread has asked for memory so far; below zero where nothing counts, as under a sanitizer.
int64_t labdeck_allocations(void);

#endif
