internal import Foundation

/// A folder that is open: what is done in it is done there, whatever its path comes to name. Links are not followed.
final class OpenFolder: Sendable {
  /// For words.
  let path: String
  private let descriptor: Int32

  /// - Throws: ``ServerFailure`` if there is no such folder.
  init(path: String) throws(ServerFailure) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.path = path
    guard descriptor >= 0 else { throw PrivateFile.failure("open", path) }
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// A folder in this one, made where it is missing.
  ///
  /// - Throws: ``ServerFailure``, also where the name is that of a link or of a file.
  func folder(_ name: String, mode: mode_t) throws(ServerFailure) -> OpenFolder {
    let inner = "\(path)/\(name)"
    guard mkdirat(descriptor, name, mode) == 0 || errno == EEXIST else { throw PrivateFile.failure("make", inner) }
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard opened >= 0 else { throw PrivateFile.failure("open", inner) }
    return OpenFolder(descriptor: opened, path: inner)
  }

  /// Whether there is anything of this name.
  func has(_ name: String) -> Bool { faccessat(descriptor, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0 }

  /// Writes a file that is not there yet, and has it on disk.
  ///
  /// - Throws: ``ServerFailure``.
  func write(_ bytes: [UInt8], to name: String, mode: mode_t) throws(ServerFailure) {
    let file = openat(descriptor, name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, mode)
    guard file >= 0 else { throw PrivateFile.failure("create", "\(path)/\(name)") }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw ServerFailure("cannot write \(path)/\(name): \(error.localizedDescription)")
    }
  }

  /// - Throws: ``ServerFailure``.
  func read(_ name: String) throws(ServerFailure) -> [UInt8] {
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw PrivateFile.failure("open", "\(path)/\(name)") }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      return [UInt8](try handle.readToEnd() ?? Data())
    } catch {
      throw ServerFailure("cannot read \(path)/\(name): \(error.localizedDescription)")
    }
  }

  /// Gives what has one name another one, for good.
  ///
  /// - Throws: ``ServerFailure``, also where the new name belongs to something that is not an empty folder.
  func rename(_ name: String, to newName: String) throws(ServerFailure) {
    guard renameat(descriptor, name, descriptor, newName) == 0 else {
      throw PrivateFile.failure("name", "\(path)/\(newName)")
    }
    sync()
  }

  /// Removes what there is of this name, with all that is in it; nothing is fine too.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// Names of what is in the folder, hidden ones too, in no particular order.
  func names() -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

  /// A power cut must not take names back. Some file systems cannot do this, and need no help.
  func sync() { fsync(descriptor) }
}
