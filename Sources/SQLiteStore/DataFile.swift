internal import Assessments
internal import Foundation

/// The database file and its folder, before SQLite touches them: who may read them, and whether they are what
/// they should be.
struct DataFile {
  /// Absolute path of the database file.
  let path: String

  private var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  init(path: String) {
    self.path = URL(fileURLWithPath: path).path
  }

  /// Creates folder and file where they are missing, and makes the file private.
  ///
  /// SQLite gives `-wal` and `-shm` the mode of the database file, so that the file must have it first.
  ///
  /// - Returns: Whether the file was created.
  /// - Throws: `StoreError.unavailable`, or `.damaged` if the file is truncated.
  func prepare() throws -> Bool {
    try prepareFolder()
    guard let type = mode(of: path).map({ $0 & S_IFMT }) else { return try create() }
    guard type == S_IFREG else {
      throw StoreError.unavailable(
        reason: "\(path) is \(type == S_IFDIR ? "a folder" : "not a regular file"), not a database file"
      )
    }
    for suffix in ["", "-wal", "-shm", "-commits"] { try makePrivate(path + suffix) }
    try refuseTruncated()
    return false
  }

  /// SQLite takes an empty file, and one of a single byte, for a new database, throws away the log beside it,
  /// and fills a page that is cut short with zeros.
  private func refuseTruncated() throws {
    let size = information(of: path)?.st_size ?? 0
    let hasLog = (information(of: path + "-wal")?.st_size ?? 0) > 0
    // Pages are multiples of 512 bytes. Beside a log, a crash may have left a page half written: it is in the
    // log too.
    if hasLog ? size == 0 : size % 512 != 0 || size < (sizeInHeader ?? 0) {
      throw StoreError.damaged(reason: "\(path) is truncated, or not a database: it has \(size) bytes")
    }
  }

  /// Bytes that the file's header says it has (SQLite's file format, section 1.3): a cut at the end of a page shows in
  /// nothing else until that page is read. `nil` where the header says nothing that holds.
  private var sizeInHeader: off_t? {
    guard let file = FileHandle(forReadingAtPath: path), let header = try? file.read(upToCount: 100),
      header.count == 100
    else { return nil }
    // Closing drops the locks that this process holds on the file: nothing has opened it yet.
    try? file.close()
    func number(at offset: Int, bytes: Int) -> off_t {
      header[offset..<offset + bytes].reduce(0) { $0 << 8 | off_t($1) }
    }
    // The page count holds only if whoever changed the file last knew that field: both counters are equal then.
    guard number(at: 24, bytes: 4) == number(at: 92, bytes: 4) else { return nil }
    let pageSize = number(at: 16, bytes: 2)
    return number(at: 28, bytes: 4) * (pageSize == 1 ? 65_536 : pageSize)
  }

  private func prepareFolder() throws {
    let files = FileManager.default
    do {
      guard let mode = mode(of: folder) else {
        try files.createDirectory(
          atPath: folder,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
        try syncFolder(URL(fileURLWithPath: folder).deletingLastPathComponent().path)
        return
      }
      guard mode & S_IFMT == S_IFDIR else {
        throw StoreError.unavailable(reason: "\(folder) is a file, not a folder")
      }
      // A folder that holds other things may be shared on purpose, such as /tmp.
      if mode & 0o077 != 0, try files.contentsOfDirectory(atPath: folder).isEmpty {
        try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
      }
    } catch let error as StoreError {
      throw error
    } catch {
      let cause = error.localizedDescription
      throw StoreError.unavailable(reason: "cannot prepare the folder \(folder): \(cause)")
    }
  }

  private func create() throws -> Bool {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw StoreError.unavailable(reason: "cannot create \(path): \(lastSystemError)")
    }
    _ = Foundation.close(descriptor)
    // The name must survive a power cut as surely as what is written under it.
    try syncFolder(folder)
    return true
  }

  private func makePrivate(_ path: String) throws {
    guard let mode = mode(of: path), mode & 0o077 != 0 else { return }
    // By path: closing a descriptor of the file would drop the locks of a connection in this process.
    guard chmod(path, 0o600) == 0 else {
      throw StoreError.unavailable(reason: "cannot make \(path) private: \(lastSystemError)")
    }
  }

  private func syncFolder(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StoreError.unavailable(reason: "cannot open the folder \(folder): \(lastSystemError)")
    }
    defer { _ = Foundation.close(descriptor) }
    // Some file systems cannot sync folders (EINVAL): they need no help.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw StoreError.unavailable(reason: "cannot sync the folder \(folder): \(lastSystemError)")
    }
  }

  /// Type and permissions; `nil` if nothing is there.
  private func mode(of path: String) -> mode_t? { information(of: path)?.st_mode }

  private func information(of path: String) -> stat? {
    var information = stat()
    return stat(path, &information) == 0 ? information : nil
  }

  private var lastSystemError: String {
    POSIXErrorCode(rawValue: errno).map { POSIXError($0).localizedDescription } ?? "error \(errno)"
  }
}
