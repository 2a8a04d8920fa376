internal import GRDB

extension SQLiteAssessmentStore {
  /// How the file is opened.
  package struct Configuration: Sendable, Hashable {
    /// How long to wait for another process that writes to the same file: 5 seconds by default.
    package var busyTimeout: Duration
    /// The largest number of connections that read at the same time, at least 1: 5 by default.
    package var maximumReaders: Int
    /// How many writes share a transaction, and how many may wait for one.
    package var writeLimits: WriteLimits
    /// Whether to open a file that lacks commits which callers were told of: no, unless an operator says so.
    package var acceptsLoss = false

    package init(
      busyTimeout: Duration = .seconds(5),
      maximumReaders: Int = 5,
      writeLimits: WriteLimits = .defaults
    ) {
      self.busyTimeout = busyTimeout
      self.maximumReaders = maximumReaders
      self.writeLimits = writeLimits
    }

    /// 5 seconds, 5 readers, standard limits.
    package static let defaults = Configuration()
  }
}

extension SQLiteAssessmentStore.Configuration {
  /// Settings of a connection that looks at a file as it is: whether it has a log or not, it keeps it so.
  var readingSettings: GRDB.Configuration {
    var settings = connectionSettings
    settings.journalMode = .default
    return settings
  }

  /// Settings of every connection. `synchronous` is set on the writer once GRDB has set up the log.
  var connectionSettings: GRDB.Configuration {
    var settings = GRDB.Configuration()
    settings.label = "assessments"
    settings.foreignKeysEnabled = true
    settings.journalMode = .wal
    settings.busyMode = .timeout(busyTimeout / .seconds(1))
    settings.maximumReaderCount = max(1, maximumReaders)
    settings.prepareDatabase { db in
      // A damaged or hostile file must neither run functions through its schema nor pass broken pages off as
      // rows. Erased contacts are overwritten in the file; the log drops them at the next checkpoint, and does not
      // keep a size that it grew to once.
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA secure_delete = ON;
          PRAGMA journal_size_limit = 67108864;
          """
      )
    }
    return settings
  }
}
