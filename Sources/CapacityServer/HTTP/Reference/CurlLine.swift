internal import GRPCCore

/// A command that calls a method with its example, once `token` and `door` are set as the reference says.
enum CurlLine {
  static func of(_ method: Reference.Method, in service: Reference.Service) -> String {
    let descriptor = MethodDescriptor(fullyQualifiedService: service.name, method: method.name)
    let bearer = MethodAccess.isOpen(descriptor) ? "" : "-H \"$token\" "
    let url = "\"$door/\(descriptor.fullyQualifiedMethod)\""
    guard method.isStream else {
      return """
        curl -sS \(bearer)-H 'Content-Type: application/json' \\
          -d '\(method.example)' \\
          \(url)
        """
    }
    return """
      printf '\(frameHead(method.example.utf8.count))%s' '\(method.example)' |
        curl -sSN \(bearer)-H 'Content-Type: application/connect+json' -H 'Connect-Timeout-Ms: 5000' \\
          --data-binary @- \(url)
      """
  }

  /// Flags and length of a frame, as printf reads them.
  private static func frameHead(_ count: Int) -> String {
    let bytes = [0] + stride(from: 24, through: 0, by: -8).map { count >> $0 & 0xFF }
    return bytes.map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }.joined()
  }
}
