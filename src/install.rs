//! Assembles the install script from the files of `sql/`, in an order in which each file finds the
//! objects that it uses.

use pgrx::extension_sql_file;

extension_sql_file!("../sql/schema.sql", name = "schema", bootstrap);
extension_sql_file!("../sql/functions/documents.sql", name = "documents");
extension_sql_file!(
    "../sql/functions/access.sql",
    name = "access",
    requires = ["documents"]
);
extension_sql_file!(
    "../sql/functions/triggers.sql",
    name = "triggers",
    requires = ["access"]
);
extension_sql_file!(
    "../sql/functions/revisions.sql",
    name = "revisions",
    requires = ["triggers"]
);
extension_sql_file!(
    "../sql/functions/tasks.sql",
    name = "tasks",
    requires = ["revisions"]
);
extension_sql_file!(
    "../sql/functions/parameters.sql",
    name = "parameters",
    requires = ["tasks"]
);
extension_sql_file!(
    "../sql/functions/search.sql",
    name = "search",
    requires = ["parameters"]
);
extension_sql_file!(
    "../sql/functions/services.sql",
    name = "services",
    requires = ["search"]
);
extension_sql_file!(
    "../sql/functions/pipelines.sql",
    name = "pipelines",
    requires = ["services"]
);
extension_sql_file!(
    "../sql/functions/catalog.sql",
    name = "catalog",
    requires = ["pipelines"]
);
extension_sql_file!(
    "../sql/functions/jobs.sql",
    name = "jobs",
    requires = ["catalog"]
);
extension_sql_file!(
    "../sql/functions/cache.sql",
    name = "cache",
    requires = ["jobs"]
);
extension_sql_file!(
    "../sql/functions/partitions.sql",
    name = "partitions",
    requires = ["cache"]
);
extension_sql_file!(
    "../sql/functions/maintenance.sql",
    name = "maintenance",
    requires = ["partitions"]
);
extension_sql_file!(
    "../sql/functions/organizations.sql",
    name = "organizations",
    requires = ["maintenance"]
);
extension_sql_file!(
    "../sql/functions/moving.sql",
    name = "moving",
    requires = ["organizations"]
);
extension_sql_file!(
    "../sql/functions/operations.sql",
    name = "operations",
    requires = ["moving"]
);
extension_sql_file!(
    "../sql/functions/statistics.sql",
    name = "statistics",
    requires = ["operations"]
);
extension_sql_file!(
    "../sql/views.sql",
    name = "views",
    requires = ["statistics"]
);
extension_sql_file!(
    "../sql/privileges.sql",
    name = "privileges",
    requires = ["views"],
    finalize
);
