internal import ArgumentParser

/// What a command's data is printed as.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case table
  /// The proto3 JSON mapping, fields at their default printed too.
  case json
  /// The same as YAML.
  case yaml
}
