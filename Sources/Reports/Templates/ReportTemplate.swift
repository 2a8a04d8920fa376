package import Foundation

/// An agency's own look of pages: partials that take the place of ours, and a brand. A folder with `*.mustache` files,
/// `brand.yaml` and a logo, each of which may be left out.
package struct ReportTemplate: Sendable {
  /// Texts by name, without ".mustache".
  let partials: [String: String]
  let brand: ReportBrand?

  /// What is read at most of one folder.
  static let (mostFiles, mostBytes) = (64, 256 << 10)

  /// Reads and checks a folder.
  ///
  /// - Throws: ``TemplateFaults``.
  package init(folder: URL) throws(TemplateFaults) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else {
      throw TemplateFaults([
        TemplateFault(file: folder.path, line: nil, problem: "it is no folder, or may not be read")
      ])
    }
    var faults: [TemplateFault] = []
    var partials: [String: String] = [:]
    let files = names.filter { $0.hasSuffix(".mustache") }.sorted()
    for name in files.prefix(Self.mostFiles) {
      guard let text = Self.text(of: folder.appendingPathComponent(name)) else {
        faults.append(
          TemplateFault(file: name, line: nil, problem: "it cannot be read: text in UTF-8 of 256 KiB at most would do")
        )
        continue
      }
      partials[String(name.dropLast(".mustache".count))] = text
    }
    if files.count > Self.mostFiles {
      faults.append(
        TemplateFault(file: files[Self.mostFiles], line: nil, problem: "more than \(Self.mostFiles) templates")
      )
    }
    faults += TemplateCheck(own: partials).faults
    self.partials = partials
    brand = try Self.brand(in: folder, names, &faults)
    guard faults.isEmpty else { throw TemplateFaults(faults) }
    guard !partials.isEmpty || brand != nil else {
      throw TemplateFaults([
        TemplateFault(file: folder.path, line: nil, problem: "it has neither a .mustache file nor a brand.yaml")
      ])
    }
  }

  private static func brand(
    in folder: URL,
    _ names: [String],
    _ faults: inout [TemplateFault]
  ) throws(TemplateFaults) -> ReportBrand? {
    guard names.contains("brand.yaml") else { return nil }
    do {
      return try ReportBrand(file: folder.appendingPathComponent("brand.yaml"))
    } catch {
      faults += error.faults
      return nil
    }
  }

  private static func text(of file: URL) -> String? {
    guard let data = try? Data(contentsOf: file), data.count <= mostBytes else { return nil }
    return String(data: data, encoding: .utf8)
  }
}
