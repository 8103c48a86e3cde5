-- No table.
SELECT 1;
