//! Readable paths, made from JSON pointers (RFC 6901).

use serde_json::Value;

/// Characters of a key that a path shows.
const KEY: usize = 60;

/// Turns `/box/center/0/x` into `box.center[0].x`. A pointer alone doesn't say whether `0` is an
/// index or a key; without `root` it is shown as an index.
pub fn of_pointer(root: Option<&Value>, pointer: &str) -> String {
    let mut path = String::with_capacity(pointer.len());
    let mut value = root;
    for token in pointer.split('/').skip(1) {
        let token = unescape(token);
        let index = token.parse::<usize>();
        let (is_index, next) = match value {
            Some(Value::Array(items)) => (true, index.ok().and_then(|i| items.get(i))),
            Some(object) => (false, object.get(&token)),
            None => (root.is_none() && index.is_ok(), None),
        };
        if is_index {
            path.push_str(&format!("[{token}]"));
        } else {
            push_key(&mut path, &token);
        }
        value = next;
    }
    path
}

/// Appends a key to the path of an object.
pub fn within(path: &str, key: &str) -> String {
    let mut path = path.to_owned();
    push_key(&mut path, key);
    path
}

fn push_key(path: &mut String, key: &str) {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$');
    let short = shorten(key, KEY);
    if key.is_empty() || !key.chars().all(plain) {
        path.push_str(&format!("[{}]", Value::from(short)));
    } else {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&short);
    }
}

/// Appends a key to a JSON pointer.
pub fn child(pointer: &str, key: &str) -> String {
    let mut child = String::with_capacity(pointer.len() + key.len() + 1);
    child.push_str(pointer);
    child.push('/');
    if key.contains(['~', '/']) {
        child.push_str(&key.replace('~', "~0").replace('/', "~1"));
    } else {
        child.push_str(key);
    }
    child
}

pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// Returns the pointer in a reference's fragment, after percent-decoding.
pub fn of_fragment(fragment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte == b'%' {
            let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &rest[2..];
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Shortens a text to `limit` characters, with dots for the rest.
pub fn shorten(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}...", &text[..at]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_pointer_reads_as_a_path() {
        let root = json!({"box": {"center": [{"x": 1}]}, "7": {"0": 1}});
        for (pointer, path) in [
            ("", ""),
            ("/7/0", "7.0"),
            ("/box/center/0/x", "box.center[0].x"),
            ("/a~1b/c~0d", "[\"a/b\"][\"c~d\"]"),
            ("/paths/~1execute/post", "paths[\"/execute\"].post"),
            ("/größe/", "größe[\"\"]"),
        ] {
            assert_eq!(of_pointer(Some(&root), pointer), path);
        }
        assert_eq!(of_pointer(None, "/allOf/0/x"), "allOf[0].x");
        assert_eq!(within("a", "7b"), "a.7b");
        assert_eq!(within("", "x y"), "[\"x y\"]");
        assert_eq!(within("", &"k".repeat(1000)).chars().count(), KEY + 3);
    }

    #[test]
    fn a_fragment_may_be_percent_encoded() {
        assert_eq!(of_fragment("/a%25b/%C3%A4"), Some("/a%b/ä".to_owned()));
        for broken in ["/%", "/%2", "/%zz", "/%ff", "/%é"] {
            assert_eq!(of_fragment(broken), None, "{broken}");
        }
    }
}
