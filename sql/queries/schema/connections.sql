-- This database's name; the connections to it by state (hidden: this role may not see it), each
-- possible state even if none is in it; how many connections the server takes.
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
