-- The organisations whose tasks a statement wrote.
-- For a trigger: @rows@ is the transition table. No index: it reads only the transition table.
SELECT DISTINCT c.org_id FROM @rows@ c
