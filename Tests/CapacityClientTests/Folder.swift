import Foundation

/// A folder for one test.
struct Folder {
  let path: String

  /// Makes one for as long as `body` runs.
  static func with(_ body: (Folder) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(Folder(path: url.path))
  }

  /// - Returns: The path of the file.
  @discardableResult
  func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: file).deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    return file
  }

  /// Makes the lock file, and holds it as a living server does, for as long as `body` runs.
  func locked<Result>(_ body: () throws -> Result) throws -> Result {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: try write("1\n", to: "lock")))
    defer { try? file.close() }
    guard flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else { throw CocoaError(.fileLocking) }
    return try body()
  }

  func mode(of file: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber)?.intValue
  }
}
