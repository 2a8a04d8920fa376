internal import Foundation

/// A small file that only its owner may read, and that others see whole or not at all.
enum PrivateFile {
  /// Writes the text to a new file beside `path`, on disk before it takes the name.
  ///
  /// - Throws: ``ServerFailure``.
  static func write(_ text: String, to path: String) throws(ServerFailure) {
    let temporary = "\(path).\(getpid()).new"
    unlink(temporary)
    let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure("create", temporary) }
    do {
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try file.write(contentsOf: Data(text.utf8))
      try file.synchronize()
      try file.close()
    } catch {
      unlink(temporary)
      throw ServerFailure("cannot write \(temporary): \(error.localizedDescription)")
    }
    do {
      try giveName(path, to: temporary)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Gives a file that is on disk its name for good.
  ///
  /// - Throws: ``ServerFailure``; the file has its old name then.
  static func giveName(_ path: String, to temporary: String) throws(ServerFailure) {
    guard rename(temporary, path) == 0 else { throw failure("write", path) }
    syncFolder(of: path)
  }

  /// A power cut must not take the name back. Some file systems cannot do this, and need no help.
  private static func syncFolder(of path: String) {
    let descriptor = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func remove(_ path: String) { unlink(path) }

  static func failure(_ verb: String, _ path: String) -> ServerFailure {
    let cause = POSIXErrorCode(rawValue: errno).map { POSIXError($0).localizedDescription } ?? "error \(errno)"
    return ServerFailure("cannot \(verb) \(path): \(cause)")
  }
}
