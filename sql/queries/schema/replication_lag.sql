-- Seconds by which this standby is behind its primary. It is behind by nothing if it is connected
-- and has replayed all that it received. Otherwise the age of the last transaction that it replayed
-- counts, which is too much while the primary writes nothing; NULL if it has replayed none.
-- No index.
SELECT CASE
           WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()
                AND EXISTS (SELECT FROM pg_catalog.pg_stat_wal_receiver w WHERE w.pid IS NOT NULL) THEN 0
           ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8
       END
