//! Kubernetes resource quantities: `250m` is a quarter, `2Ki` is 2048.
//! Source of the notation: Kubernetes API documentation, "Quantity".

/// The value of a quantity in its base unit (cores for cpu, bytes for memory).
/// `None` for whatever is no usable number: text, NaN, infinite or negative.
pub fn parse(text: &str) -> Option<f64> {
    let text = text.trim();
    // The suffix is the longest tail of letters that is no exponent: "1e3" has none, "1E" is exa.
    let digits = text
        .rfind(|c: char| c.is_ascii_digit() || c == '.')
        .map_or(0, |at| at + 1);
    let (number, suffix) = text.split_at(digits);
    let factor = match suffix {
        "" => 1.0,
        "n" => 1e-9,
        "u" => 1e-6,
        "m" => 1e-3,
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
    let value = number.parse::<f64>().ok()? * factor;
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
            assert!((got - value).abs() <= value * 1e-12, "{text}: {got}");
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
