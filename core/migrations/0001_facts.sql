-- What happened, and nothing else: every other number the app shows is derived from these rows.
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
    body           TEXT    NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_by_subject  ON fact (subject, id);
CREATE INDEX fact_by_session  ON fact (session, id) WHERE session IS NOT NULL;
CREATE INDEX fact_by_exercise ON fact (exercise, kind, id) WHERE exercise IS NOT NULL;
CREATE INDEX fact_by_kind     ON fact (kind, id);
CREATE INDEX fact_by_day      ON fact (kind, day, id);

CREATE TRIGGER fact_never_changes BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact never changes'); END;

CREATE TRIGGER fact_never_goes BEFORE DELETE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact never goes'); END;

-- What belongs to this installation and not to the person: never exported, never merged.
CREATE TABLE installation (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    phone BLOB    NOT NULL CHECK (length(phone) = 16)
) STRICT;
