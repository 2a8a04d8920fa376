/// Collects the fields of a message as the entries of a document.
///
/// Fields without presence are written even at their default, so that a zero is seen; those with presence only
/// when they are set (`always_print_fields_with_no_presence` of Python's json_format).
package struct DocumentWriter {
  private(set) var entries: [DocumentNode.Entry] = []

  package mutating func write(_ name: String, _ value: some DocumentValue) { append(name, value.document) }

  package mutating func write(_ name: String, _ value: (some DocumentValue)?) {
    if let value { append(name, value.document) }
  }

  package mutating func write(_ name: String, _ values: [some DocumentValue]) {
    append(name, DocumentNode(.sequence(values.map(\.document))))
  }

  package mutating func write(_ name: String, _ values: [String: some DocumentValue]) {
    let entries = canonicallySorted(values).map { DocumentNode.Entry(key: $0.key, value: $0.value.document) }
    append(name, DocumentNode(.mapping(entries)))
  }

  private mutating func append(_ name: String, _ node: DocumentNode) {
    entries.append(DocumentNode.Entry(key: name, value: node))
  }
}
