package import CapacityProtos
internal import Foundation
internal import ProtobufC

/// A file that holds an assessment with all that it was made from: the message in its binary form, or as JSON where the
/// name ends in `.json`.
package struct BundleFile: Sendable, Hashable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Reads the file.
  ///
  /// - Throws: ``ClientError`` if it cannot be read, or is no bundle.
  package func read() throws(ClientError) -> Capacity_V1_AssessmentBundle {
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw ClientError(code: "NOT_FOUND", message: "\(path): the file cannot be read.", exitStatus: .failed)
    }
    // No message starts with a brace: it would begin a group, which proto3 does not have.
    return isJSON || bytes.first == UInt8(ascii: "{") ? try json(bytes) : try binary(bytes)
  }

  /// Writes a new file, mode 0600, in one step.
  ///
  /// - Parameter replacing: Whether it may take the place of a file that is there already.
  /// - Throws: ``ClientError`` if there is one, or the file cannot be written.
  package func write(_ bundle: Capacity_V1_AssessmentBundle, replacing: Bool = false) throws(ClientError) {
    do {
      let bytes = isJSON ? Array((bundle.document.json + "\n").utf8) : try bundle.encoded()
      try PrivateFile.place(bytes, at: path, replacing: replacing)
    } catch let error as POSIXError where error.code == .EEXIST {
      throw ClientError(
        code: "ALREADY_EXISTS",
        message: "\(path) exists already; --force puts the bundle in its place.",
        exitStatus: .failed
      )
    } catch {
      throw ClientError(
        code: "FAILED_PRECONDITION",
        message: "\(path) cannot be written. \(error.localizedDescription).",
        exitStatus: .failed
      )
    }
  }

  private var isJSON: Bool { path.lowercased().hasSuffix(".json") }

  private func binary(_ bytes: [UInt8]) throws(ClientError) -> Capacity_V1_AssessmentBundle {
    do {
      let bundle = try Capacity_V1_AssessmentBundle(decoding: bytes)
      guard bundle.assessment != nil else { throw noBundle("it holds no assessment") }
      return bundle
    } catch let error as ClientError {
      throw error
    } catch {
      throw noBundle("\(error)")
    }
  }

  private func json(_ bytes: [UInt8]) throws(ClientError) -> Capacity_V1_AssessmentBundle {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw noBundle("it is not UTF-8") }
    var reader = DocumentReader()
    let bundle: Capacity_V1_AssessmentBundle
    do {
      bundle = reader.message(Capacity_V1_AssessmentBundle.self, from: try JSONParser.parse(text))
    } catch {
      throw noBundle("it is no JSON")
    }
    if let fault = reader.faults.first { throw noBundle(SurveyFileFault(file: path, fault).description) }
    guard bundle.assessment != nil else { throw noBundle("it holds no assessment") }
    return bundle
  }

  private func noBundle(_ reason: String) -> ClientError {
    ClientError(
      code: "INVALID_ARGUMENT",
      message: "\(path) is no bundle of an assessment: \(reason).",
      exitStatus: .failed
    )
  }
}
