//! The compiled interfaces of tasks, cached in the backend, and what is checked with them.
//!
//! The key is the document itself, byte for byte as Postgres stores it, and the path that
//! names the request in it. A row's version (xmin and ctid) would be cheaper to compare, but isn't
//! one: VACUUM FULL, CLUSTER and TRUNCATE put another version at the same place with the same xmin.
//! With the document as the key nothing can be out of date, whoever changed it in whatever way, and
//! organisations that registered the same task share one. Reading it costs about as much as reading
//! the parameters.

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
    /// Of several tasks.
    INTERFACES, "tasks/interfaces", Write, UUIDOID, UUIDARRAYOID
}

/// Interfaces in a backend's cache, and the memory they may take.
const MAX_ENTRIES: usize = 1_000;
const MAX_BYTES: usize = 16 << 20;

/// Checkers by document, the path that names its request, and mode.
#[derive(Default)]
struct Cache {
    entries: HashMap<Vec<u8>, Entry>,
    bytes: usize,
    /// Counts uses.
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

    /// One that would take a quarter of the memory alone is not cached.
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

/// Long checks can be cancelled, and end when memory runs out. An error that comes of it unwinds through the check.
pub fn watch() {
    pgrx::check_for_interrupts!();
    memory::check();
}

/// The interface of a task as it is stored: interface_spec and service_config.path.
pub struct Interface {
    pub spec: Stored,
    pub path: Option<String>,
}

impl Interface {
    /// Of the columns interface_spec and path, at this one and the next.
    pub fn of_row(row: &Row, first: i32) -> Option<Self> {
        Some(Interface {
            spec: row.stored(first)?,
            path: row.text(first + 1),
        })
    }

    fn key(&self, mode: Mode) -> Vec<u8> {
        let mut key = self.spec.bytes();
        // The document says itself where it ends.
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
        // What is cached must not hold a piece of the reserve.
        memory::check();
        CACHE.with_borrow_mut(|cache| cache.insert(key, &checker));
        Ok(checker)
    }

    /// What is wrong with the parameters of a call of a task.
    pub fn check_parameters(
        &self,
        parameters: &Value,
        subject: impl Fn() -> String,
    ) -> Result<Vec<Fault>, Error> {
        // Only rows that were written to the table directly have such an interface.
        let unusable = |fault: Fault| Error::ObjectNotInPrerequisiteState {
            message: format!(
                "the interface of {} can't be used: {}: {}",
                subject(),
                within("interface_spec", &fault.path),
                fault.message
            ),
            hint: "register the task again with an interface_spec that is mended there".to_owned(),
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
        // A schema that no object conforms to finds fault with the whole of each.
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

/// The parameters that a step of a pipeline gives its task.
pub struct Overrides<'a> {
    /// The path of the step.
    pub path: String,
    pub task: Uuid,
    /// Or what of them can't be read.
    pub values: Result<&'a Value, &'a str>,
}

/// Adds what is wrong with the overrides of steps. What they don't give may come from the pipeline
/// or from earlier steps. An interface that can't be used (register_task refuses it, but tables can
/// be written directly) says nothing of them, nor does one by which nothing can be checked; of that
/// a notice tells. Interfaces are read as the owner of the tables.
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
    // Where there are faults, the error is what there is to tell.
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
    fn what_was_used_last_stays() {
        let most = u32::try_from(MAX_ENTRIES).unwrap();
        // The first is used again, right before there is one too many.
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
