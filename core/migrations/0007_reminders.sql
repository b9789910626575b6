-- Reminders: what is chosen of them and what is answered to them are facts (forms.txt). What became of each is this
-- installation's own, as `installation` is: neither exported nor merged.

-- What was handed to the system, and what is known of it since. A name stands for one reminder: of one notification for
-- several, each has its row.
CREATE TABLE reminder (
    id         TEXT    NOT NULL PRIMARY KEY,
    -- When it is to ring.
    due_ms     INTEGER NOT NULL,
    handed_ms  INTEGER NOT NULL,
    -- When it rang, was opened and was cleared, as far as the phone knows.
    rang_ms    INTEGER,
    opened_ms  INTEGER,
    cleared_ms INTEGER,
    -- Why it did not come, where that is proven.
    lost       TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_by_time ON reminder (due_ms);

-- What the phone says of itself.
CREATE TABLE reminder_phone (
    one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    body TEXT    NOT NULL CHECK (json_valid(body))
) STRICT;
