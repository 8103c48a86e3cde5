-- Does the next due unit of work. Returns the job, its fault, and when the next unit of any job is
-- due, in microseconds since 2000. No parameters.
SELECT job::text, fault::text,
       CASE WHEN isfinite(next_due)
            THEN (extract(epoch FROM next_due) * 1000000)::bigint - 946684800000000 END
FROM mad_registry.maintain_step()
