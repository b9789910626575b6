-- A person can delete a session (forms.txt): its facts go, and what says so stays. Facts go in no other way.
CREATE TABLE forgotten (
    session BLOB    NOT NULL PRIMARY KEY CHECK (length(session) = 16),
    -- How many facts went with it: they count among those that were recorded, or the note beside the data would miss them.
    facts   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

DROP TRIGGER fact_never_goes;

CREATE TRIGGER fact_never_goes BEFORE DELETE ON fact
WHEN OLD.kind = 'session-deleted' OR OLD.session IS NULL
    OR NOT EXISTS (SELECT 1 FROM forgotten WHERE session = OLD.session)
BEGIN SELECT RAISE(ABORT, 'a fact never goes'); END;

CREATE TRIGGER fact_is_forgotten AFTER DELETE ON fact
BEGIN
    UPDATE tally SET facts = facts - 1, checksums = checksums - OLD.checksum WHERE kind = OLD.kind;
    UPDATE session_tally SET facts = facts - 1, checksums = checksums - OLD.checksum WHERE session = OLD.session;
    UPDATE forgotten SET facts = facts + 1 WHERE session = OLD.session;
END;

-- What is shown of a session in the history: derived, as `trained` is.
CREATE TABLE shown (
    session   BLOB    NOT NULL PRIMARY KEY CHECK (length(session) = 16),
    -- The training day on which it was begun, when, and the fact of its start.
    day       TEXT    NOT NULL,
    at_ms     INTEGER NOT NULL,
    fact      BLOB    NOT NULL,
    -- Sets in which something was done, and all of them, each side counted.
    sets_done INTEGER NOT NULL,
    sets      INTEGER NOT NULL,
    -- How many adverse events there were in it (rule F5).
    adverse   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX shown_by_day  ON shown (day, session);
CREATE INDEX shown_by_fact ON shown (fact, day, at_ms, session);
CREATE INDEX shown_adverse ON shown (day) WHERE adverse > 0;

-- What became of each day that is over, from the first session on: derived from the facts and by the rules.
CREATE TABLE outcome (
    day       TEXT    NOT NULL PRIMARY KEY,
    -- `store/days.rs` names them.
    state     INTEGER NOT NULL,
    planned   INTEGER NOT NULL,
    trained   INTEGER NOT NULL,
    sets_done INTEGER NOT NULL,
    sets      INTEGER NOT NULL,
    -- The consistency score at its end, and how many weeks in a row met their target before it.
    score     REAL    NOT NULL,
    streak    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Which levels were done on which days: the steps of a ladder over time.
CREATE INDEX trained_levels ON trained (day, session, exercise, level, gentle, at_ms) WHERE share IS NOT NULL;

-- By which rules it is derived.
DROP TABLE derived;
CREATE TABLE derived (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    facts     INTEGER NOT NULL,
    checksums INTEGER NOT NULL,
    rules     INTEGER NOT NULL
) STRICT;
