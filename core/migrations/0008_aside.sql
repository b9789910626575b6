-- A session in which nothing was done is kept and stands aside: it is neither shown nor counted. One that takes the place of a
-- session of the same day counts as one with it. Derived, as `trained` is; all of it is made anew.
CREATE TABLE aside (
    session BLOB    NOT NULL PRIMARY KEY CHECK (length(session) = 16),
    -- The training day on which it was begun, and when.
    day     TEXT    NOT NULL,
    at_ms   INTEGER NOT NULL,
    -- Whether it is shown all the same.
    shown   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

DELETE FROM derived;
