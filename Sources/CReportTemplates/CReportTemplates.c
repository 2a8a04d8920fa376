#include "CReportTemplates.h"

struct report_template {
  const char *name;
  const char *text;
};

// Written by Sources/CReportTemplates/generate. #embed came with C23; clang has it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "files.inc"

size_t report_template_count(void) { return sizeof(files) / sizeof(files[0]); }

const char *report_template_name(size_t index) { return files[index].name; }

const char *report_template_text(size_t index) { return files[index].text; }
