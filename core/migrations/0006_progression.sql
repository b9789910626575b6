-- Doses rise and fall by rules C1 to C8 (forms.txt). An app that does not know their reasons cannot say them. What is derived
-- of a session now has the day of its morning's answer; it is made anew.

-- The mornings that were clearly worse, each with the fact that says so: derived as well. Two of them close together open a
-- flag of the symptom check.
CREATE TABLE flared (
    session BLOB NOT NULL PRIMARY KEY CHECK (length(session) = 16),
    fact    BLOB NOT NULL CHECK (length(fact) = 16),
    day     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done says how high the dose was, so that nobody has to read years of it to know what was reached long ago, and what
-- was to be regained after an absence.
DROP TABLE trained;

CREATE TABLE trained (
    exercise    TEXT    NOT NULL,
    session     BLOB    NOT NULL CHECK (length(session) = 16),
    -- The training day on which the session was begun, and when.
    day         TEXT    NOT NULL,
    at_ms       INTEGER NOT NULL,
    -- How much of the target was done, in thousandths; none where nothing was.
    share       INTEGER,
    -- Whether it was prescribed, and whether it was for a bad day.
    prescribed  INTEGER NOT NULL,
    gentle      INTEGER NOT NULL,
    -- The level of the planned dose, and its volume; whether it was another dose than before.
    level       INTEGER NOT NULL,
    volume      INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    -- What an absence lowered it from, if one did.
    away_level  INTEGER,
    away_volume INTEGER,
    body        TEXT    NOT NULL CHECK (json_valid(body)),
    -- CRC-32 of the body.
    checksum    INTEGER NOT NULL,
    PRIMARY KEY (exercise, session)
) STRICT, WITHOUT ROWID;

CREATE INDEX trained_by_session  ON trained (session);
CREATE INDEX trained_by_day      ON trained (day, session, share);
CREATE INDEX trained_by_exercise ON trained (exercise, day, session, share, prescribed, gentle, at_ms);
CREATE INDEX trained_by_level    ON trained (exercise, level, day, share) WHERE share IS NOT NULL;
CREATE INDEX trained_by_change   ON trained (day, session, level, volume, away_level, away_volume) WHERE changed;
