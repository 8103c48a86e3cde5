-- Every change of a task is noted in shared memory, as those of services are, whatever session_replication_role says.
CREATE TRIGGER note_task_change AFTER INSERT OR UPDATE OR DELETE ON mad.task_definitions
    FOR EACH ROW EXECUTE FUNCTION mad_registry.note_task_change();
CREATE TRIGGER note_task_truncate AFTER TRUNCATE ON mad.task_definitions
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.note_task_change();
ALTER TABLE mad.task_definitions ENABLE ALWAYS TRIGGER note_task_change;
ALTER TABLE mad.task_definitions ENABLE ALWAYS TRIGGER note_task_truncate;
