//! Returns the indexes that the plan of a query uses, and those that its header names. Used by
//! deployment_checklist().

use super::{as_owner, spi, with_setting, Query};
use crate::error::Error;
use crate::tenant::Tenant;
use pgrx::pg_sys;
use std::ffi::CStr;

impl Query {
    /// Returns the oids of the indexes in the cached plan of this session. The statement is not run
    /// and needs no parameters, because the plan is generic.
    pub fn indexes_used(&self, tenant: Tenant) -> Result<Vec<pg_sys::Oid>, Error> {
        self.check_migration(tenant)?;
        Ok(as_owner(self.access, tenant.role(), || {
            spi::connected(|| indexes_of(&self.plan().text()))
        }))
    }

    /// Returns the same for a plan made with the default settings of the planner.
    pub fn indexes_used_by_default(&self, tenant: Tenant) -> Result<Vec<pg_sys::Oid>, Error> {
        self.check_migration(tenant)?;
        Ok(as_owner(self.access, tenant.role(), || {
            with_defaults(PLANNER_DEFAULTS, || {
                spi::connected(|| indexes_of(&self.prepare().text()))
            })
        }))
    }

    /// Returns the names of the indexes that the header of the statement names.
    pub fn indexes_expected(&self) -> Vec<&'static str> {
        expected(self.sql)
    }
}

/// Planner settings that can make the planner avoid an index, with their defaults.
const PLANNER_DEFAULTS: &[(&CStr, &CStr)] = &[
    (c"enable_indexscan", c"on"),
    (c"enable_indexonlyscan", c"on"),
    (c"enable_bitmapscan", c"on"),
    (c"enable_nestloop", c"on"),
    (c"enable_sort", c"on"),
    (c"seq_page_cost", c"1"),
    (c"random_page_cost", c"4"),
    (c"cpu_tuple_cost", c"0.01"),
    (c"cpu_index_tuple_cost", c"0.005"),
    (c"cpu_operator_cost", c"0.0025"),
];

fn with_defaults<R>(settings: &[(&CStr, &CStr)], body: impl FnOnce() -> R) -> R {
    match settings.split_first() {
        None => body(),
        Some(((name, value), rest)) => with_setting(name, value, || with_defaults(rest, body)),
    }
}

/// Finds `:indexid 16401` of every scan, and `:arbiterIndexes (o 16402)` of an ON CONFLICT.
fn indexes_of(plan: &str) -> Vec<pg_sys::Oid> {
    let scanned = plan
        .split(":indexid ")
        .skip(1)
        .filter_map(|rest| rest.split_whitespace().next()?.parse().ok());
    let arbiters = plan
        .split(":arbiterIndexes (o ")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .flat_map(|oids| oids.split_whitespace().filter_map(|oid| oid.parse().ok()));
    scanned
        .chain(arbiters)
        .map(|oid: u32| pg_sys::Oid::from(oid))
        .collect()
}

/// Finds index names between `Index: ` and the next full stop of the header.
fn expected(sql: &'static str) -> Vec<&'static str> {
    let header_end = sql
        .lines()
        .take_while(|line| line.starts_with("--"))
        .map(|line| line.len() + 1)
        .sum::<usize>()
        .min(sql.len());
    let header = &sql[..header_end];
    let Some((_, said)) = header.split_once("Index: ") else {
        return Vec::new();
    };
    let said = said.split('.').next().unwrap_or_default();
    said.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| {
            word.starts_with("idx_") || word.ends_with("_pkey") || word.ends_with("_key")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_a_header() {
        assert_eq!(
            expected("-- $1 a_key.\n-- Index: idx_a in its order; b_url_key for\n-- the counts. c_pkey\nSELECT d_pkey"),
            ["idx_a", "b_url_key"]
        );
        assert!(expected("-- No index.\nSELECT 'Index: idx_a'").is_empty());
        assert!(expected("SELECT 1").is_empty());
    }

    #[test]
    fn oids_of_a_plan() {
        let plan = "({PLANNEDSTMT :planTree {INDEXSCAN :indexid 16401 :indexqual <>} \
                    {MODIFYTABLE :arbiterIndexes (o 7 8) :x (o 9)}})";
        let oids: Vec<u32> = indexes_of(plan)
            .into_iter()
            .map(|oid| oid.to_u32())
            .collect();
        assert_eq!(oids, [16401, 7, 8]);
    }
}
