// The files of Surveys/, carried inside the binary.
#ifndef C_SURVEYS_H
#define C_SURVEYS_H

#include <stddef.h>

/// How many files there are.
size_t survey_file_count(void);

/// The path of a file below Surveys/, for example "profiles/default.yaml".
const char *survey_file_path(size_t index);

/// The text of a file, UTF-8, ended by a NUL.
const char *survey_file_text(size_t index);

#endif
