-- The time when a molecule was created.
-- $1 org_id uuid, $2 molecule_id uuid. Index: molecules_pkey.
SELECT created_at FROM mad.molecules WHERE org_id = $1 AND molecule_id = $2
