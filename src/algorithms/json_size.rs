//! How much memory a JSON value takes.

use serde_json::Value;

/// Bytes of a value in an array: serde_json's `Value`.
const VALUE: usize = 32;
/// Bytes of a block that the system's allocator adds, at most.
const BLOCK: usize = 32;
/// Bytes of a node of an object's tree, which has room for eleven entries.
const NODE: usize = 704;
/// Bytes of an entry of a large object, whose nodes are half full at least.
const ENTRY: usize = NODE / 5;
/// The bytes that a copy of the value takes, or slightly more.
pub fn bytes_of(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + BLOCK,
        // Its text.
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

    /// What the value takes at least.
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
    fn no_value_takes_more_than_is_said() {
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
            let said = bytes_of(&value);
            assert!(said >= least(&value.clone()), "{said}: {json}");
        }
        assert!(VALUE >= size_of::<Value>());
    }
}
