-- $1 role name, $2 level text, $3 org_id uuid.
INSERT INTO mad.role_access (role_name, level, org_id) VALUES ($1, $2, $3)
ON CONFLICT (role_name) DO UPDATE
SET level = excluded.level, org_id = excluded.org_id, granted_at = now()
