-- What shows that a fact is as it was written, and that none is missing.
DROP TRIGGER fact_never_changes;
DROP TRIGGER fact_never_goes;
ALTER TABLE fact RENAME TO fact_1;

CREATE TABLE fact (
    -- UUIDv7. On one phone, id order is the order of recording, even when the clock is turned back.
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- The installation that recorded it.
    phone          BLOB    NOT NULL CHECK (length(phone) = 16),
    at_ms          INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    -- The local training day, as ISO date.
    day            TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind           TEXT    NOT NULL,
    -- What makes a repeat a repeat: of the facts that share a subject, the newest is what counts.
    subject        TEXT    NOT NULL,
    -- The fact that this one corrects; that one is kept.
    corrects       BLOB    CHECK (corrects IS NULL OR length(corrects) = 16),
    session        BLOB    CHECK (session IS NULL OR length(session) = 16),
    exercise       TEXT,
    body           TEXT    NOT NULL CHECK (json_valid(body)),
    -- CRC-32 of all columns above, each after its length: `store/rows.rs`.
    checksum       INTEGER NOT NULL CHECK (checksum BETWEEN 0 AND 4294967295)
) STRICT, WITHOUT ROWID;

-- Derived: of each kind, how many facts there are and the sum of their checksums, in whatever order they came.
CREATE TABLE tally (
    kind      TEXT    NOT NULL PRIMARY KEY,
    facts     INTEGER NOT NULL,
    checksums INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived: the same of each session.
CREATE TABLE session_tally (
    session   BLOB    NOT NULL PRIMARY KEY,
    facts     INTEGER NOT NULL,
    checksums INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER fact_is_counted AFTER INSERT ON fact
BEGIN
    INSERT INTO tally (kind, facts, checksums) VALUES (NEW.kind, 1, NEW.checksum)
    ON CONFLICT (kind) DO UPDATE SET facts = facts + 1, checksums = checksums + excluded.checksums;
END;

CREATE TRIGGER fact_is_counted_in_its_session AFTER INSERT ON fact WHEN NEW.session IS NOT NULL
BEGIN
    INSERT INTO session_tally (session, facts, checksums) VALUES (NEW.session, 1, NEW.checksum)
    ON CONFLICT (session) DO UPDATE SET facts = facts + 1, checksums = checksums + excluded.checksums;
END;

-- Derived: which facts still decide whether a person may exercise, and of how many facts they are what is left.
CREATE TABLE standing (
    what      TEXT    NOT NULL PRIMARY KEY,
    facts     INTEGER NOT NULL,
    checksums INTEGER NOT NULL,
    -- Of the rules by which they were chosen.
    stamp     INTEGER NOT NULL,
    -- 16 bytes each, oldest first.
    ids       BLOB    NOT NULL,
    checksum  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO fact
SELECT id, phone, at_ms, offset_minutes, day, kind, subject, corrects, session, exercise, body,
    fact_checksum(id, phone, at_ms, offset_minutes, day, kind, subject, corrects, session, exercise, body)
FROM fact_1 ORDER BY id;
DROP TABLE fact_1;

CREATE INDEX fact_by_subject  ON fact (subject, id);
CREATE INDEX fact_by_session  ON fact (session, id) WHERE session IS NOT NULL;
CREATE INDEX fact_by_exercise ON fact (exercise, kind, id) WHERE exercise IS NOT NULL;
CREATE INDEX fact_by_kind     ON fact (kind, id);
CREATE INDEX fact_by_day      ON fact (kind, day, id);

CREATE TRIGGER fact_never_changes BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact never changes'); END;

CREATE TRIGGER fact_never_goes BEFORE DELETE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact never goes'); END;
