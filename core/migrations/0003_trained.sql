-- What each session says of each of its exercises: derived from the facts, and made anew from them at any time.
CREATE TABLE trained (
    exercise   TEXT    NOT NULL,
    session    BLOB    NOT NULL CHECK (length(session) = 16),
    -- The training day on which the session was begun, and when.
    day        TEXT    NOT NULL,
    at_ms      INTEGER NOT NULL,
    -- How much of the target was done, in thousandths; none where nothing was.
    share      INTEGER,
    -- Whether it was prescribed, and whether it was for a bad day.
    prescribed INTEGER NOT NULL,
    gentle     INTEGER NOT NULL,
    body       TEXT    NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (exercise, session)
) STRICT, WITHOUT ROWID;

CREATE INDEX trained_by_session  ON trained (session);
CREATE INDEX trained_by_day      ON trained (day, session, share);
CREATE INDEX trained_by_exercise ON trained (exercise, day, session, share, prescribed, gentle, at_ms);

-- The sessions that have no end: what closes sessions has to end every one of them.
CREATE TABLE unfinished (
    session BLOB NOT NULL PRIMARY KEY CHECK (length(session) = 16)
) STRICT, WITHOUT ROWID;
