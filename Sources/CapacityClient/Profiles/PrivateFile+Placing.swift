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
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let file = try PrivateFile(creating: folder.appendingPathComponent(".\(UUID().uuidString).part").path)
    do {
      try file.write(bytes)
      if !replacing {
        // A link never takes the place of a file, unlike a rename.
        if link(file.path, path) == 0 { return file.remove() }
        guard errno != EEXIST else { throw POSIXError(.EEXIST) }
        // Some file systems have no links: there an empty file keeps the place until the rename.
        _ = try PrivateFile(creating: path)
      }
      try file.rename(to: path)
    } catch {
      file.remove()
      throw error
    }
  }
}
