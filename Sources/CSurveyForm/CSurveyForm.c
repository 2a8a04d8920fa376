#include "CSurveyForm.h"

struct form_file {
  const char *name;
  const char *text;
};

// Written by Sources/CSurveyForm/generate. #embed came with C23; clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "files.inc"

size_t survey_form_file_count(void) { return sizeof(files) / sizeof(files[0]); }

const char *survey_form_file_name(size_t index) { return files[index].name; }

const char *survey_form_file_text(size_t index) { return files[index].text; }
