-- A page of the molecules of one format, newest first.
-- $1 org_id uuid, $2 page_size bigint; the page begins after the position $3 created_at
-- timestamptz, $4 molecule_id uuid. $5 format text.
-- Index: idx_molecules_org_format.
SELECT m.molecule_id, m.name, m.format, m.uri, m.size_bytes, m.checksum, m.properties::json AS properties,
       m.created_by, m.created_at
FROM mad.molecules m
WHERE m.org_id = $1
  AND m.format = $5
  AND (m.created_at, m.molecule_id) < ($3, $4)
ORDER BY m.created_at DESC, m.molecule_id DESC
LIMIT $2
