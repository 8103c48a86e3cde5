//! Schema `mad`, which holds the data: its current state, and the migrations that create it.

pub mod data_schema;
pub mod migrations;
