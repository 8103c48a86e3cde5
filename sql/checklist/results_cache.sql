-- The results cache is pruned: at most 10,000 entries expired more than a day ago.
WITH expired AS (
    SELECT count(*) AS n
    FROM (SELECT FROM mad.result_cache WHERE expires_at < now() - interval '1 day' LIMIT 10001) e
)
SELECT n <= 10000,
       CASE WHEN n > 10000 THEN 'more than 10000' ELSE n::text END || ' entries expired more than a day ago',
       'SELECT mad_registry.result_cache_prune(); the job expired_results of mad.maintenance does it: see '
       'mad_registry.maintenance_status'
FROM expired
