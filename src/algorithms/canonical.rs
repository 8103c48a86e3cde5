//! Documents as text that is the same for equal documents.

use serde_json::Value;

/// Keys in byte order, no white space, whole numbers without fraction or exponent: 1, 1.0 and
/// 1e0 are one number, as they are for jsonb.
pub fn text(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(double) if number.is_f64() && double.fract() == 0.0 && double.abs() < 1e15 => {
                out.push_str(&format!("{}", double as i64));
            }
            _ => out.push_str(&number.to_string()),
        },
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(object) => {
            let mut entries: Vec<_> = object.iter().collect();
            entries.sort_by_key(|(key, _)| key.as_str());
            out.push('{');
            for (i, (key, item)) in entries.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write(item, out);
            }
            out.push('}');
        }
        other => out.push_str(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::text;
    use serde_json::json;

    fn of(document: &str) -> String {
        text(&serde_json::from_str(document).unwrap())
    }

    #[test]
    fn equal_documents_are_the_same_text() {
        assert_eq!(
            of(r#"{"b": [1, 2.0], "a": {"d": null, "c": "x"}}"#),
            r#"{"a":{"c":"x","d":null},"b":[1,2]}"#
        );
        assert_eq!(of("1.0"), of("1"));
        assert_eq!(of("1e2"), of("100"));
        assert_eq!(of("-0.0"), of("0"));
        assert_ne!(of("[1, 2]"), of("[2, 1]"));
        assert_ne!(of("\"1\""), of("1"));
        assert_eq!(text(&json!("a\"b")), "\"a\\\"b\"");
    }
}
