-- The tables of others whose rows refer to rows of an organisation and prevent its removal, with
-- the number of these rows; NULL if there are none. $1 org_id uuid, $2 boolean: whether to name
-- tables too whose rows can't be counted. No index: tables of others, as their foreign keys say.
SELECT string_agg(format('%s (%s rows)', r.referrer, coalesce(r.rows::text, 'unknown')), ', ')
FROM mad_registry.organization_references($1) r
WHERE r.on_delete IN ('a', 'r') AND ($2 OR r.rows IS NOT NULL)
