//! Schema `mad`, where the data lives: what it is now, and the migrations that make it.

pub mod data_schema;
pub mod migrations;
