// The files of site/, carried inside the binary: what the HTTP door gives to browsers.
#ifndef C_DASHBOARD_H
#define C_DASHBOARD_H

#include <stddef.h>

/// How many files there are.
size_t dashboard_file_count(void);

/// The path under which a file is served, for example "/assets/app.js"; "/index.html" is served as "/".
const char *dashboard_file_path(size_t index);

/// How many bytes a file has.
size_t dashboard_file_size(size_t index);

/// Writes the bytes of a file to a buffer that has room for all of them.
void dashboard_file_copy(size_t index, unsigned char *bytes);

#endif
