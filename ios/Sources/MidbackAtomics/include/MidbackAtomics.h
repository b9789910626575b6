// How do two threads hand a number over without waiting for each other? Swift's own atomics ask for iOS 18.

#ifndef MIDBACK_ATOMICS_H
#define MIDBACK_ATOMICS_H

#include <stdint.h>

// What the other thread wrote before its `midback_store` is seen after this.
static inline uint64_t midback_load(const uint64_t *_Nonnull place) {
    return __atomic_load_n(place, __ATOMIC_ACQUIRE);
}

// Everything that was written before is seen by whoever loads this value.
static inline void midback_store(uint64_t *_Nonnull place, uint64_t value) {
    __atomic_store_n(place, value, __ATOMIC_RELEASE);
}

// Neither may ever become a call that takes a lock.
_Static_assert(__atomic_always_lock_free(sizeof(uint64_t), 0), "64 bits are handed over in one step");

#endif
