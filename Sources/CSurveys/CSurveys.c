#include "CSurveys.h"

struct survey_file {
  const char *path;
  const char *text;
};

// Written by Sources/CSurveys/generate. #embed came with C23; clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "files.inc"

size_t survey_file_count(void) { return sizeof(files) / sizeof(files[0]); }

const char *survey_file_path(size_t index) { return files[index].path; }

const char *survey_file_text(size_t index) { return files[index].text; }
