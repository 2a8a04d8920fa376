internal import CapacityProtos
internal import Foundation
internal import ProtobufC

/// All of Surveys/: instruments, dual-use rules, scoring profiles and samples, loaded and cross-checked.
package struct SurveyData: Sendable {
  /// Newest version first.
  package let instruments: [LoadedInstrument]
  package let ruleSet: LoadedRuleSet
  /// In the order of their files.
  package let profiles: [LoadedProfile]
  /// The one named "default", which every assessment is stored with.
  package let standardProfile: LoadedProfile
  package let samples: [SampleFile]
  /// Forms for planned assistance and samples of them; read by the room Assistance.
  package let assistanceFiles: [SurveyDataFile]
  /// The languages that any text stands in, as BCP 47 tags: English, then those of the translations, sorted.
  package let languages: [String]
  /// What the instruments are held to; read on demand.
  let lint: SurveyDataFile?

  /// The data that the binary carries.
  ///
  /// - Throws: ``SurveyDataFaults`` with every fault.
  package static func embedded() throws -> SurveyData { try SurveyData(.embedded) }

  /// The data of a folder that is laid out like Surveys/.
  ///
  /// - Throws: ``SurveyDataFaults`` with every fault.
  package init(directory: String) throws { try self.init(SurveyFiles(directory: directory)) }

  init(_ files: SurveyFiles) throws {
    var faults: [SurveyDataFault] = []
    func collect<Value>(_ body: () throws -> Value) throws -> Value? {
      do { return try body() } catch let error as SurveyDataFaults {
        faults += error.faults
        return nil
      }
    }
    let instruments = try files.folders(in: "instruments").compactMap { folder in
      try collect {
        var loader = try InstrumentLoader(files.inFolder(folder))
        return try loader.load()
      }
    }
    if instruments.isEmpty, faults.isEmpty {
      faults.append(
        SurveyDataFault(file: "instruments", field: "", found: "no instrument", allowed: "at least one folder")
      )
    }
    let isComplete = faults.isEmpty
    let ruleSet = try collect {
      try LoadedRuleSet(files.inFolder("dual-use"), instruments: isComplete ? instruments : nil)
    }
    let profiles = try files.inFolder("profiles").compactMap { file in
      try collect { try LoadedProfile(file) }
    }
    if faults.isEmpty {
      let versions = instruments.map { "\($0.message.id) \($0.message.version)" }
      faults += Self.repetitions(of: versions, in: files.folders(in: "instruments"), field: "version")
      faults += Self.mapFaults(of: instruments, in: files.folders(in: "instruments"))
      let ids = profiles.map(\.message.id)
      faults += Self.repetitions(of: ids, in: files.inFolder("profiles").map(\.path), field: "id")
    }
    let standardProfile = profiles.first { $0.message.id == "default" }
    if standardProfile == nil, faults.isEmpty {
      faults.append(SurveyDataFault(file: "profiles", field: "id", found: "no profile named default", allowed: "one"))
    }
    // A translation without its base file would otherwise be blamed for what is wrong with that.
    if faults.isEmpty { faults = files.faults }
    guard faults.isEmpty, let ruleSet, let standardProfile else { throw SurveyDataFaults(faults) }
    self.instruments = instruments.sorted { left, right in
      left.message.version.compare(right.message.version, options: .numeric) == .orderedDescending
    }
    self.ruleSet = ruleSet
    self.profiles = profiles
    self.standardProfile = standardProfile
    languages = ["en"] + files.languages
    lint = files.file("lint.yaml")
    assistanceFiles = files.inFolder("assistance")
    samples = files.inFolder("samples").map {
      SampleFile(name: String($0.path.dropFirst("samples/".count)), text: $0.text)
    }
  }

  /// Names that an earlier file or folder has already.
  private static func repetitions(of names: [String], in files: [String], field: String) -> [SurveyDataFault] {
    var seen: Set<String> = []
    return zip(names, files).filter { !seen.insert($0.0).inserted }.map { name, file in
      SurveyDataFault(file: file, field: field, found: "\(name) again", allowed: "each \(field) once")
    }
  }

  /// The instrument with an id and a version.
  ///
  /// - Parameters:
  ///   - id: Empty reads as "cyber-capacity".
  ///   - version: Empty reads as the newest.
  package func instrument(id: String, version: String) -> LoadedInstrument? {
    instruments.first { instrument in
      instrument.message.id == (id.isEmpty ? "cyber-capacity" : id)
        && (version.isEmpty || instrument.message.version == version)
    }
  }

  /// The profile with an id; empty reads as "default".
  package func profile(id: String) -> LoadedProfile? {
    profiles.first { $0.message.id == (id.isEmpty ? "default" : id) }
  }
}

/// A survey file of an invented state.
package struct SampleFile: Sendable, Hashable {
  /// For example "state-a-strong.yaml".
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
