-- Which sessions were handed over to the phone's health app: a session that was deleted since is to be deleted there too. No
-- facts: of this installation alone, neither exported nor merged.
CREATE TABLE health (
    session BLOB NOT NULL PRIMARY KEY CHECK (length(session) = 16)
) STRICT, WITHOUT ROWID;
