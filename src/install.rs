//! Assembles the install script from `sql/`, in the order its parts need.

use pgrx::extension_sql_file;

extension_sql_file!("../sql/functions/documents.sql", name = "documents");
extension_sql_file!(
    "../sql/functions/triggers.sql",
    name = "triggers",
    requires = ["documents"]
);
extension_sql_file!(
    "../sql/functions/tasks.sql",
    name = "tasks",
    requires = ["triggers"]
);
extension_sql_file!(
    "../sql/functions/search.sql",
    name = "search",
    requires = ["tasks"]
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
    "../sql/functions/operations.sql",
    name = "operations",
    requires = ["pipelines"]
);
extension_sql_file!(
    "../sql/privileges.sql",
    name = "privileges",
    requires = ["operations"],
    finalize
);
