internal import ArgumentParser
internal import Assessments
internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// `capacity instrument diff`: what differs between two versions.
struct InstrumentDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what differs between two versions of a question bank, and what of a score that touches.",
    discussion: """
      A version is ID@VERSION (ID: the newest), a folder like Surveys/ (its newest version), or one of its folders \
      instruments/ID-VERSION. What became of each question is read from the newer version where it says so; else ids \
      tell. --effect asks the server for the newest assessments by the older version, as far as you may read their \
      answers, and scores each by both versions on this machine.
      """
  )

  @Argument(help: "The older version.")
  var old: String

  @Argument(help: "The newer version.")
  var new: String

  @Flag(help: "Also by how much the scores of stored assessments would move.")
  var effect = false

  @Option(help: ArgumentHelp("With --effect: how many assessments at most.", valueName: "count"))
  var most = 200

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (1...10_000).contains(most) else { throw ValidationError("--most must be from 1 to 10000.") }
  }

  func run() async throws {
    let console = options.console
    let data = try options.surveyData()
    let older = try InstrumentReference(old, data: data)
    let newer = try InstrumentReference(new, data: data)
    let map = try Self.declaredMap(from: older, to: newer)
    let diff = InstrumentDiff(from: older.instrument.message, to: newer.instrument.message, map: map)
    let text = { InstrumentDiffText(options: console.text).text(of: diff, from: older.name, to: newer.name) }
    guard effect else { return console.show(diff.document) { text() } }
    let ids = [older, newer].map { $0.instrument.model.indicators.map(\.id) }
    let measured = try await InstrumentEffect.measured(
      from: older,
      to: newer,
      map: map ?? IndicatorMap(byIDFrom: ids[0], to: ids[1]),
      most: most,
      options
    )
    let entries: [DocumentNode.Entry] = [
      .init(key: "diff", value: diff.document),
      .init(key: "effect", value: InstrumentEffect.document(measured)),
    ]
    console.show(DocumentNode(.mapping(entries))) {
      let rows = InstrumentEffect.rows(measured)
      return text() + "\n" + VersionEffectText(options: console.text).text(of: rows, responses: measured.responses)
    }
  }

  /// What the newer version says that became of the questions; `nil` where it says nothing of that version.
  private static func declaredMap(
    from older: InstrumentReference,
    to newer: InstrumentReference
  ) throws -> IndicatorMap? {
    let declared = newer.instrument.message.earlierVersions.first { map in
      map.fromVersion == older.instrument.message.version
    }
    guard let declared else { return nil }
    do {
      return try IndicatorMap(
        declared.links.compactMap(IndicatorMap.Entry.init),
        from: older.instrument.model.indicators.map(\.id),
        to: newer.instrument.model.indicators.map(\.id)
      )
    } catch {
      Console.complain("What \(newer.name) says of its earlier versions cannot be used:\n\(error)")
      throw CommandFailure(.failed)
    }
  }
}
