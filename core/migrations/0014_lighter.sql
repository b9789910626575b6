-- A set that is done is waited for page by page. What nothing asks for by exercise, or by kind in the order of recording, is listed
-- no more; and neither is what another set of an exercise changes.
DROP INDEX fact_by_exercise;
DROP INDEX fact_by_kind;

-- The sessions in the order in which they were begun.
CREATE INDEX fact_starts ON fact (kind, id) WHERE kind = 'session-started';

DROP TABLE trained;

CREATE TABLE trained (
    -- The training day on which the session was begun.
    day         TEXT    NOT NULL,
    session     BLOB    NOT NULL CHECK (length(session) = 16),
    exercise    TEXT    NOT NULL,
    -- When the session was begun.
    at_ms       INTEGER NOT NULL,
    -- Whether anything was done, and how much of the target, in thousandths.
    done        INTEGER NOT NULL,
    share       INTEGER NOT NULL,
    -- Whether it was prescribed, and whether it was for a bad day.
    prescribed  INTEGER NOT NULL,
    gentle      INTEGER NOT NULL,
    -- The level of the planned dose, and its volume; whether it was another dose than before, and whether there was one before.
    level       INTEGER NOT NULL,
    volume      INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    follows     INTEGER NOT NULL,
    -- What an absence lowered it from, if one did.
    away_level  INTEGER,
    away_volume INTEGER,
    -- `store/short.rs` says how it is written.
    body        TEXT    NOT NULL,
    -- CRC-32 of the body.
    checksum    INTEGER NOT NULL,
    PRIMARY KEY (day, session, exercise)
) STRICT, WITHOUT ROWID;

CREATE INDEX trained_by_session  ON trained (session);
CREATE INDEX trained_by_exercise ON trained (exercise, day, session, prescribed, gentle, at_ms);
CREATE INDEX trained_by_level    ON trained (exercise, level, day) WHERE done;
CREATE INDEX trained_by_change   ON trained (day, session, level, volume, away_level, away_volume) WHERE changed;
CREATE INDEX trained_by_absence  ON trained (day) WHERE away_level IS NOT NULL;
CREATE INDEX trained_levels      ON trained (day, session, exercise, level, gentle, at_ms) WHERE done;

-- By which rules all of it is derived, and of each kind of how many facts, and of which.
DROP TABLE derived;
CREATE TABLE derived (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    rules INTEGER NOT NULL
) STRICT;
ALTER TABLE tally ADD COLUMN derived_facts     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tally ADD COLUMN derived_checksums INTEGER NOT NULL DEFAULT 0;
