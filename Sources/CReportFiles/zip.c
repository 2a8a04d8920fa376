#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "CReportFiles.h"

struct report_zip {
  zip_source_t *target;
  // NULL: closed.
  zip_t *archive;
};

report_zip *report_zip_new(void) {
  report_zip *zip = calloc(1, sizeof *zip);
  if (!zip) return NULL;
  zip_error_t error;
  zip_error_init(&error);
  zip->target = zip_source_buffer_create(NULL, 0, 0, &error);
  if (zip->target) zip->archive = zip_open_from_source(zip->target, ZIP_TRUNCATE, &error);
  zip_error_fini(&error);
  if (!zip->archive) {
    if (zip->target) zip_source_free(zip->target);
    free(zip);
    return NULL;
  }
  // The archive owns the target from here on and frees it when it closes; this one is ours.
  zip_source_keep(zip->target);
  return zip;
}

static int code(zip_t *archive) {
  int code = zip_error_code_zip(zip_get_error(archive));
  return code ? code : ZIP_ER_INTERNAL;
}

int report_zip_add(report_zip *zip, const char *name, const uint8_t *bytes, size_t count) {
  if (!zip->archive) return ZIP_ER_INVAL;
  // Read when the archive is closed: it needs a copy of its own.
  void *copy = malloc(count ? count : 1);
  if (!copy) return ZIP_ER_MEMORY;
  if (count) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer(zip->archive, copy, count, 1);
  if (!source) {
    free(copy);
    return code(zip->archive);
  }
  zip_int64_t index = zip_file_add(zip->archive, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    int failure = code(zip->archive);
    zip_source_free(source);
    return failure;
  }
  if (zip_set_file_compression(zip->archive, (zip_uint64_t)index, ZIP_CM_DEFLATE, 6) != 0) return code(zip->archive);
  // 1 January 1980, the first day that a zip can name, in its own form: no time zone enters.
  if (zip_file_set_dostime(zip->archive, (zip_uint64_t)index, 0, 1 << 5 | 1, 0) != 0) return code(zip->archive);
  return 0;
}

int report_zip_close(report_zip *zip, size_t *size) {
  if (!zip->archive) return ZIP_ER_INVAL;
  if (zip_close(zip->archive) != 0) return code(zip->archive);
  zip->archive = NULL;
  if (zip_source_open(zip->target) != 0) return ZIP_ER_OPEN;
  zip_int64_t end = zip_source_seek(zip->target, 0, SEEK_END) == 0 ? zip_source_tell(zip->target) : -1;
  zip_source_close(zip->target);
  if (end < 0) return ZIP_ER_SEEK;
  *size = (size_t)end;
  return 0;
}

int report_zip_read(report_zip *zip, uint8_t *bytes, size_t size) {
  if (zip->archive) return ZIP_ER_INVAL;
  if (zip_source_open(zip->target) != 0) return ZIP_ER_OPEN;
  zip_int64_t count = zip_source_read(zip->target, bytes, size);
  zip_source_close(zip->target);
  return count >= 0 && (size_t)count == size ? 0 : ZIP_ER_READ;
}

void report_zip_free(report_zip *zip) {
  if (!zip) return;
  if (zip->archive) zip_discard(zip->archive);
  zip_source_free(zip->target);
  free(zip);
}
