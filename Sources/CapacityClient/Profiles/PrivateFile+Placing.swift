internal import Foundation

extension PrivateFile {
  /// Puts a whole file in its place in one step: what looks meanwhile finds all of it or nothing new. Mode 0600.
  ///
  /// - Parameters:
  ///   - bytes: Its content.
  ///   - path: Its place.
  ///   - replacing: Whether a file may be there already, which then is gone.
  /// - Throws: `POSIXError`, with `EEXIST` if there is one and must stay. What was there is as it was.
  package static func place(_ bytes: [UInt8], at path: String, replacing: Bool) throws {
    let file = try PrivateFile(besides: path)
    do {
      try file.write(bytes)
      try file.place(at: path, replacing: replacing)
    } catch {
      file.remove()
      throw error
    }
  }

  /// The same for a file that is filled bit by bit.
  ///
  /// - Parameter fill: Appends to the file; what it throws is thrown, with nothing put in its place.
  /// - Returns: What `fill` returned.
  package static func place<Value: Sendable>(
    at path: String,
    replacing: Bool,
    _ fill: (PrivateFile) async throws -> Value
  ) async throws -> Value {
    let file = try PrivateFile(besides: path)
    do {
      let value = try await fill(file)
      try file.synchronize()
      try file.place(at: path, replacing: replacing)
      return value
    } catch {
      file.remove()
      throw error
    }
  }

  /// Makes an empty file in the folder of a path, under another name, to be filled and then placed there.
  ///
  /// - Throws: `POSIXError`, why it cannot be made.
  package init(besides path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try self.init(creating: folder.appendingPathComponent(".\(UUID().uuidString).part").path)
  }

  /// Gives it its place.
  ///
  /// - Parameters:
  ///   - path: Its place, in the same folder.
  ///   - replacing: Whether a file may be there already, which then is gone.
  /// - Throws: `POSIXError`, with `EEXIST` if there is one and must stay. The file keeps its name then.
  package func place(at path: String, replacing: Bool) throws {
    if !replacing {
      // A link never takes the place of a file, unlike a rename.
      if link(self.path, path) == 0 { return remove() }
      guard errno != EEXIST else { throw POSIXError(.EEXIST) }
      // Some file systems have no links: there an empty file keeps the place until the rename.
      _ = try PrivateFile(creating: path)
    }
    try rename(to: path)
  }
}
