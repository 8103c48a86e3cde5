//! What is not a query. Nothing here knows Postgres; all of it is tested with plain `#[test]`.

pub mod canonical;
pub mod diagram;
pub mod faults;
pub mod graph;
pub mod json_size;
pub mod keys;
pub mod quantity;
pub mod schema_check;
pub mod similarity;
pub mod version_key;
pub mod words;
