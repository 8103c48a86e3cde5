-- The organisations whose tasks a statement wrote. For a trigger that has the transition table `added`.
-- No index: it reads what was written.
SELECT DISTINCT c.org_id
FROM added c
