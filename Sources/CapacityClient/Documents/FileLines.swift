internal import Foundation

/// The lines of a file, one after the other, however long the file is.
package struct FileLines {
  /// How many lines were read.
  package private(set) var number = 0
  private let path: String
  private let file: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// - Throws: ``ClientError`` if it cannot be read.
  package init(path: String) throws(ClientError) {
    guard let file = FileHandle(forReadingAtPath: path) else { throw Self.unreadable(path) }
    self.path = path
    self.file = file
  }

  /// Goes behind a text if the rest of the file starts with it, and stays where it is if not.
  ///
  /// - Throws: ``ClientError`` if the file cannot be read.
  package mutating func skip(_ text: String) throws(ClientError) -> Bool {
    let bytes = Array(text.utf8)
    while buffer.count - start < bytes.count, !isAtEnd { try fill() }
    guard buffer[start...].starts(with: bytes) else { return false }
    start += bytes.count
    number += bytes.count { $0 == Self.lineFeed }
    return true
  }

  /// - Returns: The next line without its end; `nil` behind the last one.
  /// - Throws: ``ClientError`` if it cannot be read, is not UTF-8, or is longer than 16 MiB.
  package mutating func next() throws(ClientError) -> String? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: Self.lineFeed) { return try take(upTo: end, next: end + 1) }
      if isAtEnd { return start == buffer.count ? nil : try take(upTo: buffer.count, next: buffer.count) }
      searched = buffer.count
      guard searched - start <= Self.longest else {
        number += 1
        throw refusal("is longer than \(Self.longest >> 20) MiB")
      }
      let removed = try fill()
      searched -= removed
    }
  }

  private mutating func take(upTo end: Int, next: Int) throws(ClientError) -> String {
    number += 1
    guard let line = String(validating: buffer[start..<end], as: UTF8.self) else { throw refusal("is not UTF-8") }
    start = next
    return line
  }

  /// Reads on.
  ///
  /// - Returns: How many bytes that were done with went from the start of the buffer.
  @discardableResult
  private mutating func fill() throws(ClientError) -> Int {
    let removed = start
    buffer.removeFirst(removed)
    start = 0
    do {
      let more = try file.read(upToCount: Self.piece) ?? Data()
      isAtEnd = more.isEmpty
      buffer += more
    } catch {
      throw Self.unreadable(path)
    }
    return removed
  }

  private func refusal(_ what: String) -> ClientError {
    ClientError(code: "INVALID_ARGUMENT", message: "\(path): line \(number) \(what).", exitStatus: .failed)
  }

  private static func unreadable(_ path: String) -> ClientError {
    ClientError(code: "NOT_FOUND", message: "\(path): the file cannot be read.", exitStatus: .failed)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let piece = 1 << 16
  private static let longest = 16 << 20
}
