internal import Foundation

/// Keeps a data folder to one server. The system drops the lock with the process, however that ends.
final class FolderLock: Sendable {
  private let descriptor: CInt

  /// - Throws: ``ServerFailure`` if another server holds it; its process number is named.
  init(_ folder: DataFolder) throws(ServerFailure) {
    let descriptor = open(folder.lock, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PrivateFile.failure("open", folder.lock) }
    guard Self.take(descriptor) else {
      let isTaken = errno == EWOULDBLOCK
      let failure = PrivateFile.failure("lock", folder.lock)
      close(descriptor)
      guard isTaken else { throw failure }
      throw ServerFailure(
        "another server\(Self.holder(of: folder.lock)) uses the data folder \(folder.path) already: "
          + "stop it first, or name another folder with --data"
      )
    }
    self.descriptor = descriptor
    // Words for whoever meets the lock; nothing depends on them.
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    try? file.truncate(atOffset: 0)
    try? file.write(contentsOf: Data("\(getpid())\n".utf8))
  }

  deinit { close(descriptor) }

  /// Whether a server runs on the folder. Takes the lock for an instant, and only where there is one.
  static func isHeld(_ folder: DataFolder) -> Bool {
    let descriptor = open(folder.lock, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// A client that looks whether a server lives holds the lock for an instant: a few attempts tell it from a server.
  private static func take(_ descriptor: CInt) -> Bool {
    for _ in 0..<5 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK else { return false }
      usleep(20_000)
    }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  private static func holder(of path: String) -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let process = Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
    else { return "" }
    return " (process \(process))"
  }
}
