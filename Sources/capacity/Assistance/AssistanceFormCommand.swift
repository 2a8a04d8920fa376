internal import ArgumentParser
internal import Assistance
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assistance form`: the questions, or a project file to fill in.
struct AssistanceFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Shows the form for planned projects, or a project file to fill in. Without a server."
  )

  @Flag(help: "A commented project file to fill in, in YAML.")
  var template = false

  @Option(help: ArgumentHelp("With --template: the state that the project is for.", valueName: "code"))
  var state = "XAA"

  @Option(name: .customLong("version"), help: ArgumentHelp("The newest without it.", valueName: "version"))
  var formVersion: String = ""

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if state.wholeMatch(of: /[A-Z]{3}/) == nil {
      throw ValidationError(
        "--state must be three capital letters, an ISO 3166-1 alpha-3 code or XAA to XZZ; found \"\(state)\"."
      )
    }
  }

  func run() throws {
    let console = options.console
    let forms = try options.assistanceForms()
    guard let form = forms.form(version: formVersion) else {
      let known = forms.all.map(\.message.version).joined(separator: ", ")
      Console.complain("--version: there is no version \(formVersion) of the form; there are: \(known).")
      throw CommandFailure(.usage)
    }
    guard !template else {
      return console.show(
        table: AssistanceTemplate(form: form.message, language: options.language).text(state: state)
      )
    }
    console.show(form.message.document) { AssistanceFormText(options: console.text).text(of: form.message) }
  }
}
