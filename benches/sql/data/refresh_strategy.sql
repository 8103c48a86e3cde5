UPDATE strategy.task_services SET last_health_check = clock_timestamp() + interval '115 seconds';
VACUUM (ANALYZE) strategy.task_services;
