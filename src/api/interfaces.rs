//! Compiled interfaces of tasks, in a session cache, and the checks of parameters with them.
//!
//! The key of a cache entry is the document itself, byte for byte as Postgres stores it, and the
//! path that names the request. A row version (xmin and ctid) would be cheaper to compare, but
//! doesn't identify the row's content: VACUUM FULL, CLUSTER and TRUNCATE can put another row
//! version at the same ctid with the same xmin. Invariant: with the document as the key an entry is
//! never stale, and organisations that registered the same task share it. Reading the document
//! costs about as much as reading the parameters.

use super::task_documents::{room_to_compile, within};
use crate::algorithms::faults::Faults;
use crate::algorithms::schema_check::{Checker, Fault, Mode, Unchecked};
use crate::error::{self, Error};
use crate::jsonb::Stored;
use crate::memory;
use crate::query::{query, Arg, Row};
use crate::stats;
use crate::tenant::Tenant;
use pgrx::{IntoDatum, Uuid};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

query! {
    /// The interfaces of several tasks.
    INTERFACES, "tasks/interfaces", Write, UUIDOID, UUIDARRAYOID
}

/// Limits of a session's cache: entries, and their estimated memory.
const MAX_ENTRIES: usize = 1_000;
const MAX_BYTES: usize = 16 << 20;

/// Checkers by document, path and mode.
#[derive(Default)]
struct Cache {
    entries: HashMap<Vec<u8>, Entry>,
    bytes: usize,
    /// Number of lookups and insertions so far; orders entries by last use (LRU).
    clock: u64,
}

struct Entry {
    checker: Rc<Checker>,
    bytes: usize,
    used: u64,
}

impl Cache {
    fn get(&mut self, key: &[u8]) -> Option<Rc<Checker>> {
        let entry = self.entries.get_mut(key)?;
        self.clock += 1;
        entry.used = self.clock;
        Some(Rc::clone(&entry.checker))
    }

    /// Inserts an entry, unless it would take more than a quarter of the memory by itself.
    fn insert(&mut self, key: Vec<u8>, checker: &Rc<Checker>) {
        let bytes = key.len() + checker.bytes();
        if bytes > MAX_BYTES / 4 {
            return;
        }
        self.clock += 1;
        let entry = Entry {
            checker: Rc::clone(checker),
            bytes,
            used: self.clock,
        };
        self.bytes += bytes;
        if let Some(before) = self.entries.insert(key, entry) {
            self.bytes -= before.bytes;
        }
        if self.bytes > MAX_BYTES || self.entries.len() > MAX_ENTRIES {
            self.evict_least_recently_used_half();
        }
    }

    fn evict_least_recently_used_half(&mut self) {
        let mut used: Vec<u64> = self.entries.values().map(|entry| entry.used).collect();
        let middle = used.len() / 2;
        let (_, median, _) = used.select_nth_unstable(middle);
        let median = *median;
        self.entries.retain(|_, entry| entry.used >= median);
        self.bytes = self.entries.values().map(|entry| entry.bytes).sum();
    }
}

thread_local! {
    static CACHE: RefCell<Cache> = RefCell::default();
}

/// Handles interrupts and memory that ran out during a long check. The error unwinds through the
/// validator.
pub fn watch() {
    pgrx::check_for_interrupts!();
    memory::check();
}

/// A task's interface in its stored form: interface_spec and service_config.path.
pub struct Interface {
    pub spec: Stored,
    pub path: Option<String>,
}

impl Interface {
    /// Reads the columns interface_spec, at `first`, and path, the next one.
    pub fn of_row(row: &Row, first: i32) -> Option<Self> {
        Some(Interface {
            spec: row.stored(first)?,
            path: row.text(first + 1),
        })
    }

    fn key(&self, mode: Mode) -> Vec<u8> {
        let mut key = self.spec.bytes();
        // The bytes of a jsonb determine where it ends, so the path needs no separator before it.
        key.extend(self.path.iter().flat_map(|path| path.bytes().chain([0])));
        key.push(u8::from(mode == Mode::Partial));
        key
    }

    fn checker(&self, mode: Mode) -> Result<Rc<Checker>, Fault> {
        let key = self.key(mode);
        let cached = CACHE.with_borrow_mut(|cache| cache.get(&key));
        stats::cache_asked(cached.is_some());
        if let Some(checker) = cached {
            return Ok(checker);
        }
        let value = self.spec.value().map_err(|message| Fault {
            path: String::new(),
            message,
        })?;
        room_to_compile(&value);
        let checker = Rc::new(Checker::new(&value, self.path.as_deref(), mode, watch)?);
        // The cached checker must not be allocated in the memory reserve.
        memory::check();
        CACHE.with_borrow_mut(|cache| cache.insert(key, &checker));
        Ok(checker)
    }

    /// Returns the faults of the parameters of a task's call.
    pub fn check_parameters(
        &self,
        parameters: &Value,
        subject: impl Fn() -> String,
    ) -> Result<Vec<Fault>, Error> {
        // register_task refuses such an interface; only a direct INSERT or UPDATE stores one.
        let unusable = |fault: Fault| Error::ObjectNotInPrerequisiteState {
            message: format!(
                "the interface of {} can't be used: {}: {}",
                subject(),
                within("interface_spec", &fault.path),
                fault.message
            ),
            hint: "register the task again with an interface_spec that is corrected there"
                .to_owned(),
        };
        let unchecked = |unchecked: &Unchecked| Error::ObjectNotInPrerequisiteState {
            message: format!(
                "the parameters of {} can't be checked: {}",
                subject(),
                unchecked.reason
            ),
            hint: format!("{}, and register the task again", unchecked.hint),
        };
        let whole = self.checker(Mode::Whole).map_err(unusable)?;
        if let Some(why) = whole.unchecked() {
            return Err(unchecked(why));
        }
        let faults = whole.check(parameters, watch);
        // A schema to which no object conforms may report a fault of the whole value.
        if parameters.is_object() && faults.iter().any(|fault| fault.path.is_empty()) {
            if let Some(why) = self
                .checker(Mode::Partial)
                .ok()
                .as_ref()
                .and_then(|partial| partial.unchecked())
            {
                return Err(unchecked(why));
            }
        }
        Ok(faults)
    }
}

/// The parameters that a step of a pipeline sets for its task.
pub struct Overrides<'a> {
    /// Path of the step in the document.
    pub path: String,
    pub task: Uuid,
    /// The overrides, or the reason why they can't be read.
    pub values: Result<&'a Value, &'a str>,
}

/// Adds the faults of the overrides of steps. Required parameters may be missing, since the
/// pipeline or earlier steps can supply them. An unusable interface (register_task refuses it, but
/// a direct INSERT doesn't) is skipped; if parameters can't be checked with an interface, a notice
/// says so. Interfaces are read as the owner of the tables.
pub fn check_overrides(
    tenant: Tenant,
    org_id: Arg,
    steps: &[Overrides],
    faults: &mut Faults,
) -> Result<(), Error> {
    let empty = |values: &Value| values.as_object().is_some_and(|values| values.is_empty());
    let steps = || steps.iter().filter(|step| !step.values.is_ok_and(empty));
    let mut wanted: Vec<Uuid> = steps().map(|step| step.task).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    wanted.sort_unstable_by_key(|id| *id.as_bytes());
    wanted.dedup();
    let rows = INTERFACES.fetch(tenant, &[org_id, wanted.into_datum()], |row| {
        Some((*row.get::<Uuid>(1)?.as_bytes(), Interface::of_row(row, 2)?))
    })?;
    let interfaces: HashMap<_, _> = rows.into_iter().flatten().collect();
    let mut unchecked = Faults::new();
    for step in steps() {
        let Some(interface) = interfaces.get(step.task.as_bytes()) else {
            continue;
        };
        let checker = match interface.checker(Mode::Partial) {
            Ok(checker) if !checker.accepts_all() => checker,
            _ => continue,
        };
        let path = within(&step.path, "parameter_overrides");
        if let Some(why) = checker.unchecked() {
            unchecked.add(&path, &why.reason);
        }
        match step.values {
            Ok(values) => {
                for fault in checker.check(values, watch) {
                    faults.add(&within(&path, &fault.path), fault.message);
                }
            }
            Err(reason) => faults.add(&path, reason),
        }
    }
    // With faults an error follows, so the notice would only distract.
    if let Some((steps, reasons)) = unchecked.counted("step").filter(|_| faults.is_empty()) {
        let message = format!("the parameter_overrides of {steps} are not checked");
        error::notice(message, Some(reasons), None);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn cache_of(keys: impl Iterator<Item = u32>) -> Cache {
        let spec = json!({});
        let checker = Rc::new(Checker::new(&spec, None, Mode::Whole, || ()).unwrap());
        let mut cache = Cache::default();
        for key in keys {
            if cache.get(&key.to_be_bytes()).is_none() {
                cache.insert(key.to_be_bytes().to_vec(), &checker);
            }
        }
        cache
    }

    #[test]
    fn recently_used_entries_stay() {
        let most = u32::try_from(MAX_ENTRIES).unwrap();
        // The first entry is used again just before the insertion that exceeds the limit.
        let mut cache = cache_of((0..most).chain([0, most]));
        assert!(cache.entries.len() <= MAX_ENTRIES / 2 + 1);
        assert!(cache.get(&0u32.to_be_bytes()).is_some());
        assert!(cache.get(&1u32.to_be_bytes()).is_none());
        assert_eq!(cache.bytes, cache.entries.len() * 4);
    }

    #[test]
    fn the_memory_is_bounded() {
        let properties: serde_json::Map<_, _> = (0..500)
            .map(|i| (format!("p{i}"), json!({"type": "string"})))
            .collect();
        let schema = json!({"properties": properties});
        let spec = json!({"openapi": "3.1.0", "paths": {"/execute": {"post": {"requestBody":
            {"content": {"application/json": {"schema": schema}}}}}}});
        let checker = Rc::new(Checker::new(&spec, None, Mode::Whole, || ()).unwrap());
        let mut cache = Cache::default();
        for key in 0..100u32 {
            cache.insert(key.to_be_bytes().to_vec(), &checker);
            assert!(cache.bytes <= MAX_BYTES);
        }
        assert!(cache.entries.len() < 100);
        cache.insert(vec![0; MAX_BYTES], &checker);
        assert!(cache.bytes <= MAX_BYTES);
    }
}
