internal import CapacityClient
internal import Foundation

/// A file that a command writes for the user.
enum NewFile {
  /// Writes a text to a file that is not there yet.
  ///
  /// - Throws: ``CommandFailure`` after saying why, also where it exists already: what people wrote is not touched.
  static func write(_ text: String, to file: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
    } catch {
      Console.complain("\(file) cannot be written, or exists already.")
      throw CommandFailure(.failed)
    }
  }
}
