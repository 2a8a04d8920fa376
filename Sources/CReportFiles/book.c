#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "CReportFiles.h"

#define STYLES 4
#define DECIMALS 7

struct report_book {
  // NULL: closed.
  lxw_workbook *workbook;
  lxw_worksheet *sheet;
  lxw_format *styles[STYLES];
  lxw_format *numbers[DECIMALS];
  uint8_t *bytes;
  size_t size;
  char path[4096];
};

static int make_styles(report_book *book) {
  static const char *const shown[DECIMALS] = {"0",      "0.0",     "0.00",    "0.000",
                                              "0.0000", "0.00000", "0.000000"};
  for (int style = 0; style < STYLES; style++) {
    lxw_format *format = workbook_add_format(book->workbook);
    if (!format) return 0;
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style != REPORT_STYLE_TITLE) format_set_text_wrap(format);
    book->styles[style] = format;
  }
  format_set_bold(book->styles[REPORT_STYLE_HEADER]);
  format_set_bg_color(book->styles[REPORT_STYLE_HEADER], 0xE8ECF1);
  format_set_bottom(book->styles[REPORT_STYLE_HEADER], LXW_BORDER_THIN);
  format_set_italic(book->styles[REPORT_STYLE_MISSING]);
  format_set_font_color(book->styles[REPORT_STYLE_MISSING], 0x595959);
  format_set_bold(book->styles[REPORT_STYLE_TITLE]);
  format_set_font_size(book->styles[REPORT_STYLE_TITLE], 14);
  for (int decimals = 0; decimals < DECIMALS; decimals++) {
    lxw_format *format = workbook_add_format(book->workbook);
    if (!format) return 0;
    format_set_num_format(format, shown[decimals]);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    book->numbers[decimals] = format;
  }
  return 1;
}

report_book *report_book_new(const char *title, const char *subject, const char *comments) {
  report_book *book = calloc(1, sizeof *book);
  if (!book) return NULL;
  const char *folder = getenv("TMPDIR");
  int length = snprintf(book->path, sizeof book->path, "%s/capacity-report-XXXXXX", folder && *folder ? folder : "/tmp");
  int file = length > 0 && (size_t)length < sizeof book->path ? mkstemp(book->path) : -1;
  if (file < 0) {
    free(book);
    return NULL;
  }
  close(file);
  book->workbook = workbook_new(book->path);
  if (!book->workbook || !make_styles(book)) {
    report_book_free(book);
    return NULL;
  }
  // 1 January 1980: a clock would give other bytes each time.
  lxw_doc_properties properties = {
      .title = (char *)title, .subject = (char *)subject, .comments = (char *)comments, .created = 315532800};
  if (workbook_set_properties(book->workbook, &properties) != LXW_NO_ERROR) {
    report_book_free(book);
    return NULL;
  }
  return book;
}

int report_book_sheet(report_book *book, const char *name) {
  lxw_error fault = workbook_validate_sheet_name(book->workbook, name);
  if (fault) return fault;
  book->sheet = workbook_add_worksheet(book->workbook, name);
  if (!book->sheet) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  worksheet_set_landscape(book->sheet);
  worksheet_set_paper(book->sheet, 9);
  worksheet_fit_to_pages(book->sheet, 1, 0);
  return 0;
}

int report_book_width(report_book *book, uint16_t column, double width) {
  return worksheet_set_column(book->sheet, column, column, width, NULL);
}

int report_book_height(report_book *book, uint32_t row, double height) {
  return worksheet_set_row(book->sheet, row, height, NULL);
}

int report_book_text(report_book *book, uint32_t row, uint16_t column, const char *text, enum report_style style) {
  return worksheet_write_string(book->sheet, row, column, text, book->styles[style]);
}

int report_book_number(report_book *book, uint32_t row, uint16_t column, double number, unsigned decimals) {
  lxw_format *format = book->numbers[decimals < DECIMALS ? decimals : DECIMALS - 1];
  return worksheet_write_number(book->sheet, row, column, number, format);
}

void report_book_freeze(report_book *book, uint32_t row) {
  worksheet_freeze_panes(book->sheet, row, 0);
  // On each printed page: the label stands above the head.
  worksheet_repeat_rows(book->sheet, 0, row - 1);
}

int report_book_filter(report_book *book, uint32_t row, uint32_t last, uint16_t last_column) {
  return worksheet_autofilter(book->sheet, row, 0, last, last_column);
}

static int read_file(report_book *book) {
  FILE *file = fopen(book->path, "rb");
  if (!file) return -1;
  int status = -1;
  long size = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
  if (size > 0 && fseek(file, 0, SEEK_SET) == 0 && (book->bytes = malloc((size_t)size))) {
    book->size = (size_t)size;
    if (fread(book->bytes, 1, book->size, file) == book->size) status = 0;
  }
  fclose(file);
  return status;
}

int report_book_close(report_book *book, size_t *size) {
  // Frees the workbook, also where it fails.
  lxw_error fault = workbook_close(book->workbook);
  book->workbook = NULL;
  if (fault) return fault;
  int status = read_file(book);
  *size = book->size;
  return status;
}

void report_book_read(const report_book *book, uint8_t *bytes, size_t size) {
  if (size && size <= book->size) memcpy(bytes, book->bytes, size);
}

void report_book_free(report_book *book) {
  if (!book) return;
  if (book->workbook) lxw_workbook_free(book->workbook);
  unlink(book->path);
  free(book->bytes);
  free(book);
}
