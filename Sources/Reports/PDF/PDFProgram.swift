internal import Foundation

/// A program that prints HTML as PDF.
struct PDFProgram: Sendable, Hashable {
  /// In the order of preference.
  enum Kind: CaseIterable {
    case weasyprint
    case chromium

    var names: [String] {
      switch self {
      case .weasyprint: ["weasyprint"]
      case .chromium: ["chromium", "chromium-browser", "google-chrome"]
      }
    }
  }

  let kind: Kind
  let file: URL

  var name: String { file.lastPathComponent }

  /// Reads `report.html` and writes `report.pdf` in `folder`.
  func arguments(_ folder: URL) -> [String] {
    let (html, pdf) = (folder.appendingPathComponent("report.html"), folder.appendingPathComponent("report.pdf"))
    switch kind {
    case .weasyprint: return ["--quiet", html.path, pdf.path]
    case .chromium:
      // Its sandbox cannot be had by root; the page is ours and has no scripts.
      let root = ProcessInfo.processInfo.userName == "root" ? ["--no-sandbox"] : []
      return root + [
        "--headless", "--disable-gpu", "--no-pdf-header-footer", "--proxy-server=\(Self.nowhere)",
        "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--print-to-pdf=\(pdf.path)",
        html.absoluteString,
      ]
    }
  }

  /// Nothing of ours but the search path; no network, no clock.
  func environment(_ folder: URL) -> [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "TMPDIR": folder.path, "LANG": "C.UTF-8",
      "http_proxy": Self.nowhere, "https_proxy": Self.nowhere, "ftp_proxy": Self.nowhere,
      // Names of fonts are drawn from the clock and from hashes otherwise: 1 January 1980.
      "SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0",
    ]
  }

  /// The discard port, where nobody answers.
  private static let nowhere = "http://127.0.0.1:9"
}
