/// The schema of a file that version 2 of the program wrote, as `sqlite3 FILE .schema` printed it: whatever the
/// migrations of today do, such files exist.
let secondSchema = """
  CREATE TABLE assessment (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
    agency TEXT NOT NULL,
    state_code TEXT NOT NULL,
    round TEXT NOT NULL,
    round_year INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    tlp INTEGER NOT NULL,
    instrument_id TEXT NOT NULL,
    instrument_version TEXT NOT NULL,
    principal TEXT NOT NULL,
    create_time INTEGER NOT NULL,
    content_digest BLOB NOT NULL CHECK (length(content_digest) = 32),
    scorecard_digest BLOB NOT NULL CHECK (length(scorecard_digest) = 32)
  ) STRICT;
  CREATE INDEX assessment_by_agency ON assessment (agency, id);
  CREATE INDEX assessment_by_state ON assessment (state_code, id, agency);
  CREATE INDEX assessment_by_round ON assessment (round, id, agency);
  CREATE INDEX assessment_by_version ON assessment (instrument_version, id, agency);
  CREATE INDEX assessment_latest ON assessment (state_code, round_year, round_number, id);
  CREATE TABLE payload (
    assessment_number INTEGER PRIMARY KEY REFERENCES assessment (number),
    response BLOB NOT NULL,
    assessment BLOB NOT NULL
  ) STRICT;
  CREATE TABLE request (
    agency TEXT NOT NULL,
    request_id TEXT NOT NULL,
    assessment_id TEXT NOT NULL UNIQUE REFERENCES assessment (id),
    content_digest BLOB NOT NULL CHECK (length(content_digest) = 32),
    PRIMARY KEY (agency, request_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE requested_technology (
    agency TEXT NOT NULL,
    state_code TEXT NOT NULL,
    technology_id TEXT NOT NULL,
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    PRIMARY KEY (agency, state_code, technology_id, assessment_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE contact (
    assessment_number INTEGER PRIMARY KEY REFERENCES assessment (number),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
  ) STRICT;
  CREATE TABLE agency (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created INTEGER NOT NULL,
    retired INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE state (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    created INTEGER NOT NULL,
    retired INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE share (
    agency TEXT NOT NULL REFERENCES agency (id),
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    tlp INTEGER NOT NULL,
    state_code TEXT NOT NULL,
    round_year INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (agency, assessment_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX share_by_assessment ON share (assessment_id, agency);
  CREATE INDEX share_by_label ON share (agency, tlp, assessment_id, state_code);
  CREATE INDEX share_latest_by_label
    ON share (agency, state_code, tlp, round_year, round_number, assessment_id);
  CREATE TRIGGER share_label AFTER UPDATE OF tlp ON assessment
  BEGIN
    UPDATE share SET tlp = new.tlp WHERE assessment_id = new.id;
  END;
  CREATE TABLE secret (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    value BLOB NOT NULL CHECK (length(value) = 32)
  ) STRICT;
  CREATE TABLE token (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    prefix TEXT NOT NULL,
    principal TEXT NOT NULL,
    role TEXT NOT NULL,
    agency TEXT REFERENCES agency (id),
    state_code TEXT REFERENCES state (code),
    created INTEGER NOT NULL,
    expires INTEGER,
    revoked INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX token_by_agency ON token (agency);
  CREATE INDEX token_by_state ON token (state_code);
  CREATE INDEX token_by_role ON token (role);
  CREATE INDEX assessment_by_label ON assessment (tlp, id);
  CREATE INDEX assessment_by_agency_and_label
    ON assessment (agency, tlp, id, state_code, round, instrument_version);
  CREATE INDEX assessment_by_state_and_label
    ON assessment (state_code, tlp, id, agency, round, instrument_version);
  CREATE INDEX assessment_by_round_and_label ON assessment (round, tlp, id);
  CREATE INDEX assessment_by_version_and_label ON assessment (instrument_version, tlp, id);
  CREATE INDEX assessment_latest_by_label ON assessment (state_code, tlp, round_year, round_number, id);
  CREATE INDEX assessment_latest_by_agency_and_label
    ON assessment (agency, state_code, tlp, round_year, round_number, id);
  """
