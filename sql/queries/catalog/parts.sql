-- The tasks and the pipelines of a catalogue, each an array, or NULL.
-- $1 catalog jsonb. No index.
SELECT $1 -> 'tasks', $1 -> 'pipelines'
