-- The number of connections to this database in each state, 0 for a state without any. The state is
-- hidden if this role may not see it. Each row also has the name of the database and
-- max_connections.
SELECT current_database()::text,
       states.state,
       count(a.pid),
       current_setting('max_connections')::integer
FROM unnest(ARRAY['active', 'idle', 'idle in transaction', 'idle in transaction (aborted)',
                  'fastpath function call', 'disabled', 'hidden']) AS states (state)
LEFT JOIN pg_catalog.pg_stat_activity a
       ON coalesce(a.state, 'hidden') = states.state
      AND a.datname = current_database()
      AND coalesce(a.backend_type, 'client backend') = 'client backend'
GROUP BY states.state
ORDER BY states.state
