//! Bounds the work of a check. References let a small schema require exponential work or endless
//! recursion, and long lists in a schema multiply with long lists in the parameters. So every
//! translated schema has a keyword of ours that counts steps: while the validator is compiled (once
//! for each schema) and while it checks (once for each value that it visits).

use jsonschema::{Keyword, ValidationError};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::cell::Cell;
use std::fmt;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::sync::OnceLock;

/// Name of the counting keyword in translated schemas.
pub const KEYWORD: &str = "x-mad-registry-guard";

/// Called at intervals during long work. It ends the work by unwinding, as an error of Postgres
/// does.
pub type Watch = fn();

/// Steps that every check may take. A step that ends in a fault takes up to about 4 µs.
const STEPS: u64 = 30_000;
/// Additional steps for each value in the parameters.
const STEPS_A_VALUE: u64 = 8;
/// Steps to compile a validator; larger than the number of schemas that an interface may have.
const STEPS_TO_COMPILE: u64 = 100_000;
/// Steps counted for compiling a pattern. The largest patterns take about as much time and memory
/// as that number of schemas.
const STEPS_A_PATTERN: u64 = 500;
/// Steps between two calls of the watch.
const STEPS_A_WATCH: u64 = 256;
/// Bytes of stack that a check may use: half of Postgres's default max_stack_depth.
const MAX_STACK: usize = 1 << 20;

/// Entries of an enum, names of properties and the like that count as one step.
const ENTRIES_A_STEP: u64 = 8;
/// Bytes of a text, matched with a fast pattern, that count as one step.
const BYTES_A_STEP: u64 = 4096;
/// The same for a slow pattern: one with counted repetitions, look-around or back-references, or
/// one longer than SHORT_PATTERN. It takes up to about 3 µs per byte.
const BYTES_A_STEP_SLOWLY: u64 = 2;
/// Bytes of a text beyond which its length adds no further steps.
const LONG_TEXT: usize = 1024;
/// Characters up to which a pattern without these constructs counts as fast.
const SHORT_PATTERN: usize = 100;

/// Whether the watch must be called at the next step; unset where nothing is urgent.
static URGENT: OnceLock<fn() -> bool> = OnceLock::new();

/// Sets what is asked at each step; called once when the library is loaded.
pub fn watch_at_once_when(urgent: fn() -> bool) {
    let _ = URGENT.set(urgent);
}

thread_local! {
    static LEFT: Cell<u64> = const { Cell::new(0) };
    static TO_WATCH: Cell<u64> = const { Cell::new(0) };
    static WATCH: Cell<Watch> = const { Cell::new(|| ()) };
    /// Whether the watch is running; an unwinding then is an error of Postgres, not of the
    /// validator.
    static WATCHING: Cell<bool> = const { Cell::new(false) };
    static STACK_START: Cell<usize> = const { Cell::new(0) };
}

/// Reason for which work was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    Steps,
    Stack,
    /// The validator panicked.
    Failure,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Stop::Steps => "can't be checked: the schema asks for too much work",
            Stop::Stack => "can't be checked: the schema's references go too deep",
            Stop::Failure => {
                "can't be checked: the schema's names and references are too intricate"
            }
        })
    }
}

/// Cost of a schema, without the schemas inside it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Cost {
    /// Steps for any value.
    steps: u64,
    /// Number of patterns that a text or an object's keys are matched with.
    patterns: u64,
    /// Bytes of text that count as one step for the slowest of the patterns.
    bytes_a_step: u64,
}

/// Makes the keyword's value for a schema with `all` schemas in its allOf.
pub fn cost(schema: &Map<String, Value>, all: usize) -> Value {
    let len = |name: &str| match schema.get(name) {
        Some(Value::Array(list)) => list.len(),
        Some(Value::Object(map)) => map.len(),
        _ => 0,
    };
    let lists = [
        "enum",
        "required",
        "properties",
        "dependentRequired",
        "dependentSchemas",
    ];
    let forms = ["anyOf", "oneOf", "prefixItems"];
    let entries = lists.map(len).iter().sum::<usize>() as u64 / ENTRIES_A_STEP;
    let forms = forms.map(len).iter().sum::<usize>() + all;
    let of_keys = schema.get("patternProperties").and_then(Value::as_object);
    let patterns = of_keys
        .into_iter()
        .flat_map(|map| map.keys().map(String::as_str));
    let patterns = patterns.chain(schema.get("pattern").and_then(Value::as_str));
    let patterns: Vec<u64> = patterns.map(bytes_a_step).collect();
    let cost = Cost {
        steps: 1 + entries + forms as u64,
        patterns: patterns.len() as u64,
        bytes_a_step: patterns.into_iter().min().unwrap_or(BYTES_A_STEP),
    };
    serde_json::to_value(cost).unwrap_or_default()
}

/// The counting keyword: accepts every value.
pub struct Guard(Cost);

impl Guard {
    /// Takes the keyword's value. Runs while the validator is compiled, and counts that as well.
    pub fn new(cost: &Value) -> Self {
        let cost = Cost::deserialize(cost).unwrap_or_default();
        count(cost.steps + cost.patterns * STEPS_A_PATTERN);
        Guard(cost)
    }

    fn step(&self, value: &Value) {
        let bytes = match value {
            Value::String(text) => text.len(),
            Value::Object(members) => members.keys().map(|key| key.len() + 16).sum(),
            _ => 0,
        };
        let of_patterns = match self.0.patterns {
            0 => 0,
            patterns => bytes as u64 * patterns / self.0.bytes_a_step.max(1),
        };
        count(self.0.steps + of_patterns);
    }
}

impl<'i> Keyword<'i> for Guard {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        self.step(value);
        Ok(())
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        self.step(value);
        true
    }
}

fn bytes_a_step(pattern: &str) -> u64 {
    // A counted repetition compiles to copies of its pattern: the cost grows with each hundred
    // copies.
    let counts = pattern.split(|c: char| !c.is_ascii_digit());
    let most: Option<u64> = counts.filter_map(|count| count.parse().ok()).max();
    let refers_back = pattern.contains('\\') && most.is_some();
    let looks_around = pattern.contains("(?");
    if !pattern.contains('{') && !looks_around && !refers_back && pattern.len() <= SHORT_PATTERN {
        return BYTES_A_STEP;
    }
    (BYTES_A_STEP_SLOWLY * 100 / most.unwrap_or(0).max(100)).max(1)
}

fn count(steps: u64) {
    match LEFT.get().checked_sub(steps) {
        Some(left) => LEFT.set(left),
        // The validator has no way to be told to stop, so this unwinds out of it. resume_unwind
        // calls no panic hook, so nothing is written to the server log.
        None => resume_unwind(Box::new(Stop::Steps)),
    }
    let stack = STACK_START.get().abs_diff(stack_position());
    if stack > MAX_STACK {
        resume_unwind(Box::new(Stop::Stack));
    }
    match TO_WATCH.get().checked_sub(steps) {
        Some(left) if !URGENT.get().is_some_and(|urgent| urgent()) => TO_WATCH.set(left),
        _ => {
            TO_WATCH.set(STEPS_A_WATCH);
            WATCHING.set(true);
            WATCH.get()();
            WATCHING.set(false);
        }
    }
}

/// Returns an address close to the caller's stack frame.
#[inline(never)]
fn stack_position() -> usize {
    let here = 0u8;
    std::ptr::from_ref(std::hint::black_box(&here)).addr()
}

/// Compiles a validator within STEPS_TO_COMPILE, or returns why it was stopped.
pub fn compiling<T>(watch: Watch, work: impl FnOnce() -> T) -> Result<T, Stop> {
    bounded(STEPS_TO_COMPILE, watch, work)
}

/// Checks parameters, or returns why the check was stopped. The number of steps grows with the
/// parameters: work that is linear in them completes, work that multiplies with the schema is
/// stopped.
pub fn checking<T>(parameters: &Value, watch: Watch, work: impl FnOnce() -> T) -> Result<T, Stop> {
    let steps = STEPS + STEPS_A_VALUE * values(parameters);
    bounded(steps, watch, work)
}

fn bounded<T>(steps: u64, watch: Watch, work: impl FnOnce() -> T) -> Result<T, Stop> {
    LEFT.set(steps);
    TO_WATCH.set(STEPS_A_WATCH);
    WATCH.set(watch);
    STACK_START.set(stack_position());
    WATCHING.set(false);
    // The closure leaves no broken state behind: the validator's state belongs to this call only.
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| match payload.downcast::<Stop>() {
        Ok(stop) => *stop,
        Err(other) if !WATCHING.get() && (other.is::<&str>() || other.is::<String>()) => {
            Stop::Failure
        }
        Err(other) => resume_unwind(other),
    })
}

/// Number of values, in which each 16 bytes of a text count as one more. A text longer than
/// LONG_TEXT counts as one of that length: matching it with a slow pattern runs out of steps.
fn values(value: &Value) -> u64 {
    1 + match value {
        Value::String(text) => text.len().min(LONG_TEXT) as u64 / 16,
        Value::Array(items) => items.iter().map(values).sum(),
        Value::Object(members) => members.values().map(values).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn slow_patterns_count_for_more() {
        for (pattern, bytes) in [
            ("^[A-Z]+$", BYTES_A_STEP),
            ("^\\w+\\.pdb$", BYTES_A_STEP),
            ("^[0-9a-f]{8}$", BYTES_A_STEP_SLOWLY),
            ("^(?=.*a)b", BYTES_A_STEP_SLOWLY),
            ("(a)\\1", BYTES_A_STEP_SLOWLY),
            (&"[01]".repeat(26), BYTES_A_STEP_SLOWLY),
            ("[01]*1[01]{400}", 1),
            ("a{99999999999999999999999}", BYTES_A_STEP_SLOWLY),
        ] {
            assert_eq!(bytes_a_step(pattern), bytes, "{pattern}");
        }
    }

    #[test]
    fn work_ends_with_its_steps() {
        let endless = || loop {
            count(1);
        };
        assert_eq!(bounded(1000, || (), endless), Err::<(), _>(Stop::Steps));
        assert_eq!(bounded(1000, || (), || count(1000)), Ok(()));
    }

    #[test]
    fn work_can_be_cancelled_by_the_watch() {
        let watch = || resume_unwind(Box::new("cancelled"));
        let work = || {
            bounded(u64::MAX, watch, || loop {
                count(1)
            })
        };
        let payload = catch_unwind(work).unwrap_err();
        assert_eq!(payload.downcast_ref::<&str>(), Some(&"cancelled"));
    }

    #[test]
    fn a_panic_of_the_validator_is_a_failure() {
        let number = std::hint::black_box(7);
        let work: [fn(i32); 2] = [|_| panic!("lost"), |n| panic!("lost {n}")];
        for work in work {
            assert_eq!(bounded(10, || (), || work(number)), Err(Stop::Failure));
        }
    }

    #[test]
    fn larger_parameters_may_take_more_steps() {
        assert_eq!(values(&json!({"a": [1, 2, {"b": "x"}]})), 6);
        assert_eq!(values(&json!("x".repeat(640))), 41);
        assert_eq!(values(&json!("x".repeat(1_000_000))), 65);
    }
}
