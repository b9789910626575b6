-- What was done proves itself, and facts of which nothing was derived are noticed. All of it is made anew by the upgrade.
DROP TABLE IF EXISTS derived;
DROP TABLE trained;

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
    -- CRC-32 of the body.
    checksum   INTEGER NOT NULL,
    PRIMARY KEY (exercise, session)
) STRICT, WITHOUT ROWID;

CREATE INDEX trained_by_session  ON trained (session);
CREATE INDEX trained_by_day      ON trained (day, session, share);
CREATE INDEX trained_by_exercise ON trained (exercise, day, session, share, prescribed, gentle, at_ms);

-- Of how many facts, and of which, all of this is derived.
CREATE TABLE derived (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    facts     INTEGER NOT NULL,
    checksums INTEGER NOT NULL
) STRICT;
