internal import ArgumentParser
internal import Assistance
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assistance check`: whether a planned project keeps the principles.
struct AssistanceCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Holds a planned project against the principles of capacity-building, and against the state's needs.",
    discussion: """
      Faults of the file are named with their place, before anything is sent. The result is help for planning: a \
      project that breaks a principle ends the command like any other. With --offline no server is asked, and the \
      state's needs are not looked at.
      """
  )

  @Argument(help: "A project file, YAML or JSON; - is standard input.")
  var file: String

  @Flag(help: "Without a server and without the state's needs.")
  var offline = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let data = try options.surveyData()
    let forms = try options.assistanceForms()
    let check = AssistanceProjectCheck(forms: forms, data: data)
    let file = try CheckedFile<Capacity_V1_AssistanceProject>(path: file) { check.violations(in: $0) }
    guard file.faults.isEmpty else {
      for fault in file.faults { Console.complain(fault.description) }
      throw CommandFailure(.invalidSurvey)
    }
    let project = file.message
    let form = forms.form(version: project.formVersion)
    let assessment =
      if offline, let form {
        evaluation(of: project, with: form)
      } else {
        try await options.withClient { try await $0.evaluateAssistance(project) }
      }
    console.show(assessment.document) {
      AssistanceText(data: data, options: console.text).text(of: assessment, project: project, form: form?.message)
    }
  }

  private func evaluation(
    of project: Capacity_V1_AssistanceProject,
    with form: LoadedAssistanceForm
  ) -> Capacity_V1_AssistanceAssessment {
    var assessment = AssistanceEvaluator(form: form).evaluate(project)
    AssistanceWords(form: form, language: options.language).fill(&assessment)
    return assessment
  }
}
