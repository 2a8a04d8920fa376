package import CapacityProtos
package import ProtobufC

/// Looks whether an instrument is fit to be asked: as far as a machine can tell.
package struct InstrumentLint: Sendable {
  package let rules: LintRules

  package init(rules: LintRules) { self.rules = rules }

  /// Looks at one version of an instrument.
  ///
  /// - Parameters:
  ///   - instrument: With its translations; it need not have been loaded, so that a draft can be looked at.
  ///   - besides: Messages whose texts are shown beside it, such as a rule set, by what they are called.
  package func report(
    on instrument: Capacity_V1_Instrument,
    besides others: [(name: String, message: any DocumentMessage)] = []
  ) -> LintReport {
    var report = LintReport()
    checkScales(of: instrument, &report)
    checkCoverage(of: instrument, &report)
    checkWeights(of: instrument, &report)
    checkReferences(of: instrument, &report)
    let texts = LintText.all(in: instrument) + others.flatMap { LintText.all(in: $0.message, of: $0.name) }
    checkReading(of: texts, &report)
    checkTranslations(of: texts, &report)
    return report
  }
}

extension SurveyData {
  /// Looks at an instrument, and at the texts of the rules and profiles that are shown beside it.
  ///
  /// - Parameters:
  ///   - instrument: One of these data.
  ///   - others: More messages whose texts are shown beside it, by what they are called.
  /// - Throws: What is wrong with Surveys/lint.yaml.
  package func lint(
    _ instrument: LoadedInstrument,
    besides others: [(name: String, message: any DocumentMessage)] = []
  ) throws(SurveyDataFaults) -> LintReport {
    let profiles = profiles.map { (name: "profile \($0.message.id)", message: $0.message as any DocumentMessage) }
    return InstrumentLint(rules: try lintRules())
      .report(on: instrument.message, besides: [("dual-use", ruleSet.message)] + profiles + others)
  }
}
