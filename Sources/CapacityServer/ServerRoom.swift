internal import Assessments
internal import Foundation
internal import Instruments
internal import Logging
internal import SQLiteStore

/// All that a server holds while it runs, apart from the network: locked folder, open store, loaded data.
struct ServerRoom: Sendable {
  let folder: DataFolder
  let store: SQLiteAssessmentStore
  let assessments: Assessments
  let ownerToken: String?
  private let lock: FolderLock

  /// Milliseconds since 1970.
  static func now() -> Int64 { Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)) }

  /// - Throws: ``ServerFailure`` in words, also for a store or survey data that cannot be read.
  init(configuration: CapacityServer.Configuration, logger: Logger) async throws {
    folder = configuration.folder
    let isShared = try folder.prepare()
    if isShared {
      logger.warning("Others than you may look into the data folder", metadata: ["folder": "\(folder.path)"])
    }
    lock = try FolderLock(folder)
    // What a server that was killed left behind.
    PrivateFile.remove(folder.address)
    PrivateFile.remove(folder.httpAddress)
    do {
      let data = try configuration.surveys.map { try SurveyData(directory: $0) } ?? SurveyData.embedded()
      var storeConfiguration = SQLiteAssessmentStore.Configuration.defaults
      storeConfiguration.acceptsLoss = configuration.acceptsLoss
      store = try SQLiteAssessmentStore(path: folder.database, configuration: storeConfiguration)
      if let loss = store.acceptedLoss {
        logger.critical(
          "Commits that were acknowledged are lost, and accepted as lost by --accept-loss",
          metadata: ["last acknowledged": "\(loss.acknowledged)", "last in the store": "\(loss.found)"]
        )
      }
      do {
        assessments = try Assessments(
          data: data,
          store: store,
          replyPeriod: configuration.replyPeriod.components.seconds * 1000,
          now: Self.now
        )
        ownerToken = try await OwnerToken.prepare(in: folder, store: store, now: Self.now(), logger: logger)
      } catch {
        try? await store.close()
        throw error
      }
    } catch let error as SurveyDataFaults {
      throw ServerFailure("the survey data cannot be used:\n\(error)")
    } catch let error as StoreError {
      throw ServerFailure("\(error)")
    }
  }

  /// Empties the write-ahead log and closes the store; the folder is free for others then.
  ///
  /// - Throws: ``ServerFailure``.
  func close() async throws {
    do {
      try await store.close()
    } catch {
      throw ServerFailure("the store was not closed cleanly; nothing acknowledged is lost: \(error)")
    }
    _ = lock
  }
}
