#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "CReportFiles.h"

struct report_unzip {
  zip_t *archive;
};

report_unzip *report_unzip_open(const uint8_t *bytes, size_t count) {
  report_unzip *zip = calloc(1, sizeof *zip);
  void *copy = malloc(count ? count : 1);
  if (!zip || !copy) {
    free(zip);
    free(copy);
    return NULL;
  }
  if (count) memcpy(copy, bytes, count);
  zip_error_t error;
  zip_error_init(&error);
  // Owns the copy from here on.
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, &error);
  if (!source) free(copy);
  if (source) zip->archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  zip_error_fini(&error);
  if (!zip->archive) {
    if (source) zip_source_free(source);
    free(zip);
    return NULL;
  }
  return zip;
}

uint64_t report_unzip_count(const report_unzip *zip) {
  zip_int64_t count = zip_get_num_entries(zip->archive, 0);
  return count < 0 ? 0 : (uint64_t)count;
}

static int code(zip_error_t *error) {
  int code = zip_error_code_zip(error);
  return code ? code : ZIP_ER_INTERNAL;
}

const char *report_unzip_name(report_unzip *zip, uint64_t index) { return zip_get_name(zip->archive, index, 0); }

int report_unzip_size(report_unzip *zip, uint64_t index, uint64_t *size) {
  zip_stat_t entry;
  if (zip_stat_index(zip->archive, index, 0, &entry) != 0) return code(zip_get_error(zip->archive));
  if (!(entry.valid & ZIP_STAT_SIZE)) return ZIP_ER_INCONS;
  *size = entry.size;
  return 0;
}

int report_unzip_read(report_unzip *zip, uint64_t index, uint8_t *bytes, size_t size) {
  zip_file_t *file = zip_fopen_index(zip->archive, index, 0);
  if (!file) return code(zip_get_error(zip->archive));
  zip_int64_t count = zip_fread(file, bytes, size);
  // One byte further: the end is seen there, and with it the checksum is compared.
  uint8_t more;
  zip_int64_t rest = count < 0 ? -1 : zip_fread(file, &more, 1);
  int failure = count >= 0 && (size_t)count == size && rest == 0 ? 0 : code(zip_file_get_error(file));
  zip_fclose(file);
  return failure;
}

void report_unzip_free(report_unzip *zip) {
  if (!zip) return;
  zip_discard(zip->archive);
  free(zip);
}
