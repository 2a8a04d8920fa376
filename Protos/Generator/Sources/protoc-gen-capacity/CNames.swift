internal import SwiftProtobufPluginLibrary

/// The names that protoc-gen-c 1.4 gives to messages, enums and fields.
enum CNames {
  /// `capacity.v1.SurveyResponse` -> `Capacity__V1__SurveyResponse`.
  static func type(_ fullName: String) -> String {
    fullName.split(separator: ".").map(camel).joined(separator: "__")
  }

  /// `capacity.v1.SurveyResponse` -> `capacity__v1__survey_response`.
  static func function(_ fullName: String) -> String {
    fullName.split(separator: ".").map(lower).joined(separator: "__")
  }

  /// Fields are lowercase; those that collide with a C++ keyword get an underscore.
  static func field(_ name: String) -> String {
    let lowered = name.lowercased()
    return keywords.contains(lowered) ? lowered + "_" : lowered
  }

  private static func camel(_ name: Substring) -> String {
    name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func lower(_ name: Substring) -> String {
    var result = ""
    var wasUpper = true
    for character in name {
      if character.isUppercase, !wasUpper { result += "_" }
      result += character.lowercased()
      wasUpper = character.isUppercase
    }
    return result
  }

  private static let keywords: Set<String> = [
    "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class",
    "compl", "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else",
    "enum", "explicit", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long",
    "mutable", "namespace", "new", "not", "not_eq", "operator", "or", "or_eq", "private", "protected",
    "public", "register", "reinterpret_cast", "return", "short", "signed", "sizeof", "static",
    "static_cast", "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typeid",
    "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while", "xor",
    "xor_eq",
  ]
}
