SELECT (service IS NOT NULL)::integer AS leased, coalesce(service, 0) AS lease FROM bench.count_in() service \gset
