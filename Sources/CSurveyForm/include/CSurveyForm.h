// The files of form/, carried inside the binary: what the offline survey form is put together from.
#ifndef C_SURVEY_FORM_H
#define C_SURVEY_FORM_H

#include <stddef.h>

/// How many files there are.
size_t survey_form_file_count(void);

/// The name of a file within form/, for example "script/20-dom.js"; files stand in the order of their names.
const char *survey_form_file_name(size_t index);

/// The text of a file, UTF-8, ended by a NUL.
const char *survey_form_file_text(size_t index);

#endif
