-- Jobs, molecules, events and the audit log.

CREATE FUNCTION mad_registry.job_status(job_id uuid)
RETURNS TABLE (job_id uuid, status text, created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_job_status';
COMMENT ON FUNCTION mad_registry.job_status(uuid) IS
'Returns the state of a job of this results database; no row if the job does not exist.';

CREATE FUNCTION mad_registry.job_timeline(job_id uuid)
RETURNS TABLE (seq_no bigint, ts timestamptz, event text, detail text, metadata json)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_job_timeline';
COMMENT ON FUNCTION mad_registry.job_timeline(uuid) IS
'Returns the events of a job of this results database in the order of seq_no.';

CREATE FUNCTION mad_registry.jobs_page(
    org_id uuid, status text DEFAULT NULL, page_size bigint DEFAULT 50,
    before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    job_id uuid, pipeline_id uuid, submitted_by uuid, status text, priority integer,
    created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_jobs_page_0_4';
COMMENT ON FUNCTION mad_registry.jobs_page(uuid, text, bigint, timestamptz, uuid) IS
'Returns jobs of an organisation, newest first; status NULL means any. For the next page, before '
'and before_id are created_at and job_id of the last row.';

CREATE FUNCTION mad_registry.molecules_page(
    org_id uuid, format text DEFAULT NULL, page_size bigint DEFAULT 50,
    before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    molecule_id uuid, name text, format text, uri text, size_bytes bigint, checksum text,
    properties json, created_by uuid, created_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_molecules_page_0_4';
COMMENT ON FUNCTION mad_registry.molecules_page(uuid, text, bigint, timestamptz, uuid) IS
'Returns molecules of an organisation, newest first; format NULL means any. For the next page, '
'before and before_id are created_at and molecule_id of the last row.';

CREATE FUNCTION mad_registry.audit_page(
    org_id uuid, entity_type text DEFAULT NULL, entity_id text DEFAULT NULL, user_id uuid DEFAULT NULL,
    page_size bigint DEFAULT 50, before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    audit_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata json,
    ts timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_audit_page_0_4';
COMMENT ON FUNCTION mad_registry.audit_page(uuid, text, text, uuid, bigint, timestamptz, uuid) IS
'Returns entries of the audit log of an organisation, newest first: all, or those of an entity, '
'a type of entities or a user (NULL: any). For the next page, before and before_id are ts and '
'audit_id of the last row.';

CREATE FUNCTION mad_registry.record_audit(
    org_id uuid, user_id uuid, action text, entity_type text, entity_id text DEFAULT NULL,
    metadata jsonb DEFAULT '{}')
RETURNS uuid
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_record_audit';
COMMENT ON FUNCTION mad_registry.record_audit(uuid, uuid, text, text, text, jsonb) IS
'Appends an entry to the audit log and returns its id. user_id NULL means the system.';
