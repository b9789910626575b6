-- Doses rise and fall by rules C1 to C8 (forms.txt). An app that does not know their reasons cannot say them. What is derived
-- of a session now has the day of its morning's answer; it is made anew.

-- The mornings that were clearly worse, each with the fact that says so: derived as well. Two of them close together open a
-- flag of the symptom check.
CREATE TABLE flared (
    session BLOB NOT NULL PRIMARY KEY CHECK (length(session) = 16),
    fact    BLOB NOT NULL CHECK (length(fact) = 16),
    day     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
