internal import Foundation

/// The file in which a person's connection profiles are kept: JSON that can be edited by hand.
package struct ProfileFile: Sendable, Hashable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The default one: `cyber-capacity/profiles.json` in `$XDG_CONFIG_HOME` or `~/.config`.
  package init(environment: [String: String]) {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      path = folder + "/cyber-capacity/profiles.json"
    } else {
      path = (environment["HOME"] ?? ".") + "/.config/cyber-capacity/profiles.json"
    }
  }

  /// - Returns: No profiles where there is no file.
  /// - Throws: Why the file cannot be used.
  package func read() throws(ClientError) -> ConnectionProfiles {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      return ConnectionProfiles()
    } catch {
      throw failure("cannot be read: \(error.localizedDescription)")
    }
    do {
      return try JSONDecoder().decode(ConnectionProfiles.self, from: data)
    } catch let error as DecodingError {
      throw failure("is no list of connection profiles: \(Self.words(for: error)). Correct it, or remove the file")
    } catch {
      throw failure("is no list of connection profiles: \(error.localizedDescription)")
    }
  }

  /// Writes the file in one step: what reads it meanwhile finds the old one or the new one. Mode 0600, its folder 0700
  /// if it is new.
  ///
  /// - Throws: Why it cannot be written; the old one is as it was.
  package func write(_ profiles: ConnectionProfiles) throws(ClientError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      let text = String(decoding: try encoder.encode(profiles), as: UTF8.self) + "\n"
      let next = folder.appendingPathComponent(".profiles-\(UUID().uuidString).json").path
      let file = try PrivateFile(creating: next)
      do {
        try file.write(text)
        try file.rename(to: path)
      } catch {
        file.remove()
        throw error
      }
    } catch {
      throw failure("cannot be written: \(error.localizedDescription)")
    }
  }

  private func failure(_ words: String) -> ClientError {
    ClientError(code: "FAILED_PRECONDITION", message: "The profile file \(path) \(words).", exitStatus: .failed)
  }

  private static func words(for error: DecodingError) -> String {
    let (place, fault): ([any CodingKey], String) =
      switch error {
      case .keyNotFound(let key, let context): (context.codingPath, "\"\(key.stringValue)\" is missing")
      case .typeMismatch(_, let context), .valueNotFound(_, let context):
        (context.codingPath, "a value of another kind is needed")
      case .dataCorrupted(let context): (context.codingPath, "it is no JSON")
      @unknown default: ([], "it cannot be understood")
      }
    let path = place.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? fault : "\(path): \(fault)"
  }
}
