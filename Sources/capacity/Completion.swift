internal import ArgumentParser

/// `capacity completion`: a script for the shell.
struct Completion: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Prints a completion script for bash, zsh or fish.")

  @Argument(help: "bash, zsh or fish.")
  var shell: String

  func run() throws {
    guard let shell = CompletionShell(rawValue: shell) else {
      throw ValidationError("\"\(shell)\" is no shell that completion is made for: bash, zsh, fish.")
    }
    print(Capacity.completionScript(for: shell))
  }
}
