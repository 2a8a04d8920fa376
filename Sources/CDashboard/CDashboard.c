#include "CDashboard.h"

struct dashboard_file {
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

// Written by Sources/CDashboard/generate. #embed came with C23; clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "files.inc"

size_t dashboard_file_count(void) { return sizeof(files) / sizeof(files[0]); }

const char *dashboard_file_path(size_t index) { return files[index].path; }

size_t dashboard_file_size(size_t index) { return files[index].size; }

void dashboard_file_copy(size_t index, unsigned char *bytes) {
  for (size_t i = 0; i < files[index].size; i++) bytes[i] = files[index].bytes[i];
}
