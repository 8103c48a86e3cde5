//! Estimates the memory that a JSON value takes.

use serde_json::Value;

/// Bytes of one `serde_json::Value`, without what it points to.
const VALUE: usize = 32;
/// Overhead of the system's allocator for one block, in bytes, at most.
const BLOCK: usize = 32;
/// Bytes of a B-tree node of an object; it has room for eleven entries.
const NODE: usize = 704;
/// Bytes for each further entry of an object; nodes are at least half full.
const ENTRY: usize = NODE / 5;
/// Upper bound of the bytes that a copy of the value takes.
pub fn bytes_of(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + BLOCK,
        // serde_json stores a number as text (feature arbitrary_precision).
        Value::Number(number) => number.as_str().len() + BLOCK,
        Value::Array(items) => {
            BLOCK
                + items
                    .iter()
                    .map(|item| VALUE + bytes_of(item))
                    .sum::<usize>()
        }
        Value::Object(members) => {
            let entries = members
                .iter()
                .map(|(key, value)| key.len() + BLOCK + bytes_of(value));
            NODE + members.len().saturating_sub(11) * ENTRY + entries.sum::<usize>()
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lower bound of the bytes that the value takes.
    fn least(value: &Value) -> usize {
        match value {
            Value::String(text) => text.capacity(),
            Value::Number(number) => number.as_str().len(),
            Value::Array(items) => {
                items.capacity() * size_of::<Value>() + items.iter().map(least).sum::<usize>()
            }
            Value::Object(members) => members
                .iter()
                .map(|(key, value)| key.capacity() + size_of::<(String, Value)>() + least(value))
                .sum(),
            _ => 0,
        }
    }

    #[test]
    fn the_estimate_is_an_upper_bound() {
        let keys: Vec<String> = (0..1000).map(|i| format!("\"k{i:04}\": 1")).collect();
        for json in [
            "1".to_owned(),
            format!("[{}0]", "0, ".repeat(1000)),
            format!("[{}0]", "0.123456789, ".repeat(1000)),
            format!("[{}{{}}]", "{\"\": 0}, ".repeat(1000)),
            format!("[{}[]]", "[[0]], ".repeat(1000)),
            format!("{{{}}}", keys.join(", ")),
            format!("\"{}\"", "é\\\"\\u0001".repeat(1000)),
        ] {
            let value: Value = serde_json::from_str(&json).unwrap();
            let estimate = bytes_of(&value);
            assert!(estimate >= least(&value.clone()), "{estimate}: {json}");
        }
        assert!(VALUE >= size_of::<Value>());
    }
}
