-- Two phones' facts can come together: of their settings some do not count, since another phone's are newer. Derived from the
-- facts, as `trained` is: rule M1 of docs/format.md.
CREATE TABLE outweighed (
    fact   BLOB    NOT NULL PRIMARY KEY CHECK (length(fact) = 16),
    -- Whether what it says counts beside what is newer.
    beside INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What this installation knows of itself: which file it wrote last, when a copy was last kept elsewhere. No facts: neither
-- exported nor merged.
CREATE TABLE own (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

DELETE FROM derived;
