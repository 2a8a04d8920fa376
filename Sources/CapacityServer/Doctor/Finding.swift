/// One thing that is not as it should be in a data folder.
package struct Finding: Sendable, Hashable, Encodable {
  /// What was looked at: a path, or a name such as "clock".
  package let subject: String
  /// What is wrong, and what was found.
  package let found: String
  /// What it means for the service and its data.
  package let meaning: String
  /// What to do.
  package let remedy: String
}
