package import ProtobufC

/// One message read from several files and merged as protobuf merges: lists append, maps unite.
package struct MergedMessage<Message: DocumentMessage> {
  /// With the texts of all languages.
  package private(set) var message = Message()
  /// With what the files themselves hold, without translations: what digests are over.
  package private(set) var base = Message()
  private(set) var sources: SourceMap
  /// Every fault found so far.
  package private(set) var faults: [SurveyDataFault] = []
  /// Translations of what is not there; told only when nothing is wrong with the base files, which may lack it.
  private var misplaced: [SurveyDataFault] = []

  /// - Throws: ``SurveyDataFaults`` where a file cannot be read at all: later checks would blame others for what
  ///   it holds.
  package init(_ files: [SurveyDataFile]) throws {
    sources = SourceMap(files: files.map(\.path))
    var bytes: [UInt8] = []
    var translated: [UInt8] = []
    var counts: [String: Int] = [:]
    var unreadable = false
    for file in files {
      do {
        var reader = DocumentReader()
        let root = try YAMLDocument.parse(file.text)
        let own = try reader.message(Message.self, from: root).encoded()
        bytes += own
        translated += try file.translations.isEmpty ? own : translatedBytes(of: file, root)
        note(reader, in: file.path, behind: counts)
        for (field, count) in Self.listLengths(of: root) { counts[field, default: 0] += count }
      } catch {
        faults.append(SurveyDataFault(error, in: file.path))
        unreadable = true
      }
    }
    if unreadable { throw SurveyDataFaults(faults) }
    do {
      let limits = DecodingLimits(messageSize: .max, decodedFactor: 8, decodedSlack: 1 << 24)
      base = try Message(decoding: bytes, limits: limits)
      message = bytes == translated ? base : try Message(decoding: translated, limits: limits)
    } catch {
      throw SurveyDataFaults(faults + [SurveyDataFault(error, in: files.first?.path ?? "")])
    }
  }

  /// Notes a fault at the place of a field.
  package mutating func note(_ field: String, found: String, allowed: String) {
    faults.append(sources.fault(field, found: found, allowed: allowed))
  }

  /// The message, if nothing is wrong with it.
  ///
  /// - Throws: ``SurveyDataFaults`` with every fault.
  package func checked() throws -> Message {
    guard faults.isEmpty, misplaced.isEmpty else { throw SurveyDataFaults(faults.isEmpty ? misplaced : faults) }
    return message
  }

  /// A file with its translations; its own faults are noted elsewhere, once.
  private mutating func translatedBytes(of file: SurveyDataFile, _ root: DocumentNode) throws -> [UInt8] {
    var overlay = TextOverlay(of: file)
    let document = overlay.laid(over: root)
    faults += overlay.faults
    misplaced += overlay.misplaced
    var reader = DocumentReader()
    return try reader.message(Message.self, from: document).encoded()
  }

  /// Keeps a file's places and faults; its lists start behind what earlier files put into them.
  private mutating func note(_ reader: DocumentReader, in file: String, behind counts: [String: Int]) {
    for (path, position) in reader.positions {
      sources.note(Self.shifted(path, by: counts), in: file, at: position)
    }
    faults += reader.faults.map { SurveyDataFault($0, in: file) }
  }

  private static func shifted(_ path: String, by counts: [String: Int]) -> String {
    guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]"),
      let index = Int(path[path.index(after: open)..<close]), let offset = counts[String(path[..<open])]
    else { return path }
    return "\(path[..<open])[\(index + offset)\(path[close...])"
  }

  private static func listLengths(of root: DocumentNode) -> [(String, Int)] {
    guard case .mapping(let entries) = root.content else { return [] }
    return entries.compactMap { entry in
      guard case .sequence(let elements) = entry.value.content else { return nil }
      return (entry.key, elements.count)
    }
  }
}

extension SurveyDataFault {
  init(_ error: any Error, in file: String) {
    guard let fault = error as? DocumentFault else {
      self.init(file: file, field: "", found: "\(error)", allowed: "a file of this kind")
      return
    }
    self.init(
      file: file,
      line: fault.position?.line,
      column: fault.position?.column,
      field: fault.field,
      found: fault.found,
      allowed: fault.allowed
    )
  }
}
