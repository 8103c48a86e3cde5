//! Parses Kubernetes resource quantities: `250m` is a quarter, `2Ki` is 2048. The notation is
//! described in the Kubernetes API documentation under "Quantity".

/// Returns the value of a quantity in its base unit (cores for cpu, bytes for memory); `None` for
/// text that is no quantity, and for NaN, infinite and negative numbers.
pub fn parse(text: &str) -> Option<f64> {
    let text = text.trim();
    // The suffix is everything after the last digit or point: "1e3" has none, the one of "1E" is
    // exa.
    let digits = text
        .rfind(|c: char| c.is_ascii_digit() || c == '.')
        .map_or(0, |at| at + 1);
    let (number, suffix) = text.split_at(digits);
    // Divided, since a tenth has no exact double: 1150m is 1.15, not 1.1500000000000001.
    let divisor = match suffix {
        "n" => 1e9,
        "u" => 1e6,
        "m" => 1e3,
        _ => 1.0,
    };
    let factor = match suffix {
        "" | "n" | "u" | "m" => 1.0,
        "k" => 1e3,
        "M" => 1e6,
        "G" => 1e9,
        "T" => 1e12,
        "P" => 1e15,
        "E" => 1e18,
        "Ki" => 1024.0,
        "Mi" => 1024f64.powi(2),
        "Gi" => 1024f64.powi(3),
        "Ti" => 1024f64.powi(4),
        "Pi" => 1024f64.powi(5),
        "Ei" => 1024f64.powi(6),
        _ => return None,
    };
    let value = number.parse::<f64>().ok()? * factor / divisor;
    (value.is_finite() && value >= 0.0).then_some(value.abs())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn numbers_and_suffixes() {
        for (text, value) in [
            ("0.5", 0.5),
            ("2", 2.0),
            ("250m", 0.25),
            ("1150m", 1.15),
            ("1e3", 1000.0),
            ("1E3", 1000.0),
            ("1E", 1e18),
            ("1.5k", 1500.0),
            ("2Ki", 2048.0),
            ("100u", 1e-4),
            ("500000000n", 0.5),
            (" 1 ", 1.0),
            ("-0", 0.0),
        ] {
            let got = parse(text).unwrap();
            assert_eq!(got.to_string(), value.to_string(), "{text}");
            assert!(got.is_sign_positive());
        }
    }

    #[test]
    fn no_usable_number() {
        for text in [
            "", " ", "abc", "NaN", "nan", "inf", "-1", "-250m", "1e400", "{}", "[1]", "true", "m",
            "1 m", "1mm", "0x10", "1,5", "½", "1\u{0}",
        ] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }
}
