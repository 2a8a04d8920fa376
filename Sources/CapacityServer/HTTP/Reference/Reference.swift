internal import CapacityProtos
internal import Foundation

/// What the .proto files say of the RPCs, for people who call them: served at ``path``.
struct Reference: Decodable, Sendable {
  static let path = "/reference"

  struct Service: Decodable, Sendable {
    /// With the package.
    let name: String
    let comment: String
    let methods: [Method]

    /// Without the package.
    var shortName: String { name.split(separator: ".").last.map(String.init) ?? name }
  }

  struct Method: Decodable, Sendable {
    let name: String
    let comment: String
    let request: String
    let reply: String
    let isReadOnly: Bool
    /// Answers come as frames.
    let isStream: Bool
    /// A request, in JSON.
    let example: String
  }

  struct Message: Decodable, Sendable {
    let comment: String
    let fields: [Field]
  }

  struct Field: Decodable, Sendable {
    /// As JSON has it.
    let name: String
    let before: String
    let type: String
    let after: String
    /// The type is a message or an enum that stands in the reference.
    let isLink: Bool
    /// The choice of which it is one; empty: of none.
    let choice: String
    let comment: String
  }

  struct Enumeration: Decodable, Sendable {
    let comment: String
    let values: [Value]
  }

  struct Value: Decodable, Sendable {
    let name: String
    let comment: String
  }

  let services: [Service]
  let messages: [String: Message]
  let enums: [String: Enumeration]

  /// - Throws: A `DecodingError` if the generated text and this type do not fit.
  static func read() throws -> Reference { try JSONDecoder().decode(Reference.self, from: Data(protoReference.utf8)) }

  /// The pages and their style, made when the first is asked for: most servers never are.
  static let files: StaticFiles = {
    // A test reads it; without it there are no pages.
    guard let reference = try? read() else { return StaticFiles([:]) }
    var files = [path + ".css": StaticFiles.File(Array(ReferenceStyle.css.utf8), path: "reference.css")]
    files[path] = StaticFiles.File(Array(ReferenceIndex(reference: reference).html.utf8), path: "reference.html")
    for service in reference.services {
      let page = ReferencePage(reference: reference, service: service)
      files[path + "/" + service.shortName] = StaticFiles.File(Array(page.html.utf8), path: "service.html")
    }
    return StaticFiles(files)
  }()

  /// Messages and enums that can be reached from these, in alphabetical order.
  func types(from names: [String]) -> [String] {
    var found: Set<String> = []
    var waiting = names
    while let name = waiting.popLast() {
      guard found.insert(name).inserted else { continue }
      waiting += messages[name]?.fields.filter(\.isLink).map(\.type) ?? []
    }
    return found.sorted()
  }
}
