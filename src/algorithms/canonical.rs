//! Canonical text of a document: equal documents have equal texts. Cache keys are made of it.

const TOKENS_A_WATCH: u32 = 4_096;

/// Returns the canonical text of a document, given the text that jsonb renders. That text is
/// canonical (order of keys, no exponents, one way to escape) except for spaces and for zeros at
/// the end of a fraction: 1, 1.0 and 1e0 are the same number. Both are removed from the text
/// itself; no number is parsed, so no digit is lost. `watch` is called every 4096 tokens, so that a
/// query on a long text can be cancelled.
pub fn text(jsonb: &str, watch: impl Fn()) -> String {
    let mut out = String::with_capacity(jsonb.len());
    let mut rest = jsonb;
    let mut tokens = 0_u32;
    while let Some(c) = rest.chars().next() {
        tokens = tokens.wrapping_add(1);
        if tokens.is_multiple_of(TOKENS_A_WATCH) {
            watch();
        }
        let length = match c {
            '"' => string_length(rest),
            '-' | '0'..='9' => number_length(rest),
            _ => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        match c {
            ' ' => {}
            '-' | '0'..='9' => out.push_str(without_trailing_zeros(token)),
            _ => out.push_str(token),
        }
        rest = after;
    }
    out
}

/// Length in bytes of the string at the beginning of `text`, with its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn number_length(text: &str) -> usize {
    let number = |byte: &u8| matches!(byte, b'-' | b'.' | b'0'..=b'9');
    text.bytes().take_while(number).count()
}

fn without_trailing_zeros(number: &str) -> &str {
    if number.contains('.') {
        number.trim_end_matches('0').trim_end_matches('.')
    } else {
        number
    }
}

#[cfg(test)]
mod tests {
    fn text(jsonb: &str) -> String {
        super::text(jsonb, || ())
    }

    #[test]
    fn trailing_zeros_and_spaces_are_removed() {
        assert_eq!(
            text(r#"{"b": [1, 2.0], "a": {"d": null}}"#),
            r#"{"b":[1,2],"a":{"d":null}}"#
        );
        assert_eq!(text("1.50"), "1.5");
        assert_eq!(text("100"), "100");
        assert_eq!(text("0.00"), "0");
        assert_eq!(text("-10.0"), "-10");
        assert_eq!(text("true"), "true");
    }

    #[test]
    fn no_digit_is_lost() {
        assert_ne!(
            text("12345678901234567890123"),
            text("12345678901234567890124")
        );
        assert_ne!(text("1.00000000000000000001"), text("1"));
    }

    #[test]
    fn strings_stay_as_they_are() {
        for string in [
            r#""1.0, 2""#,
            r#""a\"b 1.0""#,
            r#""\\""#,
            r#"["\\", "x  y"]"#,
            "\"é 1.00 ü\"",
        ] {
            let spaced = string.replace(", \"", ",\"");
            assert_eq!(text(string), spaced);
        }
    }
}
