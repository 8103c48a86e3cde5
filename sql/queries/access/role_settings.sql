-- The statements that give a role its settings in this database; none if the role does not exist.
-- $1 role name, $2 application_name text, $3 statement_timeout bigint, $4
-- idle_in_transaction_session_timeout bigint (both in milliseconds).
SELECT format('ALTER ROLE %I IN DATABASE %I SET %s = %L', r.rolname, current_database(), s.name, s.value)
FROM pg_catalog.pg_roles r
CROSS JOIN (VALUES
    (1, 'application_name', $2),
    (2, 'jit', 'off'),
    (3, 'statement_timeout', $3 || 'ms'),
    (4, 'idle_in_transaction_session_timeout', $4 || 'ms')
) AS s (place, name, value)
WHERE r.rolname = $1
ORDER BY s.place
