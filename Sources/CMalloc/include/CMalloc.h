#pragma once

// How many arenas glibc's malloc shares out among all threads from now on; nothing where another C library serves.
void malloc_limit_arenas(int count);
