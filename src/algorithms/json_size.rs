//! How much memory a JSON document takes once it is read.

use serde_json::Value;

/// Bytes of a value in an array: serde_json's `Value`.
const VALUE: usize = 32;
/// Bytes of a block that the system's allocator adds, at most.
const BLOCK: usize = 32;
/// Bytes of a node of an object's tree, which has room for eleven entries.
const NODE: usize = 704;
/// Bytes of an entry of a large object, whose nodes are half full at least.
const ENTRY: usize = NODE / 5;
/// serde_json reads no more levels.
const LEVELS: usize = 128;

/// The bytes that reading the document takes, or slightly more.
pub fn bytes_to_read(json: &str) -> usize {
    let mut bytes = 0;
    let mut longest_escaped = 0;
    // The commas of the arrays and objects that are open.
    let mut commas = [0usize; LEVELS];
    let mut level = 0;
    let mut rest = json.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'"' => {
                let (length, escaped) = string_length(after);
                bytes += length + BLOCK;
                if escaped {
                    longest_escaped = longest_escaped.max(length);
                }
                rest = after.get(length + 1..).unwrap_or_default();
            }
            b',' => commas[level] += 1,
            b'[' | b'{' if level + 1 == LEVELS => break,
            b'[' | b'{' => {
                level += 1;
                commas[level] = 0;
            }
            b']' => {
                bytes += (commas[level] + 1).next_power_of_two().max(4) * VALUE + BLOCK;
                level = level.saturating_sub(1);
            }
            b'}' => {
                bytes += NODE + commas[level].saturating_sub(10) * ENTRY;
                level = level.saturating_sub(1);
            }
            _ => {}
        }
    }
    // A string with escapes is put together in a buffer that doubles.
    bytes + 2 * longest_escaped
}

/// The bytes that a copy of the value takes, or slightly more.
pub fn bytes_of(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + BLOCK,
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

/// Up to the quote that ends the string, and whether it has escapes.
fn string_length(text: &[u8]) -> (usize, bool) {
    let mut at = 0;
    let mut escaped = false;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => break,
            b'\\' => {
                escaped = true;
                at += 2;
            }
            _ => at += 1,
        }
    }
    (at.min(text.len()), escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the value takes at least.
    fn least(value: &Value) -> usize {
        match value {
            Value::String(text) => text.capacity(),
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
    fn no_document_takes_more_than_is_said() {
        let keys: Vec<String> = (0..1000).map(|i| format!("\"k{i:04}\": 1")).collect();
        for json in [
            "1".to_owned(),
            format!("[{}0]", "0, ".repeat(1000)),
            format!("[{}{{}}]", "{\"\": 0}, ".repeat(1000)),
            format!("[{}[]]", "[[0]], ".repeat(1000)),
            format!("{{{}}}", keys.join(", ")),
            format!("\"{}\"", "é\\\"\\u0001".repeat(1000)),
            format!("[\"a]}}\\\\\", {{\"a,[\": \"{}\"}}]", "x".repeat(1000)),
        ] {
            let value = serde_json::from_str(&json).unwrap();
            let said = bytes_to_read(&json);
            let copied = bytes_of(&value);
            assert!(
                said >= copied && copied >= least(&value.clone()),
                "{said}, {copied}: {json}"
            );
        }
        assert!(VALUE >= size_of::<Value>());
        // No level too many, and no document that can't be read, is a panic.
        for json in [
            "[".repeat(1000),
            "]}".repeat(10),
            "\"a\\".to_owned(),
            "{\"".to_owned(),
        ] {
            bytes_to_read(&json);
        }
    }

    #[test]
    fn a_usual_document_takes_some_times_its_text() {
        let task = r#"{"task_id": "autodock-vina", "version": "1.2.5", "metadata": {"title": "AutoDock Vina",
            "tags": ["docking", "vina"], "description": "Docks small molecules into a receptor's box."}}"#;
        let said = bytes_to_read(task);
        assert!(said < 15 * task.len(), "{said}");
    }
}
