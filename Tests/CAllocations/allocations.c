#include "allocations.h"

#include <stddef.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define LABDECK_SANITIZED 1
#endif
#endif

#if defined(__GLIBC__) && !defined(LABDECK_SANITIZED)

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);

static _Thread_local int64_t asked;

void *malloc(size_t size) {
  asked++;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  asked++;
  return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size) {
  asked++;
  return __libc_realloc(old, size);
}

int64_t labdeck_allocations(void) { return asked; }

#else

int64_t labdeck_allocations(void) { return -1; }

#endif
