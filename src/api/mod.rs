//! The SQL functions. Each one reads and checks its arguments and runs its statements.
//! `sql/functions` declares them, one file for each subject.
//!
//! Invariant: a function about one organisation calls `tenancy` before it runs a statement.

mod access;
mod arguments;
mod cache;
mod catalog;
mod checklist;
mod databases;
pub mod documents;
mod interfaces;
mod jobs;
pub mod leases;
mod library;
pub mod maintenance;
mod moving;
pub mod operations;
mod organizations;
pub mod parameters;
mod partitions;
pub mod pipeline_documents;
pub mod pipeline_graph_trigger;
pub mod pipelines;
pub mod placement;
mod privileges;
mod replication;
mod revisions;
mod roles;
pub mod search;
pub mod services;
mod statistics;
mod task_documents;
pub mod tasks;
