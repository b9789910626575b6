-- A row of what was done begins with what is another in each; what follows is read once for all that have it. Derived, as before;
-- all of it is made anew.
DELETE FROM derived;

-- What decides about safety is looked up with every set: it lies together, whole, beside the plans of sessions among which its facts
-- are scattered.
CREATE INDEX fact_deciding ON fact (id, phone, at_ms, offset_minutes, day, kind, subject, corrects, session, exercise, body, checksum)
    WHERE kind IN ('symptom-check-begun', 'symptom-answered', 'symptom-updated', 'warning-sign', 'checked-in', 'setting-changed');
