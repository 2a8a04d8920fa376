/// The templates that are there, to begin an agency's own with.
package enum TemplateStarter {
  /// The files of a folder that changes nothing yet.
  package static var parts: [ReportPart] {
    let brand = """
      # Whose report it is. Every line may be left out; --template names the folder.
      name: Name of the agency
      # On white paper, and on a dark screen. The contrast must be 4.5 at least.
      accent: "#1f5f93"
      accent_dark: "#7db4e0"
      # A PNG, JPEG or SVG in this folder, 128 KiB at most.
      # logo: logo.svg

      """
    return [ReportPart(name: "brand.yaml", bytes: Array(brand.utf8))]
      + ReportTemplates.builtIn.sorted { $0.key < $1.key }
      .map { ReportPart(name: "\($0.key).mustache", bytes: Array($0.value.utf8)) }
  }
}
