internal import Foundation

/// A file that holds a bearer token and nothing else.
struct TokenFile {
  let token: String
  /// What its owner should know; `nil`: nothing.
  let warning: String?

  /// - Throws: Why there is no token in it.
  init(_ path: String) throws(ClientError) {
    guard let text = DataFolder.text(of: path) else {
      throw ClientError(
        code: "UNAUTHENTICATED",
        message: "The token file \(path) cannot be read or is empty.",
        exitStatus: .notAuthorised
      )
    }
    guard text.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) }) else {
      throw ClientError(
        code: "UNAUTHENTICATED",
        message: "The token file \(path) must hold one token of printable characters, and nothing else.",
        exitStatus: .notAuthorised
      )
    }
    token = text
    warning = Self.warning(about: path)
  }

  /// Who can read the file can act as its owner. A pipe or a terminal has no readers but this process.
  private static func warning(about path: String) -> String? {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue, mode & 0o044 != 0
    else { return nil }
    return """
      The token file \(path) can be read by other users of this machine (mode \(String(mode, radix: 8))); \
      chmod 600 \(path) makes it yours alone.
      """
  }
}
