-- What was done lies by its days: a year of it, which a day's doses follow from, is read in one piece. Derived, as before; all of
-- it is made anew.
DROP TABLE trained;

CREATE TABLE trained (
    -- The training day on which the session was begun.
    day         TEXT    NOT NULL,
    session     BLOB    NOT NULL CHECK (length(session) = 16),
    exercise    TEXT    NOT NULL,
    -- When the session was begun.
    at_ms       INTEGER NOT NULL,
    -- How much of the target was done, in thousandths; none where nothing was.
    share       INTEGER,
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
CREATE INDEX trained_by_exercise ON trained (exercise, day, session, share, prescribed, gentle, at_ms);
CREATE INDEX trained_by_level    ON trained (exercise, level, day, share) WHERE share IS NOT NULL;
CREATE INDEX trained_by_change   ON trained (day, session, level, volume, away_level, away_volume) WHERE changed;
CREATE INDEX trained_by_absence  ON trained (day) WHERE away_level IS NOT NULL;
CREATE INDEX trained_levels      ON trained (day, session, exercise, level, gentle, at_ms) WHERE share IS NOT NULL;

-- What is said once a day and looked at for a year lies together, whole, beside the facts in which it is scattered.
CREATE INDEX fact_pains ON fact (day, id, phone, at_ms, offset_minutes, kind, subject, corrects, session, exercise, body, checksum)
    WHERE kind = 'pain-before';
CREATE INDEX fact_walks ON fact (day, id, phone, at_ms, offset_minutes, kind, subject, corrects, session, exercise, body, checksum)
    WHERE kind = 'walked';

DELETE FROM derived;
