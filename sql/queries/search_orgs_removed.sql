-- The organisations whose tasks a statement removed. For a trigger that has the transition table `removed`.
-- No index: it reads what was written.
SELECT DISTINCT c.org_id
FROM removed c
