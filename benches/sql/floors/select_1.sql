-- No table at all.
SELECT 1;
