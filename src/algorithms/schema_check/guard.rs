//! Keeps a check within bounds. References let a small schema ask for exponential work or for
//! endless depth, and long lists in a schema multiply with long lists in the parameters. So
//! every schema that we hand to the validator has a keyword that counts: while the validator
//! is made (once for each schema) and while it checks (once for each value it looks at).

use jsonschema::{Keyword, ValidationError};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::cell::Cell;
use std::fmt;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::sync::OnceLock;

/// The keyword in the schemas that we make.
pub const KEYWORD: &str = "x-mad-registry-guard";

/// Called now and then during long work. Breaks the work off by unwinding, as an error of
/// Postgres does.
pub type Watch = fn();

/// Steps that any check may take. A step takes up to some 4 µs where it ends in a fault.
const STEPS: u64 = 30_000;
/// Steps more for each value in the parameters.
const STEPS_A_VALUE: u64 = 8;
/// Steps while a validator is made: more than the schemas that one may have.
const STEPS_TO_COMPILE: u64 = 100_000;
/// Steps that compiling a pattern counts for: the largest take about as long, and memory.
const STEPS_A_PATTERN: u64 = 500;
/// Steps between two calls of the watch.
const STEPS_A_WATCH: u64 = 256;
/// Bytes of stack, half of what Postgres leaves to recursion by default.
const MAX_STACK: usize = 1 << 20;

/// Entries of an enum, names of properties and the like that one step goes through.
const ENTRIES_A_STEP: u64 = 8;
/// Bytes of a text that a pattern goes through in one step.
const BYTES_A_STEP: u64 = 4096;
/// The same of a pattern with counted repetitions or look-around or of some length, which can
/// be slow: up to some 3 µs a byte.
const BYTES_A_STEP_SLOWLY: u64 = 2;
/// Bytes of a text that is long.
const LONG_TEXT: usize = 1024;
/// Characters of a pattern that is short.
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
    /// Whether an unwinding comes from outside.
    static WATCHING: Cell<bool> = const { Cell::new(false) };
    static STACK_START: Cell<usize> = const { Cell::new(0) };
}

/// Why work was broken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    Steps,
    Stack,
    /// The validator ended with a panic of its own.
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

/// What a schema costs, besides the schemas in it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Cost {
    /// Steps for any value.
    steps: u64,
    /// Patterns that a text or the keys of an object are matched with.
    patterns: u64,
    /// Bytes of text that a pattern goes through in one step.
    bytes_a_step: u64,
}

/// The value of the keyword for a schema that has so many schemas in its allOf.
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

/// Accepts everything, and counts.
pub struct Guard(Cost);

impl Guard {
    /// With the keyword's value. Called while the validator is made, which counts too.
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
    // The more copies a repetition makes, the slower: by the hundred.
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
        // The validator has no way to be told to stop, so we unwind out of it. That isn't a
        // panic: resume_unwind calls no panic hook.
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

/// Where on the stack the caller is, near enough.
#[inline(never)]
fn stack_position() -> usize {
    let here = 0u8;
    std::ptr::from_ref(std::hint::black_box(&here)).addr()
}

/// Makes a validator, or says why it was broken off.
pub fn compiling<T>(watch: Watch, work: impl FnOnce() -> T) -> Result<T, Stop> {
    bounded(STEPS_TO_COMPILE, watch, work)
}

/// Checks parameters, or says why it was broken off. The steps grow with the parameters: what
/// is linear in them comes to its end, what multiplies doesn't.
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
    // What the validator leaves half done is its own state of this one call.
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| match payload.downcast::<Stop>() {
        Ok(stop) => *stop,
        Err(other) if !WATCHING.get() && (other.is::<&str>() || other.is::<String>()) => {
            Stop::Failure
        }
        Err(other) => resume_unwind(other),
    })
}

/// How many values there are. A text counts for as many as it has pieces of 16 bytes, but a
/// long one for no more than others: under a slow pattern it is stopped.
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
    fn work_can_be_broken_off_from_outside() {
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
    fn a_panic_of_the_validator_is_no_panic_of_ours() {
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
