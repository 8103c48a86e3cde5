//! Tests inside a backend, of behaviour that a client can't observe. `tests/integration` tests
//! tenancy, grants, commits and concurrent sessions against real servers.

#[allow(clippy::unwrap_used)]
#[pgrx::pg_schema]
mod tests {
    use pgrx::prelude::*;
    use pgrx::Uuid;

    fn organization() -> Uuid {
        let sql = "INSERT INTO mad.organizations (name) VALUES ('test') RETURNING org_id";
        Spi::get_one::<Uuid>(sql).unwrap().unwrap()
    }

    /// Calls every set-returning function, so that the columns of each query are compared with the
    /// declaration of its function.
    #[pg_test]
    fn every_query_returns_the_declared_columns() {
        let org = organization();
        let run = |sql: &str| Spi::run_with_args(sql, &[org.into()]).unwrap();
        run(
            "SELECT mad_registry.register_task($1, 't', '1.0.0', '{\"title\": \"Docking\"}', '{}')",
        );
        run(
            "SELECT mad_registry.register_pipeline($1, 'p', '1', 'P', 'c', \
             '[{\"step_name\": \"a\", \"task_id\": \"t\"}]')",
        );
        run("SELECT mad_registry.heartbeat($1, \
             mad_registry.register_service($1, 't', NULL, 'http://s'), 'healthy', '{\"cpu\": 1}')");
        for call in [
            "task_library($1)",
            "task_library($1, 'none')",
            "task_library($1, latest_only => true)",
            "task_library($1, 'none', latest_only => true)",
            "task_categories($1)",
            "get_task($1, 't')",
            "get_task($1, 't', '1.0.0')",
            "service_counts($1, ARRAY(SELECT task_definition_id FROM mad.task_definitions))",
            "search_tasks($1, 'docking')",
            "search_tasks($1, 'dokcing')",
            "search_tasks($1, 'nosuch', NULL, 5, 5)",
            "search_tasks($1, 'dock', latest_only => true)",
            "pick_healthy_service($1, 't')",
            "pick_healthy_service($1, 't', '1.0.0')",
            "explain_pick($1, 't')",
            "pipeline_library($1)",
            "pipeline_with_steps($1, (SELECT template_id FROM mad.pipeline_templates))",
        ] {
            // to_jsonb reads every column by its declared type.
            run(&format!("SELECT to_jsonb(r) FROM mad_registry.{call} r"));
        }
    }

    #[pg_test]
    fn a_query_sees_earlier_statements_but_not_its_own_statement() {
        let org = organization();
        let count = "SELECT count(*) FROM mad_registry.task_library($1)";
        let one = Spi::get_one_with_args::<i64>(
            "WITH new AS (SELECT mad_registry.register_task($1, 't', '1', '{}', '{}')) \
             SELECT count(*) FROM new, mad_registry.task_library($1)",
            &[org.into()],
        );
        assert_eq!(one, Ok(Some(0)));
        assert_eq!(
            Spi::get_one_with_args::<i64>(count, &[org.into()]),
            Ok(Some(1))
        );
    }

    #[pg_test]
    fn user_search_path_and_settings_are_the_same_after_a_call() {
        let org = organization();
        let state = "SELECT concat_ws('|', current_user, session_user, current_setting('search_path'), \
                     current_setting('client_min_messages'), array_to_string(current_schemas(true), ','))";
        Spi::run("SET LOCAL search_path = public, pg_catalog").unwrap();
        let before = Spi::get_one::<String>(state);
        let args = [org.into()];
        Spi::run_with_args(
            "SELECT mad_registry.register_task($1, 't', '1', '{}', '{}')",
            &args,
        )
        .unwrap();
        Spi::run_with_args(
            "SELECT count(*) FROM mad_registry.search_tasks($1, 'x')",
            &args,
        )
        .unwrap();
        assert_eq!(Spi::get_one::<String>(state), before);
    }

    #[pg_test(error = "org_id must not be null")]
    fn null_is_refused() {
        Spi::run("SELECT * FROM mad_registry.task_library(NULL)").unwrap();
    }

    #[pg_test]
    fn the_trigger_function_refuses_to_be_called() {
        let refused =
            std::panic::catch_unwind(|| Spi::run("SELECT mad_registry.check_pipeline_steps()"));
        assert!(refused.is_err());
    }
}
