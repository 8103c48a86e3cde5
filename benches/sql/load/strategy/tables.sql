-- The strategy's audit log, with the indexes that the document names, and the rights of the
-- application's role.
CREATE TABLE strategy.audit_logs (LIKE mad.audit_logs INCLUDING DEFAULTS, PRIMARY KEY (audit_id));
CREATE INDEX idx_audit_logs_org_ts ON strategy.audit_logs (org_id, ts DESC);
CREATE INDEX idx_audit_logs_user_ts ON strategy.audit_logs (user_id, ts DESC);
CREATE INDEX idx_audit_logs_entity ON strategy.audit_logs (entity_type, entity_id, ts DESC);
GRANT USAGE ON SCHEMA strategy TO mad_app;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA strategy TO mad_app;
