-- Notes of which services changed, for the kept fleets: of every change, whoever makes it, with
-- session_replication_role = replica too (logical replication, restores).
CREATE TRIGGER note_service_change AFTER INSERT OR UPDATE OR DELETE ON mad.task_services
    FOR EACH ROW EXECUTE FUNCTION mad_registry.note_service_change();
CREATE TRIGGER note_service_truncate AFTER TRUNCATE ON mad.task_services
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.note_service_change();
ALTER TABLE mad.task_services ENABLE ALWAYS TRIGGER note_service_change;
ALTER TABLE mad.task_services ENABLE ALWAYS TRIGGER note_service_truncate;
