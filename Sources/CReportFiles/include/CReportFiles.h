// Files that reports are written as, by plain values: zips through libzip, workbooks through libxlsxwriter.
// Equal calls give equal bytes: times in the files are fixed.
#ifndef C_REPORT_FILES_H
#define C_REPORT_FILES_H

#include <stddef.h>
#include <stdint.h>

/// A zip that is being made in memory.
typedef struct report_zip report_zip;

/// NULL: no memory.
report_zip *report_zip_new(void);

/// Adds a file, deflated. `name` is UTF-8. 0, or a code of libzip.
int report_zip_add(report_zip *zip, const char *name, const uint8_t *bytes, size_t count);

/// Ends the zip: nothing can be added any more. 0, or a code of libzip.
int report_zip_close(report_zip *zip, size_t *size);

/// Copies the whole of a closed zip. 0, or a code of libzip.
int report_zip_read(report_zip *zip, uint8_t *bytes, size_t size);

void report_zip_free(report_zip *zip);

/// A zip that is being read from memory.
typedef struct report_unzip report_unzip;

/// Copies `bytes`. NULL: they are no zip, or there is no memory.
report_unzip *report_unzip_open(const uint8_t *bytes, size_t count);

/// Files in it.
uint64_t report_unzip_count(const report_unzip *zip);

/// The name of a file, which lives as long as the zip; NULL: it cannot be read.
const char *report_unzip_name(report_unzip *zip, uint64_t index);

/// The size of a file once read. 0, or a code of libzip.
int report_unzip_size(report_unzip *zip, uint64_t index, uint64_t *size);

/// Reads the whole of a file, `size` bytes; its checksum must agree. 0, or a code of libzip.
int report_unzip_read(report_unzip *zip, uint64_t index, uint8_t *bytes, size_t size);

void report_unzip_free(report_unzip *zip);

/// A workbook that is being made; in a temporary file, since libxlsxwriter writes no other way.
typedef struct report_book report_book;

/// How a cell looks.
enum report_style {
  REPORT_STYLE_TEXT,
  REPORT_STYLE_HEADER,
  /// In place of a figure that there is not.
  REPORT_STYLE_MISSING,
  REPORT_STYLE_TITLE,
};

/// NULL: no memory, or no temporary file (errno).
report_book *report_book_new(const char *title, const char *subject, const char *comments);

/// Begins a sheet, which all calls below then mean. 0, or a code of libxlsxwriter.
int report_book_sheet(report_book *book, const char *name);

/// Width in characters. 0, or a code of libxlsxwriter.
int report_book_width(report_book *book, uint16_t column, double width);

/// Height in points, 0 to 409. 0, or a code of libxlsxwriter.
int report_book_height(report_book *book, uint32_t row, double height);

/// Writes a text, never a formula or a link: 32,767 characters at most. 0, or a code of libxlsxwriter.
int report_book_text(report_book *book, uint32_t row, uint16_t column, const char *text, enum report_style style);

/// Writes a number, shown with 0 to 6 decimals. 0, or a code of libxlsxwriter.
int report_book_number(report_book *book, uint32_t row, uint16_t column, double number, unsigned decimals);

/// Keeps the rows above `row` in sight.
void report_book_freeze(report_book *book, uint32_t row);

/// Filters on the heads in `row`, for the rows down to `last`. 0, or a code of libxlsxwriter.
int report_book_filter(report_book *book, uint32_t row, uint32_t last, uint16_t last_column);

/// Ends the workbook. 0, a code of libxlsxwriter, or -1: its file cannot be read (errno).
int report_book_close(report_book *book, size_t *size);

/// Copies the whole of a closed workbook.
void report_book_read(const report_book *book, uint8_t *bytes, size_t size);

void report_book_free(report_book *book);

#endif
