internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// `capacity instrument diff`: what differs between two versions.
struct InstrumentDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what differs between two versions of a question bank, and what of a score that touches.",
    discussion: """
      A version is ID@VERSION (ID: the newest), a folder like Surveys/ (its newest version), or one of its folders \
      instruments/ID-VERSION. What became of each question is read from the newer version where it says so; else ids \
      tell.
      """
  )

  @Argument(help: "The older version.")
  var old: String

  @Argument(help: "The newer version.")
  var new: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let console = options.console
    let data = try options.surveyData()
    let older = try InstrumentReference(old, data: data)
    let newer = try InstrumentReference(new, data: data)
    let diff = InstrumentDiff(
      from: older.instrument.message,
      to: newer.instrument.message,
      map: try Self.declaredMap(from: older, to: newer)
    )
    console.show(diff.document) {
      InstrumentDiffText(options: console.text).text(of: diff, from: older.name, to: newer.name)
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
