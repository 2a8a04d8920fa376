internal import ArgumentParser

/// What `survey init` writes.
enum SurveyTemplateFormat: String, ExpressibleByArgument, CaseIterable {
  /// A commented file for an editor.
  case yaml
  /// A form for a browser, in one file.
  case html

  /// The format that goes with the ending of a file's name; YAML for any other ending.
  init(path: String?) {
    let name = (path ?? "").lowercased()
    self = name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : .yaml
  }
}
