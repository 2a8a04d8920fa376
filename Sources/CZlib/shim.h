#ifndef C_ZLIB_SHIM_H
#define C_ZLIB_SHIM_H

#include <stddef.h>
#include <zlib.h>

/// The most bytes that gzip makes of so many.
static inline size_t gzip_bound(size_t size) { return compressBound(size) + 32; }

/// Packs bytes as one member of gzip (RFC 1952). Returns how many bytes were written; 0: there was no room or memory.
static inline size_t gzip_pack(const unsigned char *bytes, size_t size, int level, unsigned char *out, size_t room) {
  z_stream stream = {0};
  if (deflateInit2(&stream, level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (unsigned char *)bytes;
  stream.avail_in = (uInt)size;
  stream.next_out = out;
  stream.avail_out = (uInt)room;
  int status = deflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  deflateEnd(&stream);
  return status == Z_STREAM_END ? written : 0;
}

/// Unpacks one member of gzip that must be all of the bytes, to at most `room` bytes. Returns 0 and sets `written`; 1:
/// there is more than fits; 2: the bytes are no gzip, or not whole, or more stands behind them.
static inline int gzip_unpack(const unsigned char *bytes, size_t size, unsigned char *out, size_t room,
                              size_t *written) {
  z_stream stream = {0};
  if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK) return 2;
  stream.next_in = (unsigned char *)bytes;
  stream.avail_in = (uInt)size;
  stream.next_out = out;
  stream.avail_out = (uInt)room;
  int status = inflate(&stream, Z_FINISH);
  int is_full = stream.avail_out == 0;
  int is_all = stream.avail_in == 0;
  *written = stream.total_out;
  inflateEnd(&stream);
  if (status == Z_STREAM_END) return is_all ? 0 : 2;
  return status == Z_BUF_ERROR && is_full ? 1 : 2;
}

#endif
