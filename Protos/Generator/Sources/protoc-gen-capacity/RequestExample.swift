internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// An example of a request, for methods whose comment gives none after "Example: ".
enum RequestExample {
  /// What fields of these names hold, whatever the message: enough for most methods.
  private static let values = [
    "agency_id": "\"agency-one\"", "assessment_id": "\"01JZ0000000000000000000000\"", "language_code": "\"en\"",
    "run_id": "\"01JZ0000000000000000000000\"", "schedule_id": "\"01JZ0000000000000000000000\"",
    "state_code": "\"XAA\"", "support_id": "\"01JZ0000000000000000000000\"",
    "token_id": "\"01JZ0000000000000000000000\"",
  ]

  /// JSON. Of lists the page, whole; of others every field that has a value here, and one of each choice.
  static func of(_ message: Descriptor) -> String {
    if message.fields.contains(where: { $0.name == "page_size" }) { return #"{"pageSize": 10}"# }
    let fields = message.fields.filter { field in
      field.realContainingOneof.map { $0.fields[0] === field } ?? true
    }
    let entries = fields.compactMap { field in
      values[field.name].map { "\"\(field.jsonName ?? field.name)\": \($0)" }
    }
    return "{\(entries.joined(separator: ", "))}"
  }
}
