internal import Instruments

/// A report as a file.
package struct ReportFile: Sendable, Hashable {
  /// For example "state-profile-XAA-2026-1-en.html": letters, digits, dots and hyphens.
  package let name: String
  package let mediaType: String
  package let bytes: [UInt8]
  /// SHA-256 over the bytes, in lowercase hexadecimal.
  package let digest: String
  /// Ids of all assessments that it rests on, where it was made just now.
  let sources: Set<String>

  init(name: String, mediaType: String, bytes: [UInt8], sources: Set<String> = []) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    self.sources = sources
    digest = ContentDigest.hex(of: bytes)
  }
}
