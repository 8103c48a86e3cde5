//! Computations that need no Postgres. Invariant: nothing here calls Postgres, so plain `#[test]`s
//! cover all of it.

pub mod canonical;
pub mod diagram;
pub mod faults;
pub mod graph;
pub mod json_size;
pub mod keys;
pub mod placement_rule;
pub mod quantity;
pub mod schema_check;
pub mod similarity;
pub mod version_key;
pub mod version_range;
pub mod words;
