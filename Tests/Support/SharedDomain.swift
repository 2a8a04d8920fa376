package import Foundation

/// The fact base that stands beside the repository.
package enum SharedDomain {
  /// A file of `../shared/domain`, seen from the repository.
  package static func data(_ name: String, from file: String = #filePath) throws -> Data {
    let start = URL(filePath: file).resolvingSymlinksInPath()
    var folder = start.deletingLastPathComponent()
    while folder.path(percentEncoded: false).count > 1 {
      let candidate = folder.appending(path: "shared/domain/\(name)")
      if FileManager.default.fileExists(atPath: candidate.path(percentEncoded: false)) {
        return try Data(contentsOf: candidate)
      }
      folder.deleteLastPathComponent()
    }
    throw Missing(name: name, start: start.path(percentEncoded: false))
  }

  package struct Missing: Error, CustomStringConvertible {
    var name: String
    var start: String

    package init(name: String, start: String) {
      self.name = name
      self.start = start
    }

    package var description: String {
      "the worked cases are missing: no folder above \(start) holds shared/domain/\(name)"
    }
  }
}
