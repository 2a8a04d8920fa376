// The files of templates/, carried inside the binary.
#ifndef C_REPORT_TEMPLATES_H
#define C_REPORT_TEMPLATES_H

#include <stddef.h>

/// How many templates there are.
size_t report_template_count(void);

/// The name of a template: its file name without ".mustache", for example "header".
const char *report_template_name(size_t index);

/// The text of a template, UTF-8, ended by a NUL.
const char *report_template_text(size_t index);

#endif
