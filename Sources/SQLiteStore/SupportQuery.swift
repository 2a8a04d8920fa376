/// An SQL query for a list of supports, newest id first: text, and the values for its question marks.
///
/// Each names its index. Without statistics SQLite might take one whose rows it must sort first, or walk what has ended.
struct SupportQuery {
  /// With one more question mark, the last one, for the number of rows.
  let sql: String
  let values: [String]

  /// - Parameters:
  ///   - columns: What to select.
  ///   - stateCode: Only of this state; `nil`: of any.
  ///   - agency: Only of this agency; `nil`: of any.
  ///   - isRunning: Only those that have not ended.
  ///   - cursor: The last id of the page before; `nil` for the first page.
  init(_ columns: String, stateCode: String?, agency: String?, isRunning: Bool, after cursor: String?) {
    let keys = [stateCode.map { _ in "state" }, agency.map { _ in "agency" }].compactMap(\.self)
    let parts = (isRunning ? ["running"] : []) + (keys.isEmpty ? [] : ["by_\(keys.joined(separator: "_and_"))"])
    // Without any condition the table itself is in the order of ids.
    let index = parts.isEmpty ? "" : " INDEXED BY support_\(parts.joined(separator: "_"))"
    let conditions: [(sql: String, value: String?)] = [
      ("state_code = ?", stateCode), ("agency = ?", agency), ("id < ?", cursor),
    ].filter { $0.value != nil }
    let required = conditions.map(\.sql) + (isRunning ? ["ended IS NULL"] : [])
    sql = """
      SELECT \(columns) FROM support\(index)\
      \(required.isEmpty ? "" : " WHERE \(required.joined(separator: " AND "))") ORDER BY id DESC LIMIT ?
      """
    values = conditions.compactMap(\.value)
  }
}
