internal import Foundation

/// A new file that nobody but its owner can read or write, from its first moment on.
package struct PrivateFile: Sendable {
  package let path: String
  private let handle: FileHandle

  /// Makes an empty file with mode 0600.
  ///
  /// - Throws: `POSIXError`, why it cannot be made; one that exists is never touched.
  package init(creating path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Self.failure }
    self.path = path
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Adds a text at the end.
  package func append(_ text: String) throws { try append(Array(text.utf8)) }

  /// Fills it, so that it outlasts a failure of the machine.
  package func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Fills it, so that it outlasts a failure of the machine.
  package func write(_ bytes: [UInt8]) throws {
    try append(bytes)
    try synchronize()
  }

  /// Adds to it; ``synchronize()`` afterwards keeps it.
  package func append(_ bytes: some Sequence<UInt8>) throws { try handle.write(contentsOf: Data(bytes)) }

  /// Returns when all of it outlasts a failure of the machine.
  package func synchronize() throws { try handle.synchronize() }

  /// Gives it another name, in the place of what has that name.
  ///
  /// - Throws: `POSIXError`.
  func rename(to path: String) throws {
    guard Foundation.rename(self.path, path) == 0 else { throw Self.failure }
  }

  /// What the system said last: no space, read-only, no such folder.
  private static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

  /// Removes it again.
  package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
