package import Foundation

/// The worked cases of the fact base (Tests/WorkedCases, the same files as in ../shared/domain).
package enum WorkedCases {
  /// - Throws: What reading the file throws.
  package static func data(_ name: String) throws -> Data {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: tests.appending(path: "WorkedCases/\(name)"))
  }
}
