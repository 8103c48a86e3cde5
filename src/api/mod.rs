//! The SQL functions: each decodes its arguments, checks them, runs its queries.
//! `sql/functions/` declares them, one file for each subject.

mod access;
mod cache;
mod checklist;
pub mod documents;
mod interfaces;
mod jobs;
mod levels;
mod library;
mod limits;
pub mod operations;
pub mod parameters;
mod partitions;
pub mod pipeline_documents;
pub mod pipelines;
mod revisions;
mod roles;
pub mod search;
mod search_lists;
mod search_query;
mod search_spelling;
pub mod services;
mod statistics;
mod task_documents;
pub mod tasks;
pub mod triggers;
